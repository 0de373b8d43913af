import { BANK_BINS } from "../data/bank-bins.js";

let byLength: ReadonlyMap<number, ReadonlySet<string>> | null = null;

/** Prefixes by the length of the card, made at the first question. */
function prefixesOf(length: number): ReadonlySet<string> | undefined {
  byLength ??= new Map(BANK_BINS.map(([cardLength, prefixes]) => [cardLength, new Set(prefixes.trim().split(" "))]));
  return byLength.get(length);
}

const SHORTEST = 4;
const LONGEST = 10;

let beginnings: ReadonlySet<string> | null = null;

/** Whether any prefix of any length begins with the first three digits: one number in twenty passes. */
function mayBeIssuer(digits: string): boolean {
  beginnings ??= new Set(
    BANK_BINS.flatMap(([, prefixes]) => prefixes.trim().split(" ")).map((prefix) => prefix.slice(0, 3)),
  );
  return beginnings.has(digits.slice(0, 3));
}

/** Whether a number begins with the prefix of an issuer whose cards have its length. */
export function hasIssuerPrefix(digits: string): boolean {
  if (!mayBeIssuer(digits)) return false;
  const prefixes = prefixesOf(digits.length);
  if (prefixes === undefined) return false;
  for (let length = SHORTEST; length <= LONGEST; length++) if (prefixes.has(digits.slice(0, length))) return true;
  return false;
}
