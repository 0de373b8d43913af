import { cellAt } from "../cells.js";
import { isDamagedNumber } from "../damaged-number.js";
import { textsOfFormula } from "../formula-texts.js";
import { walkPart } from "../ooxml/part.js";
import { plainNumber } from "../plain-number.js";
import { type Attributes, attribute, isOn } from "../xml-walk.js";
import type { Zip } from "../zip/zip.js";
import { hidesText, showNumber } from "./number-format.js";
import { unescapeText } from "./strings.js";
import type { Styles } from "./styles.js";

/** A row that holds something. Numbers count from 0; `hidden` lists only cells that are hidden. */
export interface SheetRow {
  readonly number: number;
  columns: number[];
  texts: string[];
  hidden: Map<number, string> | null;
}

/** A worksheet's cells, and the words that stand beside them. */
export interface SheetData {
  readonly rows: SheetRow[];
  /** Page headers and footers, codes taken out. */
  readonly headers: { readonly part: string; readonly text: string }[];
  /** Texts written inside formulas that the shown value does not hold. */
  readonly formulas: { readonly cell: string; readonly text: string }[];
  /** Lists and messages of data validation. */
  readonly validations: string[];
  readonly links: Link[];
  /** Cells whose number has lost its last digits. */
  damaged: number;
}

/** A link of a cell: the relationship its target is told in, and what is shown while the pointer rests on it; "" where there is none. */
export interface Link {
  readonly cell: string;
  readonly id: string;
  readonly tip: string;
}

/** What the sheet needs of the workbook. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly styles: Styles;
  readonly date1904: boolean;
}

interface Cell {
  row: number;
  column: number;
  reference: string;
  type: string;
  style: number;
  value: string;
  formula: string;
}

/**
 * Reads a worksheet part as it inflates. Only cells that hold text cost anything, whatever the sheet's dimension says.
 * Returns null where the part is missing.
 */
export function readSheet(zip: Zip, part: string, context: SheetContext): SheetData | null {
  const data: SheetData = { rows: [], headers: [], formulas: [], validations: [], links: [], damaged: 0 };
  const columns: { from: number; to: number; hidden: string }[] = [];
  const cell: Cell = { row: -1, column: -1, reference: "", type: "", style: 0, value: "", formula: "" };
  let rowNumber = -1;
  let rowHidden: string | null = null;
  let allHidden = false;
  let current: SheetRow | null = null;
  let taking: "value" | "formula" | "other" | null = null;
  let phonetic = false;
  let other = "";

  const hiddenOf = (): string | null => {
    if (rowHidden !== null) return rowHidden;
    return columns.find((range) => cell.column >= range.from && cell.column <= range.to)?.hidden ?? null;
  };
  const finish = (): void => {
    const shown = showCell(cell, context);
    for (const text of textsOfFormula(cell.formula, shown?.text ?? "")) {
      data.formulas.push({ cell: cell.reference, text });
    }
    if (shown === null) return;
    if (cell.type === "n" && cell.value.length > 14 && isDamagedNumber(plainNumber(cell.value))) data.damaged++;
    if (current === null || current.number !== cell.row) {
      packLast(data.rows);
      current = { number: cell.row, columns: [], texts: [], hidden: null };
      data.rows.push(current);
    }
    current.columns.push(cell.column);
    current.texts.push(shown.text);
    const hidden = hiddenOf() ?? shown.hidden;
    if (hidden !== null) {
      current.hidden ??= new Map();
      current.hidden.set(cell.column, hidden);
    }
  };

  const found = walkPart(zip, part, {
    open: (name, attributes) => {
      switch (name) {
        case "sheetFormatPr":
          allHidden = isOn(attribute(attributes, "zeroHeight"));
          break;
        case "col":
          takeColumn(columns, attributes);
          break;
        case "row": {
          const told = Number(attribute(attributes, "r") ?? 0);
          rowNumber = told > 0 ? told - 1 : rowNumber + 1;
          cell.column = -1;
          rowHidden = hiddenRow(attributes, allHidden);
          break;
        }
        case "c": {
          const reference = attribute(attributes, "r");
          const at = reference === undefined ? null : cellAt(reference);
          cell.row = at?.row ?? Math.max(0, rowNumber);
          cell.column = at?.column ?? cell.column + 1;
          cell.reference = reference ?? "";
          cell.type = attribute(attributes, "t") ?? "n";
          cell.style = Number(attribute(attributes, "s") ?? 0);
          cell.value = "";
          cell.formula = "";
          break;
        }
        case "v":
        case "t":
          taking = phonetic ? null : "value";
          break;
        case "f":
          taking = "formula";
          break;
        case "rPh":
          phonetic = true;
          break;
        case "hyperlink":
          data.links.push({
            cell: attribute(attributes, "ref") ?? "",
            id: attribute(attributes, "id") ?? "",
            tip: attribute(attributes, "tooltip") ?? "",
          });
          break;
        case "dataValidation": {
          const prompt = ["promptTitle", "prompt", "error"]
            .map((name) => attribute(attributes, name))
            .filter(Boolean)
            .join("\n");
          if (prompt !== "") data.validations.push(prompt);
          break;
        }
        default:
          if (HEADERS.has(name) || name === "formula1") {
            taking = "other";
            other = "";
          }
      }
    },
    text: (text) => {
      if (taking === "value") cell.value += text;
      else if (taking === "formula") cell.formula += text;
      else if (taking === "other") other += text;
    },
    close: (name) => {
      if (name === "c") finish();
      else if (name === "rPh") phonetic = false;
      else if (HEADERS.has(name)) takeHeader(data, name, other);
      else if (name === "formula1" && other.startsWith('"')) data.validations.push(other.replaceAll('"', ""));
      if (name !== "r" && name !== "is") taking = null;
    },
  });
  packLast(data.rows);
  return found ? data : null;
}

