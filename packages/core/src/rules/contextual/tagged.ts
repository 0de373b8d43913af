import { emptyFilter, enterPair, enterSingle, isSingle, mayBePair, type PairFilter } from "../../text/pair-filter.js";
import { unitsOf } from "../../text/units.js";
import { standsAt } from "./cue-index.js";

/** Words and the tag that stands for each of them; null: they stay as they are, and no other word begins in them. */
export interface Tagging {
  readonly words: readonly string[];
  readonly tag: string | null;
}

/** Vocabularies in the form that a sentence is tagged with. */
export interface Vocabulary {
  /** By the two units that they begin with, or the one that they are, as a number: the longest first. */
  readonly words: ReadonlyMap<number, readonly Tagged[]>;
  /** The two units a word begins with, or the one that it is. */
  readonly begins: PairFilter;
}

interface Tagged {
  readonly word: string;
  readonly tag: string | null;
}

export function compileVocabulary(taggings: readonly Tagging[]): Vocabulary {
  const begins = emptyFilter();
  const table = new Map<number, Tagged[]>();
  for (const { words, tag } of taggings) {
    for (const word of words) {
      if (word.length === 1) enterSingle(begins, word.charCodeAt(0));
      else enterPair(begins, word.charCodeAt(0), word.charCodeAt(1));
      const key = word.length === 1 ? word.charCodeAt(0) : numberOf(word.charCodeAt(0), word.charCodeAt(1));
      const others = table.get(key);
      if (others === undefined) table.set(key, [{ word, tag }]);
      else others.push({ word, tag });
    }
  }
  // Sorting keeps the order of those of one length, so that of two vocabularies the earlier one counts.
  for (const words of table.values()) words.sort((a, b) => b.word.length - a.word.length);
  return { words: table, begins };
}

function numberOf(first: number, second: number): number {
  return (first << 16) | second;
}

/** A whole run of tags, as a pattern: never a part of one. */
export function runOf(tag: string): string {
  return `${tag}+(?!${tag})`;
}

/**
 * The sentence with every word of the vocabularies replaced by as many tags as it has units, so that a pattern can say "an illness" and
 * offsets stay what they are. `units`: those of the sentence, from `from` on.
 */
export function tagged(text: string, vocabulary: Vocabulary, units: Uint16Array = unitsOf(text), from = 0): string {
  let view = "";
  let copied = 0;
  visitWords(units, from, from + text.length, vocabulary, (start, end, tag) => {
    view += text.slice(copied, start - from) + tag.repeat(end - start);
    copied = end - from;
  });
  return copied === 0 ? text : view + text.slice(copied);
}

/** The words from `from` to `to` that a tag stands for. Longest word first, from left to right; of two vocabularies the earlier one. */
export function visitWords(
  units: Uint16Array,
  from: number,
  to: number,
  { words, begins }: Vocabulary,
  visit: (start: number, end: number, tag: string) => void,
): void {
  let next = from < to ? units[from]! : 0;
  for (let at = from; at < to; ) {
    const unit = next;
    next = at + 1 < to ? units[at + 1]! : 0;
    let found: Tagged | undefined;
    if (mayBePair(begins, unit, next)) found = longestAt(words.get(numberOf(unit, next)), units, at, to);
    if (found === undefined && isSingle(begins, unit)) found = words.get(unit)?.[0];
    if (found === undefined) {
      at++;
      continue;
    }
    const { word, tag } = found;
    const end = at + word.length;
    if (tag !== null) visit(at, end, tag);
    at = end;
    next = at < to ? units[at]! : 0;
  }
}

/** The first of the words, the longest first, that stands at `at`. */
function longestAt(
  words: readonly Tagged[] | undefined,
  units: Uint16Array,
  at: number,
  to: number,
): Tagged | undefined {
  return words?.find(({ word }) => at + word.length <= to && standsAt(units, at, word));
}
