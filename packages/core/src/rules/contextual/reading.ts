import type { Context } from "../../text/context.js";
import { type Passage, passageOf, sentenceRange } from "./passage.js";
import { type People, readPeople } from "./people.js";
import type { Phrase } from "./phrase.js";
import { mayBeSomebodys } from "./subject.js";

/** What the six rules read of a context, each thing once for all of them: the sentence last asked for, whether it may be about somebody, its phrases by rule. */
export interface Reading {
  readonly people: People;
  /** The sentence around `at` if it may be about a person who is named; else null. */
  readonly sentenceAt: (at: number) => Sentence | null;
}

export interface Sentence extends Passage {
  /** The phrases of each rule that has read it; offsets of the text. */
  readonly phrases: Map<string, readonly Phrase[]>;
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
  const { text } = context;
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
  return {
    people,
    sentenceAt(at) {
      if (at >= from && at < to) return sentence;
      const inRow = people.inRow();
      const until = inRow ? at : people.nobodyUntil(at);
      if (until > at) return take(at, until, null);
      const { start, end } = sentenceRange(text, at);
      const somebodys = inRow || mayBeSomebodys(text, start, end, people);
      return take(start, end, somebodys ? { ...passageOf(text, start, end), phrases: new Map() } : null);
    },
  };
}
