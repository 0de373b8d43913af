import type { Context } from "../../../text/context.js";
import type { Found } from "../../../text/passage.js";
import type { People } from "../people.js";
import { readingOf } from "../reading.js";
import { callFrom } from "./callings.js";
import { type Clause, clausesOf, sentenceFrom } from "./clauses.js";
import { type Features, featuresOf, looseNameAt, type SentenceView } from "./features.js";
import { isPromising } from "./promise.js";
import { LABELS, type Model } from "./weights.js";

/** A sentence as the model reads it. */
export interface ReadSentence extends SentenceView {
  readonly features: readonly Features[];
  /** What rules have found in it. */
  readonly found: readonly Found[];
}

const NUMBER_OF: ReadonlyMap<string, number> = new Map(LABELS.map((label, index) => [label ?? "", index]));

/**
 * The sentences from `start` to `end` with the features of their clauses. `candidates`: what rules have found there. `model`: sentences whose words promise nothing to it
 * are left out; null: none is. Nor are those read around which nobody is named, called or pointed back to, nor stands any word that looks like a name: of what writers left out
 * tell a tenth stands where the rules know of nobody.
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
    const sentence = sentenceFrom(units, at, end);
    // Where it is empty, what ends a sentence stands at `at`.
    const found = foundIn(sentence, inOrder, first);
    if (sentence.end > at && (found.length > 0 || isWorthReading(context, sentence, model, people, inRow))) {
      const clauses = clausesOf(units, sentence);
      const view = { text, sentence, clauses, people, inRow, told: toldIn(sentence, found) };
      if (clauses.length > 0) yield { ...view, found, features: featuresOf(view, model?.rowOf ?? null) };
    }
    at = Math.max(sentence.end, at + 1);
  }
}

/** Does it promise something to the model, and may it be about somebody? */
function isWorthReading(
  { text, units }: Context,
  sentence: Clause,
  model: Model | null,
  people: People,
  inRow: boolean,
): boolean {
  if (model !== null && !isPromising(model, units, sentence)) return false;
  const { start, end } = sentence;
  return (
    inRow ||
    people.nobodyUntil(start) < end ||
    callFrom(units, start, end) < end ||
    mayNameSomebody(text, Math.max(0, start - RUN_UP), end)
  );
}

/** How far before a sentence a word may stand that looks like a name. */
const RUN_UP = 120;

/** Does a word stand there that may be a name of three characters or more? Many common words do: it is for the model to weigh. */
function mayNameSomebody(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (looseNameAt(text, at) > 0) return true;
  return false;
}

/** Those of the findings, in order from the one at `first` on, that lie in the sentence. */
function foundIn({ start, end }: Clause, inOrder: readonly Found[], first: number): readonly Found[] {
  const found: Found[] = [];
  for (let index = first; index < inOrder.length && inOrder[index]!.start < end; index++)
    if (inOrder[index]!.end > start) found.push(inOrder[index]!);
  return found;
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
