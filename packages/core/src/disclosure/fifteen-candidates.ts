import { isDate } from "../rules/identity/calendar.js";
import type { Known } from "./id-candidates.js";

/**
 * How many ID numbers of the first generation (15 digits: division, YYMMDD of the last century, sequence, no check digit) fit a masked one.
 * What is known of division is not asked: `divisions` is the number of divisions that fit what is shown.
 */
export function countFifteenCandidates(pattern: string, known: Known, divisions: number): number {
  let births = 0;
  for (let year = 0; year < 100; year++) {
    if (known.birthYear !== undefined && known.birthYear !== 1900 + year) continue;
    for (let month = 1; month <= 12; month++) {
      if (known.birthMonth !== undefined && known.birthMonth !== month) continue;
      for (let day = 1; isDate(1900 + year, month, day); day++) {
        if (known.birthDay !== undefined && known.birthDay !== day) continue;
        if (fits(pattern.slice(6, 12), two(year) + two(month) + two(day))) births++;
      }
    }
  }
  let sequences = 0;
  for (let sequence = 1; sequence <= 999; sequence++) {
    if (known.sex !== undefined && (sequence % 2 === 1) !== (known.sex === "male")) continue;
    if (fits(pattern.slice(12), String(sequence).padStart(3, "0"))) sequences++;
  }
  return divisions * births * sequences;
}

const two = (number: number): string => String(number).padStart(2, "0");

function fits(pattern: string, digits: string): boolean {
  for (let index = 0; index < digits.length; index++) {
    if (pattern[index] !== "*" && pattern[index] !== digits[index]) return false;
  }
  return true;
}
