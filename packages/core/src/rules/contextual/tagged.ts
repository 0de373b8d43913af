import { longestWordAt, type WordSet } from "../../text/word-set.js";

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
} as const;

/** A vocabulary and the tag that stands for its words. */
export interface Tagging {
  readonly words: WordSet;
  readonly tag: string;
}

/** A whole run of tags, as a pattern: never a part of one. */
export function runOf(tag: string): string {
  return `${tag}+(?!${tag})`;
}

/**
 * The sentence with every word of the vocabularies replaced by as many tags as it has units, so that a pattern can say "an illness" and
 * offsets stay what they are. Longest word first, from left to right; of two vocabularies the earlier one.
 */
export function tagged(text: string, taggings: readonly Tagging[]): string {
  const end = text.length;
  let view = "";
  let copied = 0;
  for (let at = 0; at < end; ) {
    let longest = 0;
    let tag = "";
    for (const tagging of taggings) {
      const length = longestWordAt(tagging.words, text, at, end);
      if (length > longest) {
        longest = length;
        tag = tagging.tag;
      }
    }
    if (longest === 0) {
      at++;
      continue;
    }
    view += text.slice(copied, at) + tag.repeat(longest);
    at += longest;
    copied = at;
  }
  return copied === 0 ? text : view + text.slice(copied);
}
