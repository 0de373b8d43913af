import { isSignificant, offsetsOf, star } from "./significant.js";

/** How many significant characters stay at either end. */
export interface Ends {
  readonly first: number;
  readonly last: number;
}

/** How many significant characters a value must have for the ends to stay. */
export interface Lengths {
  readonly shortest: number;
  readonly longest: number;
}

/**
 * 屏蔽 (mask): `*` for all but the ends. A rule is published for numbers of one length (前6后4 for the 18 digits of an ID); of a value of
 * another length nothing stays, for it would show of a passport all there is. Spaces, hyphens and invisible characters count for nothing and
 * stay, so that the value keeps its length and its place in the line.
 */
export function maskEnds(value: string, ends: Ends, lengths?: Lengths): string {
  const offsets = offsetsOf(value, isSignificant);
  const count = offsets.length;
  // Without lengths about as much is hidden as shown: of a short value nothing stays.
  const holds =
    lengths === undefined
      ? (ends.first + ends.last) * 2 <= count + 2 && ends.first + ends.last < count
      : count >= lengths.shortest && count <= lengths.longest;
  const first = holds && ends.first > 0 ? offsets[ends.first - 1]! : -1;
  const last = holds && ends.last > 0 ? offsets[count - ends.last]! : value.length;
  return star(value, (offset) => offset <= first || offset >= last);
}
