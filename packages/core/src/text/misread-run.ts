import { isDigit, isLetter, isNewline } from "./chars.js";
import { confusedPart } from "./confusions.js";
import { isGap, isRoundOrStraight, kindOf, LATIN } from "./digit-kinds.js";
import type { Add } from "./disguise.js";

/** The stretch of letters and digits around `at`, rewritten where it is a number with letters for digits; returns where it ends. */
export function latinRun(text: string, at: number, floor: number, add: Add): number {
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
  if ((kindOf(unit & 0xffff) & LATIN) === 0) return false;
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
