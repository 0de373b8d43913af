import { readWindows1252 } from "../decode/windows-1252.js";
import { u8, u16, u32 } from "../ole/numbers.js";

/** Characters that follow one another in the text and in the file. */
export interface Piece {
  /** First character and the one after the last, in the text. */
  readonly from: number;
  readonly to: number;
  /** Where they lie in the stream WordDocument (bytes). */
  readonly at: number;
  /** Two bytes a character. */
  readonly wide: boolean;
}

/**
 * The table of pieces in a Clx ([MS-DOC] 2.9.38, 2.8.35); empty where it is damaged.
 * @param most bytes that all pieces may hold together: pieces of a sound file do not lie over one another
 */
export function readPieces(clx: Buffer, most: number): Piece[] {
  let at = 0;
  // Properties that pieces share come first.
  while (u8(clx, at) === 1 && at < clx.length) at += 3 + u16(clx, at + 1);
  if (u8(clx, at) !== 2) return [];
  const plc = clx.subarray(at + 5, at + 5 + u32(clx, at + 1));
  const count = Math.floor((plc.length - 4) / 12);
  const pieces: Piece[] = [];
  let left = most;
  for (let i = 0; i < count; i++) {
    const from = u32(plc, 4 * i);
    const to = u32(plc, 4 * i + 4);
    const place = u32(plc, 4 * (count + 1) + 8 * i + 2);
    const wide = (place & 0x4000_0000) === 0;
    if (to <= from || to > 0x7fff_ffff) continue;
    left -= (to - from) * (wide ? 2 : 1);
    if (left < 0) break;
    pieces.push({ from, to, at: wide ? place & 0x3fff_ffff : (place & 0x3fff_ffff) >>> 1, wide });
  }
  return pieces;
}

/** The text of a piece, as far as the stream holds it. */
export function textOfPiece(word: Buffer, { from, to, at, wide }: Piece): string {
  const end = Math.min(word.length, at + (to - from) * (wide ? 2 : 1));
  if (at >= end) return "";
  return wide ? word.toString("utf16le", at, end) : readWindows1252(word.subarray(at, end));
}
