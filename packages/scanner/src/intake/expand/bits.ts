import { endsEarly } from "./member.js";

/** Bits of a stream, the highest of a byte first. */
export interface Bits {
  /** The next bits, at most 24. Throws Damage at the end of the stream. */
  readonly read: (count: number) => number;
  /** Passes over the rest of a byte that is begun. */
  readonly align: () => void;
  /** Whether no byte is left; only after `align`. */
  readonly ended: () => boolean;
}

export function createBits(chunks: Iterable<Uint8Array>): Bits {
  const iterator = chunks[Symbol.iterator]();
  let chunk: Uint8Array = new Uint8Array(0);
  let at = 0;
  let held = 0;
  let count = 0;
  const more = (): boolean => {
    while (at === chunk.length) {
      const step = iterator.next();
      if (step.done === true) return false;
      chunk = step.value;
      at = 0;
    }
    return true;
  };
  return {
    read(wanted) {
      while (count < wanted) {
        if (at === chunk.length && !more()) throw endsEarly();
        held = ((held << 8) | chunk[at++]!) & 0x7fffffff;
        count += 8;
      }
      count -= wanted;
      return (held >>> count) & ((1 << wanted) - 1);
    },
    align() {
      count -= count % 8;
    },
    ended: () => count === 0 && !more(),
  };
}
