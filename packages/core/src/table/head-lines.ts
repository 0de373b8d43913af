import { combineHeads, type Heads } from "./column-heads.js";
import type { HeadReader } from "./head-cell.js";
import { LONGEST_HEAD_CELL } from "./separators.js";
import { type Separator, splitLine, type TextCell } from "./split-line.js";
import { displayColumn, type Line, type LineReader } from "./text-lines.js";

/** The heads of a table set in text. Every row of cells has a cell, perhaps an empty one, for each column. */
export interface HeadLines {
  readonly rows: readonly (readonly TextCell[])[];
  readonly meanings: readonly (string | null)[];
  /** Where each column starts on the page (see `displayColumn`), in a table set with runs of spaces; else null. */
  readonly starts: readonly number[] | null;
  /** The offset behind the last line of heads. */
  readonly next: number;
}

/** Lines of heads in one table: groups above, heads below. */
const MOST_HEAD_LINES = 3;
/** Columns whose starts are so near are one: a character is two places wide. */
const NEAR = 1;

/**
 * The heads whose first line is `line`, or null: at least two labels, and half of the cells that hold anything, or two thirds where single spaces
 * set them apart.
 */
export function readHeadLines(
  text: string,
  line: Line,
  separator: Separator,
  lines: LineReader,
  reader: HeadReader,
): HeadLines | null {
  const first = splitLine(text, line.start, line.end, separator);
  const known = labelsIn(text, first, reader);
  const filled = first.filter((cell) => cell.start < cell.end).length;
  if (filled < 2 || known < 1 || known * 2 < filled) return null;
  if (separator === "space" && known * 3 < filled * 2) return null;
  let rows: (readonly TextCell[])[] = [first];
  let starts = separator === "spaces" ? first.map((cell) => displayColumn(text, line.start, cell.start)) : null;
  let next = line.next;
  while (rows.length < MOST_HEAD_LINES && next < text.length) {
    const below = lines.lineAt(next);
    const cells = splitLine(text, below.start, below.end, separator);
    if (!isLineOfHeads(text, cells, reader)) break;
    if (starts === null) {
      if (cells.length < 2 || Math.abs(cells.length - rows[0]!.length) > 1) break;
      rows.push(cells);
    } else {
      const at = cells.map((cell) => displayColumn(text, below.start, cell.start));
      // Heads that start again at the margin are the next table's, or the same ones on the next page.
      if (at[0]! <= starts[0]! + NEAR) break;
      const joined = joinStarts(starts, at);
      rows = [...rows.map((row) => spreadOver(row, starts!, joined)), spreadOver(cells, at, joined)];
      starts = joined;
    }
    next = below.next;
  }
  // One label may stand alone in a line of groups, over a line of heads.
  if (known < 2 && rows.length < 2) return null;
  const width = Math.max(...rows.map((row) => row.length));
  const even = rows.map((row) => padded(row, width));
  return { rows: even, meanings: combined(text, even, reader).meanings, starts, next };
}

function labelsIn(text: string, cells: readonly TextCell[], reader: HeadReader): number {
  let known = 0;
  for (const { start, end } of cells) {
    if (end - start > LONGEST_HEAD_CELL) return -1;
    if (start < end && reader.labelOf(text.slice(start, end)) !== null) known++;
  }
  return known;
}

/** Labels in at least half of the cells that hold anything, and no number. */
function isLineOfHeads(text: string, cells: readonly TextCell[], reader: HeadReader): boolean {
  const filled = cells.filter((cell) => cell.start < cell.end);
  const known = labelsIn(text, cells, reader);
  if (known < 1 || known * 2 < filled.length) return false;
  return filled.every((cell) => !/\d{4}/.test(text.slice(cell.start, cell.end)));
}

function combined(text: string, rows: readonly (readonly TextCell[])[], reader: HeadReader): Heads {
  let heads: Heads | null = null;
  for (const row of rows) {
    const texts = row.map((cell) => text.slice(cell.start, cell.end));
    heads = combineHeads(heads?.texts ?? null, texts, reader);
  }
  return heads!;
}

/** Both ascending lists in one, starts that are near taken for the same. */
function joinStarts(upper: readonly number[], lower: readonly number[]): number[] {
  const joined = [...upper];
  for (const start of lower) if (!joined.some((other) => Math.abs(other - start) <= NEAR)) joined.push(start);
  return joined.sort((a, b) => a - b);
}

/** The cells, which start at `at`, set under `starts`, with empty cells between. */
function spreadOver(cells: readonly TextCell[], at: readonly number[], starts: readonly number[]): TextCell[] {
  const spread: TextCell[] = [];
  let index = 0;
  let last = cells[0]!.start;
  for (const start of starts) {
    if (index < cells.length && at[index]! <= start + NEAR) {
      const cell = cells[index++]!;
      spread.push(cell);
      last = cell.end;
    } else spread.push({ start: last, end: last });
  }
  return spread;
}

function padded(row: readonly TextCell[], width: number): readonly TextCell[] {
  const end = row[row.length - 1]!.end;
  return row.length === width ? row : [...row, ...new Array<TextCell>(width - row.length).fill({ start: end, end })];
}
