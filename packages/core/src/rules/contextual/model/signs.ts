/** How many values a feature's hash has. */
export const FEATURE_HASHES = 0x40000;

/** Units of a clause as the model reads them: digits, Chinese numerals, Latin letters and names are one sign each. */
export const NAME = 1;
const DIGIT = 2;
const NUMERAL = 3;
export const LATIN = 4;
/** What stands before the first and behind the last. */
export const EDGE = 5;
export const signs = new Uint16Array(0x10000);
for (let unit = 0; unit < signs.length; unit++) signs[unit] = unit;
for (const digit of "0123456789") signs[digit.charCodeAt(0)] = DIGIT;
for (const numeral of "一二三四五六七八九十两几") signs[numeral.charCodeAt(0)] = NUMERAL;
for (let unit = 0x41; unit <= 0x5a; unit++) signs[unit] = signs[unit + 0x20] = LATIN;

/** The kind of features that are one unit. */
export const UNIT = 1;

/** Of two neighbouring signs: a hash as `hashOf` makes, at a third of its cost, for it is asked at every unit of what may be read. */
export function hashOfSigns(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1 | 0) ^ Math.imul(second, 0x85ebca6b | 0);
  return (mixed ^ (mixed >>> 14)) & (FEATURE_HASHES - 1);
}

/** Of a feature of a kind and what it says. */
export function hashOf(kind: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(kind, 0x9e3779b1) ^ Math.imul(a + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ Math.imul(b + 1, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39) ^ Math.imul(c + 1, 0x165667b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 15)) & (FEATURE_HASHES - 1);
}
