import { isDigit, isLetter } from "../../text/chars.js";
import { isNameUnit } from "./characters.js";
import { BUILDING, ESTATE, FLOOR, HOUSE, ROAD, UNIT, VILLAGE } from "./hierarchy.js";
import { numberEnd, numberedStep } from "./house-number.js";
import type { Step } from "./step.js";

/** A room without 室 after a unit or a building: 3单元402, 2-3-402. */
export function bareRoom(text: string, at: number, last: Step, spaced: boolean, breaks: readonly number[]): number {
  if (!isDigit(text.charCodeAt(at)) && !(isLetter(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1)))) return -1;
  const end = numberEnd(text, at);
  if (end < 0) return -1;
  const number = text.slice(at, end);
  // The next column, or the line that dates the paper: 2018-05-20.
  if (/^(?:19|20)\d\d\s?[-–—－]/.test(number)) return -1;
  const parts = number.split(/[-–—－之]/).length;
  // What the next line brings does not go on.
  const next = breaks.includes(end) ? 0x0a : text.charCodeAt(end);
  // A letter, a digit, a Han character that goes on (402人, 2018年), a point or a bar: some other number.
  if (isDigit(next) || isLetter(next) || (isNameUnit(next) && !/[同张王李赵刘陈杨黄吴周]/.test(text[end]!))) return -1;
  if (next !== 0x0a && ".%-元万亩吨人户年月日岁级次等号".includes(text[end] ?? " ")) return -1;
  switch (last.level) {
    case UNIT:
    case FLOOR:
      return parts <= 2 && number.length <= 7 && (!spaced || number.length >= 3) ? end : -1;
    case BUILDING:
      if (parts > 1) return end;
      return !spaced && number.length >= 3 ? end : -1;
    case ESTATE:
    case HOUSE:
      if (parts > 1 && parts <= 4) return !spaced || parts > 2 ? end : -1;
      return last.level === HOUSE && !spaced && /^\d{3,4}$/.test(number) ? end : -1;
    case ROAD:
    case VILLAGE:
      return parts > 1 && parts <= 4 && !spaced ? end : -1;
    default:
      return -1;
  }
}

/**
 * Past an opening bracket with the door in it (花园北区（3栋2单元402）), or past a whole bracket that says what the place was called (（原解放路）) or
 * has a number behind it; else `at`.
 */
export function skipBracket(text: string, at: number): number {
  if (text[at] !== "（" && text[at] !== "(") return at;
  if (numberedStep(text, at + 1) !== null) return at + 1;
  const former = "原现今曾旧".includes(text[at + 1] ?? " ");
  for (let end = at + 1; end < at + 16 && end < text.length; end++) {
    if (text[end] === "）" || text[end] === ")") return former || numberedStep(text, end + 1) !== null ? end + 1 : at;
  }
  return at;
}
