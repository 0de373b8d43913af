import { u8, u16, u32 } from "../ole/numbers.js";

/** Bytes of a modifier's operand by the top three bits of its number ([MS-DOC] 2.2.5.1); 6 tells its length itself. */
const SIZES = [1, 1, 2, 4, 2, 2, -1, 3] as const;

/** Calls back for every property modifier (Prl) of a list, with where its operand starts in `list`. */
function eachModifier(list: Buffer, take: (number: number, operand: number) => void): void {
  let at = 0;
  while (at + 2 < list.length) {
    const number = u16(list, at);
    take(number, at + 2);
    at += 2 + sizeOf(number, list, at + 2);
  }
}

function sizeOf(number: number, list: Buffer, at: number): number {
  const size = SIZES[number >> 13]!;
  if (size >= 0) return size;
  // The definition of a table's columns tells its length in two bytes, less one.
  if (number === 0xd608) return 1 + u16(list, at);
  const length = u8(list, at);
  if (number === 0xc615 && length === 255) {
    const deleted = u8(list, at + 1);
    return 2 + 4 * deleted + 3 * u8(list, at + 2 + 4 * deleted);
  }
  return 1 + length;
}

/** How a run of characters is hidden, or null. */
export type RunLook = "tracked deletion" | "hidden text" | "white text" | null;

/** Reads a run's modifiers (sprmCFRMarkDel, sprmCFVanish, sprmCHps, sprmCIco, sprmCCv, shading and highlight: [MS-DOC] 2.6.1). */
export function runLookOf(list: Buffer): RunLook {
  let deleted = false;
  let hidden = false;
  let white = false;
  let shaded = false;
  eachModifier(list, (number, at) => {
    const value = u8(list, at);
    if (number === 0x0800) deleted = value === 1;
    else if (number === 0x083c) hidden = value === 1 || value === 0x81;
    // Letters of a point and a half cannot be read.
    else if (number === 0x4a43) hidden ||= u16(list, at) <= 3;
    else if (number === 0x2a42) white = value === 8;
    else if (number === 0x6870) white = u8(list, at + 3) === 0 && [0, 1, 2].every((i) => u8(list, at + i) >= 0xfc);
    else if (number === 0x2a0c) shaded ||= value !== 0 && value !== 8;
    else if (number === 0x4866) shaded ||= isDark(u16(list, at));
    else if (number === 0xca71) shaded ||= isDarkColour(list, at + 5);
  });
  if (deleted) return "tracked deletion";
  if (hidden) return "hidden text";
  return white && !shaded ? "white text" : null;
}

/** An old shading (Shd80): background in bits 5–9, pattern from bit 10; 0 is none and 8 white. */
function isDark(shading: number): boolean {
  const background = (shading >> 5) & 31;
  return shading !== 0xffff && ((background !== 0 && background !== 8) || shading >> 10 > 0);
}

/** The background of a shading: red, green, blue, and 255 for "automatic". */
function isDarkColour(list: Buffer, at: number): boolean {
  return u8(list, at + 3) === 0 && [0, 1, 2].some((i) => u8(list, at + i) < 0xf0);
}

/** sprmPHugePapx and its number in early files. */
const HUGE = new Set([0x6646, 0x6645]);

/** What a paragraph's modifiers say of tables: how deep it stands in them, and whether it ends a row or (in an inner table) a cell. */
export interface ParagraphLook {
  readonly depth: number;
  readonly rowEnd: boolean;
  readonly innerCellEnd: boolean;
}

/**
 * @param data the stream Data: the modifiers of a row with many columns do not fit on a page and stand there (sprmPHugePapx, [MS-DOC] 2.6.2)
 */
export function paragraphLookOf(list: Buffer, data: Buffer | null): ParagraphLook {
  let inTable = false;
  let depth = 0;
  let rowEnd = false;
  let innerCellEnd = false;
  eachModifier(list, (number, at) => {
    const value = u8(list, at);
    if (number === 0x2416) inTable = value !== 0;
    else if (number === 0x2417) rowEnd = value !== 0;
    else if (number === 0x6649) depth = value;
    else if (number === 0x244b) innerCellEnd = value !== 0;
    else if (number === 0x244c) rowEnd ||= value !== 0;
    else if (HUGE.has(number) && data !== null) {
      const start = u32(list, at);
      const far = paragraphLookOf(data.subarray(start + 2, start + 2 + u16(data, start)), null);
      inTable ||= far.depth > 0;
      depth = Math.max(depth, far.depth);
      rowEnd ||= far.rowEnd;
      innerCellEnd ||= far.innerCellEnd;
    }
  });
  return { depth: Math.max(depth, inTable ? 1 : 0), rowEnd, innerCellEnd };
}
