import { closeSync, createReadStream, openSync, writeSync } from "node:fs";
import { createInterface } from "node:readline";

/** Bytes gathered before a write. */
const BUFFER = 1 << 18;

/** A file of lines under construction. Throws what the file system throws (disk full …). */
export interface LineFile {
  /** Appends whole lines, each with its line end. */
  readonly append: (lines: string) => void;
  readonly close: () => void;
}

/** Opens a new file for lines; writes are gathered. */
export function createLineFile(path: string): LineFile {
  const opened = openSync(path, "w");
  let waiting: string[] = [];
  let length = 0;
  const flush = (): void => {
    const bytes = Buffer.from(waiting.join(""), "utf8");
    waiting = [];
    length = 0;
    for (let at = 0; at < bytes.length; ) at += writeSync(opened, bytes, at);
  };
  return {
    append(lines) {
      if (lines.length === 0) return;
      waiting.push(lines);
      length += lines.length;
      if (length >= BUFFER) flush();
    },
    close() {
      try {
        flush();
      } finally {
        closeSync(opened);
      }
    },
  };
}

/** The objects of a JSON Lines file, one after the other, in flat memory. */
export async function* readJsonLines<T>(path: string): AsyncGenerator<T> {
  const lines = createInterface({ input: createReadStream(path, "utf8"), crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) if (line.length > 0) yield JSON.parse(line) as T;
}
