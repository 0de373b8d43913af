import { headOfKey } from "../rules/key-heads.js";
import { isDigit, isLetter } from "../text/chars.js";
import { type Label, type LabelTrie, labelIn } from "../text/labels.js";
import { compileHeadTrie, type HeadTrie, isRuleMeaning, longestLabel } from "./head-trie.js";

/** A longer cell is a title or a paragraph, not a head without its note. */
const LONGEST_HEAD = 48;
/** A note in brackets at the end of a head: （元）, （18位）, （没有身份证的填户口簿上的号码）. */
const LONGEST_NOTE = 60;

/** Reads cells as heads. */
export interface HeadReader {
  /**
   * The label a cell consists of, or ends in, if it reads as a head: 身 份 证 号, *联系电话（必填）：, 监护人电话2. Null: a value, a title, or a head
   * nobody knows. Offsets are of the text. Bounded by the length of a head.
   */
  readonly labelOf: (text: string) => Label | null;
  /** The label of a cell that is a head for its neighbours' sake: as above, else a rule's label anywhere in it. */
  readonly labelLooselyOf: (text: string) => Label | null;
  /** May a head end in this unit? False for most characters of prose; brackets and the like count as ends. */
  readonly mayEndIn: (unit: number) => boolean;
}

const readers = new WeakMap<LabelTrie, HeadReader>();

/** The reader that goes with the labels of the rules; made once for them. */
export function headReaderOf(labels: LabelTrie): HeadReader {
  let reader = readers.get(labels);
  if (reader === undefined) {
    reader = createHeadReader(labels);
    readers.set(labels, reader);
  }
  return reader;
}

function createHeadReader(labels: LabelTrie): HeadReader {
  const trie = compileHeadTrie(labels);
  return {
    labelOf: (text) => labelOfHead(trie, text),
    labelLooselyOf: (text) =>
      labelOfHead(trie, text) ?? (text.length <= 2 * LONGEST_HEAD ? labelIn(labels, text) : null),
    mayEndIn: (unit) => (trie.ends[unit & 0xffff]! | ENDINGS[unit & 0xffff]!) !== 0 || isLetter(unit),
  };
}

/** The label of a cell, or of the Chinese head that a key in Latin letters (sfzh, idCard) stands for. */
function labelOfHead(trie: HeadTrie, text: string): Label | null {
  if (text.length === 0 || !isLetter(text.charCodeAt(0))) return labelOf(trie, text);
  const key = text.trimEnd();
  const head = headOfKey(key);
  const label = head === null ? null : labelOf(trie, head);
  return label === null ? labelOf(trie, text) : { ...label, start: 0, end: key.length };
}

function labelOf(trie: HeadTrie, text: string): Label | null {
  if (text.length === 0 || text.length > LONGEST_HEAD + LONGEST_NOTE) return null;
  const last = text.charCodeAt(text.length - 1);
  if ((trie.ends[last]! | ENDINGS[last]!) === 0) return null;
  const bare = cutEnd(text, text.length);
  if (bare === 0) return null;
  const opener = openerOfNote(text, bare);
  if (opener < 0) return bare > LONGEST_HEAD ? null : labelOfPart(trie, text, 0, bare);
  const end = cutEnd(text, opener);
  if (end > LONGEST_HEAD) return null;
  // 村（居）, 乡（镇）: the note is part of the word.
  const whole = longestLabel(trie, text, 0, bare, isBlankSpan);
  if (whole !== null && whole.start < opener) return whole;
  const main = end > 0 ? labelOfPart(trie, text, 0, end) : null;
  if (main !== null && main.meaning !== "other") return main;
  // 编号（身份证号）, （手机）: the note says it.
  const note = labelOfPart(trie, text, opener + 1, cutEnd(text, bare - 1));
  return main === null || (note !== null && isRuleMeaning(note.meaning)) ? note : main;
}

/** The label that ends at `end`; of 身份证号/组织机构代码 the one that names a person's value. */
function labelOfPart(trie: HeadTrie, text: string, from: number, end: number): Label | null {
  const last = longestLabel(trie, text, from, end, isBlankSpan);
  if (last === null) return null;
  let at = last.start;
  if (at - from < 2 || isRuleMeaning(last.meaning) || !JOINTS.includes(text[at - 1]!)) return last;
  at = cutEnd(text, at - 1);
  const other = at > from ? longestLabel(trie, text, from, at, isBlankSpan) : null;
  if (other === null) return last;
  return isRuleMeaning(other.meaning) || other.meaning === "person-name" ? other : last;
}

/** Between two labels of one head. */
const JOINTS = "/／、或及和与,，|\n ";
const CLOSERS = "）)】]〕";

function isBlankSpan(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (!isTrimmed(text.charCodeAt(at))) return false;
  return true;
}

/** Units a head may end in that no label ends in: 1 no part of the head (space, line break, colon, star …), 2 a bracket or a digit. */
const ENDINGS = new Uint8Array(0x10000);
for (const unit of ":：*.、\"'★※▲#”“| \t\n\r\u2028\u2029\u0085") ENDINGS[unit.charCodeAt(0)] = 1;
for (const unit of `${CLOSERS}0123456789`) ENDINGS[unit.charCodeAt(0)] = 2;

function isTrimmed(unit: number): boolean {
  return ENDINGS[unit & 0xffff] === 1;
}

/** `end` moved before what is no part of a label, and before a number of one or two digits (联系电话1). */
function cutEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && isTrimmed(text.charCodeAt(at - 1))) at--;
  let digits = at;
  while (digits > 0 && at - digits < 3 && isDigit(text.charCodeAt(digits - 1))) digits--;
  if (digits < at && at - digits < 3 && digits > 0 && !isLetter(text.charCodeAt(digits - 1))) at = digits;
  return at;
}

/** Where the note in brackets that ends at `end` opens, or −1. */
function openerOfNote(text: string, end: number): number {
  const closer = text[end - 1]!;
  if (!CLOSERS.includes(closer)) return -1;
  const openers = closer === "）" || closer === ")" ? "（(" : closer === "〕" ? "〔" : "【[";
  for (let at = end - 2; at >= 0 && end - at <= LONGEST_NOTE; at--) if (openers.includes(text[at]!)) return at;
  return -1;
}
