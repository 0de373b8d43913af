import { emptyFilter, enterPair, enterSingle, isSingle, mayBePair, type PairFilter } from "../../text/pair-filter.js";
import { type Cues, pairIn } from "./cues.js";

/** The cues of several rules together, so that a sentence is gone over once for all of them. */
export interface CueIndex {
  /** The pairs that tell cues, and the units that are cues by themselves: most places of a sentence are refused by it. */
  readonly filter: PairFilter;
  /** The cues by their pair, as a number, or by the unit that they are. */
  readonly words: ReadonlyMap<number, readonly Entry[]>;
  /** For each rule none of its frames. */
  readonly none: readonly number[];
}

/** A cue, where in it its pair begins, and for each rule the bits of its frames. */
interface Entry {
  readonly word: string;
  readonly offset: number;
  readonly frames: number[];
}

/** Rule n is that of `cues[n]`. */
export function compileCueIndex(cues: readonly Cues[]): CueIndex {
  const filter = emptyFilter();
  const entries = new Map<string, Entry>();
  const words = new Map<number, Entry[]>();
  const entryOf = (word: string): Entry => {
    let entry = entries.get(word);
    if (entry !== undefined) return entry;
    const offset = word.length === 1 ? 0 : pairIn(word);
    entry = { word, offset, frames: cues.map(() => 0) };
    entries.set(word, entry);
    const first = word.charCodeAt(offset);
    const second = word.charCodeAt(offset + 1);
    if (word.length === 1) enterSingle(filter, first);
    else enterPair(filter, first, second);
    const key = word.length === 1 ? first : numberOf(first, second);
    words.set(key, [...(words.get(key) ?? []), entry]);
    return entry;
  };
  cues.forEach(({ words: own }, rule) => {
    for (const [word, bits] of own) entryOf(word).frames[rule] = bits;
  });
  return { filter, words, none: cues.map(() => 0) };
}

/** For each rule the frames, as a set of bits, whose cues stand in `units` between `from` and `to`, a sentence. */
export function framesIn(index: CueIndex, units: Uint16Array, from: number, to: number): readonly number[] {
  const { filter, words, none } = index;
  const found = none.slice();
  let last = 0;
  for (let at = from; at < to; at++) {
    const unit = units[at]!;
    if (isSingle(filter, unit)) add(words.get(unit), units, at, from, to, found);
    if (mayBePair(filter, last, unit)) add(words.get(numberOf(last, unit)), units, at - 1, from, to, found);
    last = unit;
  }
  return found;
}

/** Adds the frames of those cues whose pair begins at `at` that stand there whole. */
function add(
  entries: readonly Entry[] | undefined,
  units: Uint16Array,
  at: number,
  from: number,
  to: number,
  found: number[],
): void {
  if (entries === undefined) return;
  for (const { word, offset, frames } of entries) {
    const start = at - offset;
    if (start < from || start + word.length > to || !standsAt(units, start, word)) continue;
    for (let rule = 0; rule < frames.length; rule++) found[rule] = found[rule]! | frames[rule]!;
  }
}

/** Do the units at `start` make the word? */
export function standsAt(units: Uint16Array, start: number, word: string): boolean {
  for (let index = 0; index < word.length; index++) if (units[start + index] !== word.charCodeAt(index)) return false;
  return true;
}

function numberOf(first: number, second: number): number {
  return (first << 16) | second;
}
