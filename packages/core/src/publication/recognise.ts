import type { Evidence } from "../finding.js";
import { type ClueSource, readClues } from "./clues.js";
import { type Cue, type CueIndex, type CuePlace, type FoundWords, findWords } from "./cues.js";
import type { Publication } from "./publication.js";

/** The log-odds that a kind has to overcome: what is like nothing known is no publication of a known kind. */
const UNKNOWN = 3.4;
/** A kind less likely than this is not told. */
const LEAST = 0.5;
/** The most that a place can say for a kind: many words of one list are one observation, not many. */
const MOST: Readonly<Record<CuePlace, number>> = { title: 12, column: 6, heads: 5, body: 4 };
/** What a further cue of a place adds beside the heaviest: synonyms overlap in titles (农村低保, 低保), heads and words of the text hardly do. */
const FURTHER: Readonly<Record<CuePlace, number>> = { title: 0.1, column: 0.1, heads: 1, body: 1 };
/** What a title has to weigh for the text's first lines not to be asked as well. */
const TELLING = 3.4;
/** Lines at the head of a text are a title less surely than what is marked as one. */
const LEAD_WEIGHT = 0.85;
/** What title and column have to weigh, and by how much more than for any other kind, for the rest not to be asked. */
const DECIDING = 6.5;
const DECIDING_LEAD = 4.5;

const NO_CUES: readonly Cue[] = [];

/** A cue that was heard, and what it weighs there. */
interface Heard {
  readonly cue: Cue;
  readonly weight: number;
}

/** What the cues say so far: a score a policy, in log-odds, and every cue heard. */
interface Tally {
  readonly scores: Float64Array;
  readonly heard: Heard[];
}

/**
 * What kind of publication something is: cues in title, column, heads of tables and the beginning of the text are weighed against each other.
 * Null where nothing speaks for a kind. Reads a few thousand code units, one pass; no more than title and column where they decide.
 */
export function recognise(index: CueIndex, source: ClueSource): Publication | null {
  const { title, titleFeatures, column, rest } = readClues(source);
  const tally: Tally = { scores: new Float64Array(index.policies.length), heard: [] };
  listen(index, tally, "title", title, titleFeatures, 1);
  listen(index, tally, "column", column, [], 1);
  if (!isDecided(tally)) {
    const { lead, heads, text } = rest();
    if (Math.max(...tally.scores) < TELLING) listen(index, tally, "title", lead, [], LEAD_WEIGHT);
    listen(index, tally, "heads", heads, [], 1);
    listen(index, tally, "body", text, [], 1);
  }
  return likeliest(index, tally);
}

/** Whether nothing that heads and text can say would change the winner much. */
function isDecided({ scores }: Tally): boolean {
  let best = 0;
  let second = 0;
  for (const score of scores) {
    if (score > best) {
      second = best;
      best = score;
    } else if (score > second) second = score;
  }
  return best >= DECIDING && best - second >= DECIDING_LEAD;
}

/** Adds what the words of one place say for each kind. */
function listen(
  index: CueIndex,
  tally: Tally,
  place: CuePlace,
  text: string,
  features: readonly string[],
  factor: number,
): void {
  const found: FoundWords = new Map();
  findWords(index, text, found);
  for (const feature of features) {
    const word = index.features.get(feature);
    if (word !== undefined) found.set(word, 1);
  }
  const byPolicy = new Map<number, Heard[]>();
  const cuesOf = index.cuesOf[place];
  for (const word of found.keys()) {
    for (const cue of cuesOf[word] ?? NO_CUES) {
      if (!stands(cue, found)) continue;
      const heard = { cue, weight: cue.weight * factor };
      const before = byPolicy.get(cue.policy);
      if (before === undefined) byPolicy.set(cue.policy, [heard]);
      else before.push(heard);
    }
  }
  for (const [policy, heard] of byPolicy) {
    tally.scores[policy] = tally.scores[policy]! + weigh(heard, place);
    tally.heard.push(...heard);
  }
}

function stands(cue: Cue, found: FoundWords): boolean {
  if (cue.atEnd) return found.get(cue.words[0]!) === 2;
  return cue.words.every((word) => found.has(word));
}

function weigh(heard: readonly Heard[], place: CuePlace): number {
  let heaviest = 0;
  let sum = 0;
  let against = 0;
  for (const { weight } of heard) {
    if (weight < 0) against = Math.min(against, weight);
    else {
      heaviest = Math.max(heaviest, weight);
      sum += weight;
    }
  }
  return Math.min(MOST[place], heaviest + (sum - heaviest) * FURTHER[place]) + against;
}

function likeliest({ policies }: CueIndex, { scores, heard }: Tally): Publication | null {
  let best = 0;
  let all = Math.exp(UNKNOWN);
  scores.forEach((score, policy) => {
    if (score !== 0) all += Math.exp(score);
    if (score > scores[best]!) best = policy;
  });
  const confidence = Math.exp(scores[best]!) / all;
  if (confidence < LEAST) return null;
  const { id, title } = policies[best]!;
  const evidence = heard
    .filter(({ cue, weight }) => cue.policy === best && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 6)
    .map(({ cue }) => tell(cue));
  return { kind: id, title, confidence: Math.round(confidence * 1000) / 1000, evidence };
}

const PLACE_NAMES: Readonly<Record<CuePlace, readonly [zh: string, en: string]>> = {
  title: ["标题", "the title"],
  column: ["栏目", "the column"],
  heads: ["表头", "a head of a table"],
  body: ["正文", "the text"],
};

const FEATURE_NAMES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  "#list-page": ["是标题加日期的列表", "is a list of titles and dates"],
  "#front-page": ["是各栏目的标题加日期", "is titles and dates of several columns"],
  "#name-of-person": ["是人名，正文为其简介", "is a name, and the text is about that person"],
  "#site-name": ["就是网站名", "is the name of the site"],
};

function tell({ place, text }: Cue): Evidence {
  const [zh, en] = PLACE_NAMES[place];
  const feature = FEATURE_NAMES[text];
  if (feature !== undefined) return { code: `${place}-form`, zh: `${zh}${feature[0]}`, en: `${en} ${feature[1]}` };
  const words = text.replace("$", "").replaceAll("+", "…");
  return { code: `${place}-cue`, zh: `${zh}有“${words}”`, en: `${en} says “${words}”` };
}
