import type { Context } from "../../text/context.js";
import { type Passage, passageAt } from "./passage.js";
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
  return {
    people,
    sentenceAt(at) {
      if (at >= from && at < to) return sentence;
      if (!people.anybodyAround(at) && !people.inRow()) return null;
      const passage = passageAt(text, at);
      from = passage.start;
      to = passage.end;
      sentence = people.inRow() || mayBeSomebodys(text, passage, people) ? { ...passage, phrases: new Map() } : null;
      return sentence;
    },
  };
}
