import { cellName } from "../cells.js";
import { isDamagedNumber } from "../damaged-number.js";
import { isTelling } from "../formula-texts.js";
import { u16 } from "../ole/numbers.js";
import { hidesText, showNumber } from "../xlsx/number-format.js";
import type { SheetRow } from "../xlsx/sheet.js";
import { readCells, type XlsCell } from "./cells.js";
import { literalsOf } from "./formula.js";
import { linkIn } from "./links.js";
import { type BiffRecord, recordsOf } from "./records.js";
import { readDrawnText, readText } from "./strings.js";
import type { XlsWorkbook } from "./workbook.js";

/** A text that stands beside a sheet's cells; `cell` in A1 form where it belongs to one. */
interface Beside {
  readonly part: string;
  readonly text: string;
  readonly hidden: string | null;
  readonly cell?: string;
}

/** A sheet's cells, and the words that stand beside them. */
export interface XlsSheetData {
  readonly rows: SheetRow[];
  readonly beside: Beside[];
  /** The sheet's drawings, as one stream. */
  readonly drawing: Buffer;
  /** The sheet broke off before its end. */
  readonly cut: boolean;
  /** Cells whose number has lost its last digits. */
  readonly damaged: number;
  /** Bytes of the stream that were gone through. */
  readonly length: number;
}

interface State {
  readonly workbook: XlsWorkbook;
  readonly cells: XlsCell[];
  readonly beside: Beside[];
  readonly hiddenRows: Set<number>;
  readonly shownRows: Set<number>;
  readonly columns: { from: number; to: number; hidden: string }[];
  /** Rows that no record names are hidden. */
  allHidden: boolean;
  /** Texts of drawn objects by the object's number. */
  readonly drawn: Map<number, { text: string; note: boolean }>;
  readonly notes: { row: number; column: number; object: number }[];
  readonly drawings: Buffer[];
  object: { id: number; note: boolean };
}

const NOTE_OBJECT = 0x19;
/** What a BOF says of a chart. */
const CHART = 0x20;

function isStart({ type }: BiffRecord): boolean {
  return type === 0x0809 || type === 0x0409 || type === 0x0209 || type === 0x0009;
}

/** Reads the records of one sheet, up to its own end. Charts inside it give their words as texts beside it. */
export function readXlsSheet(stream: Buffer, at: number, workbook: XlsWorkbook): XlsSheetData {
  const state: State = {
    workbook,
    cells: [],
    beside: [],
    hiddenRows: new Set(),
    shownRows: new Set(),
    columns: [],
    allHidden: false,
    drawn: new Map(),
    notes: [],
    drawings: [],
    object: { id: -1, note: false },
  };
  let depth = 0;
  let cut = true;
  let chart = false;
  let last = at;
  for (const record of recordsOf(stream, at)) {
    last = record.at;
    if (isStart(record)) {
      depth++;
      if (depth === 1) chart = u16(record.data, 2) === CHART;
    } else if (record.type === 0x0a) {
      depth--;
      if (depth <= 0) {
        cut = false;
        break;
      }
    } else if (chart || depth > 1) takeChart(state, record);
    else take(state, record);
  }
  addNotes(state);
  const damaged = state.cells.filter(
    ({ number }) => number !== null && number >= 1e15 && isDamagedNumber(String(number)),
  );
  const drawing = Buffer.concat(state.drawings);
  return { rows: rowsOf(state), beside: state.beside, drawing, cut, damaged: damaged.length, length: last - at };
}

function take(state: State, record: BiffRecord): void {
  const { type, data } = record;
  const { form } = state.workbook;
  switch (type) {
    case 0x208: {
      const height = u16(data, 6);
      const hidden = (u16(data, 12) & 0x20) !== 0 || ((height & 0x8000) === 0 && height < 10);
      (hidden ? state.hiddenRows : state.shownRows).add(u16(data, 0));
      return;
    }
    case 0x225:
      state.allHidden = (u16(data, 0) & 2) !== 0;
      return;
    case 0x7d:
      takeColumns(state, data);
      return;
    case 0x14:
    case 0x15:
      takeHeader(state, type === 0x14 ? "header" : "footer", data);
      return;
    case 0x1c:
      takeNote(state, data);
      return;
    case 0x5d:
      state.object = { id: u16(data, 6), note: u16(data, 4) === NOTE_OBJECT };
      return;
    case 0x1b6:
      state.drawn.set(state.object.id, { text: readDrawnText(record), note: state.object.note });
      return;
    case 0xec:
      state.drawings.push(data);
      return;
    case 0x1b8: {
      const link = linkIn(data);
      if (link !== null) {
        const cell = cellName(u16(data, 0), u16(data, 4));
        state.beside.push({ part: "hyperlink", text: link, hidden: "attribute", cell });
      }
      return;
    }
    case 0x1be:
      takeValidation(state, data);
      return;
    case 0x06:
      if (form.version >= 5) takeFormula(state, data);
  }
  readCells(record, state.workbook, state.cells);
}

/** COLINFO ([MS-XLS] 2.4.53): first, last, width in 1/256 characters, format, flags. */
function takeColumns(state: State, data: Buffer): void {
  const hidden = (u16(data, 8) & 1) !== 0 ? "hidden column" : u16(data, 4) < 100 ? "zero width" : null;
  if (hidden !== null) state.columns.push({ from: u16(data, 0), to: u16(data, 2), hidden });
}

