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
}

export const LABELLED = signal(3.4, "label", "前有提示词", "a label stands before it");
export const HEADED = signal(4, "head", "所在列的表头写明了是什么", "the head of its column says what it is");

/** A way of telling: a pattern over the tagged view of a sentence, and what it weighs. The first group, where there is one, is the phrase; else the whole match. */
export interface Frame {
  readonly pattern: RegExp;
  readonly signal: Signal;
  readonly names?: boolean;
}

/** The phrases that the frames find in a view, in order, apart from each other: of two that overlap the one of the earlier frame. */
export function phrasesOf(view: string, frames: readonly Frame[]): Phrase[] {
  const phrases: Phrase[] = [];
  for (const { pattern, signal: weight, names } of frames) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(view); match !== null; match = pattern.exec(view)) {
      if (match[0].length === 0) {
        pattern.lastIndex++;
        continue;
      }
      const inner = match[1] ?? match[0];
      const start = match.index + (match[1] === undefined ? 0 : match[0].indexOf(inner));
      const end = start + inner.length;
      if (phrases.some((phrase) => start < phrase.end && phrase.start < end)) continue;
      phrases.push(names === true ? { start, end, signal: weight, names } : { start, end, signal: weight });
    }
  }
  return phrases.sort((a, b) => a.start - b.start);
}

/** Phrases with nothing but a separator between them as one: 患尿毒症，长期服药; 曾就读县中学，因打架被开除. */
export function joined(sentence: string, phrases: readonly Phrase[]): Phrase[] {
  const kept: Phrase[] = [];
  for (const phrase of phrases) {
    const last = kept[kept.length - 1];
    if (last !== undefined && /^[，,、；;\s]{0,2}$/.test(sentence.slice(last.end, phrase.start))) {
      const stronger = last.signal.weight >= phrase.signal.weight ? last.signal : phrase.signal;
      kept[kept.length - 1] = { ...last, end: phrase.end, signal: stronger };
    } else kept.push(phrase);
  }
  return kept;
}
