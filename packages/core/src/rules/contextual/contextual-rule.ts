import type { Category, Evidence } from "../../finding.js";
import type { Candidate, CharacterRule, Words } from "../../rule.js";
import type { Context } from "../../text/context.js";
import type { LabelTrie } from "../../text/labels.js";
import { signalsAgainst } from "./against.js";
import { readCell } from "./cell.js";
import { compileOwnLabels, labelledValues, type Tells } from "./labelled-value.js";
import { passageAt } from "./passage.js";
import { peopleOf } from "./people.js";
import type { Phrase } from "./phrase.js";
import { BIAS, ENOUGH, NAME_IN_ROW, type Signal } from "./signal.js";
import { personOf, sumOf } from "./subject.js";

/** One of the six categories that are told by context: what its words are and how a phrase of it is read. */
export interface ContextualSpec {
  readonly id: Category;
  readonly title: Words;
  readonly summary: Words;
  readonly source: string;
  /** Heads and labels that name such a value wherever a cell ends in them. */
  readonly labels: readonly string[];
  /** Those that do only where they are all a head, or a label, says. */
  readonly wholeLabels: readonly string[];
  readonly characters: string;
  /** The phrases of a sentence, in order, without regard to whose they are; offsets of the sentence. */
  readonly read: (sentence: string) => readonly Phrase[];
  readonly tells: Tells;
  /** What else speaks against a phrase of this category. */
  readonly against?: (text: string, phrase: Phrase) => readonly Signal[];
  readonly examples: CharacterRule["examples"];
}

/** A sentence that was read; offsets of the text. */
interface Read {
  readonly start: number;
  readonly end: number;
  readonly phrases: readonly Phrase[];
}

/** A rule of the six: anchored at characters of its vocabulary, it reads the sentence once and asks whose each phrase is. */
export function contextualRule(spec: ContextualSpec): CharacterRule {
  const own = compileOwnLabels([...spec.labels, ...spec.wholeLabels]);
  const last = new WeakMap<Context, Read>();
  const phraseAt = (at: number, context: Context): Phrase | null => {
    let read = last.get(context);
    if (read === undefined || at < read.start || at >= read.end) {
      read = readAt(context.text, at, spec, own);
      last.set(context, read);
    }
    return read.phrases.find((phrase) => (phrase.label ?? phrase.start) <= at && at < phrase.end) ?? null;
  };
  return {
    id: spec.id,
    category: spec.id,
    title: spec.title,
    summary: spec.summary,
    source: spec.source,
    labels: spec.labels,
    anchor: "character",
    characters: spec.characters,
    find(at, context) {
      if (context.cell?.head?.meaning === spec.id) return null;
      const people = peopleOf(context);
      if (!people.anybodyAround(at) && !people.inRow()) return null;
      const phrase = phraseAt(at, context);
      return phrase === null ? null : weigh(phrase, context, spec.against?.(context.text, phrase) ?? []);
    },
    cell: (start, end, context) => readCell(spec.id, spec.tells, start, end, context),
    examples: spec.examples,
  };
}

function readAt(text: string, at: number, spec: ContextualSpec, own: LabelTrie): Read {
  const { sentence, start, end, toText } = passageAt(text, at);
  const labelled = labelledValues(sentence, own, spec.tells);
  // 家庭年收入：务工24000元，种植3500元 goes on behind the value of the label.
  const told = spec
    .read(sentence)
    .filter((phrase) => !labelled.some((value) => overlaps(phrase, value) && phrase.end <= value.end));
  const values = labelled.filter((value) => !told.some((phrase) => overlaps(phrase, value)));
  const phrases = [...values, ...told].map((phrase) => placed(phrase, toText));
  return { start, end, phrases };
}

function placed(phrase: Phrase, toText: (offset: number) => number): Phrase {
  const { label } = phrase;
  const span = { ...phrase, start: toText(phrase.start), end: toText(phrase.end - 1) + 1 };
  return label === undefined ? span : { ...span, label: toText(label) };
}

function overlaps(a: Phrase, b: Phrase): boolean {
  return a.start < b.end && b.start < a.end;
}

/** All reasons for and against, summed; null where they do not suffice. */
function weigh(phrase: Phrase, context: Context, further: readonly Signal[]): Candidate | null {
  const people = peopleOf(context);
  const person = personOf(context.text, phrase, people.around(phrase.start)) ?? (people.inRow() ? IN_ROW : null);
  if (person === null) return null;
  const signals = [...person, phrase.signal, ...signalsAgainst(context.text, phrase), ...further];
  const balance = sumOf(signals) - BIAS;
  if (balance < ENOUGH) return null;
  return { start: phrase.start, end: phrase.end, score: scoreOf(balance), evidence: evidenceOf(signals) };
}

const IN_ROW: readonly Signal[] = [NAME_IN_ROW];

/** Log-odds to confidence, two digits. */
function scoreOf(balance: number): number {
  return Math.round(100 / (1 + Math.exp(-balance))) / 100;
}

function evidenceOf(signals: readonly Signal[]): readonly Evidence[] {
  return signals.map(({ evidence }) => evidence);
}
