import { isNewline } from "../text/chars.js";

/** A cell of a table set in plain text. Offsets are of the normalised text, half-open, without the spaces around. */
export interface TextCell {
  readonly start: number;
  readonly end: number;
}

/** What stands between the cells of a line. `spaces`: at least two; `space`: one or more. */
export type Separator = "tab" | "pipe" | "comma" | "semicolon" | "enumeration" | "spaces" | "space";

/** The separator that the unit at `at` is, or null. Runs of spaces are told apart by the caller. */
function separates(separator: Separator, unit: number): boolean {
  switch (separator) {
    case "tab":
      return unit === 0x09;
    case "pipe":
      return isPipe(unit);
    case "comma":
      return unit === 0x2c || unit === 0xff0c;
    case "semicolon":
      return unit === 0x3b || unit === 0xff1b;
    case "enumeration":
      return unit === 0x3001;
    default:
      return unit === 0x20 || unit === 0x09;
  }
}

/** | ｜ │ ┃ ║ ¦ */
export function isPipe(unit: number): boolean {
  return unit === 0x7c || unit === 0xff5c || unit === 0x2502 || unit === 0x2503 || unit === 0x2551 || unit === 0xa6;
}

/** The cells of the line from `start` to `end`. A bar at an end of the line has an empty cell behind it. Quotes hold a comma back ("甲，乙"). */
export function splitLine(text: string, start: number, end: number, separator: Separator): TextCell[] {
  if (separator === "spaces" || separator === "space")
    return splitAtSpaces(text, start, end, separator === "spaces" ? 2 : 1);
  const cells: TextCell[] = [];
  const quoted = separator !== "pipe";
  let from = start;
  let at = start;
  while (at <= end) {
    if (quoted && at < end && text.charCodeAt(at) === QUOTE && isBlankSpan(text, from, at)) {
      const close = closingQuote(text, at, end);
      if (close > 0) at = close;
    }
    if (at === end || separates(separator, text.charCodeAt(at))) {
      cells.push(trimmed(text, from, at));
      from = at + 1;
    }
    at++;
  }
  return cells;
}

const QUOTE = 0x22;

/** The offset of the quote that closes the one at `at`, before `end`; doubled quotes are text. 0 where none does. */
function closingQuote(text: string, at: number, end: number): number {
  for (let index = at + 1; index < end; index++) {
    if (text.charCodeAt(index) !== QUOTE) continue;
    if (text.charCodeAt(index + 1) === QUOTE) index++;
    else return index;
  }
  return 0;
}

function splitAtSpaces(text: string, start: number, end: number, fewest: number): TextCell[] {
  const cells: TextCell[] = [];
  let from = -1;
  let last = -1;
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) <= 0x20) continue;
    if (from < 0) from = at;
    else if (at - last > fewest) {
      cells.push({ start: from, end: last + 1 });
      from = at;
    }
    last = at;
  }
  if (from >= 0) cells.push({ start: from, end: last + 1 });
  return cells;
}

function trimmed(text: string, start: number, end: number): TextCell {
  let from = start;
  let to = end;
  while (from < to && isTrimmed(text.charCodeAt(from))) from++;
  while (to > from && isTrimmed(text.charCodeAt(to - 1))) to--;
  if (to - from >= 2 && text.charCodeAt(from) === QUOTE && text.charCodeAt(to - 1) === QUOTE) {
    from++;
    to--;
  }
  return { start: from, end: to };
}

function isTrimmed(unit: number): boolean {
  return unit <= 0x20 || isNewline(unit);
}

function isBlankSpan(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isTrimmed(text.charCodeAt(at))) return false;
  return true;
}

export function isEmpty(cell: TextCell): boolean {
  return cell.start === cell.end;
}

/** Only bars, hyphens, colons, pluses and box-drawing lines: |---|:--:|, ├──┼──┤. */
export function isRuleLine(text: string, start: number, end: number): boolean {
  let strokes = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit <= 0x20 || isPipe(unit) || unit === 0x3a || unit === 0x2b) continue;
    if (unit !== 0x2d && unit !== 0x3d && unit !== 0x5f && !(unit >= 0x2500 && unit <= 0x257f) && unit !== 0x2014)
      return false;
    strokes++;
  }
  return strokes > 0;
}
