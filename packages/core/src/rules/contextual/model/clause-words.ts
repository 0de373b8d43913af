import { isNewline } from "../../../text/chars.js";
import type { Mention } from "../mention.js";
import type { Clause } from "./clauses.js";
import { LATIN, NAME, signs } from "./signs.js";
import { IS_MONEY, IS_POINTER, IS_POINTER_BEFORE, MONEY, marksIn, POINTER } from "./speech.js";

/** What a clause says by itself; the clauses beside it see part of it. */
export interface ClauseWords extends Clause {
  readonly signs: readonly number[];
  /** The vocabularies of its words, in order, and what rules have found in it. */
  readonly topics: readonly number[];
  readonly told: readonly number[];
  readonly amount: boolean;
  /** How it speaks (speech.ts). */
  readonly marks: number;
  /** Its first word that points back to somebody, and the first by which what comes behind does. */
  readonly pointer: string | undefined;
  readonly pointerBefore: string | undefined;
}

/** `topics`, `told`: by unit of the sentence, which begins at `from`, the vocabulary of the word there from 1, and what rules have found; 0: none. */
export function wordsOfClause(
  text: string,
  units: Uint16Array,
  { start, end }: Clause,
  mentions: readonly Mention[],
  from: number,
  topics: Uint8Array,
  told: Uint8Array,
): ClauseWords {
  const own: number[] = [];
  const order: number[] = [];
  const findings: number[] = [];
  let named = 0;
  let last = -1;
  let lastTopic = 0;
  for (let at = start; at < end; at++) {
    const unit = units[at]!;
    if (isNewline(unit)) continue;
    while (named < mentions.length && mentions[named]!.end <= at) named++;
    const inName = named < mentions.length && mentions[named]!.start <= at;
    const sign = inName ? NAME : signs[unit]!;
    if (sign > LATIN || sign !== last) own.push(sign);
    last = sign;
    const topic = topics[at - from]!;
    if (topic > 0 && topic !== lastTopic) {
      order.push(topic - 1);
      lastTopic = topic;
    }
    const finding = told[at - from]!;
    if (finding > 0 && !findings.includes(finding)) findings.push(finding);
  }
  const marks = marksIn(text, start, end);
  const words = text.slice(start, end);
  const points = (marks & POINTER) !== 0;
  return {
    start,
    end,
    signs: own,
    topics: order,
    told: findings,
    amount: (marks & MONEY) !== 0 && IS_MONEY.test(words),
    marks,
    pointer: points ? IS_POINTER.exec(words)?.[0] : undefined,
    pointerBefore: points ? IS_POINTER_BEFORE.exec(words)?.[0] : undefined,
  };
}
