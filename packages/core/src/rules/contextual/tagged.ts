import { hashOfPair } from "../../text/pair-hash.js";
import { compileWordSet, longestWordAt, type WordSet } from "../../text/word-set.js";

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
  readonly taggings: readonly { readonly words: WordSet; readonly tag: string | null }[];
  /** By the hash of the two units a word begins with, or of the one unit it is: may a word begin here? */
  readonly begins: Uint8Array;
}

const OF_BEGINS = 0x1fff;

export function compileVocabulary(taggings: readonly Tagging[]): Vocabulary {
  const begins = new Uint8Array(OF_BEGINS + 1);
  for (const word of taggings.flatMap(({ words }) => words)) {
    const hash = word.length === 1 ? word.charCodeAt(0) : hashOfPair(word.charCodeAt(0), word.charCodeAt(1));
    begins[hash & OF_BEGINS] = 1;
  }
  return { taggings: taggings.map(({ words, tag }) => ({ words: compileWordSet(words), tag })), begins };
}

/** A whole run of tags, as a pattern: never a part of one. */
export function runOf(tag: string): string {
  return `${tag}+(?!${tag})`;
}

/**
 * The sentence with every word of the vocabularies replaced by as many tags as it has units, so that a pattern can say "an illness" and
 * offsets stay what they are. Longest word first, from left to right; of two vocabularies the earlier one.
 */
export function tagged(text: string, { taggings, begins }: Vocabulary): string {
  const limit = text.length;
  let view = "";
  let copied = 0;
  for (let at = 0; at < limit; ) {
    const unit = text.charCodeAt(at);
    const next = at + 1 < limit ? text.charCodeAt(at + 1) : 0;
    if (begins[unit & OF_BEGINS] === 0 && begins[hashOfPair(unit, next) & OF_BEGINS] === 0) {
      at++;
      continue;
    }
    let longest = 0;
    let tag: string | null = null;
    for (const tagging of taggings) {
      const length = longestWordAt(tagging.words, text, at, limit);
      if (length > longest) {
        longest = length;
        tag = tagging.tag;
      }
    }
    if (longest === 0) {
      at++;
      continue;
    }
    const end = at + longest;
    if (tag !== null) {
      view += text.slice(copied, at) + tag.repeat(longest);
      copied = end;
    }
    at = end;
  }
  return copied === 0 ? text : view + text.slice(copied);
}
