import { plainNumber } from "./plain-number.js";

/** A number in powers of ten as spreadsheets export long ones: one digit, at most 14 more, sixteen to nineteen digits in all. */
const POWER = /(?<![\w.+-])\d(?:\.\d{1,14})?E\+?1[5-8](?![\w.])/gi;

/**
 * Whether a whole number was an identity number or a bank card's before a spreadsheet kept it as a number: a double holds 15 digits
 * (IEEE 754; Excel shows and stores no more), the last ones have become zeros. 18 digits that start as a division code, or 16 to 19 that
 * start as a card of UnionPay.
 */
export function isDamagedNumber(plain: string): boolean {
  if (!plain.endsWith("0") || !/^\d{16,19}$/.test(plain) || !/^0+$/.test(plain.slice(15))) return false;
  return (plain.length === 18 && /^[1-8][1-7]/.test(plain)) || plain.startsWith("62");
}

/** How many numbers of a text are written in powers of ten and were such numbers. */
export function countDamaged(text: string): number {
  let count = 0;
  for (const [written] of text.matchAll(POWER)) if (isDamagedNumber(plainNumber(written))) count++;
  return count;
}
