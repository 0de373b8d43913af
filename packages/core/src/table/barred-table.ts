import { isDigit } from "../text/chars.js";
import { FEWEST_BOXES } from "./boxed-number.js";
import type { HeadReader } from "./head-cell.js";
import { isEmpty, isRuleLine, splitLine, type TextCell } from "./split-line.js";
import type { Line, LineReader } from "./text-lines.js";
import type { TextTable } from "./text-table.js";

/** A line without a bar inside a table (一、城关镇) is no longer. */
const LONGEST_SECTION = 40;
/** Without a head, so many lines with the same number of cells make a table. */
const FEWEST_ROWS = 3;

/**
 * The table of lines with tabs, or with pipes, that starts at `line`; `end` is behind the lines looked at. Tabs and pipes hardly occur in prose: two
 * lines make a table if the first ones hold a head, else three of a width. Lines of 姓名：张三 pairs are prose, whose labels stand before their values.
 */
export function barredTableAt(
  text: string,
  line: Line,
  bar: "tab" | "pipe",
  lines: LineReader,
  hasBar: (line: Line) => boolean,
  reader: HeadReader,
): { table: TextTable | null; end: number } {
  const rows: (readonly TextCell[])[] = [];
  let end = line.start;
  let at: Line = line;
  for (;;) {
    if (!isRuleLine(text, at.start, at.end)) {
      if (hasBar(at) || (rows.length > 0 && isSection(text, at))) rows.push(splitLine(text, at.start, at.end, bar));
      else if (!isBlank(text, at)) break;
    }
    // Behind a line without a bar the table must go on.
    const next = lines.lineAt(at.next);
    if (next.start >= text.length) {
      end = hasBar(at) ? at.next : end;
      break;
    }
    if (!hasBar(at) && !hasBar(next)) break;
    if (hasBar(at)) end = at.next;
    at = next;
  }
  const kept = withoutFrame(rows.filter((row) => row[0] !== undefined && row[0].start < end));
  const table = isTable(text, kept, reader) ? { start: line.start, end, rows: kept } : null;
  return { table, end: Math.max(end, line.next) };
}

/** Without the empty cells outside the bars at the ends of the lines, if all lines have such: | 姓名 | 电话 |. */
function withoutFrame(rows: readonly (readonly TextCell[])[]): readonly (readonly TextCell[])[] {
  const barred = rows.filter((row) => row.length > 1);
  const left = barred.every((row) => isEmpty(row[0]!)) ? 1 : 0;
  const right = barred.every((row) => isEmpty(row[row.length - 1]!)) ? 1 : 0;
  if (left + right === 0) return rows;
  return rows.map((row) => (row.length > left + right ? row.slice(left, row.length - right) : row));
}

function isSection(text: string, line: Line): boolean {
  const length = line.end - line.start;
  return (
    length > 0 && length <= LONGEST_SECTION && !text.slice(line.start, line.end).includes("。") && !isBlank(text, line)
  );
}

function isTable(text: string, rows: readonly (readonly TextCell[])[], reader: HeadReader): boolean {
  const barred = rows.filter((row) => row.length > 1);
  if (barred.some((row) => isLabelledBoxes(text, row, reader))) return true;
  if (barred.length < 2 || isPairs(text, barred)) return false;
  for (let row = 0; row < Math.min(barred.length - 1, 4); row++) {
    const labelled = barred[row]!.filter((cell) => reader.labelOf(text.slice(cell.start, cell.end)) !== null).length;
    if (labelled >= 2) return true;
  }
  const widths = new Map<number, number>();
  for (const row of barred) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  const most = Math.max(...widths.values());
  return most >= FEWEST_ROWS && most * 2 >= barred.length;
}

/** A label and the boxes of a number behind it, one digit each (身份证号|5|2|2|…): a line of a form, however few others there are. */
function isLabelledBoxes(text: string, row: readonly TextCell[], reader: HeadReader): boolean {
  if (row.length <= FEWEST_BOXES) return false;
  let boxes = 0;
  for (let at = row.length - 1; at > 0 && isBox(text, row[at]!); at--) boxes++;
  const label = row[row.length - 1 - boxes];
  return boxes >= FEWEST_BOXES && label !== undefined && reader.labelOf(text.slice(label.start, label.end)) !== null;
}

function isBox(text: string, { start, end }: TextCell): boolean {
  return end - start === 1 && (isDigit(text.charCodeAt(start)) || /[Xx*]/.test(text[start]!));
}

/** Do most cells hold a label with its value (电话：…)? Judged by the first rows. */
function isPairs(text: string, rows: readonly (readonly TextCell[])[]): boolean {
  let filled = 0;
  let pairs = 0;
  for (const row of rows.slice(0, 20)) {
    for (const cell of row) {
      if (isEmpty(cell)) continue;
      filled++;
      if (/^[^:：]{1,12}[:：]\s*\S/.test(text.slice(cell.start, Math.min(cell.end, cell.start + 24)))) pairs++;
    }
  }
  return pairs * 2 > filled;
}

function isBlank(text: string, line: Line): boolean {
  for (let at = line.start; at < line.end; at++) if (text.charCodeAt(at) > 0x20) return false;
  return true;
}
