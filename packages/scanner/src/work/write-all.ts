import { writeSync } from "node:fs";
import { writeWord } from "./link.js";

/** How often a full pipe is tried again; the scan empties it whenever it gets its turn. */
const TRIES = 1000;
const pause = new Int32Array(new SharedArrayBuffer(4));

/** Writes a word of the progress pipe, whole, at once. If nobody reads the pipe any longer the word is lost: the process ends soon. */
export function writeAll(pipe: number, first: number, second: number): void {
  const word = writeWord(first, second);
  for (let tries = 0; tries < TRIES; tries++) {
    try {
      writeSync(pipe, word);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") return;
      Atomics.wait(pause, 0, 0, 1);
    }
  }
}
