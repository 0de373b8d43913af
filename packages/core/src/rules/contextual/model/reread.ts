import type { Category, Evidence } from "../../../finding.js";
import type { Rule } from "../../../rule.js";
import type { Context } from "../../../text/context.js";
import type { Found } from "../../../text/passage.js";
import { expertise, signalsAgainst } from "../against.js";
import { againstLife } from "../life-experience.js";
import { HEADED } from "../phrase.js";
import { BLANK_FORM, EXAMPLE_ONLY, HISTORICAL } from "../signal.js";
import type { Clause } from "./clauses.js";
import { EVIDENCE_OF_GROUP, TRAINED } from "./groups.js";
import type { ReadSentence } from "./read-sentence.js";
import { sentencesOf } from "./sentences.js";
import { eachRow, scoresOf } from "./tagger.js";
import { LABELS, type Model } from "./weights.js";

/** What rules found in a passage, read again: what is added, what stays. */
export type Reread = (
  found: Found[],
  context: Context,
  start: number,
  end: number,
  rules: ReadonlyMap<string, Rule>,
) => Found[];

/** How far a label must lead, in the model's units. */
export interface Margins {
  /** Above "nothing", for a phrase where the rules found none; by label. */
  readonly add: readonly number[];
  readonly inProse: Vetoes;
  /** In the cells of tables, whose few words tell the model less than the rules. */
  readonly inCells: Vetoes;
}

/** How far a rule's finding must lead elsewhere to be dropped. */
interface Vetoes {
  /** Below "nothing"; the same for a finding that the rules are sure of; and below another of the six. */
  readonly veto: number;
  readonly vetoOfSure: number;
  readonly vetoForOther: number;
}

const COUNT = LABELS.length;
const SIX: ReadonlySet<string> = new Set(LABELS.filter((label) => label !== null));
/** What a label of a form or a head of a table says is not for the model to doubt. */
const TOLD_BY_FORM: ReadonlySet<string> = new Set(["label", "head"]);

/** The six read again by the model: it adds phrases where the rules are silent, and drops those of theirs that it holds for something else. Deterministic and local: a sentence and the persons named around it decide. */
export function rereadWith(model: () => Model, margins: Margins): Reread {
  return (found, context, start, end, rules) => {
    const six = found.filter((candidate) => SIX.has(categoryOf(candidate)));
    const dropped = new Set<Found>();
    const added: Found[] = [];
    const { text, cell } = context;
    const vetoes = cell === null ? margins.inProse : margins.inCells;
    for (const sentence of sentencesOf(context, start, end, six, model())) {
      const scores = scoresOf(model(), sentence);
      const own = sentence.found;
      const kept: Found[] = [];
      for (const one of own) {
        const label = isRefuted(one, sentence, scores, vetoes) ? labelInstead(one, sentence, scores) : null;
        if (label === null) kept.push(one);
        else dropped.add(one);
        if (label !== null && label > 0) kept.push(relabelled(one, label, rules));
      }
      const told = phrasesOf(sentence, context, scores, kept, margins.add).map((phrase) =>
        foundOf(phrase, sentence, model(), rules),
      );
      for (const { parts, whole } of joinedIn([...kept, ...told], sentence, scores, text)) {
        for (const part of parts) if (own.includes(part)) dropped.add(part);
        added.push(whole);
      }
    }
    return dropped.size === 0 && added.length === 0
      ? found
      : [...found.filter((candidate) => !dropped.has(candidate)), ...added];
  };
}

function categoryOf({ category, rule }: Found): Category {
  return category ?? rule.category;
}

interface Joined {
  readonly parts: readonly Found[];
  readonly whole: Found;
}

