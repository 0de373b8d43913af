import { classOf, HYPHEN, isDigit, isLetter, isSpace } from "./chars.js";
import { hanziDigit } from "./hanzi-digits.js";

/** What may stand in a disguised number: hanzi digits; digits and letters. */
export const HANZI = 1;
export const LATIN = 2;
/** What may stand between two groups of one number. */
export const GAP = 4;
const kinds = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x10000; unit++) {
  if (isDigit(unit) || isLetter(unit) || unit === 0x7c) kinds[unit] = LATIN;
  else if (hanziDigit(unit) >= 0) kinds[unit] = HANZI;
  else if (unit !== 0x09 && (isSpace(unit) || classOf(unit) === HYPHEN)) kinds[unit] = GAP;
}
/** 〇 is a hanzi digit, and what recognition makes of a 0 among digits. */
kinds[0x3007] = HANZI | LATIN;

/** What a unit may be in a disguised number, as bits; 0 for most, and beyond the ends of a text. */
export function kindOf(unit: number): number {
  return kinds[unit & 0xffff]!;
}

/** A space or hyphen, as one may stand between two groups. */
export function isGap(unit: number): boolean {
  return kinds[unit & 0xffff] === GAP;
}

/** O o l I, which are hardly ever a word's beside digits only. */
export function isRoundOrStraight(unit: number): boolean {
  return unit === 0x4f || unit === 0x6f || unit === 0x6c || unit === 0x49;
}
