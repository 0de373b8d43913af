import { hashOfPair, PAIR_HASHES } from "./pair-hash.js";

/** Which units and pairs of units words are told by: two bits are read to refuse a place. A pair by its hash, so that a few more are let through, never one less. */
export interface PairFilter {
  readonly pairs: Uint8Array;
  readonly singles: Uint8Array;
}

/** Half the values of the hash: small tables stay in the fastest cache. */
const OF_HASHES = (PAIR_HASHES >> 1) - 1;

export function emptyFilter(): PairFilter {
  return { pairs: new Uint8Array((OF_HASHES + 1) >> 3), singles: new Uint8Array(0x10000 >> 3) };
}

export function enterPair({ pairs }: PairFilter, first: number, second: number): void {
  const hash = hashOfPair(first, second) & OF_HASHES;
  pairs[hash >> 3] = pairs[hash >> 3]! | (1 << (hash & 7));
}

export function enterSingle({ singles }: PairFilter, unit: number): void {
  singles[unit >> 3] = singles[unit >> 3]! | (1 << (unit & 7));
}

export function mayBePair({ pairs }: PairFilter, first: number, second: number): boolean {
  const hash = hashOfPair(first, second) & OF_HASHES;
  return (pairs[hash >> 3]! & (1 << (hash & 7))) !== 0;
}

export function isSingle({ singles }: PairFilter, unit: number): boolean {
  return (singles[unit >> 3]! & (1 << (unit & 7))) !== 0;
}
