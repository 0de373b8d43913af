/** How many values `hashOfPair` has. */
export const PAIR_HASHES = 0x20000;

/** A 17-bit hash of two neighbouring UTF-16 code units. */
export function hashOfPair(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & 0x1ffff;
}
