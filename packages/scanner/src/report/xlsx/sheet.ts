import { escapeXml } from "../escape.js";
import type { Part } from "../zip-file.js";
import { STYLE } from "./styles.js";

/** A column of a worksheet: its head, its width in characters, the look of its cells. */
export interface Column {
  readonly head: string;
  readonly width: number;
  readonly style?: number;
  readonly hidden?: true;
  /** The words that may be chosen. */
  readonly choices?: readonly string[];
}

/** A worksheet under construction. */
export interface Sheet {
  /** Appends a row; texts stay texts whatever they look like. `style` goes before that of the column. */
  readonly row: (cells: readonly Cell[], style?: number) => Promise<void>;
  readonly end: () => Promise<void>;
}

type Cell = string | number | Styled | null;
/** A value with a look of its own. */
interface Styled {
  readonly value: string | number;
  readonly style: number;
}

/** Characters a cell can hold (Excel's specifications and limits). */
const MOST_TEXT = 32_767;
/** Rows a worksheet can hold (ECMA-376), less the head. */
export const MOST_ROWS = 1_048_575;

/** Begins a worksheet (ECMA-376 part 1, 18.3) with its head, frozen, in landscape over the width of A4. */
export async function beginSheet(part: Part, columns: readonly Column[]): Promise<Sheet> {
  const letters = columns.map((_, index) => letterOf(index));
  const last = letters.at(-1)!;
  await part.write(headOf(columns));
  await part.write(
    rowXml(
      1,
      columns.map(({ head }) => head),
      letters,
      columns.map(() => STYLE.head),
    ),
  );
  const styles = columns.map(({ style }) => style ?? STYLE.text);
  let number = 1;
  return {
    async row(cells, style) {
      number += 1;
      await part.write(rowXml(number, cells, letters, style === undefined ? styles : cells.map(() => style)));
    },
    async end() {
      await part.write(`</sheetData><autoFilter ref="A1:${last}${number}"/>${choicesOf(columns, letters, number)}`);
      await part.write(
        '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>',
      );
      await part.end();
    },
  };
}

function headOf(columns: readonly Column[]): string {
  const widths = columns.map(
    ({ width, hidden }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"${hidden === true ? ' hidden="1"' : ""}/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<sheetFormatPr defaultRowHeight="15"/><cols>${widths.join("")}</cols><sheetData>`,
  ].join("");
}

function choicesOf(columns: readonly Column[], letters: readonly string[], rows: number): string {
  const lists = columns.flatMap(({ choices }, at) => {
    if (choices === undefined || rows < 2) return [];
    const list = escapeXml(`"${choices.join(",")}"`);
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${letters[at]}2:${letters[at]}${rows}"><formula1>${list}</formula1></dataValidation>`,
    ];
  });
  return lists.length === 0 ? "" : `<dataValidations count="${lists.length}">${lists.join("")}</dataValidations>`;
}

function rowXml(number: number, cells: readonly Cell[], letters: readonly string[], styles: readonly number[]): string {
  let xml = `<row r="${number}">`;
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at]!;
    const styled = typeof cell === "object" && cell !== null;
    const value = styled ? cell.value : cell;
    const head = `<c r="${letters[at]}${number}" s="${styled ? cell.style : styles[at]}"`;
    if (value === null || value === "") xml += `${head}/>`;
    else if (typeof value === "number") xml += `${head}><v>${value}</v></c>`;
    else xml += `${head} t="inlineStr"><is><t xml:space="preserve">${textOf(value)}</t></is></c>`;
  }
  return `${xml}</row>`;
}

/** `_x0041_` in a cell's text means a character by its number (22.9.2.19): one that is meant as it stands is escaped. */
function textOf(text: string): string {
  const short = text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT - 1)}…` : text;
  return escapeXml(short.includes("_x") ? short.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_") : short);
}

/** A … Z, AA … */
function letterOf(index: number): string {
  return (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));
}
