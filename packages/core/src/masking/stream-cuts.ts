import { classOf, HAN, isNewline } from "../text/chars.js";
import { hanziDigit } from "../text/hanzi-digits.js";
import type { Edit } from "./edits.js";

/** How far the units around a cut are looked at for a number that goes over it. */
const REACH_OF_CHAIN = 48;
const STOPS = "，。；：、！？（）《》“”【】";

/**
 * May a text be read from `at`, the start of a line, without what stands before? Not where groups of digits go over the line break: how such a chain is cut
 * depends on where it begins. A full stop, a comma or a character that is no digit on either side ends it, as does an empty line.
 */
export function isApart(text: string, at: number): boolean {
  let breaks = 0;
  for (let left = at - 1; left >= 0 && at - left < REACH_OF_CHAIN; left--) {
    const unit = text.charCodeAt(left);
    if (isNewline(unit)) breaks += unit === 0x0d && text.charCodeAt(left + 1) === 0x0a ? 0 : 1;
    else if (endsChain(unit)) return true;
    else if (!isBlank(unit)) break;
  }
  if (breaks > 1) return true;
  for (let right = at; right < text.length && right - at < REACH_OF_CHAIN; right++) {
    const unit = text.charCodeAt(right);
    if (endsChain(unit)) return true;
    if (!isBlank(unit)) return false;
  }
  return false;
}

function isBlank(unit: number): boolean {
  return unit <= 0x20 || unit === 0x3000 || unit === 0xa0;
}

function endsChain(unit: number): boolean {
  return (classOf(unit) === HAN && hanziDigit(unit) < 0) || STOPS.includes(String.fromCharCode(unit));
}

/** Those of the ascending offsets that no edit goes over, and that lie, once the edits are made, at one of `after`. */
export function throughEdits(offsets: readonly number[], edits: readonly Edit[], after: ReadonlySet<number>): number[] {
  const kept: number[] = [];
  let next = 0;
  let shift = 0;
  for (const offset of offsets) {
    while (next < edits.length && edits[next]!.end <= offset) {
      const { start, end, text } = edits[next++]!;
      shift += text.length - (end - start);
    }
    const crosses = next < edits.length && edits[next]!.start < offset;
    if (!crosses && after.has(offset + shift)) kept.push(offset);
  }
  return kept;
}
