import { isDigit, isLetter } from "./chars.js";

/** What optical recognition reads in place of a digit, and that digit. The pairs are those in which the printed shapes are the same or nearly so. */
const PAIRS: readonly (readonly [string, number])[] = [
  ["OoQD〇", 0],
  ["lIi|", 1],
  ["Zz", 2],
  ["Ss", 5],
  ["B", 8],
];

const values = new Int8Array(0x10000).fill(-1);
for (const [forms, value] of PAIRS) for (const form of forms) values[form.charCodeAt(0)] = value;

/** The digit a confusable character stands for, −1 for any other unit, digits too. */
export function confusedDigit(unit: number): number {
  return values[unit & 0xffff]!;
}

/** The shortest stretch read so: a local telephone of eight digits, a passport's digits behind its letters. */
const FEWEST = 8;
const FEWEST_BEHIND_LETTERS = 7;
/** No number of a person is longer; hashes and keys are. */
const MOST = 24;
/** At least three characters in five must be digits as they stand. */
const DIGITS_IN_FIVE = 3;

/** The part of a stretch that is to be read as digits. */
export interface Confused {
  readonly start: number;
  readonly end: number;
}

/**
 * What of the stretch `start`–`end`, letters and digits with neither beside it, is a number with letters read for digits; null where it is none. The letters of a
 * document (G, E, EA, KAZ) before it and the X of an ID behind it stay letters.
 */
export function confusedPart(text: string, start: number, end: number): Confused | null {
  const length = end - start;
  if (length < FEWEST || length > MOST) return null;
  if (isReissued(text, start, end)) return null;
  const from = start + lettersOfDocument(text, start, end);
  const isChecked = length > FEWEST && (text.charCodeAt(end - 1) | 32) === 0x78;
  const to = isChecked ? end - 1 : end;
  if (to - from < (from > start ? FEWEST_BEHIND_LETTERS : FEWEST)) return null;
  let digits = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) digits++;
    else if (confusedDigit(unit) < 0) return null;
  }
  const all = to - from;
  return digits === all || digits * 5 < all * DIGITS_IN_FIVE ? null : { start: from, end: to };
}

/** 20 digits with B1, B2 … behind: a disability certificate that was issued again (残联发〔2017〕34号). */
function isReissued(text: string, start: number, end: number): boolean {
  return /^\d{17}[\dXx]\d{2}B\d$/.test(text.slice(start, end));
}

/** What numbers of persons begin with: G J L of students, E G H K M of passports, H M C W L T of permits. Other letters are a code's (PD2014…). */
const LETTERS = "GJLEHKMCWT";
/** Passports of officials and diplomats: P S D, with seven or eight digits. */
const LETTERS_OF_SHORT = "PSD";
/** Behind these a second capital belongs to a passport's number (EA, PE, SE, DE). */
const SECOND_LETTER_OF = "EPSD";
const PASSPORT_WITH_TWO = 9;
const FOREIGNER_CARD = 15;

/** How many letters at the start are the document's own. A letter that looks like a digit is one only where the number has a document's length. */
function lettersOfDocument(text: string, start: number, end: number): number {
  const length = end - start;
  let letters = 0;
  while (letters < 4 && isLetter(text.charCodeAt(start + letters))) letters++;
  if (letters === 0) return 0;
  if (length === FOREIGNER_CARD && letters >= 3) return 3;
  const first = text[start]!;
  const second = text.charCodeAt(start + 1);
  const isCapital = second >= 0x41 && second <= 0x5a;
  // EI1234567 is E11234567: I and O are left out of the letters of passports.
  const mayBeSecond = isCapital && second !== 0x49 && second !== 0x4f;
  if (length === PASSPORT_WITH_TWO && letters >= 2 && SECOND_LETTER_OF.includes(first) && mayBeSecond) return 2;
  // PD201925 is a licence's number.
  if (LETTERS_OF_SHORT.includes(first)) return length <= PASSPORT_WITH_TWO && !mayBeSecond ? 1 : 0;
  return LETTERS.includes(first) ? 1 : 0;
}
