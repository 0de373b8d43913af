import type { Block } from "@tuomin/core";
import { cellName } from "../cells.js";
import { isDamagedNumber } from "../damaged-number.js";
import { textsOfFormula } from "../formula-texts.js";
import { plainNumber } from "../plain-number.js";
import type { SheetRow } from "../xlsx/sheet.js";
import { tableOfSheet } from "../xlsx/sheet-block.js";
import { type Attributes, attribute } from "../xml-walk.js";
import type { OdfStyles } from "./styles.js";

/** A spreadsheet's tables while its content is walked (OpenDocument 1.3 part 3, clause 9). */
export interface SheetWalk {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  readonly blocks: Block[];
  /** Cells whose number has lost its last digits. */
  readonly damaged: () => number;
}

/** A row or column repeated more often than this is filling. */
const MOST_REPEATS = 200;

interface Sheet {
  readonly name: string;
  readonly hidden: "hidden sheet" | null;
  readonly rows: SheetRow[];
  readonly columns: { from: number; to: number; hidden: string }[];
  readonly beside: Block[];
  columnNumber: number;
  rowNumber: number;
}

interface Cell {
  readonly attributes: Attributes;
  readonly repeats: number;
  text: string;
}

export function createSheetWalk({ looks }: OdfStyles): SheetWalk {
  const blocks: Block[] = [];
  let sheet: Sheet | null = null;
  let cell: Cell | null = null;
  let column = 0;
  let rowRepeats = 1;
  let rowHidden: string | null = null;
  let row: SheetRow | null = null;
  let taking = 0;
  /** Elements whose text is no cell's: a comment, a drawing, a message. */
  let aside: { name: string; part: string; hidden: string | null; text: string } | null = null;
  let lines = 0;
  let damaged = 0;

  const put = (shown: string, hidden: string | null): void => {
    if (sheet === null || cell === null || shown === "") return;
    for (let i = 0; i < Math.min(cell.repeats, MOST_REPEATS); i++) {
      row ??= { number: sheet.rowNumber, columns: [], texts: [], hidden: null };
      row.columns.push(column + i);
      row.texts.push(shown);
      const how = rowHidden ?? columnHidden(sheet, column + i) ?? hidden;
      if (how === null) continue;
      row.hidden ??= new Map();
      row.hidden.set(column + i, how);
    }
  };
  const finishCell = (): void => {
    if (sheet === null || cell === null) return;
    const { text, hidden } = showCell(cell);
    if (attribute(cell.attributes, "value-type") === "float" && isDamagedNumber(text)) damaged++;
    put(text, hidden ?? whiteOf(cell.attributes));
    for (const told of textsOfFormula(attribute(cell.attributes, "formula") ?? "", text)) {
      const place = { sheet: sheet.name, cell: at(sheet, column), part: "formula" };
      sheet.beside.push({ kind: "text", text: told, place, hidden: sheet.hidden ?? "formula" });
    }
    column += cell.repeats;
    cell = null;
  };
  const whiteOf = (attributes: Attributes): string | null => {
    const look = looks.get(`table-cell:${attribute(attributes, "style-name") ?? ""}`);
    return look?.white === true && look.shaded !== true ? "white text" : look?.vanish === true ? "hidden text" : null;
  };
  const finishRow = (): void => {
    if (sheet === null) return;
    if (row !== null) {
      for (let i = 0; i < Math.min(rowRepeats, MOST_REPEATS); i++) sheet.rows.push({ ...row, number: row.number + i });
    }
    sheet.rowNumber += rowRepeats;
    row = null;
  };

  return {
    blocks,
    damaged: () => damaged,
    open: (name, attributes) => {
      switch (name) {
        case "table":
          if (sheet !== null) return;
          sheet = openSheet(attributes, looks.get(`table:${attribute(attributes, "style-name") ?? ""}`)?.away === true);
          return;
        case "table-column":
          if (sheet !== null) {
            const style = looks.get(`table-column:${attribute(attributes, "style-name") ?? ""}`);
            takeColumns(sheet, attributes, style?.narrow === true);
          }
          return;
        case "table-row": {
          column = 0;
          rowRepeats = repeatsOf(attributes, "number-rows-repeated");
          const narrow = looks.get(`table-row:${attribute(attributes, "style-name") ?? ""}`)?.narrow === true;
          rowHidden = isAway(attributes) || narrow ? "hidden row" : null;
          return;
        }
        case "table-cell":
        case "covered-table-cell":
          cell = { attributes, repeats: repeatsOf(attributes, "number-columns-repeated"), text: "" };
          lines = 0;
          return;
        case "annotation":
          aside = { name, part: "comment", hidden: "comment", text: "" };
          return;
        case "text-box":
        case "custom-shape":
          aside ??= { name, part: "text box", hidden: null, text: "" };
          return;
        case "title":
        case "desc":
          aside ??= { name, part: "alt text", hidden: "alt text", text: "" };
          taking++;
          return;
        case "help-message":
        case "error-message":
          aside ??= { name, part: "data validation", hidden: "data validation", text: "" };
          return;
        case "deletion":
        case "cell-content-change":
          aside ??= { name, part: "tracked changes", hidden: "tracked deletion", text: "" };
          return;
        case "named-expression":
          addName(blocks, attributes);
          return;
        case "a":
          addLink(blocks, sheet, column, attributes);
          return;
        case "p":
          taking++;
          if (aside !== null && aside.text !== "") aside.text += "\n";
          else if (aside === null && cell !== null && lines++ > 0) cell.text += "\n";
          return;
        case "s":
          add(" ".repeat(Math.min(100, Number(attribute(attributes, "c") ?? 1) || 1)));
          return;
        case "tab":
          add("\t");
          return;
        case "line-break":
          add("\n");
      }
    },
    text: (text) => {
      if (taking > 0) add(text);
    },
    close: (name) => {
      if (name === "p") taking--;
      if ((name === "title" || name === "desc") && taking > 0) taking--;
      if (aside !== null && name === aside.name) {
        const place =
          sheet === null ? {} : { sheet: sheet.name, ...(cell === null ? {} : { cell: at(sheet, column) }) };
        const { text, part } = aside;
        const hidden = sheet?.hidden ?? aside.hidden;
        const block: Block = { kind: "text", text, place: { ...place, part }, hidden };
        if (text.trim() !== "") (sheet?.beside ?? blocks).push(block);
        aside = null;
      } else if (aside === null && (name === "table-cell" || name === "covered-table-cell")) finishCell();
      else if (aside === null && name === "table-row") finishRow();
      else if (aside === null && name === "table" && sheet !== null) {
        blocks.push(...blocksOf(sheet));
        sheet = null;
      }
    },
  };

  function add(text: string): void {
    if (aside !== null) aside.text += text;
    else if (cell !== null) cell.text += text;
  }
}

