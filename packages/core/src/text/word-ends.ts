import { isNewline, isSpace } from "./chars.js";
import { hashOfPair, PAIR_HASHES } from "./pair-hash.js";

/** What the last one and two units of a set of words are. Nearly every place of a text is refused by two loads, before any trie is walked. */
export interface WordEnds {
  /** For each code unit: 0 no word ends with it, PAIR only longer words do, ALONE it is a word by itself. */
  readonly last: Uint8Array;
  /** A bit for each hash of a pair: does some word end with two units that have it? */
  readonly pairs: Uint8Array;
}

const PAIR = 1;
const ALONE = 2;

/** UTF-16 words in; words of one unit too. */
export function compileWordEnds(words: Iterable<string>): WordEnds {
  const last = new Uint8Array(0x10000);
  const pairs = new Uint8Array(PAIR_HASHES >> 3);
  for (const word of words) {
    const end = word.charCodeAt(word.length - 1);
    if (word.length === 1) last[end] = ALONE;
    else {
      if (last[end] === 0) last[end] = PAIR;
      const hash = hashOfPair(word.charCodeAt(word.length - 2), end);
      pairs[hash >> 3] = pairs[hash >> 3]! | (1 << (hash & 7));
    }
  }
  return { last, pairs };
}

/** May a word end at `end` (half-open)? Where a space or a line break stands between its last two units, too. */
export function mayEndAt({ last, pairs }: WordEnds, text: string, end: number): boolean {
  const unit = text.charCodeAt(end - 1);
  const kind = last[unit & 0xffff]!;
  if (kind !== PAIR) return kind === ALONE;
  const before = text.charCodeAt(end - 2);
  const hash = hashOfPair(before, unit);
  return (pairs[hash >> 3]! & (1 << (hash & 7))) !== 0 || isSpace(before) || isNewline(before);
}
