import { classOf, HYPHEN, isDigit, isLetter, isNewline, isSpace } from "./chars.js";
import { confusedDigit, confusedPart } from "./confusions.js";
import { FEWEST_HANZI_DIGITS, hanziDigit, isHanziNumber } from "./hanzi-digits.js";
import { unitsOf } from "./units.js";

/** How digits stood in the source that are digits in the normalised text. */
export type Disguise = "hanzi-digits" | "ocr-confusion";

/** A stretch of the normalised text whose characters were written otherwise. Offsets are of the normalised text, half-open. */
export interface Rewritten {
  readonly start: number;
  readonly end: number;
  readonly disguise: Disguise;
}

/** A text with its disguised digits as digits, unit for unit, and where they are, in order. */
export interface RewrittenText {
  readonly text: string;
  readonly units: Uint16Array;
  readonly rewritten: readonly Rewritten[];
}

const NONE: readonly Rewritten[] = [];

/** What may stand in a disguised number: hanzi digits; digits and letters. */
const HANZI = 1;
const LATIN = 2;
/** What may stand between two groups of one number. */
const GAP = 4;
const kinds = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x10000; unit++) {
  if (isDigit(unit) || isLetter(unit) || unit === 0x7c) kinds[unit] = LATIN;
  else if (hanziDigit(unit) >= 0) kinds[unit] = HANZI;
  else if (unit !== 0x09 && (isSpace(unit) || classOf(unit) === HYPHEN)) kinds[unit] = GAP;
}
/** 〇 is a hanzi digit, and what recognition makes of a 0 among digits. */
kinds[0x3007] = HANZI | LATIN;

/**
 * Hanzi numbers (一三八…) and numbers in which letters were read for digits (l38O…), as digits. Both are replaced one for one, so offsets do not move.
 * `units`: those of `text`. The shortest has seven units: only every seventh unit is looked at, and its neighbours where it may belong to one. Linear: no unit is walked over twice.
 */
export function rewriteDigits(text: string, units: Uint16Array): RewrittenText {
  let found: Rewritten[] | null = null;
  const add = (start: number, end: number, disguise: Disguise): void => {
    found ??= [];
    found.push({ start, end, disguise });
  };
  let floor = 0;
  let at = FEWEST_HANZI_DIGITS - 1;
  while (at < units.length) {
    const kind = kinds[units[at]!]!;
    // Seven in a row reach three to the left or three to the right of any of them.
    if (kind === 0 || (kinds[units[at - 3]!]! | kinds[units[at + 3]! & 0xffff]!) === 0) {
      at += FEWEST_HANZI_DIGITS;
      continue;
    }
    if (kind === GAP) {
      // The one place of a number in groups that tells nothing.
      at += isGroupOf(text, at + 1) ? 1 : FEWEST_HANZI_DIGITS;
      continue;
    }
    const plain = plainEnd(text, at, kind);
    if (plain > 0) {
      at = plain + FEWEST_HANZI_DIGITS - 1;
      continue;
    }
    const { length } = found ?? NONE;
    let end = at + 1;
    if ((kind & HANZI) !== 0) end = hanziRun(text, at, floor, add);
    // 〇 may be part of either.
    if ((kind & LATIN) !== 0 && length === (found ?? NONE).length) end = Math.max(end, latinRun(text, at, floor, add));
    floor = end;
    at = end + FEWEST_HANZI_DIGITS - 1;
  }
  if (found === null) return { text, units, rewritten: NONE };
  const made = replaced(text, found);
  return { text: made, units: unitsOf(made), rewritten: found };
}

/** The end of the numeral, number or word at `at` where it stands alone, as nearly all do; 0 where something that may belong to it stands beside it. */
function plainEnd(text: string, at: number, kind: number): number {
  if (kind === HANZI) {
    const beside = kinds[text.charCodeAt(at - 1) & 0xffff]! | kinds[text.charCodeAt(at + 1) & 0xffff]!;
    return (beside & (HANZI | GAP)) === 0 ? at + 1 : 0;
  }
  const isPart = isDigit(text.charCodeAt(at)) ? isDigit : isLetter;
  let end = at + 1;
  while (isPart(text.charCodeAt(end))) end++;
  if (goesOn(text, end, 1)) return 0;
  let start = at;
  while (isPart(text.charCodeAt(start - 1))) start--;
  return goesOn(text, start - 1, -1) ? 0 : end;
}