/**
 * Gives back what the last row's arrays have to spare, and lets it share its columns with the row before, which mostly has the same: of a million rows of two cells
 * 1.1 GB become a fifth.
 */
function packLast(rows: readonly SheetRow[]): void {
  const row = rows.at(-1);
  if (row === undefined) return;
  const columns = rows.at(-2)?.columns;
  const same =
    columns?.length === row.columns.length && columns.every((column, index) => column === row.columns[index]);
  row.columns = same ? columns : row.columns.slice();
  row.texts = row.texts.slice();
}

const HEADERS = new Set(["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"]);

/** Width in characters below which a column shows nothing. */
const NARROW = 0.4;

function takeColumn(columns: { from: number; to: number; hidden: string }[], attributes: Attributes): void {
  const width = Number(attribute(attributes, "width"));
  const hidden = isOn(attribute(attributes, "hidden")) ? "hidden column" : width < NARROW ? "zero width" : null;
  if (hidden !== null)
    columns.push({
      from: Number(attribute(attributes, "min")) - 1,
      to: Number(attribute(attributes, "max")) - 1,
      hidden,
    });
}

function hiddenRow(attributes: Attributes, allHidden: boolean): string | null {
  const height = Number(attribute(attributes, "ht"));
  return isOn(attribute(attributes, "hidden"), allHidden) || height < 0.5 ? "hidden row" : null;
}

/** What a cell shows; null where it is empty. */
function showCell(cell: Cell, context: SheetContext): { text: string; hidden: string | null } | null {
  const { type, value } = cell;
  if (value === "") return null;
  const white = context.styles.isWhite(cell.style) ? "white text" : null;
  if (type === "n") {
    const shown = showNumber(value, context.styles.formatOf(cell.style), context.date1904);
    return { text: shown.text, hidden: shown.hidden ? "number format" : white };
  }
  if (type === "b") return { text: value === "1" ? "TRUE" : "FALSE", hidden: white };
  const text = type === "s" ? (context.strings[Number(value)] ?? "") : unescapeText(value);
  if (text === "") return null;
  return { text, hidden: hidesText(context.styles.formatOf(cell.style)) ? "number format" : white };
}

/** Codes of headers: &L &C &R parts, &P page, &"font", &12 size, &K colour (ECMA-376 part 1, 18.3.1.46). */
function takeHeader(data: SheetData, name: string, coded: string): void {
  const text = coded
    .replace(/&(?:&|"[^"]*"|K(?:[0-9A-Fa-f]{6}|\d\d[+-]\d{3})|\d{1,3}|[A-Za-z])/g, (code) =>
      code === "&&" ? "&" : /^&[LCR]$/.test(code) ? "\n" : "",
    )
    .trim();
  if (text !== "") data.headers.push({ part: name.endsWith("Header") ? "header" : "footer", text });
}
