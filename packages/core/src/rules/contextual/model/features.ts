import { isNewline } from "../../../text/chars.js";
import { nameLengthsAt } from "../../../text/names.js";
import type { Mention } from "../mention.js";
import type { People } from "../people.js";
import { LABELLED } from "../phrase.js";
import { personOf } from "../subject.js";
import type { Clause } from "./clauses.js";
import { GROUP } from "./groups.js";
import { IS_GENERAL, IS_NICKNAME, IS_OFFICE, MONEY, POINTER, POINTER_BEFORE } from "./speech.js";
import { topicsOf } from "./topics.js";

/** How many values a feature's hash has. */
export const FEATURE_HASHES = 0x40000;

/** The features of one clause: hashes, and beside each what it is about. */
export interface Features {
  readonly hashes: number[];
  readonly groups: number[];
}

/** What is known of a sentence before its features are made. `told`: by unit of the sentence what rules have found there (0: nothing). */
export interface SentenceView {
  readonly text: string;
  readonly sentence: Clause;
  readonly clauses: readonly Clause[];
  readonly people: People;
  readonly told: Uint8Array;
  readonly inRow: boolean;
}

/** Units of a clause as the model reads them: digits, Chinese numerals, Latin letters and names are one sign each. */
const NAME = 1;
const DIGIT = 2;
const NUMERAL = 3;
const LATIN = 4;
const EDGE = 5;
export const signs = new Uint16Array(0x10000);
for (let unit = 0; unit < signs.length; unit++) signs[unit] = unit;
for (const digit of "0123456789") signs[digit.charCodeAt(0)] = DIGIT;
for (const numeral of "一二三四五六七八九十两几") signs[numeral.charCodeAt(0)] = NUMERAL;
for (let unit = 0x41; unit <= 0x5a; unit++) signs[unit] = signs[unit + 0x20] = LATIN;

/** What kind of feature a hash is of; part of the hash. */
export const UNIT = 1;
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

/** How far before a sentence a nickname is looked for. */
const RUN_UP = 60;

/** Of two neighbouring signs: a hash as `hashOf` makes, at a third of its cost, for it is asked at every unit of what may be read. */
export function hashOfSigns(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1 | 0) ^ Math.imul(second, 0x85ebca6b | 0);
  return (mixed ^ (mixed >>> 14)) & (FEATURE_HASHES - 1);
}

export function hashOf(kind: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(kind, 0x9e3779b1) ^ Math.imul(a + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ Math.imul(b + 1, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39) ^ Math.imul(c + 1, 0x165667b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 15)) & (FEATURE_HASHES - 1);
}

/** What a clause says by itself; the clauses beside it see part of it. */
interface Own {
  readonly signs: readonly number[];
  readonly topics: readonly number[];
  readonly amount: boolean;
  readonly told: readonly number[];
}

const GROUP_OF_TOPIC: readonly number[] = [
  GROUP.defect,
  GROUP.illness,
  GROUP.treatment,
  GROUP.reproduction,
  GROUP.marriage,
  GROUP.kin,
  GROUP.life,
];

