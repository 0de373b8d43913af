import { createDecoder } from "./lzma.js";
import { createWindow } from "./lzma-window.js";
import { badData, endsEarly } from "./member.js";
import type { Pull } from "./pull.js";

/** Distances further back than this are taken for damage: xz's own highest preset uses half of it. Bytes. */
const LARGEST_DICTIONARY = 2 ** 27;

/** LZMA2 chunks (the format of xz's filter 0x21) up to their end mark. Throws Damage after the last good chunk. */
export function* unpackLzma2(input: Pull, dictionarySize: number): Generator<Uint8Array> {
  const window = createWindow(Math.min(dictionarySize, LARGEST_DICTIONARY));
  const decoder = createDecoder(window);
  let ready = false;
  for (;;) {
    const control = byteOf(input);
    if (control === 0) return;
    if (control < 0x80) {
      if (control > 2) throw badData();
      if (control === 1) window.forget();
      const size = wordOf(input) + 1;
      const bytes = input.take(size);
      window.put(bytes);
      yield* window.flush();
      if (bytes.length < size) throw endsEarly();
      continue;
    }
    const size = (control & 0x1f) * 0x10000 + wordOf(input) + 1;
    const packed = wordOf(input) + 1;
    // What is new: nothing, the state, the properties as well, the dictionary as well.
    const fresh = (control >> 5) & 3;
    if (fresh === 3) window.forget();
    if (fresh >= 2) decoder.setProperties(byteOf(input));
    else if (!ready) throw badData();
    if (fresh >= 1) decoder.reset();
    ready = true;
    const bytes = input.take(packed);
    try {
      decoder.decode(bytes, size);
    } finally {
      if (bytes.length < packed) yield* window.flush();
    }
    yield* window.flush();
  }
}

function byteOf(input: Pull): number {
  const byte = input.take(1)[0];
  if (byte === undefined) throw endsEarly();
  return byte;
}

const wordOf = (input: Pull): number => byteOf(input) * 256 + byteOf(input);
