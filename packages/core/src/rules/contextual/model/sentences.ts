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

/** `model`: sentences whose words promise nothing to it are left out; null: none is.  `start` to `end` that may be about somebody, with the features of their clauses. `candidates`: what rules have found there. */
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
    if (!inRow && model !== null) {
      while (first < inOrder.length && inOrder[first]!.end <= at) first++;
      const idle = Math.min(end, people.nobodyUntil(at), Math.max(at, inOrder[first]?.start ?? end));
      const called = callFrom(units, at, idle);
      if (called >= end) return;
      at = Math.max(at, sentenceRange(units, called).start);
    }
    const sentence = sentenceFrom(units, at, end);
    if (sentence.end > sentence.start) {
      while (first < inOrder.length && inOrder[first]!.end <= sentence.start) first++;
      const found: Found[] = [];
      for (let index = first; index < inOrder.length && inOrder[index]!.start < sentence.end; index++)
        if (inOrder[index]!.end > sentence.start) found.push(inOrder[index]!);
      if (found.length > 0 || inRow || mayBeAbout(units, sentence, people)) {
        const clauses = clausesOf(text, sentence);
        if (model !== null && found.length === 0 && !clauses.some((clause) => isPromising(model, units, clause))) {
          at = Math.max(sentence.end, at + 1);
          continue;
        }
        const view = { text, sentence, clauses, people, inRow, told: toldIn(sentence, found) };
        if (clauses.length > 0) yield { ...view, found, features: featuresOf(view) };
      }
    }
    at = Math.max(sentence.end, at + 1);
    // The unit that ended it.
    if (at < end && sentence.end > sentence.start) at++;
  }
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
