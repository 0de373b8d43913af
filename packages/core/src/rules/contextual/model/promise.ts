import { endsSentence } from "../passage.js";
import { type Clause, clausesOf, endsClause, LONGEST_SENTENCE, sentenceFrom } from "./clauses.js";
import { firstOf, PACKED, secondOf } from "./leads.js";
import { hashOfSigns } from "./signs.js";
import { ENDS_CLAUSE, ENDS_SENTENCE } from "./steps.js";
import type { Model } from "./weights.js";

/** How far its words must lead above "nothing". On the passages held out it costs 0.005 of F1 beside 6, and of policy prose half as many sentences are read. */
const LEAST = 8;

/** Where the search stands, and where the sentence and the clause there begin. */
interface Search {
  at: number;
  sentence: number;
  clause: number;
}

/** Where the first sentence from `start` on begins that the model may tell of by the words of a clause alone, or that ends behind `held`; `end` where there is none. */
export function nextPromising(model: Model, units: Uint16Array, start: number, end: number, held: number): number {
  const search: Search = { at: start, sentence: start, clause: start };
  while (search.sentence < end) {
    toSuspect(model, units, search, end, held);
    const { at, sentence, clause } = search;
    if (at === end || at - sentence >= LONGEST_SENTENCE || held < at || promises(model, units, clause, at)) {
      // One that is long may be cut before; an empty one holds nothing.
      const whole = sentenceFrom(units, sentence, end);
      if (whole.end > sentence && (held < whole.end || isPromising(model, units, whole))) return sentence;
      search.at = search.sentence = Math.max(whole.end, sentence + 1);
    } else {
      search.at = at + 1;
      if (endsSentence(units, at)) search.sentence = at + 1;
    }
  }
  return end;
}

/**
 * Goes on to the end of the next clause that may lead, or where a sentence is long, ends behind `held`, or the text ends. Most of a text is passed by: where sentences and clauses
 * end and what a unit promises come of one load (8 ns a unit in all, and 15 with a pass for each), and nothing else is in the loop.
 */
function toSuspect({ steps, leadOf }: Model, units: Uint16Array, search: Search, end: number, held: number): void {
  let { at, sentence } = search;
  let clause = at;
  let limit = Math.min(end, sentence + LONGEST_SENTENCE);
  /** What no label of the clause can lead by more than. */
  let most = 0;
  let last = 0;
  for (; at < limit; at++) {
    const step = steps[units[at]!]!;
    if ((step & (ENDS_CLAUSE | ENDS_SENTENCE)) !== 0) {
      const endsBoth = (step & ENDS_SENTENCE) !== 0 && endsSentence(units, at);
      if (endsBoth || ((step & ENDS_CLAUSE) !== 0 && endsClause(units, at))) {
        if (most >= LEAST || held < at) break;
        clause = at + 1;
        if (endsBoth) {
          sentence = clause;
          limit = Math.min(end, sentence + LONGEST_SENTENCE);
        }
        most = 0;
        continue;
      }
    }
    const sign = step >>> 16;
    most += (step << 16) >> 24;
    if (at > clause) most += leadOf[hashOfSigns(last, sign)]!;
    last = sign;
  }
  search.at = at;
  search.sentence = sentence;
  search.clause = clause;
}

function isPromising(model: Model, units: Uint16Array, sentence: Clause): boolean {
  return clausesOf(units, sentence).some(({ start, end }) => promises(model, units, start, end));
}

/** Does one of the six lead in the clause, by its units and pairs of them? */
function promises({ rowOf, rowOfUnit, leads, steps }: Model, units: Uint16Array, start: number, end: number): boolean {
  let first = 0;
  let second = 0;
  let third = 0;
  let last = 0;
  for (let at = start; at < end; at++) {
    const unit = units[at]!;
    const sign = steps[unit]! >>> 16;
    const own = rowOfUnit[unit]! * PACKED;
    const pair = at === start ? 0 : rowOf[hashOfSigns(last, sign)]! * PACKED;
    first += leads[own]! + leads[pair]!;
    second += leads[own + 1]! + leads[pair + 1]!;
    third += leads[own + 2]! + leads[pair + 2]!;
    last = sign;
  }
  return [first, second, third].some((sum) => firstOf(sum) >= LEAST || secondOf(sum) >= LEAST);
}
