import { absorb, placeUnder, suitOf } from "./align-cells.js";
import type { HeadReader } from "./head-cell.js";
import { type HeadLines, readHeadLines } from "./head-lines.js";
import { type Separator, splitLine, type TextCell } from "./split-line.js";
import { displayColumn, type Line, type LineReader } from "./text-lines.js";
import type { TextTable } from "./text-table.js";

/** A longer line is no line of heads. */
export const LONGEST_HEAD_TEXT = 300;
/** Nor a line of values. */
const LONGEST_ROW = 600;
/** Lines a quoted cell may run over. */
const MOST_QUOTED_LINES = 5;
/** A line without separators inside a table (一、城关镇) is no longer. */
const LONGEST_SECTION = 30;

/**
 * The table whose heads start in the line, set apart by one of the separators: at least two labels, at least half of the cells, and a line below whose
 * cells suit them. A sentence with commas and one label is none.
 */
export function headedTableAt(
  text: string,
  line: Line,
  separators: readonly Separator[],
  lines: LineReader,
  reader: HeadReader,
): TextTable | null {
  for (const separator of separators) {
    const heads = readHeadLines(text, line, separator, lines, reader);
    if (heads === null) continue;
    const rows = readRows(text, separator, heads, lines);
    if (rows !== null) return { start: line.start, end: rows.end, rows: [...heads.rows, ...rows.cells] };
  }
  return null;
}

interface Rows {
  readonly cells: readonly (readonly TextCell[])[];
  readonly end: number;
}

function readRows(text: string, separator: Separator, heads: HeadLines, lines: LineReader): Rows | null {
  const cells: (readonly TextCell[])[] = [];
  let end = heads.next;
  let at = heads.next;
  let rows = 0;
  while (at < text.length) {
    const line = wholeLine(text, lines.lineAt(at), separator, lines);
    const row = readRow(text, line, separator, heads);
    if (row !== null) {
      cells.push(row);
      rows++;
      end = line.next;
      at = line.next;
      continue;
    }
    // A blank line, or a short one without separators, if the table goes on behind it.
    const next = line.next < text.length ? lines.lineAt(line.next) : null;
    if (next === null || !isGap(text, line, separator) || readRow(text, next, separator, heads) === null) break;
    if (text.slice(line.start, line.end).trim() !== "") cells.push(splitLine(text, line.start, line.end, separator));
    at = line.next;
  }
  return rows === 0 ? null : { cells, end };
}

function isGap(text: string, line: Line, separator: Separator): boolean {
  if (line.end - line.start > LONGEST_SECTION) return false;
  const content = text.slice(line.start, line.end);
  return splitLine(text, line.start, line.end, separator).length <= 1 && !content.includes("。");
}

/** A line of values that suits the heads, brought to their number; null where it is something else. */
function readRow(text: string, line: Line, separator: Separator, heads: HeadLines): readonly TextCell[] | null {
  if (line.end - line.start > LONGEST_ROW || line.end === line.start) return null;
  const { meanings } = heads;
  const wanted = meanings.length;
  const pieces = splitLine(text, line.start, line.end, separator);
  // 1、张三、… under 姓名、…: the number of the item has no head.
  if (pieces.length === wanted + 1 && meanings[0] !== "serial" && isItemNumber(text, pieces[0]!)) pieces.shift();
  if (pieces.length < 2) return null;
  const spaced = separator === "spaces" || separator === "space";
  const isTotal = TOTAL.test(text.slice(pieces[0]!.start, pieces[0]!.end));
  if (!isTotal && pieces.length < wanted / 2) return null;
  if (pieces.length > (spaced ? 4 * wanted : 2 * wanted + 4)) return null;
  // What stands in a line of totals is not what the heads say; it stands where they do.
  const suited = isTotal ? { ...heads, meanings: meanings.map(() => null) } : heads;
  const cells = spaced ? place(text, line, separator, pieces, suited) : absorb(text, pieces, meanings);
  if (isTotal) return cells;
  const { fits, conflicts } = suitOf(text, cells, meanings);
  if (fits === 0 || (conflicts > 0 && conflicts * 2 >= fits)) return null;
  // A line that ends like a sentence, or does not have its cells, must be a row by more than one of them.
  const sentence = text.slice(line.start, line.end).includes("。");
  return (sentence || pieces.length !== wanted) && fits < 2 ? null : cells;
}

const TOTAL = /^[合总小共]\s*计[:：]?$/;

function place(
  text: string,
  line: Line,
  separator: Separator,
  pieces: readonly TextCell[],
  heads: HeadLines,
): readonly TextCell[] {
  const { meanings, starts } = heads;
  if (separator === "spaces" && pieces.length < meanings.length) {
    const finer = splitLine(text, line.start, line.end, "space");
    if (finer.length === meanings.length && suitOf(text, finer, meanings).conflicts === 0) return finer;
  }
  const at = starts === null ? null : pieces.map((piece) => displayColumn(text, line.start, piece.start));
  return placeUnder(text, pieces, meanings, at, starts);
}

function isItemNumber(text: string, { start, end }: TextCell): boolean {
  return end - start <= 5 && /^[（(]?\d{1,3}[）).]?$/.test(text.slice(start, end));
}

/** The line with those that a quoted cell runs over. */
function wholeLine(text: string, line: Line, separator: Separator, lines: LineReader): Line {
  if (separator !== "comma") return line;
  let whole = line;
  for (let count = 0; count < MOST_QUOTED_LINES && hasOpenQuote(text, whole) && whole.next < text.length; count++) {
    const next = lines.lineAt(whole.next);
    if (next.end - line.start > LONGEST_ROW) return line;
    whole = { start: line.start, end: next.end, next: next.next };
  }
  return hasOpenQuote(text, whole) ? line : whole;
}

function hasOpenQuote(text: string, line: Line): boolean {
  if (line.end - line.start > LONGEST_ROW) return false;
  let quotes = 0;
  for (let at = line.start; at < line.end; at++) if (text.charCodeAt(at) === 0x22) quotes++;
  return quotes % 2 === 1;
}
