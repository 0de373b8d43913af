import type { Context } from "../../../text/context.js";
import type { Found } from "../../../text/passage.js";
import type { People } from "../people.js";
import { readingOf } from "../reading.js";
import { callFrom } from "./callings.js";
import { type Clause, clausesOf, sentenceFrom } from "./clauses.js";
import { nextPromising } from "./promise.js";
import { looseNameAt, type ReadSentence, readSentence } from "./read-sentence.js";
import type { Model } from "./weights.js";

/**
 * The sentences from `start` to `end`. `candidates`: what rules have found there. `model`: sentences whose words promise nothing to it
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
  const { units } = context;
  const { people } = readingOf(context);
  const inRow = people.inRow();
  const inOrder = [...candidates].sort((a, b) => a.start - b.start);
  /** Before it all end before the sentence. */
  let first = 0;
  for (let at = start; at < end; ) {
    while (first < inOrder.length && inOrder[first]!.end <= at) first++;
    if (model !== null) at = nextPromising(model, units, at, end, inOrder[first]?.start ?? end);
    const sentence = sentenceFrom(units, at, end);
    // Where it is empty, what ends a sentence stands at `at`.
    const found = foundIn(sentence, inOrder, first);
    if (sentence.end > at && (found.length > 0 || mayBeAboutSomebody(context, sentence, people, inRow))) {
      const clauses = clausesOf(units, sentence);
      if (clauses.length > 0) yield readSentence(context, people, sentence, clauses, found);
    }
    at = Math.max(sentence.end, at + 1);
  }
}

function mayBeAboutSomebody({ text, units }: Context, { start, end }: Clause, people: People, inRow: boolean): boolean {
  return (
    inRow ||
    people.nobodyUntil(start) < end ||
    callFrom(units, start, end) < end ||
    mayNameSomebody(text, units, Math.max(0, start - RUN_UP), end)
  );
}

/** How far before a sentence a word may stand that looks like a name. */
const RUN_UP = 120;

/** Does a word stand there that may be a name of three characters or more? Many common words do: it is for the model to weigh. */
function mayNameSomebody(text: string, units: Uint16Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (looseNameAt(text, units, at) > 0) return true;
  return false;
}

/** Those of the findings, in order from the one at `first` on, that lie in the sentence. */
function foundIn({ start, end }: Clause, inOrder: readonly Found[], first: number): readonly Found[] {
  const found: Found[] = [];
  for (let index = first; index < inOrder.length && inOrder[index]!.start < end; index++)
    if (inOrder[index]!.end > start) found.push(inOrder[index]!);
  return found;
}
