import type { Block } from "@tuomin/core";
import { readWindows1252 } from "../decode/windows-1252.js";
import { u32 } from "../ole/numbers.js";
import type { Piece } from "./pieces.js";

/** Shortest stretch that can hold words (bytes). */
const SHORTEST = 24;

/**
 * Text that a fast save left in the stream: no piece leads to it any more, but it is in the file. Only the stretch between the first and the last
 * character is searched ([MS-DOC] 2.5.1 fcMin, fcMac).
 * @param seen the text that is part of the document: what is left of it is no earlier wording
 */
export function leftOverBlocks(word: Buffer, pieces: readonly Piece[], seen: ReadonlySet<string>): Block[] {
  const last = Math.min(word.length, u32(word, 28));
  let at = u32(word, 24);
  const lines: string[] = [];
  const used = [...pieces].sort((a, b) => a.at - b.at);
  for (const piece of used) {
    if (piece.at - at >= SHORTEST) lines.push(...linesIn(word.subarray(at, Math.min(piece.at, last))));
    at = Math.max(at, piece.at + (piece.to - piece.from) * (piece.wide ? 2 : 1));
  }
  if (last - at >= SHORTEST) lines.push(...linesIn(word.subarray(at, last)));
  const text = [...new Set(lines)].filter((line) => !seen.has(line)).join("\n");
  return text === "" ? [] : [{ kind: "text", text, place: { part: "earlier revision" }, hidden: "earlier revision" }];
}

/** The lines that read as words, in the width of characters that gives more of them. */
function linesIn(bytes: Buffer): string[] {
  const narrow = wordsOf(readWindows1252(bytes));
  const wide = wordsOf(bytes.toString("utf16le", 0, bytes.length & ~1));
  const length = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0);
  return 2 * length(wide) >= length(narrow) ? wide : narrow;
}

/** Anything but what words are written in here: Latin, Greek, Cyrillic, Chinese, Japanese, Korean. Other bytes read as rare scripts. */
const NO_WORDS =
  /[^ -~\u00a0-\u017f\u0370-\u04ff\u2010-\u2122\u2460-\u24ff\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef]+/;

function wordsOf(text: string): string[] {
  return text
    .split(NO_WORDS)
    .map((line) => line.trim())
    .filter((line) => line.length >= 4 && /[\p{L}\p{N}]{2}/u.test(line));
}