/** Is the unit at `at` part of a number or a word, or does a gap stand there and behind it something that has letters? */
function goesOn(text: string, at: number, step: number): boolean {
  const kind = kinds[text.charCodeAt(at) & 0xffff]!;
  if (kind !== GAP) return (kind & LATIN) !== 0;
  let index = at + step;
  while (isDigit(text.charCodeAt(index))) index += step;
  return isRoundOrStraight(text.charCodeAt(index));
}

function isGroupOf(text: string, at: number): boolean {
  return (kinds[text.charCodeAt(at) & 0xffff]! & (HANZI | LATIN)) !== 0;
}

type Add = (start: number, end: number, disguise: Disguise) => void;

/** Groups of hanzi digits with one space or hyphen between (一三八 四七六八 五六六九) have at least so many. */
const SHORTEST_GROUP = 3;

/** The number of hanzi digits around `at`; returns where the walk ended. */
function hanziRun(text: string, at: number, floor: number, add: Add): number {
  const isPart = (index: number): boolean => (kinds[text.charCodeAt(index) & 0xffff]! & HANZI) !== 0;
  let start = at;
  while (start > floor && isPart(start - 1)) start--;
  let end = at + 1;
  while (end < text.length && isPart(end)) end++;
  let digits = end - start;
  // Further groups on either side, as long as each is one.
  for (;;) {
    const next = groupEnd(text, end, isPart);
    if (next === 0) break;
    digits += next - end - 1;
    end = next;
  }
  for (;;) {
    const before = groupStart(text, start, floor, isPart);
    if (before < 0) break;
    digits += start - before - 1;
    start = before;
  }
  if (digits >= FEWEST_HANZI_DIGITS && isHanziNumber(text, start, end)) add(start, end, "hanzi-digits");
  return end;
}

/** Where the group ends that stands behind a gap at `from`; 0 where none does. */
function groupEnd(text: string, from: number, isPart: (index: number) => boolean): number {
  if (!isGap(text.charCodeAt(from))) return 0;
  let end = from + 1;
  while (end < text.length && isPart(end)) end++;
  return end - from > SHORTEST_GROUP ? end : 0;
}

/** Where the group begins that stands before a gap that ends at `to`; −1 where none does. */
function groupStart(text: string, to: number, floor: number, isPart: (index: number) => boolean): number {
  if (to - 1 <= floor || !isGap(text.charCodeAt(to - 1))) return -1;
  let start = to - 1;
  while (start > floor && isPart(start - 1)) start--;
  return to - start > SHORTEST_GROUP ? start : -1;
}

function isGap(unit: number): boolean {
  return kinds[unit & 0xffff] === GAP;
}

/** The stretch of letters and digits around `at`, rewritten where it is a number with letters for digits; returns where it ends. */
function latinRun(text: string, at: number, floor: number, add: Add): number {
  let start = at;
  while (start > floor && isLatin(text, start - 1)) start--;
  let end = start;
  let digits = 0;
  while (end < text.length && isLatin(text, end)) if (isDigit(text.charCodeAt(end++))) digits++;
  if (end <= at) return at + 1;
  if (digits === 0) return end;
  if (digits < end - start && isApart(text, start, end)) {
    const part = confusedPart(text, start, end);
    if (part !== null) {
      add(part.start, part.end, "ocr-confusion");
      return end;
    }
  }
  return isGap(text.charCodeAt(end)) || isGap(text.charCodeAt(start - 1))
    ? latinGroups(text, start, end, floor, add)
    : end;
}

/** A number in groups has at least so many characters, all told. */
const FEWEST_IN_GROUPS = 10;
const LONGEST_GROUP = 11;

/** The same for groups with one space or hyphen between (l38 O851 2345): letters that are hardly ever a word's beside digits only. */
function latinGroups(text: string, first: number, last: number, floor: number, add: Add): number {
  let start = first;
  let end = last;
  for (;;) {
    const next = isGap(text.charCodeAt(end)) ? latinGroupEnd(text, end + 1) : 0;
    if (next === 0) break;
    end = next;
  }
  for (;;) {
    const before =
      start - 1 > floor && isGap(text.charCodeAt(start - 1)) ? latinGroupStart(text, start - 1, floor) : -1;
    if (before < 0) break;
    start = before;
  }
  let digits = 0;
  let letters = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) digits++;
    else if (isRoundOrStraight(unit)) letters++;
    else if (!isGap(unit)) return last;
  }
  const isNumber = letters > 0 && digits + letters >= FEWEST_IN_GROUPS && digits * 5 >= (digits + letters) * 3;
  if (isNumber && isApart(text, start, end)) add(start, end, "ocr-confusion");
  return end;
}

