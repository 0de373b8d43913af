import { evidence } from "../../rule.js";
import { wordsOf } from "../../text/word-set.js";
import { MOBILE_SEGMENTS } from "../data/mobile-segments.js";

/** Of three digits, and of four for satellites. */
const SEGMENTS: ReadonlySet<string> = new Set(wordsOf(MOBILE_SEGMENTS));
const ANY_MOBILE = /^1[3-9]/;
/** 物联网 numbers of 13 digits. */
const THINGS = /^1(?:4[0-4]|064)\d{9,10}$/;
/** Numbers of nobody: China Mobile's message centre, which forms print as an example, and round placeholders. */
const PLACEHOLDER = /^1(?:3800138000|\d{2}0{8})$/;

/** Whether digits begin with a segment of the public mobile networks. */
export function isMobileSegment(digits: string): boolean {
  return SEGMENTS.has(digits.slice(0, 3)) || SEGMENTS.has(digits.slice(0, 4));
}

/** Whether they begin as mobile numbers do, though the segment is not in the plan: a slip of the pen or a newer segment. */
export function mayBeMobile(digits: string): boolean {
  return ANY_MOBILE.test(digits);
}

/** Whether 13 digits are a number of the internet of things. */
export function isThingsNumber(digits: string): boolean {
  return digits.length === 13 && THINGS.test(digits);
}

/** Whether 11 digits are an example or a placeholder. */
export function isPlaceholder(digits: string): boolean {
  return PLACEHOLDER.test(digits);
}

export const SEGMENT_EVIDENCE = evidence(
  "segment",
  "11位，号段属于公众移动通信网",
  "11 digits in a segment of the public mobile networks",
);
