import { BANK_BINS } from "../rules/data/bank-bins.js";
import { unfolded } from "../text/folded.js";

/** Prefixes of the issuers of cards of each length, those within another one left out; made at the first question. */
let issuers: ReadonlyMap<number, readonly string[]> | null = null;

function prefixesOf(length: number): readonly string[] {
  issuers ??= new Map(BANK_BINS.map(([cardLength, prefixes]) => [cardLength, outermost(unfolded(prefixes))]));
  return issuers.get(length) ?? [];
}

/** 62284 holds every number that 622848 begins. */
function outermost(prefixes: readonly string[]): string[] {
  const all = new Set(prefixes);
  return [...all].filter((prefix) => {
    for (let length = 1; length < prefix.length; length++) if (all.has(prefix.slice(0, length))) return false;
    return true;
  });
}

/**
 * How many account numbers fit a masked one, exactly. `pattern`: digits where the mask lets them be seen, `*` where not, as many as the number has.
 * Where the digits shown may be those of a card (the prefix of an issuer whose cards are of this length), cards are counted: such a prefix, and a right
 * Luhn digit (ISO/IEC 7812-1). Else a passbook's number, of which nothing is known: any digits.
 * Throws a RangeError for a pattern of another form.
 */
export function countAccountCandidates(pattern: string): number {
  if (!/^[\d*]{8,32}$/.test(pattern)) throw new RangeError("pattern: 8–32 × [0-9*]");
  let cards = 0;
  for (const prefix of prefixesOf(pattern.length)) {
    const joined = unite(pattern, prefix);
    if (joined !== null) cards += countLuhn(joined);
  }
  return cards > 0 ? cards : 10 ** (pattern.split("*").length - 1);
}

/** The pattern with the prefix written over its beginning; null where a digit shown is another. */
function unite(pattern: string, prefix: string): string | null {
  for (let index = 0; index < prefix.length; index++) {
    if (pattern[index] !== "*" && pattern[index] !== prefix[index]) return null;
  }
  return prefix + pattern.slice(prefix.length);
}

/** Fillings with a right Luhn digit: the sum's last digit runs evenly over 0–9 as soon as one digit is free, doubled or not. */
function countLuhn(pattern: string): number {
  let sum = 0;
  let free = 0;
  for (let index = 0; index < pattern.length; index++) {
    if (pattern[index] === "*") {
      free++;
      continue;
    }
    const digit = pattern.charCodeAt(index) - 48;
    const doubled = (pattern.length - index) % 2 === 0;
    sum += doubled ? (digit > 4 ? 2 * digit - 9 : 2 * digit) : digit;
  }
  return free > 0 ? 10 ** (free - 1) : sum % 10 === 0 ? 1 : 0;
}
