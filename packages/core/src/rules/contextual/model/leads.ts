/**
 * By row how far it leads "nothing" with each of the six, two of them in one number: three additions instead of seven, and exact, for a clause is too short for a sum
 * to leave its half. Only leads count: what is added to all labels of a clause alike changes no reading. `highest`: of a row the furthest.
 */
export function packLeads(
  weights: Int8Array,
  labels: number,
): { readonly leads: Int32Array; readonly highest: Int8Array } {
  const rows = weights.length / labels;
  const leads = new Int32Array(rows * PACKED);
  const highest = new Int8Array(rows).fill(-0x80);
  for (let row = 0; row < rows; row++)
    for (let label = 1; label < labels; label++) {
      const lead = weights[row * labels + label]! - weights[row * labels]!;
      leads[row * PACKED + ((label - 1) >> 1)]! += label % 2 === 1 ? lead : lead << 16;
      highest[row] = Math.max(highest[row]!, lead);
    }
  return { leads, highest };
}

/** Numbers a row, the last of them empty: a row is then in one line of the cache. */
export const PACKED = 4;

/** The two leads of a sum. */
export function firstOf(sum: number): number {
  return (sum << 16) >> 16;
}

export function secondOf(sum: number): number {
  return (sum + 0x8000) >> 16;
}