function takeHeader(state: State, part: string, data: Buffer): void {
  if (data.length === 0) return;
  const { form } = state.workbook;
  const text = readText(data, 0, form.version >= 8, form)
    .text.replace(/&(?:&|"[^"]*"|\d{1,3}|[A-Za-z])/g, (code) =>
      code === "&&" ? "&" : /^&[LCR]$/.test(code) ? "\n" : "",
    )
    .trim();
  if (text !== "") state.beside.push({ part, text, hidden: null });
}

/** In BIFF8 a note names the drawn object that holds its text; before, the text stands in the record, 2,048 bytes at a time. */
function takeNote(state: State, data: Buffer): void {
  const { form } = state.workbook;
  const row = u16(data, 0);
  const column = u16(data, 2);
  if (form.version >= 8) {
    state.notes.push({ row, column, object: u16(data, 6) });
    const author = readText(data, 8, true, form).text.trim();
    if (author !== "") {
      state.beside.push({ part: "comment author", text: author, hidden: "comment", cell: cellName(row, column) });
    }
    return;
  }
  const { text } = readText(Buffer.concat([data.subarray(4, 6), data.subarray(6)]), 0, true, { ...form, version: 5 });
  if (row === 0xffff) {
    const last = state.beside.at(-1);
    if (last?.part === "comment") state.beside[state.beside.length - 1] = { ...last, text: last.text + text };
  } else if (text.trim() !== "") {
    state.beside.push({ part: "comment", text, hidden: "comment", cell: cellName(row, column) });
  }
}

function addNotes(state: State): void {
  for (const { row, column, object } of state.notes) {
    const drawn = state.drawn.get(object);
    if (drawn === undefined || drawn.text.trim() === "") continue;
    state.drawn.delete(object);
    state.beside.push({ part: "comment", text: drawn.text, hidden: "comment", cell: cellName(row, column) });
  }
  for (const { text, note } of state.drawn.values()) {
    if (text.trim() === "") continue;
    state.beside.push({ part: note ? "comment" : "text box", text, hidden: note ? "comment" : null });
  }
}

/** The four messages of a data validation (Dv, [MS-XLS] 2.4.99), and the texts of its list. */
function takeValidation(state: State, data: Buffer): void {
  const { form } = state.workbook;
  const words: string[] = [];
  let at = 4;
  for (let i = 0; i < 4; i++) {
    const { text, next } = readText(data, at, true, form);
    if (text.replaceAll("\0", "").trim() !== "") words.push(text.trim());
    at = next;
  }
  words.push(
    ...literalsOf(data.subarray(at + 4, at + 4 + u16(data, at)), form).map((text) => text.replaceAll("\0", "\n")),
  );
  const text = words.join("\n");
  if (text !== "") state.beside.push({ part: "data validation", text, hidden: "data validation" });
}

function takeFormula(state: State, data: Buffer): void {
  const size = u16(data, 20);
  for (const text of literalsOf(data.subarray(22, 22 + size), state.workbook.form)) {
    if (text.length >= 5 && isTelling(text)) {
      state.beside.push({ part: "formula", text, hidden: "formula", cell: cellName(u16(data, 0), u16(data, 2)) });
    }
  }
}

/** Words of a chart: its titles (SeriesText), and the names and values it remembers of its source. */
function takeChart(state: State, record: BiffRecord): void {
  const { form } = state.workbook;
  const { type, data } = record;
  const text =
    type === 0x100d
      ? readText(data, 2, false, form).text
      : type === 0x204
        ? readText(data, 6, form.version >= 8, form).text
        : "";
  if (text.trim() !== "") state.beside.push({ part: "chart", text, hidden: null });
}

/** The cells by row, what hides each of them decided when all of the sheet is known. */
function rowsOf(state: State): SheetRow[] {
  const { styles, date1904 } = state.workbook;
  const rows = new Map<number, SheetRow>();
  for (const { row, column, style, text, number } of state.cells) {
    const format = styles.formatOf(style);
    const white = styles.isWhite(style) ? "white text" : null;
    let shown: { text: string; hidden: string | null };
    if (number !== null) {
      const told = showNumber(String(number), format, date1904);
      shown = { text: told.text, hidden: told.hidden ? "number format" : white };
    } else shown = { text, hidden: hidesText(format) ? "number format" : white };
    if (shown.text === "") continue;
    let line = rows.get(row);
    if (line === undefined) {
      line = { number: row, columns: [], texts: [], hidden: null };
      rows.set(row, line);
    }
    line.columns.push(column);
    line.texts.push(shown.text);
    const hidden = placeHidden(state, row, column) ?? shown.hidden;
    if (hidden === null) continue;
    line.hidden ??= new Map();
    line.hidden.set(column, hidden);
  }
  return [...rows.values()];
}

function placeHidden(state: State, row: number, column: number): string | null {
  if (state.hiddenRows.has(row) || (state.allHidden && !state.shownRows.has(row))) return "hidden row";
  return state.columns.find(({ from, to }) => column >= from && column <= to)?.hidden ?? null;
}
