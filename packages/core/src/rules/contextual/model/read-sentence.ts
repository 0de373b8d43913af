import type { Context } from "../../../text/context.js";
import { mayBeginName, nameLengthsAt } from "../../../text/names.js";
import type { Found } from "../../../text/passage.js";
import type { Mention } from "../mention.js";
import { LONGEST } from "../passage.js";
import type { People } from "../people.js";
import { type ClauseWords, wordsOfClause } from "./clause-words.js";
import type { Clause } from "./clauses.js";
import { marksIn } from "./speech.js";
import { topicsOf } from "./topics.js";
import { LABELS } from "./weights.js";

/** A sentence as the model reads it. */
export interface ReadSentence extends Clause {
  readonly text: string;
  readonly units: Uint16Array;
  readonly clauses: readonly ClauseWords[];
  /** By unit the vocabulary of the word there, from 1; 0: none. */
  readonly topics: Uint8Array;
  readonly people: People;
  readonly mentions: readonly Mention[];
  /** Names that only look like names, where no mention is known. */
  readonly loose: readonly Clause[];
  /** How the sentence speaks, and what is before it (speech.ts). */
  readonly marks: number;
  readonly marksBefore: number;
  /** What rules have found in it. */
  readonly found: readonly Found[];
}

/** How far before a sentence a nickname is looked for. */
const RUN_UP = 60;

/** Reads what its features are told of. */
export function readSentence(
  { text, units }: Context,
  people: People,
  sentence: Clause,
  parts: readonly Clause[],
  found: readonly Found[],
): ReadSentence {
  const { start, end } = sentence;
  const mentions = people.between(start, end);
  const topics = topicsOf(units, start, end);
  const told = toldIn(sentence, found);
  const clauses = parts.map((clause) => wordsOfClause(text, units, clause, mentions, start, topics, told));
  let marks = 0;
  for (const clause of clauses) marks |= clause.marks;
  const loose = looseNames(text, units, sentence, mentions);
  const marksBefore = marksIn(text, Math.max(0, start - RUN_UP), start);
  return { start, end, text, units, clauses, topics, people, mentions, loose, marks, marksBefore, found };
}

/** As long as any sentence. */
const NOTHING_TOLD = new Uint8Array(LONGEST);

/** By unit of the sentence which rule found what stands there, and how surely. */
function toldIn({ start, end }: Clause, candidates: readonly Found[]): Uint8Array {
  if (candidates.length === 0) return NOTHING_TOLD;
  const told = new Uint8Array(end - start);
  for (const { start: from, end: to, score, rule, category } of candidates) {
    const number = LABELS.indexOf((category ?? rule.category) as (typeof LABELS)[number]);
    told.fill(
      number * 3 + (score > 0.9 ? 2 : score > 0.7 ? 1 : 0),
      Math.max(0, from - start),
      Math.max(0, Math.min(end, to) - start),
    );
  }
  return told;
}

/** The length of a word at `at` that looks like a name of three characters or more; 0 where none stands there. */
export function looseNameAt(text: string, units: Uint16Array, at: number): number {
  if (!mayBeginName(units[at]!)) return 0;
  const [length = 0] = nameLengthsAt(text, at, Math.min(text.length, at + 5));
  return length < 3 ? 0 : length;
}

/** Names that only look like names, where no mention is known. */
function looseNames(
  text: string,
  units: Uint16Array,
  { start, end }: Clause,
  mentions: readonly Mention[],
): readonly Clause[] {
  const names: Clause[] = [];
  for (let at = start; at < end; at++) {
    const length = looseNameAt(text, units, at);
    if (length === 0 || mentions.some((mention) => mention.start <= at && at < mention.end)) continue;
    names.push({ start: at, end: at + length });
    at += length - 1;
  }
  return names;
}