/** O o l I */
function isRoundOrStraight(unit: number): boolean {
  return unit === 0x4f || unit === 0x6f || unit === 0x6c || unit === 0x49;
}

/** Where the group that begins at `from` ends; 0 where there is none with a digit in it. */
function latinGroupEnd(text: string, from: number): number {
  let end = from;
  let digits = 0;
  while (end - from <= LONGEST_GROUP && (isDigit(text.charCodeAt(end)) || isRoundOrStraight(text.charCodeAt(end))))
    if (isDigit(text.charCodeAt(end++))) digits++;
  return digits === 0 || end - from > LONGEST_GROUP || isLetter(text.charCodeAt(end)) ? 0 : end;
}

/** Where the group that ends at `to` begins; −1 where there is none with a digit in it. */
function latinGroupStart(text: string, to: number, floor: number): number {
  let start = to;
  let digits = 0;
  while (
    start > floor &&
    to - start <= LONGEST_GROUP &&
    (isDigit(text.charCodeAt(start - 1)) || isRoundOrStraight(text.charCodeAt(start - 1)))
  )
    if (isDigit(text.charCodeAt(--start))) digits++;
  return digits === 0 || to - start > LONGEST_GROUP || isLetter(text.charCodeAt(start - 1)) ? -1 : start;
}

/** A letter or digit; 〇 and | only between two digits, for | is mostly the bar of a table. */
function isLatin(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if ((kinds[unit & 0xffff]! & LATIN) === 0) return false;
  if (unit === 0x3007) return isLatinDigit(text.charCodeAt(at - 1)) || isLatinDigit(text.charCodeAt(at + 1));
  return unit !== 0x7c || isLoneBar(text, at);
}

function isLatinDigit(unit: number): boolean {
  return isDigit(unit) || isLetter(unit);
}

/** How far to either side the next bar of a table would stand. */
const BAR_REACH = 24;

/** A bar with digits on both sides that makes them eleven or eighteen, in a line without other bars: 1385|234567. */
function isLoneBar(text: string, at: number): boolean {
  let start = at;
  while (at - start < BAR_REACH && isLatinDigit(text.charCodeAt(start - 1))) start--;
  let end = at + 1;
  while (end - at < BAR_REACH && isLatinDigit(text.charCodeAt(end))) end++;
  if (start === at || end === at + 1 || (end - start !== 11 && end - start !== 18)) return false;
  return !hasBar(text, start - 1, -1) && !hasBar(text, end, 1);
}

/** Does a bar stand within reach of `from`, in its line? */
function hasBar(text: string, from: number, step: -1 | 1): boolean {
  for (let at = from, count = 0; count < BAR_REACH; at += step, count++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x7c) return true;
    if (Number.isNaN(unit) || isNewline(unit)) return false;
  }
  return false;
}

/** What ties a stretch to an address of a page, a mail address, a name of a file or a formula. */
const TIES = "@_/\\&%?#~$＿";

/** Does the stretch stand by itself? In URLs, mail addresses and names of files letters are letters. */
function isApart(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? " ";
  const after = text[end] ?? " ";
  if (TIES.includes(before) || TIES.includes(after)) return false;
  if (before === "." && isDigit(text.charCodeAt(start - 2))) return false;
  if (before === "=" && isLetter(text.charCodeAt(start - 2))) return false;
  if (after === "." && isLatinDigit(text.charCodeAt(end + 1))) return false;
  return !/^ ?(?:@|[（([]at[）)\]])/i.test(text.slice(end, end + 6));
}

/** The text with digits in the stretches. */
function replaced(text: string, stretches: readonly Rewritten[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, disguise } of stretches) {
    parts.push(text.slice(from, start));
    const digitIn = disguise === "hanzi-digits" ? hanziDigit : confusedDigit;
    for (let at = start; at < end; at++) {
      const value = digitIn(text.charCodeAt(at));
      parts.push(value < 0 ? text.charAt(at) : String(value));
    }
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join("");
}
