import { ASCII, LATIN, NAMED } from "./entity-table.js";

/** A resolved character reference. */
export interface Reference {
  readonly text: string;
  /** Behind the reference in the source. */
  readonly end: number;
}

const byName = new Map<string, string>();
/** Names that count without a semicolon (they come from old browsers). */
const legacy = new Set<string>();

LATIN.split(" ").forEach((name, index) => {
  byName.set(name, String.fromCharCode(0xa0 + index));
  legacy.add(name);
});
addPairs(ASCII, true);
addPairs(NAMED, false);

function addPairs(list: string, isLegacy: boolean): void {
  const words = list.split(" ");
  for (let index = 0; index < words.length; index += 2) {
    byName.set(words[index]!, String.fromCharCode(Number.parseInt(words[index + 1]!, 16)));
    if (isLegacy) legacy.add(words[index]!);
  }
}

/** The longest name of the table, and the longest that counts without a semicolon. */
const LONGEST = 24;
const LONGEST_LEGACY = 6;

/** U+0080–U+009F stand for what Windows-1252 has there (HTML Standard §13.2.5.80). */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The character reference at `at` (an `&`), or null where the `&` is just one. Looks at names of at most 24 letters, at digits as far as they go. */
export function referenceAt(source: string, at: number, to: number, inAttribute: boolean): Reference | null {
  if (at + 1 >= to) return null;
  return source.charCodeAt(at + 1) === 0x23 ? numeric(source, at + 2, to) : named(source, at + 1, to, inAttribute);
}

function numeric(source: string, from: number, to: number): Reference | null {
  let at = from;
  const isHex = at < to && (source.charCodeAt(at) | 0x20) === 0x78;
  if (isHex) at++;
  const digits = at;
  let code = 0;
  while (at < to) {
    const value = digitValue(source.charCodeAt(at), isHex);
    if (value < 0) break;
    if (code <= 0x10ffff) code = code * (isHex ? 16 : 10) + value;
    at++;
  }
  if (at === digits) return null;
  if (at < to && source.charCodeAt(at) === 0x3b) at++;
  return { text: characterOf(code), end: at };
}

function digitValue(unit: number, isHex: boolean): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  const lower = unit | 0x20;
  return isHex && lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

function characterOf(code: number): string {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return "\ufffd";
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252[code - 0x80]!;
  return String.fromCodePoint(code);
}

function named(source: string, from: number, to: number, inAttribute: boolean): Reference | null {
  const limit = Math.min(to, from + LONGEST + 1);
  let end = from;
  while (end < limit && isAlphanumeric(source.charCodeAt(end))) end++;
  if (end === from) return null;
  if (end < to && source.charCodeAt(end) === 0x3b) {
    const text = byName.get(source.slice(from, end));
    if (text !== undefined) return { text, end: end + 1 };
  }
  for (let length = Math.min(LONGEST_LEGACY, end - from); length >= 2; length--) {
    const name = source.slice(from, from + length);
    if (!legacy.has(name)) continue;
    const next = from + length < to ? source.charCodeAt(from + length) : 0;
    // In an attribute ?a=1&copy=2 is an address, not a sign.
    if (inAttribute && (next === 0x3d || isAlphanumeric(next))) return null;
    return { text: byName.get(name)!, end: from + length };
  }
  return null;
}

function isAlphanumeric(unit: number): boolean {
  const lower = unit | 0x20;
  return (unit >= 0x30 && unit <= 0x39) || (lower >= 0x61 && lower <= 0x7a);
}
