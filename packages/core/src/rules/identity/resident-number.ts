import { hasIdCheckDigit } from "../checksums/mod11-2.js";
import { isBirthDate } from "./calendar.js";
import { isDivision, isProvince } from "./divisions.js";

/** What an 18-character number shows when read as a 公民身份号码. */
export interface ResidentReading {
  /** The first six digits are or were a division. */
  readonly division: boolean;
  /** Digits 7–14 are a day of birth. */
  readonly birth: boolean;
  readonly checkDigit: boolean;
}

/**
 * The reading of a number, or null where it shows neither a division nor a birth, or not even a province.
 * Source: GB 11643-1999, 4 (6 division, 8 birth, 3 sequence, 1 check).
 */
export function readResidentNumber(number: string): ResidentReading | null {
  const birth = isBirthDate(number, 6);
  const division = isDivision(Number(number.slice(0, 6)));
  if (!division && !(birth && isProvince(Number(number.slice(0, 2))))) return null;
  return { division, birth, checkDigit: hasIdCheckDigit(number) };
}

/** Whether the number holds in every part. */
export function isResidentNumber(number: string): boolean {
  // The check digit is the cheapest and refuses ten in eleven.
  return hasIdCheckDigit(number) && isBirthDate(number, 6) && isDivision(Number(number.slice(0, 6)));
}

/** Numbers printed in the standard and its drafts as examples: nobody's. */
const STANDARD_EXAMPLES: ReadonlySet<string> = new Set(["11010519491231002X", "440524188001010014"]);

/** Whether the number is one of the examples of GB 11643-1999. */
export function isStandardExample(number: string): boolean {
  return STANDARD_EXAMPLES.has(number);
}
