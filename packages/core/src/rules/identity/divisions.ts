import { DIVISION_GAPS } from "../data/division-codes.js";

let bits: Uint8Array | null = null;

/** One bit for each of the 10^6 codes (125 kB), set at the first question: most texts ask none. */
function table(): Uint8Array {
  if (bits !== null) return bits;
  const made = new Uint8Array(125_000);
  for (const code of divisionCodes()) made[code >> 3]! |= 1 << (code & 7);
  bits = made;
  return made;
}

/** Every known division code, ascending: current and abolished ones, for an ID keeps the code of the place where it was first issued. */
export function divisionCodes(): number[] {
  const codes: number[] = [];
  for (const [province, gaps] of DIVISION_GAPS) {
    let tail = -1;
    for (let index = 0; index < gaps.length; index++) {
      if (gaps[index] === "!") {
        tail += Number(gaps.slice(index + 1, index + 5));
        index += 4;
      } else tail += gaps.charCodeAt(index) - 0x23;
      codes.push(province * 10_000 + tail);
    }
  }
  return codes;
}

/** Whether a six-digit code is or was the code of a province, prefecture or county (GB/T 2260). */
export function isDivision(code: number): boolean {
  return (table()[code >> 3]! & (1 << (code & 7))) !== 0;
}

/** Whether two digits begin the codes of a province (11 北京 … 65 新疆, 71 台湾, 81–83 港澳台 permits). */
export function isProvince(code: number): boolean {
  return DIVISION_GAPS.some(([province]) => province === code);
}
