import type { Context } from "../../text/context.js";
import { mayHoldLabels } from "./labelled-value.js";
import { type Passage, passageOf, sentenceRange } from "./passage.js";
import { type People, readPeople } from "./people.js";
import type { Phrase } from "./phrase.js";
import { mayBeSomebodys } from "./subject.js";

/** What the six rules read of a context, each thing once for all of them: the sentence last asked for, whether it may be about somebody, its phrases by rule. */
export interface Reading {
  readonly people: People;
  /** The sentence around `at` if it may be about a person who is named; else null. */
  readonly sentenceAt: (at: number) => Sentence | null;
  /** Where that ends of which `sentenceAt` of `at` says null; else `at`. */
  readonly nobodyUntil: (at: number) => number;
}

export interface Sentence extends Passage {
  /** Does it hold anything that may stand behind a label? */
  readonly labels: boolean;
  /** Which rules, by their specification, have read it, and the phrases of each; offsets of the text. */
  readonly read: { readonly by: object; readonly phrases: readonly Phrase[] }[];
}

const readings = new WeakMap<Context, Reading>();

export function readingOf(context: Context): Reading {
  let reading = readings.get(context);
  if (reading === undefined) {
    reading = read(context);
    readings.set(context, reading);
  }
  return reading;
}

function read(context: Context): Reading {
  const { text, units } = context;
  const people = readPeople(context);
  let from = 0;
  let to = 0;
  let sentence: Sentence | null = null;
  const take = (start: number, end: number, found: Sentence | null): Sentence | null => {
    from = start;
    to = end;
    sentence = found;
    return found;
  };
  const sentenceAt = (at: number): Sentence | null => {
    if (at >= from && at < to) return sentence;
    const inRow = people.inRow();
    const until = inRow ? at : people.nobodyUntil(at);
    if (until > at) return take(at, until, null);
    const { start, end } = sentenceRange(units, at);
    if (!inRow && !mayBeSomebodys(units, start, end, people)) return take(start, end, null);
    const { sentence: words, toText, units: own, from: first, to: last } = passageOf(text, units, start, end);
    const labels = mayHoldLabels(words);
    return take(start, end, {
      sentence: words,
      start,
      end,
      toText,
      units: own,
      from: first,
      to: last,
      labels,
      read: [],
    });
  };
  return { people, sentenceAt, nobodyUntil: (at) => (sentenceAt(at) === null ? to : at) };
}
