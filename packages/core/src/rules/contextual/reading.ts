import type { Candidate } from "../../rule.js";
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
  /** For each of the rules the frames whose cues are in it, once one of them has asked. */
  frames: readonly number[] | null;
  /** Does it hold anything that may stand behind a label? */
  readonly labels: boolean;
  /** What each rule that has read it tells of it. */
  readonly told: Told[];
}

/** The phrases of a sentence that a rule, known by its specification, has found, in offsets of the text, and what became of those that were weighed. */
export interface Told {
  readonly by: object;
  readonly phrases: readonly Phrase[];
  readonly weighed: (Candidate | null)[];
}

export function readingOf(context: Context): Reading {
  const { kept } = context;
  kept.reading ??= read(context);
  return kept.reading as Reading;
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
    const passage = passageOf(text, units, start, end);
    return take(start, end, {
      sentence: passage.sentence,
      start,
      end,
      toText: passage.toText,
      units: passage.units,
      from: passage.from,
      to: passage.to,
      frames: null,
      labels: mayHoldLabels(passage.sentence),
      told: [],
    });
  };
  return { people, sentenceAt, nobodyUntil: (at) => (sentenceAt(at) === null ? to : at) };
}