/** What is added to the findings of a sentence: those of the model, and in place of those that are one disclosure (三月份在学校晕倒，送到省医一查是白血病) the whole. */
function joinedIn(found: readonly Found[], sentence: ReadSentence, scores: Int32Array, text: string): Joined[] {
  const all: { parts: Found[]; whole: Found }[] = [];
  for (const one of [...found].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last !== undefined && follow(last.whole, one, sentence, scores, text)) {
      last.parts.push(one);
      last.whole = { ...last.whole, end: one.end, score: Math.max(last.whole.score, one.score) };
    } else all.push({ parts: [one], whole: one });
  }
  return all.filter(({ parts, whole }) => parts.length > 1 || !sentence.found.includes(whole));
}

/** Parts two disclosures: a mark, or a number or mailbox of its own. */
const BETWEEN_TWO = /[；;：:\s@]|\d{6}/;

/** Of one category, in one clause or two neighbouring ones, both of which the model holds for that category? */
function follow(one: Found, next: Found, { clauses }: ReadSentence, scores: Int32Array, text: string): boolean {
  if (categoryOf(one) !== categoryOf(next) || next.start < one.end) return false;
  if (BETWEEN_TWO.test(text.slice(one.end, next.start))) return false;
  const first = clauses.findIndex(({ end }) => end >= one.end);
  const last = clauses.findIndex(({ end }) => end > next.start);
  if (last - first > 1) return false;
  const label = LABELS.indexOf(categoryOf(one) as (typeof LABELS)[number]);
  return best(scores, first) === label && best(scores, last) === label;
}

function best(scores: Int32Array, clause: number): number {
  let label = 0;
  for (let other = 1; other < COUNT; other++)
    if (scores[clause * COUNT + other]! > scores[clause * COUNT + label]!) label = other;
  return label;
}

/** From here on the rules are sure of a finding. */
const SURE = 0.93;

/** Does every clause of the finding lead elsewhere by more than the margin? A relation not to what another finding tells in it: 妻子龙瑶倩名下有商铺 tells of two. */
function isRefuted(one: Found, { clauses, found }: ReadSentence, scores: Int32Array, vetoes: Vetoes): boolean {
  if (one.evidence.some(({ code }) => TOLD_BY_FORM.has(code))) return false;
  const veto = one.score >= SURE ? vetoes.vetoOfSure : vetoes.veto;
  const label = LABELS.indexOf(categoryOf(one) as (typeof LABELS)[number]);
  let seen = false;
  for (let clause = 0; clause < clauses.length; clause++) {
    const { start, end } = clauses[clause]!;
    if (one.start >= end || start >= one.end) continue;
    seen = true;
    const own = scores[clause * COUNT + label]!;
    let refuted = scores[clause * COUNT]! - own > veto;
    for (let other = 1; other < COUNT; other++)
      if (other !== label && scores[clause * COUNT + other]! - own > vetoes.vetoForOther)
        refuted ||=
          LABELS[label] !== "social-relation" ||
          !found.some((two) => two.start < end && start < two.end && categoryOf(two) === LABELS[other]);
    if (!refuted) return false;
  }
  return seen;
}

/** The label that the clauses of a refuted finding lead to; 0: it tells nothing. */
function labelInstead({ start, end }: Found, { clauses }: ReadSentence, scores: Int32Array): number {
  const sums = new Int32Array(COUNT);
  clauses.forEach((clause, index) => {
    if (start < clause.end && clause.start < end)
      for (let label = 0; label < COUNT; label++) sums[label] = sums[label]! + scores[index * COUNT + label]!;
  });
  return best(sums, 0);
}

/** What a rule holds for one of the six and the model, by far, for another: 独自拉扯三个孩子 is a relation, no life. */
function relabelled({ start, end, score }: Found, label: number, rules: ReadonlyMap<string, Rule>): Found {
  return { start, end, score: Math.min(score, 0.8), evidence: [TRAINED], rule: rules.get(LABELS[label]!)! };
}

interface Told extends Clause {
  readonly label: number;
  /** How far it leads above "nothing". */
  readonly lead: number;
  /** The first and the last of its clauses. */
  readonly first: number;
  readonly last: number;
}