function openSheet(attributes: Attributes, away: boolean): Sheet {
  return {
    name: attribute(attributes, "name") ?? "",
    hidden: away ? "hidden sheet" : null,
    rows: [],
    columns: [],
    beside: [],
    columnNumber: 0,
    rowNumber: 0,
  };
}

function blocksOf({ name, hidden, rows, beside }: Sheet): Block[] {
  return [...(rows.length === 0 ? [] : [tableOfSheet({ name, part: null, hidden }, rows)]), ...beside];
}

function at(sheet: Sheet, column: number): string {
  return cellName(sheet.rowNumber, column);
}

function repeatsOf(attributes: Attributes, name: string): number {
  const told = Number(attribute(attributes, name) ?? 1);
  return Number.isInteger(told) && told > 0 ? told : 1;
}

function isAway(attributes: Attributes): boolean {
  const visibility = attribute(attributes, "visibility");
  return visibility === "collapse" || visibility === "filter";
}

function takeColumns(sheet: Sheet, attributes: Attributes, narrow: boolean): void {
  const repeats = repeatsOf(attributes, "number-columns-repeated");
  const from = sheet.columnNumber;
  sheet.columnNumber += repeats;
  const hidden = isAway(attributes) ? "hidden column" : narrow ? "zero width" : null;
  if (hidden !== null) sheet.columns.push({ from, to: sheet.columnNumber - 1, hidden });
}

function columnHidden(sheet: Sheet, column: number): string | null {
  return sheet.columns.find(({ from, to }) => column >= from && column <= to)?.hidden ?? null;
}

/** What a cell shows; its stored value where that has digits that are not shown. */
function showCell({ attributes, text }: Cell): { text: string; hidden: string | null } {
  const stored = attribute(attributes, "value");
  const type = attribute(attributes, "value-type");
  if (type === "float" && stored !== undefined) {
    const plain = plainNumber(stored);
    if (text === "") return { text: plain, hidden: "number format" };
    const digits = /\d+/.exec(plain)?.[0] ?? "";
    if (digits.length >= 7 && !text.replace(/\D/g, "").includes(digits.slice(0, -1))) {
      return { text: plain, hidden: /[eE]/.test(text) ? null : "number format" };
    }
  }
  const date = attribute(attributes, "date-value");
  if (type === "date" && date !== undefined)
    return { text: date.replace(/T00:00:00$/, "").replace("T", " "), hidden: null };
  const own = attribute(attributes, "string-value");
  return text === "" && own !== undefined ? { text: own, hidden: "number format" } : { text, hidden: null };
}

/** A name given to words or a number. Names of cells say nothing more than the cells. */
function addName(blocks: Block[], attributes: Attributes): void {
  const value = attribute(attributes, "expression") ?? "";
  if (!/"|\d{7}/.test(value)) return;
  const text = `${attribute(attributes, "name") ?? ""}: ${value}`;
  blocks.push({ kind: "text", text, place: { part: "defined names" }, hidden: "defined name" });
}

function addLink(blocks: Block[], sheet: Sheet | null, column: number, attributes: Attributes): void {
  const text = attribute(attributes, "href") ?? "";
  if (!/^(?:mailto|tel|sms):/i.test(text)) return;
  const place = sheet === null ? {} : { sheet: sheet.name, cell: at(sheet, column) };
  (sheet?.beside ?? blocks).push({ kind: "text", text, place: { ...place, part: "hyperlink" }, hidden: "attribute" });
}
