import type { Category, Evidence } from "../../finding.js";
import type { Candidate, CharacterRule, Words } from "../../rule.js";
import type { Context } from "../../text/context.js";
import type { LabelTrie } from "../../text/labels.js";
import { signalsAgainst } from "./against.js";
import { readCell } from "./cell.js";
import { type CueIndex, compileCueIndex, framesIn } from "./cue-index.js";
import { type Cues, compileCues } from "./cues.js";
import { compileOwnLabels, labelledValues, type Tells } from "./labelled-value.js";
import { type Frame, joined, type Phrase, phrasesOf } from "./phrase.js";
import { type Reading, readingOf, type Sentence, type Told } from "./reading.js";
import { BIAS, ENOUGH, FARTHER, NAME_ALONE, NAME_IN_ROW, NAME_OF_RELATIVE, type Signal } from "./signal.js";
import { personOf, sumOf } from "./subject.js";
import { tagged, type Vocabulary } from "./tagged.js";

/** One of the six categories that are told by context: what its words are and how a phrase of it is read. */
export interface ContextualSpec {
  readonly id: Category;
  readonly title: Words;
  readonly source: string;
  /** Heads and labels that name such a value wherever a cell ends in them. */
  readonly labels: readonly string[];
  /** Those that do only where they are all a head, or a label, says. */
  readonly wholeLabels: readonly string[];
  readonly frames: readonly Frame[];
  /** The words that the frames see as tags. */
  readonly vocabulary: Vocabulary | null;
  /** Phrases that follow each other are told apart, but for clauses; by default they are one. */
  readonly apart?: true;
  /** Phrases of a sentence with so many UTF-16 code units between them are one story; by default those with nothing but a separator between them. */
  readonly reach?: number;
  /** A phrase begins behind the name of its person, which its lead may have run over. */
  readonly nameless?: true;
  /** Its phrases stay whole where those of the others overlap them; by default 1. */
  readonly rank?: number;
  /** Phrases of two frames that overlap are one; by default the one of the earlier frame is kept. */
  readonly united?: true;
  /** Where frames do not suffice: the phrases of a view, given those that the frames have found in it. */
  readonly further?: {
    readonly cues: readonly string[];
    readonly read: (view: string, found: readonly Phrase[]) => readonly Phrase[];
  };
  readonly tells: Tells;
  /** What else speaks against a phrase of this category. */
  readonly against?: (context: Context, phrase: Phrase) => readonly Signal[];
}

/** The cues of the rules made so far, and of all of them together, compiled when first asked for. */
const made: Cues[] = [];
let index: CueIndex | null = null;

/** The frames of rule `number` whose cues are in a sentence, as bits. */
function framesOf(sentence: Sentence, number: number): number {
  index ??= compileCueIndex(made);
  sentence.frames ??= framesIn(index, sentence.units, sentence.from, sentence.to);
  return sentence.frames[number]!;
}

/** A rule of the six: anchored at its cues, it reads the sentence once and asks whose each phrase is. */
export function contextualRule(spec: ContextualSpec): CharacterRule {
  const own = compileOwnLabels([...spec.labels, ...spec.wholeLabels]);
  const cues = compileCues([
    ...spec.frames.map((frame) => frame.cues),
    spec.further?.cues ?? [],
    [...spec.labels, ...spec.wholeLabels].flatMap((label) => [`${label.at(-1)}：`, `${label.at(-1)}:`]),
  ]);
  const number = made.push(cues) - 1;
  index = null;
  const toldIn = (sentence: Sentence): Told => {
    for (const told of sentence.told) if (told.by === spec) return told;
    const told: Told = {
      by: spec,
      phrases: readSentence(sentence, spec, framesOf(sentence, number), own),
      weighed: [],
    };
    sentence.told.push(told);
    return told;
  };
  const weighOne = (phrase: Phrase, context: Context, reading: Reading): Candidate | null =>
    weigh(spec.nameless === true ? behindName(phrase, reading) : phrase, context, reading, () =>
      spec.against?.(context, phrase),
    );
  return {
    id: spec.id,
    category: spec.id,
    title: spec.title,
    source: spec.source,
    labels: spec.labels,
    anchor: "character",
    characters: cues.characters,
    pairs: cues.pairs,
    alone: cues.alone,
    idleUntil: nobodyUntil,
    phrases: spec.rank ?? 1,
    find(at, context) {
      if (context.cell?.head?.meaning === spec.id) return null;
      const reading = readingOf(context);
      const sentence = reading.sentenceAt(at);
      if (sentence === null) return null;
      const { phrases, weighed } = toldIn(sentence);
      for (let index = 0; index < phrases.length; index++) {
        const phrase = phrases[index]!;
        if (at < (phrase.label ?? phrase.start) || at >= phrase.end) continue;
        // A phrase has several anchors; what it weighs is the same at each.
        let candidate = weighed[index];
        if (candidate === undefined) {
          candidate = weighOne(phrase, context, reading);
          weighed[index] = candidate;
        }
        return candidate;
      }
      return null;
    },
    cell: (start, end, context) => readCell(spec.id, spec.tells, start, end, context),
  };
}

/** The end of the passage around `at` if it is about nobody; else `at`. A cell is short, and its head may keep one of the rules from reading it: always `at`. */
function nobodyUntil(at: number, context: Context): number {
  return context.cell === null ? readingOf(context).nobodyUntil(at) : at;
}