/** The phrases that the model tells: clauses of one label that follow each other, where no finding of the rules stands. */
function phrasesOf(
  { clauses, people, text }: ReadSentence,
  context: Context,
  scores: Int32Array,
  kept: readonly Found[],
  add: readonly number[],
): Told[] {
  const phrases: Told[] = [];
  clauses.forEach((clause, index) => {
    const row = index * COUNT;
    let label = 1;
    for (let other = 2; other < COUNT; other++) if (scores[row + other]! > scores[row + label]!) label = other;
    const lead = scores[row + label]! - scores[row]!;
    if (lead < add[label]!) return;
    const last = phrases.at(-1);
    if (last !== undefined && last.label === label && last.last === index - 1)
      phrases[phrases.length - 1] = { ...last, end: clause.end, last: index, lead: Math.max(last.lead, lead) };
    else phrases.push({ ...clause, label, lead, first: index, last: index });
  });
  return phrases
    .filter((phrase) => !kept.some((one) => one.start < phrase.end && phrase.start < one.end))
    .filter((phrase) => !isRefused(phrase, context))
    .map((phrase) => behindName(phrase, text, people))
    .filter(({ start, end }) => end - start > 1);
}

/** 丈夫常年在外 tells where somebody is, nothing of the marriage. */
const SPOUSE_AWAY = /^(?:丈夫|妻子|老公|老婆|爱人|配偶|男人|媳妇)(?:常年|长年|长期|一直)?(?:在外|外出)[^，,]{0,6}$/;

/** Is it a blank of a form, an example, about a person of history, what a doctor is good at, or the career of an office-holder told as a life? */
function isRefused({ start, end, label }: Told, context: Context): boolean {
  const against = signalsAgainst(context, { start, end, signal: HEADED });
  if (against.some((signal) => signal === BLANK_FORM || signal === HISTORICAL || signal === EXAMPLE_ONLY)) return true;
  const category = LABELS[label];
  if (category === "medical-record" || category === "disability") return expertise(context, start).length > 0;
  if (category === "marital-status") return SPOUSE_AWAY.test(context.text.slice(start, end));
  return category === "life-experience" && againstLife(context.text, { start, end }).length > 0;
}

/** A phrase begins behind the name of its person. */
function behindName(phrase: Told, text: string, people: ReadSentence["people"]): Told {
  const name = people
    .around(phrase.start)
    .find(({ start, end }) => start <= phrase.start + 1 && end > phrase.start && end < phrase.end - 1);
  const start = name?.end ?? phrase.start;
  let end = phrase.end;
  while (end > start && /[\s、；;]/.test(text[end - 1]!)) end--;
  return { ...phrase, start, end };
}

/** Leads from here on are as sure as the model gets. */
const SUREST = 30;

function foundOf(phrase: Told, sentence: ReadSentence, model: Model, rules: ReadonlyMap<string, Rule>): Found {
  const category = LABELS[phrase.label]!;
  const rule = rules.get(category)!;
  const weight = new Array<number>(EVIDENCE_OF_GROUP.length).fill(0);
  for (let clause = phrase.first; clause <= phrase.last; clause++)
    eachRow(model, sentence, clause, (row, group) => {
      weight[group]! += model.weights[row * COUNT + phrase.label]! - model.weights[row * COUNT]!;
    });
  const strongest = weight
    .map((sum, group) => ({ sum, evidence: EVIDENCE_OF_GROUP[group]! }))
    .filter(({ sum, evidence }) => sum > 0 && evidence !== null)
    .sort((a, b) => b.sum - a.sum)
    .slice(0, 3)
    .map(({ evidence }): Evidence => evidence);
  const score = Math.round(55 + (Math.min(phrase.lead, SUREST) * 35) / SUREST) / 100;
  return { start: phrase.start, end: phrase.end, score: Math.max(0.5, score), evidence: [TRAINED, ...strongest], rule };
}
