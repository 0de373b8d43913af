import { isHan } from "../text/chars.js";
import { addEscaped } from "./script-escapes.js";
import { addAs, addRun, addText, breakLine, type Sink } from "./sink.js";
import { isWorthLooking } from "./worth.js";

/** Digits of a number that is not in quotes (`{"phone":13800001234}`): shorter ones are sizes, times and tables of libraries. */
const FEWEST_DIGITS = 11;
/** A name before a value is looked for this far to the left. */
const LONGEST_NAME = 40;

/**
 * Puts the string literals, long numbers and comments of a script into `sink`, one a line, each behind the name it is given to
 * (`phone:13800001234`). Not a parser: it reads as much of JavaScript and JSON as tells a literal from code. One pass, linear.
 * `units`: those of the source. `numbers`: collects where bare numbers start in the source, since a masked one needs quotes.
 */
export function addScriptText(
  sink: Sink,
  source: string,
  units: Uint16Array,
  start: number,
  end: number,
  numbers: Set<number>,
): void {
  let at = start;
  // The last unit that is not white space: tells a division from a regular expression.
  let before = 0;
  while (at < end) {
    const unit = source.charCodeAt(at);
    if (unit === 0x22 || unit === 0x27 || unit === 0x60) {
      const close = endOfString(source, at + 1, end, unit);
      addLiteral(sink, source, units, at, at + 1, close);
      at = close < end && source.charCodeAt(close) === unit ? close + 1 : close;
      before = unit;
    } else if (unit === 0x2f) {
      const next = at + 1 < end ? source.charCodeAt(at + 1) : 0;
      if (next === 0x2f || next === 0x2a) at = addComment(sink, source, units, at + 2, end, next === 0x2a);
      else if (opensExpression(before)) at = endOfExpression(source, at + 1, end);
      else at++;
      before = 0x2f;
    } else if (unit >= 0x30 && unit <= 0x39) {
      let stop = at + 1;
      while (stop < end && isWordUnit(source.charCodeAt(stop))) stop++;
      if (stop - at >= FEWEST_DIGITS && isAllDigits(source, at, stop)) {
        numbers.add(at);
        startLine(sink, source, at, start);
        addRun(sink, source, at, stop);
        breakLine(sink, stop);
      }
      at = stop;
      before = 0x30;
    } else if (isWordUnit(unit)) {
      at++;
      while (at < end && isWordUnit(source.charCodeAt(at))) at++;
      before = 0x61;
    } else {
      if (unit > 0x20) before = unit;
      at++;
    }
  }
}

function isWordUnit(unit: number): boolean {
  const lower = unit | 0x20;
  return (
    (lower >= 0x61 && lower <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f || unit === 0x24 || isHan(unit)
  );
}

function isAllDigits(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = source.charCodeAt(at);
    if (unit < 0x30 || unit > 0x39) return false;
  }
  return true;
}

/** The closing quote, or where a string of one line breaks off. */
function endOfString(source: string, from: number, end: number, quote: number): number {
  let at = from;
  while (at < end) {
    const unit = source.charCodeAt(at);
    if (unit === quote) return at;
    if (unit === 0x5c) at += 2;
    else if (quote !== 0x60 && (unit === 0x0a || unit === 0x0d)) return at;
    else at++;
  }
  return end;
}

/** After these a slash begins a regular expression: ( , = : [ ! & | ? { } ; or the start. */
function opensExpression(before: number): boolean {
  return before === 0 || "(,=:[!&|?{};".includes(String.fromCharCode(before));
}

function endOfExpression(source: string, from: number, end: number): number {
  let at = from;
  let inClass = false;
  while (at < end) {
    const unit = source.charCodeAt(at);
    if (unit === 0x0a || unit === 0x0d) return at;
    if (unit === 0x5c) at++;
    else if (unit === 0x5b) inClass = true;
    else if (unit === 0x5d) inClass = false;
    else if (unit === 0x2f && !inClass) return at + 1;
    at++;
  }
  return end;
}

function addComment(
  sink: Sink,
  source: string,
  units: Uint16Array,
  start: number,
  end: number,
  isBlock: boolean,
): number {
  let stop = start;
  if (isBlock) {
    while (stop < end && !(source.charCodeAt(stop) === 0x2a && source.charCodeAt(stop + 1) === 0x2f)) stop++;
  } else {
    while (stop < end && source.charCodeAt(stop) !== 0x0a && source.charCodeAt(stop) !== 0x0d) stop++;
  }
  if (isWorthLooking(units, start, stop)) {
    addLines(sink, source, units, start, stop);
    breakLine(sink, stop);
  }
  return Math.min(isBlock ? stop + 2 : stop, end);
}

function addLines(sink: Sink, source: string, units: Uint16Array, start: number, end: number): void {
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && source.charCodeAt(at) !== 0x0a) continue;
    addText(sink, source, units, from, at, false, false);
    breakLine(sink, at);
    from = at + 1;
  }
}

function addLiteral(sink: Sink, source: string, units: Uint16Array, quote: number, start: number, end: number): void {
  let next = end + 1;
  while (next < source.length && (source.charCodeAt(next) === 0x20 || source.charCodeAt(next) === 0x0a)) next++;
  // A key is read with its value, see `startLine`.
  if (source.charCodeAt(next) === 0x3a && isName(source, start, end)) return;
  if (!isWorthLooking(units, start, end)) return;
  startLine(sink, source, quote, 0);
  addEscaped(sink, source, start, end);
  breakLine(sink, end);
}

/** Writes the name a value is given to (`name: …`, `"name": …`, `name = …`), where one stands right before it. */
function startLine(sink: Sink, source: string, value: number, floor: number): void {
  let at = value - 1;
  while (at > floor && value - at < LONGEST_NAME && source.charCodeAt(at) <= 0x20) at--;
  const sign = source.charCodeAt(at);
  if (at <= floor || (sign !== 0x3a && sign !== 0x3d)) return;
  let end = at;
  while (end > floor && value - end < LONGEST_NAME && source.charCodeAt(end - 1) === 0x20) end--;
  const quoted = end > floor && (source.charCodeAt(end - 1) === 0x22 || source.charCodeAt(end - 1) === 0x27);
  if (quoted) end--;
  let start = end;
  while (start > floor && end - start < LONGEST_NAME && isNameUnit(source.charCodeAt(start - 1), quoted)) start--;
  if (start === end || !isName(source, start, end)) return;
  if (quoted) addEscaped(sink, source, start, end);
  else addRun(sink, source, start, end);
  addAs(sink, ":", at, at + 1);
}

/** Short and without six digits: what has them is a value, even where it stands as a key. */
function isName(source: string, start: number, end: number): boolean {
  if (end - start > LONGEST_NAME) return false;
  let digits = 0;
  for (let at = start; at < end; at++) {
    const unit = source.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) digits++;
  }
  return digits < 6;
}

function isNameUnit(unit: number, quoted: boolean): boolean {
  return quoted ? unit !== 0x22 && unit !== 0x27 && unit > 0x1f : isWordUnit(unit);
}
