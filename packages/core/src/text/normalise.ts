import { classOf, narrow, WIDE, ZERO_WIDTH } from "./chars.js";
import type { Rewritten } from "./disguise.js";
import { rewriteDigits } from "./rewrite-digits.js";
import { unitsOf } from "./units.js";

/**
 * A text in the form the rules read: full-width letters and digits narrow, every space U+0020, zero-width characters gone,
 * digits written in hanzi or misread as letters put back. Chinese punctuation stays. The source is kept, and every offset leads back to it.
 */
export interface NormalText {
  readonly text: string;
  readonly source: string;
  /** The units of `text`. */
  readonly units: Uint16Array;
  /** The offset in `source` of the unit at `offset` of `text`. */
  readonly toSource: (offset: number) => number;
  /** Where `text` has digits that the source writes otherwise, in order; mostly nowhere. */
  readonly rewritten: readonly Rewritten[];
}

/** U+3400–U+9FFF, of which none is wide or takes no room. */
const HAN_UNITS = 0x6c00;

const identity = (offset: number): number => offset;

/** UTF-16 code units in, UTF-16 code units out. A text that needs no change is returned as it is, without a copy. */
export function normalise(source: string): NormalText {
  const units = unitsOf(source);
  const first = firstToChange(units);
  return first < 0 ? withDigits(source, identity, source, units) : rewrite(source, units, first);
}

/** The first unit that is wide or takes no room, -1 where there is none. A loop alone: with what follows it in one function V8 gave the function up after each second text. */
function firstToChange(units: Uint16Array): number {
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]!;
    // Nearly all of a text are Han characters: no look-up for those.
    if ((unit - 0x3400) >>> 0 >= HAN_UNITS && classOf(unit) >= ZERO_WIDTH) return index;
  }
  return -1;
}

function withDigits(
  source: string,
  toSource: NormalText["toSource"],
  plain: string,
  plainUnits: Uint16Array,
): NormalText {
  const { text, units, rewritten } = rewriteDigits(plain, plainUnits);
  return { text, source, units, toSource, rewritten };
}

/** `units` is written over. */
function rewrite(source: string, units: Uint16Array, first: number): NormalText {
  // Where in `text` a zero-width character was taken out, in order, so a look-up is a binary search.
  const cuts: number[] = [];
  let length = first;
  for (let index = first; index < units.length; index++) {
    const unit = units[index]!;
    const charClass = classOf(unit);
    if (charClass === ZERO_WIDTH) cuts.push(length);
    else units[length++] = charClass === WIDE ? narrow(unit) : unit;
  }
  const kept = units.subarray(0, length);
  const toSource = cuts.length === 0 ? identity : (offset: number): number => offset + countUpTo(cuts, offset);
  return withDigits(source, toSource, fromUnits(kept), kept);
}

/** How many of the ascending `cuts` are at or before `offset`. */
function countUpTo(cuts: readonly number[], offset: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cuts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

// String.fromCharCode takes its units as arguments; 8,192 stays far below every engine's limit.
const CHUNK = 8192;

/** A string of UTF-16 code units. */
function fromUnits(units: Uint16Array): string {
  const parts: string[] = [];
  for (let index = 0; index < units.length; index += CHUNK) {
    parts.push(String.fromCharCode.apply(null, units.subarray(index, index + CHUNK) as unknown as number[]));
  }
  return parts.join("");
}
