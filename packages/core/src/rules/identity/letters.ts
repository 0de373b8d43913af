import { isDigit, isLetter, isSpace } from "../../text/chars.js";
import type { Context } from "../../text/context.js";
import { isMask } from "../numbers/boundary.js";

/**
 * Where exactly `count` Latin letters begin that stand directly before the digits at `start` (one space between at most); −1 where they do not,
 * or where something is glued to them.
 */
export function lettersBefore(text: string, start: number, count: number): number {
  let end = start;
  if (isSpace(text.charCodeAt(end - 1)) && isLetter(text.charCodeAt(end - 2))) end--;
  const from = end - count;
  if (from < 0) return -1;
  for (let at = from; at < end; at++) if (!isLetter(text.charCodeAt(at))) return -1;
  const before = text.charCodeAt(from - 1);
  return isLetter(before) || isDigit(before) || isMask(text, from - 1) ? -1 : from;
}

/** Whether a word of documents (证, 照, Passport) stands shortly before `at`, or the cell has a head: a cheap look before labels are searched. */
export function mayBeDocument(context: Context, at: number): boolean {
  return context.cell?.head != null || /[证照証證]|passport/i.test(context.text.slice(Math.max(0, at - 40), at));
}
