import { isDigit, isLetter } from "../../text/chars.js";
import { isMask } from "../numbers/boundary.js";

/** RFC 5321 4.5.3.1.1. */
const LONGEST = 64;

/** Where the local part that ends before `end` begins; −1 where there is none, it is too long, or a mask is glued to it. */
export function localPartBefore(text: string, end: number): number {
  let start = end;
  while (start > 0 && isLocalUnit(text.charCodeAt(start - 1))) {
    if (end - start === LONGEST) return -1;
    start--;
  }
  // A dot, hyphen or plus at the beginning belongs to the text.
  while (start < end && ".-+%－".includes(text[start]!)) start++;
  // ____zhangsan@…: the line of a form.
  if (text.startsWith("__", start)) while (text[start] === "_") start++;
  if (start === end || (!isAlphanumeric(text.charCodeAt(end - 1)) && text[end - 1] !== "_" && text[end - 1] !== "-"))
    return -1;
  return text[start - 1] !== "#" && text[start - 1] !== "_" && isMask(text, start - 1) ? -1 : start;
}

function isLocalUnit(unit: number): boolean {
  // . _ % + - and the full-width －
  return (
    isAlphanumeric(unit) ||
    unit === 0x2e ||
    unit === 0x5f ||
    unit === 0x25 ||
    unit === 0x2b ||
    unit === 0x2d ||
    unit === 0xff0d
  );
}

function isAlphanumeric(unit: number): boolean {
  return isDigit(unit) || isLetter(unit);
}
