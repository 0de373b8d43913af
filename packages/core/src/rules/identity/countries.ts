import { COUNTRY_CODES } from "../data/country-codes.js";

/** Whether three capital letters are the ISO 3166-1 alpha-3 code of a country. */
export function isCountryAlpha(letters: string): boolean {
  const at = COUNTRY_CODES.indexOf(letters);
  return letters.length === 3 && at >= 0 && at % 7 === 0;
}

/** Whether three digits are the ISO 3166-1 numeric code of a country. */
export function isCountryNumber(digits: string): boolean {
  const at = COUNTRY_CODES.indexOf(`${digits} `);
  return digits.length === 3 && at >= 0 && at % 7 === 3;
}
