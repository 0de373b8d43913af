import { CsvError, parse } from "csv-parse/sync";

/** The rows of a text, or null where the parser gives up on it. Rows may differ in length; an empty line is a row of one empty cell. */
export function parseRows(text: string, delimiter: string): string[][] | null {
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
    return parse(text, options);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  try {
    // An opened and never closed quote swallows the rest: then quotes mean nothing in this file.
    return parse(text, { ...options, quote: null });
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

/** A piece of a text that holds whole rows. `line`: of its first row, from 1; `row`: rows before it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly row: number;
}

/**
 * Cuts a long text where a row ends: at a line break with an even number of quotes before it.
 * @param size code units a piece has at least
 */
export function piecesOf(text: string, size: number): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let line = 1;
  let firstLine = 1;
  let row = 0;
  let firstRow = 0;
  let quoted = false;
  let quote = text.indexOf('"');
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf("\n", at);
    const next = end < 0 ? text.length : end + 1;
    for (; quote >= 0 && quote < next; quote = text.indexOf('"', quote + 1)) quoted = !quoted;
    line++;
    if (!quoted) row++;
    at = next;
    if (!quoted && at - start >= size) {
      pieces.push({ start, end: at, line: firstLine, row: firstRow });
      start = at;
      firstLine = line;
      firstRow = row;
    }
  }
  if (start < text.length || pieces.length === 0)
    pieces.push({ start, end: text.length, line: firstLine, row: firstRow });
  return pieces;
}
