import { unfolded } from "../../text/folded.js";
import { BANK_BINS } from "../data/bank-bins.js";

let byLength: ReadonlyMap<number, ReadonlySet<string>> | null = null;

/** Prefixes by the length of the card, made at the first question. */
function prefixesOf(length: number): ReadonlySet<string> | undefined {
  byLength ??= new Map(BANK_BINS.map(([cardLength, prefixes]) => [cardLength, new Set(unfolded(prefixes))]));
  return byLength.get(length);
}

const SHORTEST = 4;
const LONGEST = 10;

let beginnings: Uint8Array | null = null;

/** Whether any prefix of any length begins with the first three digits: one number in twenty passes. */
function mayBeIssuer(digits: string): boolean {
  if (beginnings === null) {
    beginnings = new Uint8Array(1000);
    for (const [, prefixes] of BANK_BINS) for (const prefix of unfolded(prefixes)) beginnings[firstThree(prefix)] = 1;
  }
  return beginnings[firstThree(digits)] === 1;
}

function firstThree(digits: string): number {
  return digits.charCodeAt(0) * 100 + digits.charCodeAt(1) * 10 + digits.charCodeAt(2) - 0x30 * 111;
}

/** Whether a number begins with the prefix of an issuer whose cards have its length. */
export function hasIssuerPrefix(digits: string): boolean {
  if (!mayBeIssuer(digits)) return false;
  const prefixes = prefixesOf(digits.length);
  if (prefixes === undefined) return false;
  for (let length = SHORTEST; length <= LONGEST; length++) if (prefixes.has(digits.slice(0, length))) return true;
  return false;
}