const NO_PHRASES: readonly Phrase[] = [];

function readSentence(whole: Sentence, spec: ContextualSpec, cued: number, own: LabelTrie): readonly Phrase[] {
  const { sentence, toText, labels } = whole;
  // The frames of the rule, and `further`.
  const present = cued & ((2 << spec.frames.length) - 1);
  if (present === 0 && !labels) return NO_PHRASES;
  const labelled = labels ? labelledValues(sentence, own, spec.tells) : NO_PHRASES;
  // 家庭年收入：务工24000元，种植3500元 goes on behind the value of the label.
  const told = phrasesTold(whole, spec, present)
    .filter((phrase) => !labelled.some((value) => overlaps(phrase, value) && phrase.end <= value.end))
    .map((phrase) => behindLabel(phrase, labelled, sentence));
  const values = labelled.filter((value) => !told.some((phrase) => overlaps(phrase, value)));
  return [...values, ...told].map((phrase) => placed(phrase, toText));
}

/** 服役经历：1968年冬入伍，在铁道兵某部打隧道 is the value of a form too, though it goes on behind the comma. */
function behindLabel(phrase: Phrase, labelled: readonly Phrase[], sentence: string): Phrase {
  const value = labelled.find((value) => overlaps(phrase, value));
  if (value?.label !== undefined) return { ...phrase, start: value.start, label: value.label };
  const label = labelOfLine(sentence, phrase.start);
  return label === undefined ? phrase : { ...phrase, label };
}

/** Where the label of a form's line begins whose value begins at `at` (既往疾患及用药：…); undefined where none stands there. */
function labelOfLine(sentence: string, at: number): number | undefined {
  const found = LABEL_OF_LINE.exec(sentence.slice(Math.max(0, at - 20), at));
  return found === null ? undefined : at - found[1]!.length;
}

const LABEL_OF_LINE = /(?:^|[\s\u3000])([\u4e00-\u9fff（）()、/]{2,14}[:：]\s?)$/;

/** The phrases of a sentence, without regard to whose they are; offsets of the sentence. */
function phrasesTold({ sentence, units, from }: Sentence, spec: ContextualSpec, present: number): readonly Phrase[] {
  if (present === 0) return NO_PHRASES;
  const view = spec.vocabulary === null ? sentence : tagged(sentence, spec.vocabulary, units, from);
  const found = phrasesOf(view, spec.frames, present, spec.united === true);
  const phrases = spec.further?.read(view, found) ?? found;
  if (phrases.length === 0) return NO_PHRASES;
  return joined(
    sentence,
    [...phrases].sort((a, b) => a.start - b.start),
    spec,
  );
}

function placed(phrase: Phrase, toText: (offset: number) => number): Phrase {
  const { label, core } = phrase;
  return {
    ...phrase,
    start: toText(phrase.start),
    end: toText(phrase.end - 1) + 1,
    ...(label === undefined ? {} : { label: toText(label) }),
    ...(core === undefined ? {} : { core: toText(core) }),
  };
}

function overlaps(a: Phrase, b: Phrase): boolean {
  return a.start < b.end && b.start < a.end;
}

/** How far a lead may run over a name, in UTF-16 code units. */
const RUN_OVER = 6;

function behindName(phrase: Phrase, { people }: Reading): Phrase {
  if (phrase.label !== undefined) return phrase;
  const { core } = phrase;
  const name = people
    .around(phrase.start)
    .filter(({ start, end, signal }) =>
      core === undefined
        ? end > phrase.start && start <= phrase.start + RUN_OVER && end < phrase.end
        : end > phrase.start && end <= core && signal !== NAME_ALONE,
    )
    .at(-1);
  return name === undefined ? phrase : { ...phrase, start: name.end };
}

/** All reasons for and against, summed; null where they do not suffice. `further`: other reasons against. */
function weigh(
  phrase: Phrase,
  context: Context,
  { people }: Reading,
  further: () => readonly Signal[] | undefined,
): Candidate | null {
  const { text } = context;
  const person =
    personOf(text, context.units, phrase, people.around(phrase.start)) ??
    (people.inRow() ? IN_ROW : phrase.ties === true ? RELATIVE_ALONE : null);
  if (person === null) return null;
  const signals = [...person, phrase.signal];
  // What follows only takes away.
  if (sumOf(signals) - BIAS < ENOUGH) return null;
  signals.push(...signalsAgainst(context, phrase));
  if (sumOf(signals) - BIAS < ENOUGH) return null;
  signals.push(...(further() ?? []));
  const balance = sumOf(signals) - BIAS;
  if (balance < ENOUGH) return null;
  return { start: phrase.start, end: phrase.end, score: scoreOf(balance), evidence: evidenceOf(signals) };
}

const IN_ROW: readonly Signal[] = [NAME_IN_ROW];
/** Whose relative he is stands nowhere near, but he himself is told by name. */
const RELATIVE_ALONE: readonly Signal[] = [NAME_OF_RELATIVE, FARTHER];

/** Log-odds to confidence, two digits. */
function scoreOf(balance: number): number {
  return Math.round(100 / (1 + Math.exp(-balance))) / 100;
}

function evidenceOf(signals: readonly Signal[]): readonly Evidence[] {
  return signals.map(({ evidence }) => evidence);
}
