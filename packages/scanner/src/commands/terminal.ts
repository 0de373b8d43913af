import { writeSync } from "node:fs";
import { EXIT } from "../messages/problem.js";

/** Writes results to standard output. A reader that has gone (head, less) ends the command quietly. */
export function print(text: string): void {
  write(1, text);
}

/** Writes progress and complaints to standard error. */
export function complain(text: string): void {
  write(2, text);
}

/** Whole and at once, so that nothing is lost when the process ends right after. */
function write(stream: 1 | 2, text: string | Uint8Array): void {
  const bytes = typeof text === "string" ? Buffer.from(text, "utf8") : text;
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(stream, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EPIPE") process.exit(EXIT.clean);
      if (code !== "EAGAIN") throw error;
    }
  }
}

/** Writes bytes to standard output as they are. */
export function printBytes(bytes: Uint8Array): void {
  write(1, bytes);
}

/** A text safe to show on a terminal: control characters of file names would be obeyed. */
export function safe(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "\u00b7");
}
