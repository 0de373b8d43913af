import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";

/** Code units gathered before a write. */
const BUFFER = 1 << 17;

/** Writes a text to a file, piece by piece, in flat memory. Throws what the file system throws (disk full, no permission). */
export async function writeTextFile(file: string, pieces: AsyncIterable<string>): Promise<void> {
  const out = createWriteStream(file, "utf8");
  // The stream tells a fault by an event; whoever waits for it to drain or to finish gets it.
  const done = finished(out);
  done.catch(() => {});
  let waiting: string[] = [];
  let length = 0;
  const flush = async (): Promise<void> => {
    const text = waiting.join("");
    waiting = [];
    length = 0;
    if (!out.write(text)) await Promise.race([once(out, "drain"), done]);
  };
  try {
    for await (const piece of pieces) {
      waiting.push(piece);
      length += piece.length;
      if (length >= BUFFER) await flush();
    }
    await flush();
  } finally {
    out.end();
  }
  await done;
}
