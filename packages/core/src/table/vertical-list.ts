import type { Label } from "../text/labels.js";
import { fit, fitsStrongly } from "./fit.js";
import type { HeadReader } from "./head-cell.js";
import { takesLabelWords } from "./head-row.js";
import { isRuleMeaning } from "./head-trie.js";
import { isPipe, type TextCell } from "./split-line.js";
import type { Line, LineReader } from "./text-lines.js";
import type { TextTable } from "./text-table.js";

/** A head that stands on a line of its own is no longer. */
export const LONGEST_HEAD_LINE = 24;
/** A line of a cell is no longer. */
const LONGEST_CELL_LINE = 100;
const FEWEST_HEADS = 2;
const MOST_HEADS = 20;
/** Blank lines between two cells, where cells are set apart by such. */
const MOST_BLANKS = 2;

interface CellLine extends TextCell {
  readonly next: number;
  readonly text: string;
}

/** The lines from a place on as cells, read as far as they are asked for; undefined behind the last that may be one. */
type CellLines = (index: number) => CellLine | undefined;

/**
 * A table copied out of a page cell by cell: heads one a line, then the cells of each row one a line (姓名 / 身份证号 / 张三 / 520…). `first`: a line that
 * reads as a head. Null: the lines do not repeat as a table's would. Blank lines are empty cells, or stand between all cells.
 */
export function verticalListAt(text: string, first: Line, lines: LineReader, reader: HeadReader): TextTable | null {
  const second = lines.lineAt(first.next);
  const spread = second.start < text.length && isBlank(text, second);
  const cells = readCells(text, first, lines, spread);
  const labels = readHeads(cells, reader);
  for (let width = FEWEST_HEADS; width <= labels.length; width++) {
    const heads = labels.slice(0, width);
    const known = heads.filter((label) => label !== null).length;
    if (known < FEWEST_HEADS || known * 2 < width || !isCycle(heads, cells, width, reader)) continue;
    // A second row, or the end of the list.
    if (isCycle(heads, cells, 2 * width, reader) || !goesOn(cells, 2 * width, width)) {
      return collect(text, cells, heads, lines, spread, reader);
    }
  }
  return null;
}

/** The labels of the lines that may be heads. Heads nobody knows may stand among the others, but not first, nor two before the second. */
function readHeads(cells: CellLines, reader: HeadReader): (Label | null)[] {
  const labels: (Label | null)[] = [];
  const opening = cells(0)?.text;
  for (let index = 0; index < MOST_HEADS; index++) {
    const text = cells(index)?.text;
    if (text === undefined || text.length > LONGEST_HEAD_LINE || /\d{6}/.test(text)) break;
    // The first label again: the heads have ended.
    if (index > 0 && text === opening) break;
    const label = reader.labelOf(text);
    // A value below its label: a form set line by line.
    const above = labels[index - 1];
    if (label === null && above != null && fit(above.meaning, text) > 0 && isRuleMeaning(above.meaning)) break;
    labels.push(label);
    if (index === 2 && labels[1] === null && labels[2] === null) return [];
  }
  return labels;
}

function collect(
  text: string,
  sample: CellLines,
  heads: readonly (Label | null)[],
  lines: LineReader,
  spread: boolean,
  reader: HeadReader,
): TextTable {
  const width = heads.length;
  const rows: TextCell[][] = [rowOf(sample, width)];
  let at = sample(width - 1)!.next;
  while (at < text.length) {
    const cells = readCells(text, lines.lineAt(at), lines, spread);
    if (!isCycle(heads, cells, 0, reader)) break;
    rows.push(rowOf(cells, width));
    at = cells(width - 1)!.next;
  }
  return { start: sample(0)!.start, end: at, rows };
}

function rowOf(cells: CellLines, width: number): TextCell[] {
  return Array.from({ length: width }, (_, index) => {
    const { start, end } = cells(index)!;
    return { start, end };
  });
}

/** Do the `heads.length` cells from `from` on suit the heads: none a label or of another kind, at least one surely? */
function isCycle(heads: readonly (Label | null)[], cells: CellLines, from: number, reader: HeadReader): boolean {
  let fits = 0;
  let strong = 0;
  for (let index = 0; index < heads.length; index++) {
    const text = cells(from + index)?.text;
    if (text === undefined) return false;
    const label = heads[index] ?? null;
    if (text === "") continue;
    if (label === null) {
      const own = reader.labelOf(text);
      if (own !== null && isRuleMeaning(own.meaning)) return false;
      continue;
    }
    const value = fit(label.meaning, text);
    if (value < 0 || (!takesLabelWords(label.meaning) && reader.labelOf(text) !== null)) return false;
    if (value > 0) fits++;
    if (fitsStrongly(label.meaning, text)) strong++;
  }
  return strong > 0 || fits >= 2;
}

/** Are there cells enough for one more row, none of them so long that it is the text behind the list? */
function goesOn(cells: CellLines, from: number, width: number): boolean {
  for (let index = from; index < from + width; index++) {
    const text = cells(index)?.text;
    if (text === undefined || text.length > LONGEST_HEAD_LINE) return false;
  }
  return true;
}

/** `spread`: blank lines only set the cells apart. */
function readCells(text: string, first: Line, lines: LineReader, spread: boolean): CellLines {
  const cells: CellLine[] = [];
  let at: number | null = first.start;
  return (index) => {
    while (cells.length <= index && at !== null) {
      const cell: CellLine | null = readCell(text, at, lines, spread);
      if (cell !== null) cells.push(cell);
      at = cell === null ? null : cell.next;
    }
    return cells[index];
  };
}

function readCell(text: string, from: number, lines: LineReader, spread: boolean): CellLine | null {
  let line = from;
  for (let blanks = 0; line < text.length; blanks++) {
    const { start, end, next } = lines.lineAt(line);
    let left = start;
    let right = end;
    // Some converters set a bar before each cell of a row and one behind the last.
    while (left < right && isMargin(text.charCodeAt(left))) left++;
    while (right > left && isMargin(text.charCodeAt(right - 1))) right--;
    if (right - left > LONGEST_CELL_LINE) return null;
    if (left < right || !spread) return { start: left, end: right, next, text: text.slice(left, right) };
    if (blanks >= MOST_BLANKS) return null;
    line = next;
  }
  return null;
}

function isMargin(unit: number): boolean {
  return unit <= 0x20 || isPipe(unit);
}

function isBlank(text: string, line: Line): boolean {
  for (let at = line.start; at < line.end; at++) if (text.charCodeAt(at) > 0x20) return false;
  return true;
}
