/** Births the register can hold: the oldest holder of a card and some years to come. */
export const FIRST_BIRTH_YEAR = 1900;
export const LAST_BIRTH_YEAR = 2035;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a day exists in the Gregorian calendar. Month and day from 1. */
export function isDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0);
  return day <= DAYS[month - 1]! + (leap ? 1 : 0);
}

/** Whether the 8 digits at `at` are a day of birth, YYYYMMDD. */
export function isBirthDate(digits: string, at: number): boolean {
  const century = digits.charCodeAt(at);
  const decade = digits.charCodeAt(at + 1);
  // 19 or 20: most numbers end here.
  if (century === 0x31 ? decade !== 0x39 : century !== 0x32 || decade !== 0x30) return false;
  const year = Number(digits.slice(at, at + 4));
  if (year < FIRST_BIRTH_YEAR || year > LAST_BIRTH_YEAR) return false;
  return isDate(year, Number(digits.slice(at + 4, at + 6)), Number(digits.slice(at + 6, at + 8)));
}

/** Whether the 6 digits at `at` are a day of birth in the 20th century or after, YYMMDD. 29 February needs a leap year in either century. */
export function isShortBirthDate(digits: string, at: number): boolean {
  // The first digit of a month and of a day: most numbers end here.
  if (digits.charCodeAt(at + 2) > 0x31 || digits.charCodeAt(at + 4) > 0x33) return false;
  const year = Number(digits.slice(at, at + 2));
  const month = Number(digits.slice(at + 2, at + 4));
  const day = Number(digits.slice(at + 4, at + 6));
  return isDate(1900 + year, month, day) || (2000 + year <= LAST_BIRTH_YEAR && isDate(2000 + year, month, day));
}