/** The features of each clause of a sentence. `rowOf`: by hash, 0 for those that a model does not know and that are left out; null: none is. The work is bounded by its length. */
export function featuresOf(view: SentenceView, rowOf: Uint16Array | null): readonly Features[] {
  const { text, sentence, clauses, people } = view;
  const mentions = people.between(sentence.start, sentence.end);
  const whole = text.slice(sentence.start, sentence.end);
  const topics = topicsOf(whole);
  const owns = clauses.map((clause) => ownOf(view, clause, mentions, topics));
  const loose = looseNames(text, sentence, mentions);
  const nickname = IS_NICKNAME.test(whole);
  const general = IS_GENERAL.test(whole);
  const office = IS_OFFICE.test(whole);
  // Clauses end at marks that none of these patterns holds: what is nowhere in the sentence is in none of its clauses.
  const points = POINTER.test(whole);
  const before = POINTER_BEFORE.exec(whole);
  const beforeEnd = before === null ? 0 : sentence.start + before.index + before[0].length;
  const nicknameBefore = IS_NICKNAME.test(text.slice(Math.max(0, sentence.start - RUN_UP), sentence.start));
  return clauses.map((clause, index): Features => {
    const hashes: number[] = [];
    const groups: number[] = [];
    const put = (group: number, hash: number): void => {
      if (rowOf !== null && rowOf[hash] === 0) return;
      hashes.push(hash);
      groups.push(group);
    };
    const add = (group: number, kind: number, a: number, b = 0, c = 0): void => put(group, hashOf(kind, a, b, c));
    const own = owns[index]!;
    addWords(own.signs, add, put);
    for (const topic of own.topics) add(GROUP_OF_TOPIC[topic]!, TOPIC, topic);
    if (own.topics.length > 1)
      add(GROUP_OF_TOPIC[own.topics[0]!]!, TOPIC_ORDER, own.topics[0]!, own.topics[1]!, own.topics[2] ?? 9);
    if (own.amount) add(GROUP.money, AMOUNT, 0);
    for (const told of own.told) add(GROUP.rule, TOLD, told);
    addPerson(view, clause, mentions, loose, add);
    addRelative(view, clause, topics, loose, mentions, add);
    const words = text.slice(clause.start, clause.end);
    add(GROUP.person, SPEECH, 0, Number(nickname && IS_NICKNAME.test(words)));
    add(GROUP.person, SPEECH, 1, Number(nickname));
    add(GROUP.person, SPEECH, 2, Number(nicknameBefore));
    if (general) add(GROUP.speech, SPEECH, 3);
    if (general && IS_GENERAL.test(words)) add(GROUP.speech, SPEECH, 4);
    if (office) add(GROUP.speech, SPEECH, 5);
    if (office && IS_OFFICE.test(words)) add(GROUP.speech, SPEECH, 6);
    add(GROUP.person, POINTS, 0, unitOf(points ? POINTER.exec(words)?.[0] : undefined));
    add(GROUP.person, POINTS, 1, unitOf(before !== null && beforeEnd <= clause.start ? before[0] : undefined));
    const length = clause.end - clause.start;
    add(GROUP.form, LENGTH, length < 4 ? length : length < 8 ? 4 : length < 14 ? 8 : 14);
    add(GROUP.form, PLACE, Math.min(index, 2), Number(index === clauses.length - 1));
    add(GROUP.form, MARKS, 0, clause.start === 0 ? 0 : text.charCodeAt(clause.start - 1));
    add(GROUP.form, MARKS, 1, clause.end >= text.length ? 0 : text.charCodeAt(clause.end));
    addBeside(owns[index - 1], BEFORE, add);
    addBeside(owns[index + 1], BEHIND, add);
    addElsewhere(owns, index, add);
    return withoutRepeats({ hashes, groups });
  });
}

type Add = (group: number, kind: number, a: number, b?: number, c?: number) => void;

function addWords(own: readonly number[], add: Add, put: (group: number, hash: number) => void): void {
  const last = own.length - 1;
  for (let at = 0; at <= last; at++) {
    add(GROUP.words, UNIT, own[at]!);
    if (at < last) put(GROUP.words, hashOfSigns(own[at]!, own[at + 1]!));
  }
  if (last < 0) return;
  add(GROUP.words, FIRST, own[0]!);
  add(GROUP.words, FIRST_PAIR, own[0]!, own[1] ?? EDGE);
  add(GROUP.words, LAST, own[last]!);
  add(GROUP.words, LAST_PAIR, own[last - 1] ?? EDGE, own[last]!);
}

function addBeside(own: Own | undefined, side: number, add: Add): void {
  if (own === undefined) {
    add(GROUP.form, side + NONE_BESIDE, 0);
    return;
  }
  for (const topic of own.topics) add(GROUP.neighbours, side + TOPIC, topic);
  for (const told of own.told) add(GROUP.neighbours, side + TOLD, told);
  if (own.amount) add(GROUP.neighbours, side + AMOUNT, 0);
}

function addElsewhere(owns: readonly Own[], index: number, add: Add): void {
  owns.forEach((own, other) => {
    if (other === index) return;
    for (const topic of own.topics) add(GROUP.neighbours, ELSEWHERE + TOPIC, topic);
    for (const told of own.told) add(GROUP.neighbours, ELSEWHERE + TOLD, told);
    if (own.amount) add(GROUP.neighbours, ELSEWHERE + AMOUNT, 0);
  });
}

