import { evidence } from "../../rule.js";

/** 工信部 2023-03 底网号: all of 13x 18x; 145–149; 150–153 155–159; 162 165–167; 170–173 175–178; 190–193 195–199; satellite 174[019] 161[09]. */
const SEGMENT = /^1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9]|74[019]|61[09])/;
const ANY_MOBILE = /^1[3-9]/;
/** 物联网 numbers of 13 digits. */
const THINGS = /^1(?:4[0-4]|064)\d{9,10}$/;
/** Numbers of nobody: China Mobile's message centre, which forms print as an example, and round placeholders. */
const PLACEHOLDER = /^1(?:3800138000|\d{2}0{8})$/;

/** Whether digits begin with a segment of the public mobile networks. */
export function isMobileSegment(digits: string): boolean {
  return SEGMENT.test(digits);
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
