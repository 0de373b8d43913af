import { type Signal, signal } from "./signal.js";

/** A phrase that tells a private matter, if it is somebody's. Offsets are of the sentence it was read in, or of the text, half-open. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  /** What in it tells, and how surely. */
  readonly signal: Signal;
  /** The value of a form (病情：…), and where its label starts: the person may be named lines above. */
  readonly label?: number;
  /** The phrase names its person itself (李国忠之子): no other is needed. */
  readonly names?: boolean;
  /** The phrase names a relative, and whoever was named before him is the one whose relative he is, some sentences back too. */
  readonly ties?: boolean;
  /** Where in it begins what tells, if words lead up to that: a name among those is whose it is. */
  readonly core?: number;
  /** It is a whole clause. */
  readonly clause?: true;
}

export const LABELLED = signal(3.4, "label", "前有提示词", "a label stands before it");
export const HEADED = signal(4, "head", "所在列的表头写明了是什么", "the head of its column says what it is");

/** A way of telling: patterns over the tagged view of a sentence, and what it weighs. */
export interface Frame {
  /** Words, of the text, one of which is in whatever the pattern finds. */
  readonly cues: readonly string[];
  /** What the view must hold as well. A short pattern without repetitions: it keeps the long one from being tried in vain. */
  readonly needs?: RegExp;
  /** What must, or may, lead up to `pattern` and is part of the phrase; made with `leadingTo`. Tried only where `pattern` is found. */
  readonly lead?: RegExp;
  /** The phrase, or what follows its lead. It begins with something telling, not with what may be left out: most places are then refused at once. */
  readonly pattern: RegExp;
  /** The phrase is the whole clause that the pattern is found in, as far as no other phrase is. */
  readonly clause?: true;
  readonly signal: Signal;
}

/** How far a lead reaches back, in UTF-16 code units. */
const LEAD_REACH = 60;

/** The pattern of a lead: the longest that ends where the phrase goes on. */
export function leadingTo(source: string): RegExp {
  return new RegExp(`(?:${source})$`);
}

/** The phrases that the frames (those whose bit is in `present`) find in a view, in order, apart from each other: of two that overlap the one of the earlier frame, or both as one if `united`. */
export function phrasesOf(view: string, frames: readonly Frame[], present: number, united = false): Phrase[] {
  const phrases: Phrase[] = [];
  for (let index = 0; index < frames.length; index++) {
    if ((present & (1 << index)) === 0) continue;
    const { needs, lead, pattern, clause, signal: weight } = frames[index]!;
    if (needs !== undefined && !needs.test(view)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(view); match !== null; match = pattern.exec(view)) {
      const led =
        lead === undefined ? "" : lead.exec(view.slice(Math.max(0, match.index - LEAD_REACH), match.index))?.[0];
      const end = match.index + match[0].length;
      if (led === undefined || match[0].length === 0) {
        pattern.lastIndex = match.index + 1;
        continue;
      }
      const start = match.index - led.length;
      const core = match.index;
      const others = phrases.filter((phrase) => start < phrase.end && phrase.start < end);
      if (others.length > 0) {
        if (united && clause !== true) unite(phrases, others, { start, end, signal: weight, core });
      } else if (clause === true)
        phrases.push({ ...clauseAround(view, start, end, phrases), signal: weight, core, clause });
      else phrases.push({ start, end, signal: weight, core });
    }
  }
  return phrases.length < 2 ? phrases : phrases.sort((a, b) => a.start - b.start);
}

/** How far a clause reaches before and behind what is found in it, in UTF-16 code units. */
const CLAUSE_REACH = 24;
const CLAUSE_EDGE = /[，,、；;：:。！？!?…\s（()）[\]【】“”"「」|│/]/;

const LONG_NUMBER = /\d[\d-]{5,}[\dXx]/;

/** The clause around what stands from `start` to `end`, as far as none of the other phrases. */
function clauseAround(
  view: string,
  start: number,
  end: number,
  others: readonly Phrase[],
): { readonly start: number; readonly end: number } {
  const floor = others.reduce((most, other) => (other.end <= start ? Math.max(most, other.end) : most), 0);
  const ceiling = others.reduce(
    (least, other) => (other.start >= end ? Math.min(least, other.start) : least),
    view.length,
  );
  let from = start;
  while (from > floor && start - from < CLAUSE_REACH && !CLAUSE_EDGE.test(view[from - 1]!)) from--;
  let to = end;
  while (to < ceiling && to - end < CLAUSE_REACH && !CLAUSE_EDGE.test(view[to]!)) to++;
  // A telephone number is no part of the clause it stands before.
  const number = LONG_NUMBER.exec(view.slice(from, start));
  if (number !== null) from += number.index + number[0].length;
  const behind = LONG_NUMBER.exec(view.slice(end, to));
  if (behind !== null) to = end + behind.index;
  return { start: from, end: to };
}

function unite(phrases: Phrase[], others: readonly Phrase[], phrase: Phrase): void {
  const all = [...others, phrase];
  phrases[phrases.indexOf(others[0]!)] = {
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
    signal: all.reduce((a, b) => (b.signal.weight > a.signal.weight ? b : a)).signal,
  };
  for (const other of others.slice(1)) phrases.splice(phrases.indexOf(other), 1);
}

const BETWEEN = /^[，,、；;\s]{0,2}(?:至今|目前|现在|如今|从此|后来|现|后|又|并|还|仍|也|已|曾|均){0,2}$/;

/** How the phrases of a rule follow one another. */
export interface Joining {
  /** Only where one of the two is a clause: 两人在县城有一套按揭房，年进项十五万. */
  readonly apart?: boolean | undefined;
  /** Also those of one sentence with at most so many units between them: what stands there is part of the same story. */
  readonly reach?: number | undefined;
}

/** Phrases with nothing but a separator and an adverb between them as one: 患尿毒症，长期服药; 曾就读县中学，因打架被开除. */
export function joined(
  sentence: string,
  phrases: readonly Phrase[],
  { apart = false, reach = 0 }: Joining = {},
): Phrase[] {
  const kept: Phrase[] = [];
  for (const phrase of phrases) {
    const last = kept[kept.length - 1];
    const gap = last === undefined ? "" : sentence.slice(last.end, phrase.start);
    const clause = last?.clause === true || phrase.clause === true;
    const near = BETWEEN.test(gap) || (gap.length <= reach && !/[；;：:、\s]/.test(gap));
    if (last !== undefined && near && (!apart || (clause && !/[；;]/.test(gap)))) {
      const stronger = last.signal.weight >= phrase.signal.weight ? last.signal : phrase.signal;
      kept[kept.length - 1] = { ...last, end: phrase.end, signal: stronger };
    } else kept.push(phrase);
  }
  return kept;
}
