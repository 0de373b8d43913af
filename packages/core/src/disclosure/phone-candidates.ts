import { isMobileSegment } from "../rules/phone/segments.js";

/** Digits that tell a segment (1740, 1619): those before it are tried, those behind it are free. */
const SEGMENT_DIGITS = 4;

/**
 * How many mobile numbers fit a masked one, exactly. `pattern` has 11 characters: digits where the mask lets them be seen, `*` where not.
 * What is counted: numbers of the segments of the public mobile networks (rules/phone/segments.ts); any seven digits behind a segment.
 * Throws a RangeError for a pattern of another form.
 */
export function countPhoneCandidates(pattern: string): number {
  if (!/^[\d*]{11}$/.test(pattern)) throw new RangeError("pattern: 11 × [0-9*]");
  let segments = 0;
  for (const segment of fillings(pattern.slice(0, SEGMENT_DIGITS))) if (isMobileSegment(segment)) segments++;
  const hidden = pattern.slice(SEGMENT_DIGITS).split("*").length - 1;
  return segments * 10 ** hidden;
}

/** Every string of digits that fits a short pattern. */
function fillings(pattern: string): string[] {
  let made = [""];
  for (const sign of pattern) {
    made = made.flatMap((start) => (sign === "*" ? [..."0123456789"] : [sign]).map((digit) => start + digit));
  }
  return made;
}
