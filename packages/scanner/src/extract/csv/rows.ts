import { CsvError, parse } from "csv-parse/sync";
import { plainRows } from "./plain-rows.js";

/** Rows, and whether quotes meant nothing in reading them: one was opened and never closed. */
interface Rows {
  readonly rows: string[][];
  readonly plain: boolean;
}

/**
 * The rows of a text. Rows may differ in length; an empty line is a row of one empty cell.
 * @param plain quotes mean nothing
 */
export function parseRows(text: string, delimiter: string, plain = false): Rows {
  if (plain || !text.includes('"')) return { rows: plainRows(text, delimiter), plain };
  const options = {
    delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    // A row of a broken file can be as long as the file; the size of files is bounded elsewhere.
    max_record_size: 0,
  };
  try {
    return { rows: parse(text, options), plain };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // An opened and never closed quote swallows the rest: then quotes mean nothing in this file.
    return { rows: plainRows(text, delimiter), plain: true };
  }
}

/** A piece of a text that holds whole rows. `line`: of its first row, from 1; `row`: rows before it; `plain`: quotes mean nothing in it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly row: number;
  readonly plain: boolean;
}

/** Code units after which a quote that is open is taken for one that is never closed. A cell of a spreadsheet holds 32,767 characters at most. */
const LONGEST_CELL = 1_000_000;

/**
 * Cuts a long text where a row ends: at a line break outside of quotes. From a row with a quote that is never closed on, every line is a row.
 * @param size code units a piece has at least
 */
export function piecesOf(text: string, size: number, delimiter: string): Piece[] {
  const pieces: Piece[] = [];
  let [start, line, row] = [0, 1, 0];
  let [rowStart, rowLine] = [0, 1];
  /** Of the piece being made. */
  let [firstLine, firstRow] = [1, 0];
  let plain = false;
  /** Where the open quote stands, −1 outside of quotes. */
  let opened = -1;
  let quote = text.indexOf('"');
  const cut = (end: number, nextLine: number, nextRow: number): void => {
    if (end > start) pieces.push({ start, end, line: firstLine, row: firstRow, plain });
    [start, firstLine, firstRow] = [end, nextLine, nextRow];
  };
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf("\n", at);
    const next = end < 0 ? text.length : end + 1;
    while (!plain && quote >= 0 && quote < next) {
      if (opened < 0) {
        if (quote === rowStart || isEdge(text, quote - 1, delimiter)) opened = quote;
      } else if (text.charCodeAt(quote + 1) === QUOTE) quote++;
      else if (isEdge(text, quote + 1, delimiter)) opened = -1;
      quote = text.indexOf('"', quote + 1);
    }
    if (opened >= 0 && (next - opened > LONGEST_CELL || next === text.length)) {
      line = rowLine;
      cut(rowStart, rowLine, row);
      plain = true;
      opened = -1;
      at = rowStart;
      continue;
    }
    at = next;
    line++;
    if (opened >= 0) continue;
    // A row as long as a piece is one by itself.
    if (at - rowStart >= size) cut(rowStart, rowLine, row);
    row++;
    [rowStart, rowLine] = [at, line];
    if (at - start >= size) cut(at, line, row);
  }
  cut(text.length, line, row);
  return pieces;
}

const QUOTE = 0x22;

/** Whether a cell may begin or end here. */
function isEdge(text: string, at: number, delimiter: string): boolean {
  const character = text[at];
  return character === undefined || character === delimiter || character === "\n" || character === "\r";
}
