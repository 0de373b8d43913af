import { WHOLE } from "./bit-reader.js";

/** The next bit in a situation, of which `chances` tells how likely a 1 is: read, or (by the writer) written as `wanted` and given back. */
export type Coder = (chances: Uint16Array, situation: number, pace: number, wanted: number) => number;

/** Weights are no larger, nor smaller than its negative. */
export const MOST = 15;
/** Few of all hashes are features. */
const FEATURES = 0.036;
const PACE_OF_FEATURES = 10;
const PACE = 7;

/**
 * Goes through all hashes in order: is it a feature of the model, and if so what is its weight for each label? Reader and writer both go this way, so that they cannot differ.
 * `wanted`: the row of a hash, null where it is none; the reader does not know and is not asked.
 */
export function codeRows(
  hashes: number,
  labels: number,
  code: Coder,
  wanted: (hash: number) => ArrayLike<number> | null,
  take: (hash: number, row: Int8Array) => void,
): void {
  const isFeature = Uint16Array.of(WHOLE * FEATURES);
  const signs = chances(labels);
  const isZero = chances(labels * 3);
  const isMore = chances(MOST);
  const row = new Int8Array(labels);
  for (let hash = 0; hash < hashes; hash++) {
    const given = wanted(hash);
    if (code(isFeature, 0, PACE_OF_FEATURES, given === null ? 0 : 1) === 0) continue;
    let seen = 0;
    for (let label = 0; label < labels; label++) {
      const weight = given?.[label] ?? 0;
      row[label] = 0;
      if (code(isZero, label * 3 + Math.min(seen, 2), PACE, weight === 0 ? 1 : 0) === 1) continue;
      seen++;
      const negative = code(signs, label, PACE, weight < 0 ? 1 : 0) === 1;
      let size = 1;
      while (size < MOST && code(isMore, size, PACE, Math.abs(weight) > size ? 1 : 0) === 1) size++;
      row[label] = negative ? -size : size;
    }
    take(hash, row);
  }
}

function chances(count: number): Uint16Array {
  return new Uint16Array(count).fill(WHOLE / 2);
}