/** Who is named in the clause, before it in the sentence, and before that, and whose the phrase would be by the rules' own reading. */
function addPerson(
  { text, sentence, people, inRow }: SentenceView,
  { start, end }: Clause,
  mentions: readonly Mention[],
  loose: readonly Clause[],
  add: Add,
): void {
  const signals = personOf(text, { start, end, signal: LABELLED }, people.around(start));
  add(GROUP.person, PERSON, 0, codeOf(signals?.[0]));
  add(GROUP.person, PERSON, 1, codeOf(signals?.[0]), codeOf(signals?.[1]));
  add(
    GROUP.person,
    PERSON,
    2,
    codeOf(mentions.find((mention) => mention.start >= start && mention.end <= end)?.signal),
  );
  add(
    GROUP.person,
    PERSON,
    3,
    codeOf(mentions.findLast((mention) => mention.start >= sentence.start && mention.end <= start)?.signal),
  );
  add(GROUP.person, PERSON, 4, codeOf(mentions.findLast((mention) => mention.end <= sentence.start)?.signal));
  add(GROUP.person, PERSON, 5, Number(loose.some((name) => name.start >= start && name.end <= end)));
  add(GROUP.person, PERSON, 6, Number(loose.some((name) => name.end <= start)));
  add(GROUP.person, PERSON, 7, Number(inRow));
}

/** Does a name, or what looks like one, follow a word for a relative: 奶奶郭燕珍说? */
function addRelative(
  { sentence }: SentenceView,
  { start, end }: Clause,
  topics: Uint8Array,
  loose: readonly Clause[],
  mentions: readonly Mention[],
  add: Add,
): void {
  const follows = (name: Clause): boolean =>
    name.start > start && name.end <= end && topics[name.start - 1 - sentence.start] === KIN;
  if (loose.some(follows)) add(GROUP.kin, RELATIVE, 0);
  if (mentions.some(follows)) add(GROUP.kin, RELATIVE, 1);
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

/** The length of a word at `at` that looks like a name of three characters or more; 0 where none stands there. */
export function looseNameAt(text: string, at: number): number {
  const [length = 0] = nameLengthsAt(text, at, Math.min(text.length, at + 5));
  return length < 3 ? 0 : length;
}

/** Names that only look like names, where no mention is known. */
function looseNames(text: string, { start, end }: Clause, mentions: readonly Mention[]): readonly Clause[] {
  const names: Clause[] = [];
  for (let at = start; at < end; at++) {
    const length = looseNameAt(text, at);
    if (length === 0 || mentions.some((mention) => mention.start <= at && at < mention.end)) continue;
    names.push({ start: at, end: at + length });
    at += length - 1;
  }
  return names;
}

function ownOf(
  { text, sentence, told }: SentenceView,
  { start, end }: Clause,
  mentions: readonly Mention[],
  topics: Uint8Array,
): Own {
  const own: number[] = [];
  const order: number[] = [];
  const found = new Set<number>();
  let named = 0;
  /** Is there a 元, 块 or 万? */
  let mayBeMoney = false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isNewline(unit)) continue;
    while (named < mentions.length && mentions[named]!.end <= at) named++;
    const inName = named < mentions.length && mentions[named]!.start <= at;
    mayBeMoney ||= unit === 0x5143 || unit === 0x5757 || unit === 0x4e07;
    const sign = inName ? NAME : signs[unit]!;
    if (!(sign <= LATIN && own.at(-1) === sign)) own.push(sign);
    const topic = topics[at - sentence.start]!;
    if (topic > 0 && order.at(-1) !== topic - 1) order.push(topic - 1);
    const finding = told[at - sentence.start]!;
    if (finding > 0) found.add(finding);
  }
  return { signs: own, topics: order, amount: mayBeMoney && MONEY.test(text.slice(start, end)), told: [...found] };
}

const stamps = new Uint32Array(FEATURE_HASHES);
let stamp = 0;

function withoutRepeats({ hashes, groups }: Features): Features {
  if (++stamp > 0xfffffff0) {
    stamps.fill(0);
    stamp = 1;
  }
  let kept = 0;
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at]!;
    if (stamps[hash] === stamp) continue;
    stamps[hash] = stamp;
    hashes[kept] = hash;
    groups[kept++] = groups[at]!;
  }
  hashes.length = kept;
  groups.length = kept;
  return { hashes, groups };
}
