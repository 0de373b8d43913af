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
  let removed = 0;
  let first = -1;
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]!;
    // Nearly all of a text are Han characters: no look-up for those.
    if ((unit - 0x3400) >>> 0 < HAN_UNITS) continue;
    const charClass = classOf(unit);
    if (charClass < ZERO_WIDTH) continue;
    if (first < 0) first = index;
    if (charClass === ZERO_WIDTH) removed++;
  }
  if (first < 0) return { source, toSource: identity, ...rewriteDigits(source, units) };
  return rewrite(source, units, first, removed);
}

/** `units` is written over. */
function rewrite(source: string, units: Uint16Array, first: number, removed: number): NormalText {
  // Where in `text` a zero-width character was taken out, in order; as many as there are, so a look-up is a binary search.
  const cuts = new Int32Array(removed);
  let length = first;
  let cut = 0;
  for (let index = first; index < units.length; index++) {
    const unit = units[index]!;
    const charClass = classOf(unit);
    if (charClass === ZERO_WIDTH) cuts[cut++] = length;
    else units[length++] = charClass === WIDE ? narrow(unit) : unit;
  }
  const kept = units.subarray(0, length);
  const toSource = removed === 0 ? identity : (offset: number): number => offset + countUpTo(cuts, offset);
  return { source, toSource, ...rewriteDigits(fromUnits(kept), kept) };
}

/** How many of the ascending `cuts` are at or before `offset`. */
function countUpTo(cuts: Int32Array, offset: number): number {
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
