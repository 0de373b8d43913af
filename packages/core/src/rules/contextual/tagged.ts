import { emptyFilter, enterPair, enterSingle, isSingle, mayBePair, type PairFilter } from "../../text/pair-filter.js";

/** The characters that stand for words of a vocabulary in a tagged view; of the private use area, which no text of ours keeps a meaning for. */
export const TAG = {
  disease: "\ue000",
  treatment: "\ue001",
  reproduction: "\ue002",
  defect: "\ue003",
  marriage: "\ue004",
  kin: "\ue005",
  relation: "\ue006",
  offence: "\ue007",
  deed: "\ue008",
  penalty: "\ue009",
} as const;

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
 * offsets stay what they are. Longest word first, from left to right; of two vocabularies the earlier one.
 */
export function tagged(text: string, { words, begins }: Vocabulary): string {
  const limit = text.length;
  let view = "";
  let copied = 0;
  let next = limit > 0 ? text.charCodeAt(0) : 0;
  for (let at = 0; at < limit; ) {
    const unit = next;
    next = at + 1 < limit ? text.charCodeAt(at + 1) : 0;
    let found: Tagged | undefined;
    if (mayBePair(begins, unit, next)) found = longestAt(words.get(numberOf(unit, next)), text, at);
    if (found === undefined && isSingle(begins, unit)) found = words.get(unit)?.[0];
    if (found === undefined) {
      at++;
      continue;
    }
    const { word, tag } = found;
    const end = at + word.length;
    if (tag !== null) {
      view += text.slice(copied, at) + tag.repeat(word.length);
      copied = end;
    }
    at = end;
    next = at < limit ? text.charCodeAt(at) : 0;
  }
  return copied === 0 ? text : view + text.slice(copied);
}

/** The first of the words, the longest first, that stands at `at` of the text. */
function longestAt(words: readonly Tagged[] | undefined, text: string, at: number): Tagged | undefined {
  if (words === undefined) return undefined;
  for (const tagged of words) if (text.startsWith(tagged.word, at)) return tagged;
  return undefined;
}
