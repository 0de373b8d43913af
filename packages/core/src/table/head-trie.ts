import { CONTEXTUAL_WHOLE_HEADS } from "../rules/contextual/heads.js";
import { HEAD_LABELS, WHOLE_HEAD_LABELS } from "../rules/head-labels.js";
import { OTHER_LABELS } from "../rules/other-labels.js";
import { isNewline, isSpace } from "../text/chars.js";
import type { Label, LabelTrie } from "../text/labels.js";

interface Word {
  readonly meaning: string;
  readonly word: string;
}

interface HeadNode {
  readonly next: Map<number, HeadNode>;
  /** The label that is complete here, as the end of a head. */
  end: Word | null;
  /** The label that is complete here, if it is all the head says. */
  whole: Word | null;
}

/** The labels of the rules and the words of head-labels.ts in one tree, read backwards, so that a cell is read in one walk. */
export interface HeadTrie {
  readonly root: HeadNode;
  /** 1 for every unit that a label can end in: most cells are told to be none by their last character. */
  readonly ends: Uint8Array;
}

const kinds = new Set([...OTHER_LABELS, ...HEAD_LABELS, ...WHOLE_HEAD_LABELS].map((set) => set.meaning));

/** Is this the id of a rule, not a kind of column? */
export function isRuleMeaning(meaning: string): boolean {
  return !kinds.has(meaning);
}

/** Of one word a rule's meaning goes first, then that of head-labels.ts, which tells more than `other`. Some hundreds of microseconds. */
export function compileHeadTrie(labels: LabelTrie): HeadTrie {
  const root = createNode();
  copy(labels.root, root);
  for (const set of HEAD_LABELS) {
    for (const word of set.words) {
      const node = nodeOf(root, word);
      if (node.end === null || !isRuleMeaning(node.end.meaning)) node.end = { meaning: set.meaning, word };
    }
  }
  for (const set of [...CONTEXTUAL_WHOLE_HEADS, ...WHOLE_HEAD_LABELS])
    for (const word of set.words) nodeOf(root, word).whole ??= { meaning: set.meaning, word };
  const ends = new Uint8Array(0x10000);
  for (const unit of root.next.keys()) {
    ends[unit] = 1;
    if (unit >= 0x61 && unit <= 0x7a) ends[unit - 32] = 1;
  }
  return { root, ends };
}

function createNode(): HeadNode {
  return { next: new Map(), end: null, whole: null };
}

function copy(from: LabelTrie["root"], to: HeadNode): void {
  if (from.meaning !== null) to.end = { meaning: from.meaning, word: from.word };
  for (const [unit, next] of from.next) {
    const node = createNode();
    to.next.set(unit, node);
    copy(next, node);
  }
}

function nodeOf(root: HeadNode, word: string): HeadNode {
  let node = root;
  for (let index = word.length - 1; index >= 0; index--) {
    const unit = lower(word.charCodeAt(index));
    let next = node.next.get(unit);
    if (next === undefined) {
      next = createNode();
      node.next.set(unit, next);
    }
    node = next;
  }
  return node;
}

function lower(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit;
}

/** The longest label that ends at `end`, not before `from`; of words that must stand alone one before which `isBlank` holds from `from` on. */
export function longestLabel(
  trie: HeadTrie,
  text: string,
  from: number,
  end: number,
  isBlank: (text: string, from: number, end: number) => boolean,
): Label | null {
  let node = trie.root;
  let best: Word | null = null;
  let start = end;
  for (let at = end - 1; at >= from; at--) {
    const unit = text.charCodeAt(at);
    if (node !== trie.root && (isSpace(unit) || isNewline(unit))) continue;
    const next = node.next.get(lower(unit));
    if (next === undefined) break;
    node = next;
    const word: Word | null = node.end ?? (node.whole !== null && isBlank(text, from, at) ? node.whole : null);
    if (word !== null) {
      best = word;
      start = at;
    }
  }
  return best === null ? null : { meaning: best.meaning, word: best.word, start, end };
}
