import { isDigit, isLetter } from "./chars.js";
import { confusedDigit } from "./confusions.js";
import { GAP, HANZI, isRoundOrStraight, kindOf, LATIN } from "./digit-kinds.js";
import type { Disguise, Rewritten } from "./disguise.js";
import { FEWEST_HANZI_DIGITS, hanziDigit } from "./hanzi-digits.js";
import { hanziRun } from "./hanzi-run.js";
import { latinRun } from "./misread-run.js";
import { unitsOf } from "./units.js";

/** A text with its disguised digits as digits, unit for unit, and where they are, in order. */
export interface RewrittenText {
  readonly text: string;
  readonly units: Uint16Array;
  readonly rewritten: readonly Rewritten[];
}

const NONE: readonly Rewritten[] = [];

/**
 * Hanzi numbers (一三八…) and numbers in which letters were read for digits (l38O…), as digits. Both are replaced one for one, so offsets do not move.
 * `units`: those of `text`. The shortest has seven units: only every seventh unit is looked at, and its neighbours where it may belong to one. Linear: no unit is walked over twice.
 */
export function rewriteDigits(text: string, units: Uint16Array): RewrittenText {
  let found: Rewritten[] | null = null;
  const add = (start: number, end: number, disguise: Disguise): void => {
    found ??= [];
    found.push({ start, end, disguise });
  };
  let floor = 0;
  let at = FEWEST_HANZI_DIGITS - 1;
  while (at < units.length) {
    const kind = kindOf(units[at]!);
    // Seven in a row reach three to the left or three to the right of any of them.
    if (kind === 0 || (kindOf(units[at - 3]!) | kindOf(units[at + 3]!)) === 0) {
      at += FEWEST_HANZI_DIGITS;
      continue;
    }
    if (kind === GAP) {
      // The one place of a number in groups that tells nothing.
      at += isGroupOf(text, at + 1) ? 1 : FEWEST_HANZI_DIGITS;
      continue;
    }
    const plain = plainEnd(text, at, kind);
    if (plain > 0) {
      at = plain + FEWEST_HANZI_DIGITS - 1;
      continue;
    }
    const { length } = found ?? NONE;
    let end = at + 1;
    if ((kind & HANZI) !== 0) end = hanziRun(text, at, floor, add);
    // 〇 may be part of either.
    if ((kind & LATIN) !== 0 && length === (found ?? NONE).length) end = Math.max(end, latinRun(text, at, floor, add));
    floor = end;
    at = end + FEWEST_HANZI_DIGITS - 1;
  }
  if (found === null) return { text, units, rewritten: NONE };
  const made = replaced(text, found);
  return { text: made, units: unitsOf(made), rewritten: found };
}

/** The end of the numeral, number or word at `at` where it stands alone, as nearly all do; 0 where something that may belong to it stands beside it. */
function plainEnd(text: string, at: number, kind: number): number {
  if ((kind & HANZI) !== 0) {
    const beside = kindOf(text.charCodeAt(at - 1)) | kindOf(text.charCodeAt(at + 1));
    return (beside & (kind | GAP)) === 0 ? at + 1 : 0;
  }
  const isPart = isDigit(text.charCodeAt(at)) ? isDigit : isLetter;
  let end = at + 1;
  while (isPart(text.charCodeAt(end))) end++;
  if (goesOn(text, end, 1)) return 0;
  let start = at;
  while (isPart(text.charCodeAt(start - 1))) start--;
  return goesOn(text, start - 1, -1) ? 0 : end;
}

/** Is the unit at `at` part of a number or a word, or does a gap stand there and behind it something that has letters? */
function goesOn(text: string, at: number, step: number): boolean {
  const kind = kindOf(text.charCodeAt(at));
  if (kind !== GAP) return (kind & LATIN) !== 0;
  let index = at + step;
  while (isDigit(text.charCodeAt(index))) index += step;
  return isRoundOrStraight(text.charCodeAt(index));
}

function isGroupOf(text: string, at: number): boolean {
  return (kindOf(text.charCodeAt(at)) & (HANZI | LATIN)) !== 0;
}

/** The text with digits in the stretches. */
function replaced(text: string, stretches: readonly Rewritten[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, disguise } of stretches) {
    parts.push(text.slice(from, start));
    const digitIn = disguise === "hanzi-digits" ? hanziDigit : confusedDigit;
    for (let at = start; at < end; at++) {
      const value = digitIn(text.charCodeAt(at));
      parts.push(value < 0 ? text.charAt(at) : String(value));
    }
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join("");
}
