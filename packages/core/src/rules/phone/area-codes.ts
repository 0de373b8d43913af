import { AREA_CODES } from "../data/area-codes.js";

/** The length of the area code that begins `digits` (with its trunk 0): 3 for 010 and 02x, 4 for the others, 0 where none does. */
export function areaCodeLength(digits: string): number {
  if (digits[0] !== "0") return 0;
  if (digits[1] === "2" || (digits[1] === "1" && digits[2] === "0"))
    return digits[2] === "6" && digits[1] === "2" ? 0 : 3;
  return AREA_CODES[digits.slice(1, 3)]?.includes(digits[3] ?? "?") === true ? 4 : 0;
}

/** Whether `local` may be a subscriber's number behind an area code of `areaLength` digits: 8 digits behind 010 and 02x, else 7 or 8. */
export function isLocalNumber(local: string, areaLength: number): boolean {
  if (local.length !== 8 && (local.length !== 7 || areaLength === 3)) return false;
  // 0 is the trunk prefix, 1 services, 95 and 96 hotlines (电信网编号计划).
  return local[0] !== "0" && local[0] !== "1" && !/^9[56]/.test(local);
}
