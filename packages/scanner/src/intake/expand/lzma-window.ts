import { badData } from "./member.js";

/** The bytes an LZMA decoder can refer back to. */
export interface Window {
  /** The byte `back` bytes ago (1: the last one). */
  readonly at: (back: number) => number;
  readonly push: (byte: number) => void;
  readonly put: (bytes: Uint8Array) => void;
  /** Repeats `length` bytes from `back` bytes ago; false where there are none. */
  readonly copy: (back: number, length: number) => boolean;
  /** What came before can no longer be referred to. */
  readonly forget: () => void;
  /** Bytes put out since then. */
  readonly total: () => number;
  /** Hands out what has come since the last time. */
  readonly flush: () => Generator<Uint8Array>;
}

/** The last bytes put out: at least the dictionary, and at most 2 MiB (one chunk) more. Room grows with the data, whatever size is claimed. */
export function createWindow(dictionarySize: number): Window {
  const chunk = 1 << 21;
  const most = dictionarySize + chunk;
  let room = new Uint8Array(1 << 16);
  let size = 0;
  let total = 0;
  let from = 0;
  const grow = (): void => {
    if (room.length < most) {
      const larger = new Uint8Array(Math.min(most, 2 * room.length));
      larger.set(room);
      room = larger;
    }
    if (size === room.length) throw badData();
  };
  const push = (byte: number): void => {
    if (size === room.length) grow();
    room[size++] = byte;
    total += 1;
  };
  return {
    at: (back) => room[size - back]!,
    push,
    put(bytes) {
      for (const byte of bytes) push(byte);
    },
    copy(back, length) {
      if (back > size || back > total || back > dictionarySize) return false;
      for (let left = length; left > 0; left--) push(room[size - back]!);
      return true;
    },
    forget() {
      total = 0;
    },
    total: () => total,
    *flush() {
      if (size > from) yield room.slice(from, size);
      from = size;
      if (size > dictionarySize && room.length - size < chunk && room.length === most) {
        room.copyWithin(0, size - dictionarySize, size);
        size = dictionarySize;
        from = size;
      }
    },
  };
}
