/** How many values `hashOfPair` has. */
export const PAIR_HASHES = 0x20000;

// As signed numbers: V8 multiplies those without a detour (1.36 M units: 4.4 ms and 5.0 ms).
const FIRST = 0x9e3779b1 | 0;
const SECOND = 0x85ebca6b | 0;

/** A 17-bit hash of two neighbouring UTF-16 code units. */
export function hashOfPair(first: number, second: number): number {
  const mixed = Math.imul(first, FIRST) ^ Math.imul(second, SECOND);
  return (mixed ^ (mixed >>> 15)) & 0x1ffff;
}
