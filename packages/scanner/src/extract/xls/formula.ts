import { f64, u8, u16 } from "../ole/numbers.js";
import { readCharacters, type StringForm } from "./strings.js";

/** Bytes of a token beside its first, in BIFF8 and before it ([MS-XLS] 2.5.198; OpenOffice's "Excel file format", 3.4). */
const SIZES: Readonly<Record<number, readonly [number, number]>> = {
  1: [4, 3],
  2: [4, 3],
  28: [1, 1],
  29: [1, 1],
  30: [2, 2],
  31: [8, 8],
  32: [7, 7],
  33: [2, 2],
  34: [3, 3],
  35: [4, 14],
  36: [4, 3],
  37: [8, 6],
  38: [6, 6],
  39: [6, 6],
  40: [6, 6],
  41: [2, 2],
  42: [4, 3],
  43: [8, 6],
  44: [4, 3],
  45: [8, 6],
  57: [6, 24],
  58: [6, 17],
  59: [10, 20],
  60: [6, 17],
  61: [10, 20],
};

/** Texts and long numbers written inside a formula, in order. Reading ends at a token not known. */
export function literalsOf(tokens: Buffer, form: StringForm): string[] {
  const literals: string[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at]!;
    const base = token >= 0x40 ? (token & 0x1f) | 0x20 : token;
    at++;
    if (base === 0x17) {
      const { text, next } = readCharacters(tokens, at + 1, u8(tokens, at), form);
      if (text !== "") literals.push(text);
      at = next;
    } else if (base === 0x19) {
      // A choice lists where each of its branches starts.
      at += 3 + ((u8(tokens, at) & 4) !== 0 ? 2 * (u16(tokens, at + 1) + 1) : 0);
    } else {
      if (base === 0x1f && Math.abs(f64(tokens, at)) >= 1e6) literals.push(String(f64(tokens, at)));
      const sizes = SIZES[base];
      if (sizes !== undefined) at += form.version < 8 ? sizes[1] : sizes[0];
      else if (base < 0x03 || base > 0x16) break;
    }
  }
  return literals;
}
