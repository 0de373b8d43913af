import type { Coder } from "./packed-rows.js";

/** The letters that packed weights are written in, six bits each; gzip can add nothing to them and takes nothing away. */
export const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** The coder works with whole numbers of so many bits: five letters. */
export const MASK = 0x3fffffff;
export const TOP_SHIFT = 24;
/** A probability is a share of this. */
export const WHOLE = 0x10000;
/** No bit is ever held for impossible. */
const LEAST = 32;

/** A bit was seen in a situation: it is held for likelier there, by one part of two to the power of `pace`. Writer and reader learn alike. */
export function learn(chances: Uint16Array, situation: number, bit: number, pace: number): void {
  const chance = chances[situation]!;
  chances[situation] = bit === 1 ? chance + ((WHOLE - LEAST - chance) >> pace) : chance - ((chance - LEAST) >> pace);
}

/** Reads the bits that an arithmetic coder (`scripts/model/encode.js`) has written. */
export function bitReader(packed: string): Coder {
  const values = new Uint8Array(0x80);
  for (let value = 0; value < LETTERS.length; value++) values[LETTERS.charCodeAt(value)] = value;
  let at = 0;
  const take = (): number => (at < packed.length ? values[packed.charCodeAt(at++)]! : 0);
  let low = 0;
  let high = MASK;
  let place = 0;
  for (let count = 0; count < 5; count++) place = (place << 6) | take();
  return (chances, situation, pace) => {
    const middle = low + Math.floor(((high - low) * chances[situation]!) / WHOLE);
    const bit = place <= middle ? 1 : 0;
    if (bit === 1) high = middle;
    else low = middle + 1;
    learn(chances, situation, bit, pace);
    while ((low ^ high) >>> TOP_SHIFT === 0) {
      low = (low << 6) & MASK;
      high = ((high << 6) & MASK) | 63;
      place = ((place << 6) & MASK) | take();
    }
    return bit;
  };
}
