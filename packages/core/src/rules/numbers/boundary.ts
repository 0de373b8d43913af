import { classOf, HYPHEN, isDigit, isLetter, isSpace } from "../../text/chars.js";

/** What masks put in place of digits. Letters among them (X, x) are told by `isLetter`. */
const MASKS = "*×_…✱∗";
/** Marks that mask only in company: one alone before a number is a bullet or a check box. */
const BULLETS = "●○■□◆◇★☆▲△※#";
/** Words in Latin letters that are set against a number without a space. */
const WORDS_BEFORE =
  /(?:tel|telephone|phone|mobile|mob|cell|fax|no|id|card|qq|wechat|wx|contact|call|sfzh?m?|zjhm|sjhm?|lxdh|lxfs|yhkh)[.:]?$/i;
const WORDS_AFTER = /^(?:e-?mail|mail|qq|tel|fax|phone|mobile|wx|wechat|http|www|and|or|ext)/i;

/**
 * Whether the digits that begin at `start` are not the tail of something longer: no digit, letter, mask character or decimal point is glued to
 * them on the left. A comma is a separator: no group of 1,234,567 has the six digits and more that rules ask about.
 */
export function isFreeLeft(text: string, start: number): boolean {
  const unit = text.charCodeAt(start - 1);
  if (Number.isNaN(unit)) return true;
  if (isDigit(unit)) return false;
  if (isLetter(unit)) return WORDS_BEFORE.test(text.slice(Math.max(0, start - 16), start));
  if (isMask(text, start - 1)) return isBlankLine(text, start - 1);
  const before = text.charCodeAt(start - 2);
  // 3.14 — but not "电话1.138…", which is a list number.
  if (unit === 0x2e) return !isDigit(before);
  if (unit === 0x25) return false;
  if (isSpace(unit) || classOf(unit) === HYPHEN) return !isMask(text, start - 2) || isBlankLine(text, start - 2);
  return true;
}

/** The same on the right, where the number ends before `end`. */
export function isFreeRight(text: string, end: number): boolean {
  const unit = text.charCodeAt(end);
  if (Number.isNaN(unit)) return true;
  if (isDigit(unit)) return false;
  if (isLetter(unit)) return WORDS_AFTER.test(text.slice(end, end + 10));
  if (isMask(text, end)) return false;
  const after = text.charCodeAt(end + 1);
  if (unit === 0x2e) return !isDigit(after) || digitsFrom(text, end + 1) >= 7;
  // 13:45 and 1:500, 30%.
  if (unit === 0x3a || unit === 0x25) return !isDigit(after) && unit !== 0x25;
  if (isSpace(unit) || classOf(unit) === HYPHEN) return !isMask(text, end + 1);
  return true;
}

/** Whether `at` holds a character that stands for a masked digit. */
export function isMask(text: string, at: number): boolean {
  const character = text[at];
  if (character === undefined) return false;
  if (MASKS.includes(character)) return true;
  if (!BULLETS.includes(character)) return false;
  const before = text[at - 1];
  const after = text[at + 1];
  return (
    before === character ||
    after === character ||
    (isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)))
  );
}

/** ____52…: the line of a form that was filled in, not a mask. */
function isBlankLine(text: string, at: number): boolean {
  let from = at;
  while (from >= 0 && at - from < 24 && text[from] === "_") from--;
  return (
    from < at &&
    (at - from > 1 || isSpace(text.charCodeAt(from))) &&
    !isDigit(text.charCodeAt(from)) &&
    !isLetter(text.charCodeAt(from))
  );
}

function digitsFrom(text: string, at: number): number {
  let end = at;
  while (end - at < 12 && isDigit(text.charCodeAt(end))) end++;
  return end - at;
}
