import { readSync } from "node:fs";

/** Bytes that can be read anywhere: those of an open file, or a buffer. */
export interface Source {
  readonly size: number;
  /** Bytes from `start` to before `end`; fewer at the end of the source. The buffer must not be changed. */
  readonly read: (start: number, end: number) => Buffer;
}

const CHUNK = 65_536;

export function sourceOfBuffer(bytes: Buffer): Source {
  return { size: bytes.length, read: (start, end) => bytes.subarray(start, end) };
}

/** @param file descriptor of a file open for reading. Throws what the file system throws. */
export function sourceOfFile(file: number, size: number): Source {
  return {
    size,
    read(start, end) {
      const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(end, size) - start));
      let got = 0;
      while (got < bytes.length) {
        const count = readSync(file, bytes, got, bytes.length - got, start + got);
        if (count === 0) break;
        got += count;
      }
      return bytes.subarray(0, got);
    },
  };
}

/** The source, or a part of it, in pieces. */
export function* chunksOf(source: Source, start = 0, end: number = source.size): Generator<Buffer> {
  for (let at = start; at < end; at += CHUNK) {
    const chunk = source.read(at, Math.min(end, at + CHUNK));
    if (chunk.length === 0) return;
    yield chunk;
  }
}
