import type { Context } from "../../../text/context.js";
import type { Found } from "../../../text/passage.js";
import { sentenceRange } from "../passage.js";
import type { People } from "../people.js";
import { readingOf } from "../reading.js";
import { callFrom } from "./callings.js";
import { type Clause, clausesOf, sentenceFrom } from "./clauses.js";
import { type Features, featuresOf, type SentenceView } from "./features.js";
import { isPromising } from "./promise.js";
import { LABELS, type Model } from "./weights.js";

/** A sentence that may be about somebody, as the model reads it. */
export interface ReadSentence extends SentenceView {
  readonly features: readonly Features[];
  /** What rules have found in it. */
  readonly found: readonly Found[];
}

const NUMBER_OF: ReadonlyMap<string, number> = new Map(LABELS.map((label, index) => [label ?? "", index]));

/**
 * The sentences from `start` to `end` that may be about somebody, with the features of their clauses. `candidates`: what rules have found there. `model`: sentences
 * whose words promise nothing to it are left out; null: none is.
 */
export function* sentencesOf(
  context: Context,
  start: number,
  end: number,
  candidates: readonly Found[],
  model: Model | null,
): Generator<ReadSentence> {
  const { text, units } = context;
  const { people } = readingOf(context);
  const inRow = people.inRow();
  const inOrder = [...candidates].sort((a, b) => a.start - b.start);
  /** Before it all end before the sentence. */
  let first = 0;
  for (let at = start; at < end; ) {
    while (first < inOrder.length && inOrder[first]!.end <= at) first++;
    if (!inRow && model !== null) {
      const idle = Math.min(end, people.nobodyUntil(at), Math.max(at, inOrder[first]?.start ?? end));
      const called = callFrom(units, at, idle);
      if (called >= end) return;
      at = Math.max(at, sentenceRange(units, called).start);
    }
    const sentence = sentenceFrom(units, at, end);
    // Where it is empty, what ends a sentence stands at `at`.
    const found = foundIn(sentence, inOrder, first);
    if (sentence.end > at && (found.length > 0 || inRow || mayBeAbout(units, sentence, people))) {
      const clauses = clausesOf(text, sentence);
      if (isWorthReading(model, units, found, clauses)) {
        const view = { text, sentence, clauses, people, inRow, told: toldIn(sentence, found) };
        yield { ...view, found, features: featuresOf(view) };
      }
    }
    at = Math.max(sentence.end, at + 1);
  }
}

/** Those of the findings, in order from the one at `first` on, that lie in the sentence. */
function foundIn({ start, end }: Clause, inOrder: readonly Found[], first: number): readonly Found[] {
  const found: Found[] = [];
  for (let index = first; index < inOrder.length && inOrder[index]!.start < end; index++)
    if (inOrder[index]!.end > start) found.push(inOrder[index]!);
  return found;
}

/** Has it clauses, and of these one that the rules found something in or that promises something to the model? */
function isWorthReading(
  model: Model | null,
  units: Uint16Array,
  found: readonly Found[],
  clauses: readonly Clause[],
): boolean {
  if (model === null || found.length > 0) return clauses.length > 0;
  return clauses.some((clause) => isPromising(model, units, clause));
}

/** Is a person named around, called by a word such as 大爷, pointed back to, or speaking of himself? */
function mayBeAbout(units: Uint16Array, { start, end }: Clause, people: People): boolean {
  return people.nobodyUntil(start) < end || callFrom(units, start, end) < end;
}

/** By unit of the sentence which rule found what stands there, and how surely. */
function toldIn({ start, end }: Clause, candidates: readonly Found[]): Uint8Array {
  const told = new Uint8Array(end - start);
  for (const { start: from, end: to, score, rule, category } of candidates) {
    const number = NUMBER_OF.get(category ?? rule.category);
    if (number === undefined) continue;
    told.fill(
      number * 3 + (score > 0.9 ? 2 : score > 0.7 ? 1 : 0),
      Math.max(0, from - start),
      Math.max(0, Math.min(end, to) - start),
    );
  }
  return told;
}
