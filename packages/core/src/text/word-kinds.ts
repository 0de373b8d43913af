import { compileWordEnds, mayEndAt, type WordEnds } from "./word-ends.js";

/** Words of one kind; `bit` is a power of two. */
export interface WordKind {
  readonly bit: number;
  readonly words: readonly string[];
}

interface Node {
  readonly next: Map<number, Node>;
  /** Union of the kinds whose word is complete here. */
  kinds: number;
}

/** Words of several kinds, read backwards from where they end. */
export interface WordKinds {
  readonly root: Node;
  readonly ends: WordEnds;
}

/** Compiled once; asked about every place of a small window. */
export function compileWordKinds(kinds: readonly WordKind[]): WordKinds {
  const root: Node = { next: new Map(), kinds: 0 };
  for (const { bit, words } of kinds) {
    for (const word of words) {
      let node = root;
      for (let index = word.length - 1; index >= 0; index--) {
        const unit = word.charCodeAt(index);
        let next = node.next.get(unit);
        if (next === undefined) {
          next = { next: new Map(), kinds: 0 };
          node.next.set(unit, next);
        }
        node = next;
      }
      node.kinds |= bit;
    }
  }
  return { root, ends: compileWordEnds(kinds.flatMap(({ words }) => words)) };
}

/** The kinds of all words that end at `end` (half-open) and do not begin before `from`, as a union of bits. */
export function kindsEndingAt({ root, ends }: WordKinds, text: string, end: number, from: number): number {
  if (!mayEndAt(ends, text, end)) return 0;
  let node = root;
  let kinds = 0;
  for (let at = end - 1; at >= from; at--) {
    const next = node.next.get(text.charCodeAt(at));
    if (next === undefined) break;
    node = next;
    kinds |= node.kinds;
  }
  return kinds;
}

/** The kinds of all words in the text from `from` to `to`. */
export function kindsWithin(words: WordKinds, text: string, from: number, to: number): number {
  let kinds = 0;
  for (let end = to; end > from; end--) kinds |= kindsEndingAt(words, text, end, from);
  return kinds;
}
