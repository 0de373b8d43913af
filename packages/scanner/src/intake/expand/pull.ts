/** Reads a stream of chunks by counts of bytes. */
export interface Pull {
  /** The next `count` bytes; fewer only at the end. */
  readonly take: (count: number) => Buffer;
  /** The next `count` bytes in pieces; ends early at the end of the stream. */
  readonly pieces: (count: number) => Generator<Uint8Array>;
  /** Passes over bytes; how many there were. */
  readonly skip: (count: number) => number;
  /** The next bytes without taking them; at most 64 KiB, fewer at the end. */
  readonly peek: (count: number) => Buffer;
  /** All that is left. */
  readonly rest: () => Generator<Uint8Array>;
  /** Bytes taken so far. */
  readonly at: () => number;
}

/** @param chunks what they throw comes through, and again at every later call that needs more than was there before */
export function pull(chunks: Iterable<Uint8Array>): Pull {
  const iterator = chunks[Symbol.iterator]();
  let waiting: Buffer = Buffer.alloc(0);
  let taken = 0;
  let broken: { readonly error: unknown } | null = null;
  const next = (): IteratorResult<Uint8Array> => {
    if (broken !== null) throw broken.error;
    try {
      return iterator.next();
    } catch (error) {
      broken = { error };
      throw error;
    }
  };
  /** At least one more byte, false at the end. */
  const more = (): boolean => {
    for (;;) {
      const step = next();
      if (step.done === true) return false;
      if (step.value.length === 0) continue;
      const chunk = Buffer.from(step.value.buffer, step.value.byteOffset, step.value.byteLength);
      waiting = waiting.length === 0 ? chunk : Buffer.concat([waiting, chunk]);
      return true;
    }
  };
  const fill = (count: number): void => {
    while (waiting.length < count && more()) {
      // until there is enough
    }
  };
  const shift = (count: number): Buffer => {
    const piece = waiting.subarray(0, count);
    waiting = waiting.subarray(piece.length);
    taken += piece.length;
    return piece;
  };
  function* pieces(count: number): Generator<Uint8Array> {
    for (let left = count; left > 0; ) {
      if (waiting.length === 0 && !more()) return;
      const piece = shift(left);
      left -= piece.length;
      yield piece;
    }
  }
  return {
    take(count) {
      fill(count);
      return shift(count);
    },
    pieces,
    skip(count) {
      let skipped = 0;
      for (const piece of pieces(count)) skipped += piece.length;
      return skipped;
    },
    peek(count) {
      fill(count);
      return waiting.subarray(0, count);
    },
    rest: () => pieces(Number.POSITIVE_INFINITY),
    at: () => taken,
  };
}
