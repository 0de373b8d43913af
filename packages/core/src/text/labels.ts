import { isNewline, isSpace } from "./chars.js";
import { compileWordEnds, mayEndAt, type WordEnds } from "./word-ends.js";

/** Words with one meaning: a rule's id for the labels of a rule, or the name of another thing (`other`, `person-name` …). */
export interface LabelSet {
  readonly meaning: string;
  readonly words: readonly string[];
}

/** A label found in a text. Offsets are of the normalised text. */
export interface Label {
  readonly meaning: string;
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

interface Node {
  readonly next: Map<number, Node>;
  meaning: string | null;
  word: string;
}

/** All labels of all rules, read backwards from where they end, so that the longest word that ends at a place is found in one walk. */
export interface LabelTrie {
  readonly root: Node;
  readonly ends: WordEnds;
}

/** Later sets do not displace earlier ones: where two rules claim one word, the registry's order decides. */
export function compileLabels(sets: readonly LabelSet[]): LabelTrie {
  const root: Node = { next: new Map(), meaning: null, word: "" };
  for (const set of sets) {
    for (const word of set.words) {
      let node = root;
      for (let index = word.length - 1; index >= 0; index--) {
        const unit = lower(word.charCodeAt(index));
        let next = node.next.get(unit);
        if (next === undefined) {
          next = { next: new Map(), meaning: null, word: "" };
          node.next.set(unit, next);
        }
        node = next;
      }
      if (node.meaning === null) {
        node.meaning = set.meaning;
        node.word = word;
      }
    }
  }
  const words = sets.flatMap((set) => set.words);
  // Labels are read without regard to case: an end in either, and in both of two.
  const written = words.flatMap((word) => [word, word.toLowerCase(), word.toUpperCase(), capitalised(word)]);
  return { root, ends: compileWordEnds(written) };
}

function capitalised(word: string): string {
  return word.slice(0, -1).toLowerCase() + word.slice(-1).toUpperCase();
}

function lower(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit;
}

/**
 * The longest label that ends at `end` (half-open), not before `from`. Spaces and a line break between its characters are allowed
 * (身 份 证 号, labels set vertically).
 */
export function labelEndingAt(trie: LabelTrie, text: string, end: number, from: number): Label | null {
  if (!mayEndAt(trie.ends, text, end)) return null;
  let node = trie.root;
  let best: Label | null = null;
  for (let at = end - 1; at >= from; at--) {
    const unit = text.charCodeAt(at);
    if (node !== trie.root && (isSpace(unit) || isNewline(unit))) continue;
    const next = node.next.get(lower(unit));
    if (next === undefined) break;
    node = next;
    if (node.meaning !== null) best = { meaning: node.meaning, word: node.word, start: at, end };
  }
  return best;
}

/** How far to the left of a value its label may stand, in UTF-16 code units: room for two values of a list between (身份证号：…、…). */
const LABEL_REACH = 48;

/** The label nearest to the left of `at`, within its sentence and `LABEL_REACH` units; null where none stands there. */
export function labelBefore(trie: LabelTrie, text: string, at: number, floor: number): Label | null {
  const from = Math.max(floor, at - LABEL_REACH);
  for (let end = at; end > from; end--) {
    const unit = text.charCodeAt(end - 1);
    if (endsSentence(unit)) return null;
    const label = labelEndingAt(trie, text, end, from);
    if (label !== null) return label;
  }
  return null;
}

/** 。！？ end the reach of a label; ；does not (电话：…；…), nor does a line break (label above its value). */
function endsSentence(unit: number): boolean {
  return unit === 0x3002 || unit === 0xff01 || unit === 0xff1f;
}

/** The last label in a head cell or left cell ("户主身份证号码（必填）" ⇒ 身份证号码): heads name their value at their end. */
export function labelIn(trie: LabelTrie, text: string): Label | null {
  for (let end = text.length; end > 0; end--) {
    const label = labelEndingAt(trie, text, end, 0);
    if (label !== null) return label;
  }
  return null;
}
