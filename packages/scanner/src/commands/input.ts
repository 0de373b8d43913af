import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { missingPath, notAFile, tooLargeToCheck, unreadablePath } from "../messages/problems.js";

/** Bytes to work on, and what they are called. */
export interface Input {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * The file of a command that takes one; `-` is standard input.
 * @param most bytes; a larger one is refused
 * @throws Problem
 */
export function readInput(path: string, most: number): Input {
  const stdin = path === "-";
  try {
    if (!stdin) {
      const stats = statSync(path);
      if (stats.isDirectory()) throw notAFile(path);
      if (stats.size > most) throw tooLargeToCheck(path, most / 1e6);
    }
    const bytes = readFileSync(stdin ? 0 : path);
    if (bytes.length > most) throw tooLargeToCheck(path, most / 1e6);
    return { name: stdin ? "-" : basename(path), bytes };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException & { exit?: number };
    if (error instanceof Error && "exit" in error) throw error;
    if (stdin && code === "EOF") return { name: "-", bytes: Buffer.alloc(0) };
    throw code === "ENOENT" || code === "ENOTDIR" ? missingPath(path) : unreadablePath(path, code ?? "?");
  }
}
