import type { Block } from "@tuomin/core";
import { decodePage, pageOfLanguage } from "../decode/code-page.js";
import { lowerIndex } from "../lines.js";
import { u8, u16, u32 } from "../ole/numbers.js";

/** Text of Word 6 and 95: one run of bytes in a code page, or pieces of it where the file was saved fast. Tables become lines with tabs. */
export function readWord6(word: Buffer): Block[] {
  const start = u32(word, 24);
  const end = Math.min(word.length, u32(word, 28));
  const complex = (u16(word, 10) & 4) !== 0;
  const bytes = complex ? joinPieces(word) : word.subarray(Math.min(start, end), end);
  const text = textOf(bytes, u16(word, 6));
  if (text.trim() === "") return [];
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  const placeOf = (from: number) => ({ line: lowerIndex(starts, from) + 1 });
  return [{ kind: "text", text, place: { line: 1 }, hidden: null, placeOf }];
}

/** The table of pieces stands in the same stream; all pieces are bytes. */
function joinPieces(word: Buffer): Buffer {
  let at = u32(word, 352);
  const last = Math.min(word.length, at + u32(word, 356));
  while (at < last && u8(word, at) === 1) at += 3 + u16(word, at + 1);
  if (u8(word, at) !== 2) return word.subarray(0, 0);
  const size = u32(word, at + 1);
  const plc = word.subarray(at + 5, Math.min(word.length, at + 5 + size));
  const count = Math.floor((plc.length - 4) / 12);
  const pieces: Buffer[] = [];
  let total = 0;
  for (let i = 0; i < count && total <= word.length; i++) {
    const length = u32(plc, 4 * i + 4) - u32(plc, 4 * i);
    const from = u32(plc, 4 * (count + 1) + 8 * i + 2);
    const piece = word.subarray(from, length > 0 ? from + length : from);
    pieces.push(piece);
    total += piece.length;
  }
  return Buffer.concat(pieces);
}

/** Field codes are left out; marks of cells become tabs, two of them (the end of a row) a line break. */
function textOf(bytes: Buffer, language: number): string {
  const text = decodePage(bytes, pageOfLanguage(language));
  let out = "";
  let inCode = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 19) inCode++;
    else if (code === 20 || code === 21) inCode = 0;
    else if (inCode > 0) continue;
    else if (code === 7) {
      out += text.charCodeAt(i + 1) === 7 ? "\n" : "\t";
      if (text.charCodeAt(i + 1) === 7) i++;
    } else if (code === 13 || code === 11 || code === 12) out += "\n";
    else if (code >= 32 || code === 9) out += text[i];
  }
  return out;
}
