import type { HeadReader } from "./head-cell.js";
import type { Separator } from "./split-line.js";
import type { Line } from "./text-lines.js";

/** No cell of a line of heads is longer. */
export const LONGEST_HEAD_CELL = 24;
/** One of the first cells of a line of heads is a label, and ends within so many units. */
const FIRST_CELLS = 80;

/** What the start of a line says of a table that may begin there. */
interface LineStart {
  /** The separators that stand behind a label, in the order in which they may be tried; none in most lines of prose. */
  readonly separators: readonly Separator[];
  /** Does a number of a list of people stand behind a comma: 张三，520…? */
  readonly listed: boolean;
}

/** 1 for what ends a cell or a sentence. */
const MARKS = new Uint8Array(0x10000);
for (const mark of " \t。！？,，;；、") MARKS[mark.charCodeAt(0)] = 1;

const PROSE: LineStart = { separators: [], listed: false };

/** Looks at the first `FIRST_CELLS` units of the line, which is at least a unit long. */
export function lineStartOf(text: string, units: Uint16Array, line: Line, reader: HeadReader): LineStart {
  let found: Separator[] | null = null;
  let listed = false;
  const end = Math.min(line.end, line.start + FIRST_CELLS);
  let at = line.start;
  while (at < end && units[at]! <= 0x20) at++;
  // Where the cell starts if single spaces set cells apart, if runs of spaces do, and if neither does.
  let word = at;
  let column = at;
  let cell = at;
  let spaces = 0;
  for (; at < end; at++) {
    const unit = units[at]!;
    if (spaces === 0 && MARKS[unit] === 0) continue;
    if (unit === 0x20 || unit === 0x09) {
      spaces++;
      continue;
    }
    if (spaces === 1 && isLabel(text, word, at - 1, reader)) found = add(found, "space");
    if (spaces > 0) word = at;
    if (spaces > 1) {
      if (isLabel(text, column, at - spaces, reader)) found = add(found, "spaces");
      column = at;
    }
    spaces = 0;
    if (unit === 0x3002 || unit === 0xff01 || unit === 0xff1f) return PROSE;
    if (!isListSeparator(unit)) continue;
    if (isLabel(text, cell, at, reader)) {
      found = add(found, unit === 0x3001 ? "enumeration" : unit === 0x3b || unit === 0xff1b ? "semicolon" : "comma");
    }
    if (at > cell && isDigitUnit(units[at + 1]!) && isDigitUnit(units[at + 3]!)) listed = true;
    word = column = cell = at + 1;
  }
  if (found === null) return listed ? { separators: [], listed } : PROSE;
  // Where runs of spaces set the cells apart, single spaces are inside them (序 号).
  if (found.includes("spaces"))
    found = ["spaces", ...found.filter((separator) => separator !== "spaces" && separator !== "space")];
  return { separators: found, listed };
}

function isLabel(text: string, start: number, end: number, reader: HeadReader): boolean {
  if (end === start || end - start > LONGEST_HEAD_CELL || !reader.mayEndIn(text.charCodeAt(end - 1))) return false;
  return reader.labelOf(text.slice(start, end)) !== null;
}

/** , ， ; ； 、 */
function isListSeparator(unit: number): boolean {
  return unit === 0x2c || unit === 0xff0c || unit === 0x3b || unit === 0xff1b || unit === 0x3001;
}

function isDigitUnit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function add(found: Separator[] | null, separator: Separator): Separator[] {
  if (found === null) return [separator];
  if (!found.includes(separator)) found.push(separator);
  return found;
}
