import type { Mention } from "../mention.js";
import { LABELLED } from "../phrase.js";
import { personOf } from "../subject.js";
import type { ClauseWords } from "./clause-words.js";
import type { Clause } from "./clauses.js";
import * as GROUP from "./group.js";
import type { ReadSentence } from "./read-sentence.js";
import { EDGE, hashOf, hashOfSigns, UNIT } from "./signs.js";
import { GENERAL, NICKNAME, OFFICE } from "./speech.js";

/** Takes a feature: what it is about, and its hash. One clause may have it several times; the first counts. */
export type Take = (group: number, hash: number) => void;

/** What kind of feature a hash is of; part of the hash. */
const FIRST = 4;
const FIRST_PAIR = 5;
const LAST = 6;
const LAST_PAIR = 7;
const TOPIC = 8;
const TOPIC_ORDER = 9;
const AMOUNT = 10;
const TOLD = 11;
const PERSON = 12;
const LENGTH = 13;
const PLACE = 14;
const MARKS = 15;
const SPEECH = 16;
const POINTS = 17;
const NONE_BESIDE = 18;
const RELATIVE = 19;
const BEFORE = 32;
const BEHIND = 64;
const ELSEWHERE = 96;

/** The number of the words for relatives among the topics. */
const KIN = 6;

const GROUP_OF_TOPIC: readonly number[] = [
  GROUP.defect,
  GROUP.illness,
  GROUP.treatment,
  GROUP.reproduction,
  GROUP.marriage,
  GROUP.kin,
  GROUP.life,
];

/** Tells the features of one clause of a sentence. The work is bounded by the length of the sentence. */
export function tellFeatures(sentence: ReadSentence, index: number, take: Take): void {
  const { text, clauses, marks, marksBefore } = sentence;
  const own = clauses[index]!;
  const { start, end, topics } = own;
  tellWords(own.signs, take);
  for (const topic of topics) take(GROUP_OF_TOPIC[topic]!, hashOf(TOPIC, topic));
  if (topics.length > 1) take(GROUP_OF_TOPIC[topics[0]!]!, hashOf(TOPIC_ORDER, topics[0]!, topics[1]!, topics[2] ?? 9));
  if (own.amount) take(GROUP.money, hashOf(AMOUNT, 0));
  for (const told of own.told) take(GROUP.rule, hashOf(TOLD, told));
  tellPerson(sentence, own, take);
  tellRelative(sentence, own, take);
  take(GROUP.person, hashOf(SPEECH, 0, own.marks & NICKNAME ? 1 : 0));
  take(GROUP.person, hashOf(SPEECH, 1, marks & NICKNAME ? 1 : 0));
  take(GROUP.person, hashOf(SPEECH, 2, marksBefore & NICKNAME ? 1 : 0));
  if (marks & GENERAL) take(GROUP.speech, hashOf(SPEECH, 3));
  if (own.marks & GENERAL) take(GROUP.speech, hashOf(SPEECH, 4));
  if (marks & OFFICE) take(GROUP.speech, hashOf(SPEECH, 5));
  if (own.marks & OFFICE) take(GROUP.speech, hashOf(SPEECH, 6));
  const before = clauses.findIndex(({ pointerBefore }) => pointerBefore !== undefined);
  take(GROUP.person, hashOf(POINTS, 0, unitOf(own.pointer)));
  take(GROUP.person, hashOf(POINTS, 1, unitOf(before < index ? clauses[before]?.pointerBefore : undefined)));
  const length = end - start;
  take(GROUP.form, hashOf(LENGTH, length < 4 ? length : length < 8 ? 4 : length < 14 ? 8 : 14));
  take(GROUP.form, hashOf(PLACE, Math.min(index, 2), Number(index === clauses.length - 1)));
  take(GROUP.form, hashOf(MARKS, 0, start === 0 ? 0 : text.charCodeAt(start - 1)));
  take(GROUP.form, hashOf(MARKS, 1, end >= text.length ? 0 : text.charCodeAt(end)));
  for (const [side, other] of [
    [BEFORE, clauses[index - 1]],
    [BEHIND, clauses[index + 1]],
  ] as const)
    if (other === undefined) take(GROUP.form, hashOf(side + NONE_BESIDE, 0));
    else tellOther(other, side, take);
  for (const other of clauses) if (other !== own) tellOther(other, ELSEWHERE, take);
}

function tellWords(own: readonly number[], take: Take): void {
  const last = own.length - 1;
  for (let at = 0; at <= last; at++) {
    take(GROUP.words, hashOf(UNIT, own[at]!));
    if (at < last) take(GROUP.words, hashOfSigns(own[at]!, own[at + 1]!));
  }
  if (last < 0) return;
  take(GROUP.words, hashOf(FIRST, own[0]!));
  take(GROUP.words, hashOf(FIRST_PAIR, own[0]!, own[1] ?? EDGE));
  take(GROUP.words, hashOf(LAST, own[last]!));
  take(GROUP.words, hashOf(LAST_PAIR, own[last - 1] ?? EDGE, own[last]!));
}

/** What is told of another clause of the sentence. */
function tellOther({ topics, told, amount }: ClauseWords, side: number, take: Take): void {
  for (const topic of topics) take(GROUP.neighbours, hashOf(side + TOPIC, topic));
  for (const finding of told) take(GROUP.neighbours, hashOf(side + TOLD, finding));
  if (amount) take(GROUP.neighbours, hashOf(side + AMOUNT, 0));
}

/** Who is named in the clause, before it in the sentence, and before that, and whose the phrase would be by the rules' own reading. */
function tellPerson(sentence: ReadSentence, { start, end }: Clause, take: Take): void {
  const { text, units, people, mentions, loose } = sentence;
  const signals =
    mentions.length === 0 ? null : personOf(text, units, { start, end, signal: LABELLED }, people.around(start));
  const put = (about: number, a: number, b?: number): void => take(GROUP.person, hashOf(PERSON, about, a, b));
  put(0, codeOf(signals?.[0]));
  put(1, codeOf(signals?.[0]), codeOf(signals?.[1]));
  put(2, codeOf(mentions.find((mention) => mention.start >= start && mention.end <= end)?.signal));
  put(3, codeOf(mentions.findLast((mention) => mention.start >= sentence.start && mention.end <= start)?.signal));
  put(4, codeOf(mentions.findLast((mention) => mention.end <= sentence.start)?.signal));
  put(5, Number(loose.some((name) => name.start >= start && name.end <= end)));
  put(6, Number(loose.some((name) => name.end <= start)));
  put(7, Number(people.inRow()));
}

/** Does a name, or what looks like one, follow a word for a relative: 奶奶郭燕珍说? */
function tellRelative(sentence: ReadSentence, { start, end }: Clause, take: Take): void {
  const { topics, loose, mentions } = sentence;
  const follows = (name: Clause): boolean =>
    name.start > start && name.end <= end && topics[name.start - 1 - sentence.start] === KIN;
  if (loose.some(follows)) take(GROUP.kin, hashOf(RELATIVE, 0));
  if (mentions.some(follows)) take(GROUP.kin, hashOf(RELATIVE, 1));
}

/** The code of a signal as a number: its letters, so that it does not depend on the order of any list. */
function codeOf(signal: Mention["signal"] | undefined): number {
  if (signal === undefined) return 0;
  const { code } = signal.evidence;
  let number = code.length;
  for (let at = 0; at < code.length; at++) number = (Math.imul(number, 31) + code.charCodeAt(at)) | 0;
  return number;
}

function unitOf(word: string | undefined): number {
  return word === undefined ? 0 : word.charCodeAt(0) * 31 + word.length;
}
