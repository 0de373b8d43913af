import { isHan, isNewline } from "../../text/chars.js";
import { unitsOf } from "../../text/units.js";

/** A sentence as the patterns read it: without the line breaks that layout put into it. `toText` leads an offset of it back to the text. */
export interface Passage {
  readonly sentence: string;
  /** Offsets of the text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly toText: (offset: number) => number;
  /** The units of `sentence` are these, from `from` to `to`. */
  readonly units: Uint16Array;
  readonly from: number;
  readonly to: number;
}

/** A longer sentence is read in parts. */
export const LONGEST = 280;
/** A part begins so far before the place that asked for it. */
const RUN_UP = 90;
/** A line that a break of layout ends is no shorter. */
const FEWEST_BEFORE_BREAK = 20;

/** By unit 1: ends a sentence; 2: a line break, which mostly does. */
export const ends = new Uint8Array(0x10000);
for (const end of "。！？\t|") ends[end.charCodeAt(0)] = 1;
for (let unit = 0; unit < ends.length; unit++) if (isNewline(unit)) ends[unit] = 2;

/** Where the sentence around `at` lies. 。！？, tabs and bars of tables end it, and line breaks, but for those inside a paragraph set to a width; ；does not: it divides lists of one person's matters. Bounded. */
export function sentenceRange(units: Uint16Array, at: number): { readonly start: number; readonly end: number } {
  let start = at;
  const floor = Math.max(0, at - RUN_UP);
  while (start > floor && !endsSentence(units, start - 1)) start--;
  return { start, end: sentenceEnd(units, at, Math.min(units.length, start + LONGEST)) };
}

/** Where the sentence that is begun before `at` ends; `ceiling` if not before that. */
export function sentenceEnd(units: Uint16Array, at: number, ceiling: number): number {
  let end = at;
  while (end < ceiling && (ends[units[end]!] === 0 || !endsSentence(units, end))) end++;
  return end;
}

/** What stands from `start` to `end`, to be read. `units`: those of the text. */
export function passageOf(text: string, units: Uint16Array, start: number, end: number): Passage {
  let first = start;
  while (first < end && ends[units[first]!] !== 2) first++;
  if (first === end) {
    const toText = (offset: number): number => start + offset;
    return { sentence: text.slice(start, end), start, end, toText, units, from: start, to: end };
  }
  const breaks: number[] = [];
  for (let index = first; index < end; index++) if (ends[units[index]!] === 2) breaks.push(index);
  return withoutBreaks(text, start, end, breaks);
}

/** Do more than `most` sentences and lines end from `from` to `to`? A tab ends none, \r\n is one. */
export function hasMoreEnds(units: Uint16Array, from: number, to: number, most: number): boolean {
  let left = most;
  // From the end: the breaks are looked for behind a name that mostly stands far off.
  for (let at = to - 1; at >= from; at--) {
    const unit = units[at]!;
    if (ends[unit] === 0 || unit === 0x09 || unit === 0x7c) continue;
    if ((unit !== 0x0a || at === 0 || units[at - 1] !== 0x0d) && --left < 0) return true;
  }
  return false;
}

function withoutBreaks(text: string, start: number, end: number, breaks: readonly number[]): Passage {
  let sentence = "";
  let from = start;
  for (const index of breaks) {
    sentence += text.slice(from, index);
    from = index + 1;
  }
  sentence += text.slice(from, end);
  const toText = (offset: number): number => {
    let place = start + offset;
    for (const index of breaks) if (index <= place) place++;
    return place;
  };
  return { sentence, start, end, toText, units: unitsOf(sentence), from: 0, to: sentence.length };
}

export function endsSentence(units: Uint16Array, at: number): boolean {
  const kind = ends[units[at]!];
  return kind !== 0 && (kind === 1 || !isBreakOfLayout(units, at));
}

/** A line break between two Han characters, or behind a comma, at the end of a line that is long and holds no columns. */
function isBreakOfLayout(units: Uint16Array, at: number): boolean {
  let before = at - 1;
  if (before >= 0 && units[before] === 0x0d) before--;
  let after = at + 1;
  if (units[at] === 0x0d && after < units.length && units[after] === 0x0a) after++;
  if (before - FEWEST_BEFORE_BREAK < 0 || after >= units.length) return false;
  const last = units[before]!;
  if (!isHan(units[after]!) || !(isHan(last) || last === 0xff0c || last === 0x3001)) return false;
  // 伤病情况：有矽肺 is the next line of a form.
  if (last !== 0xff0c && isLabelAt(units, after)) return false;
  for (let from = before; before - from < FEWEST_BEFORE_BREAK; from--) {
    const unit = units[from]!;
    if (isNewline(unit) || unit === 0x09 || unit === 0x7c || (unit === 0x20 && units[from - 1] === 0x20)) return false;
  }
  return true;
}

const LONGEST_LABEL = 9;

/** Two to nine Han characters and a colon. */
function isLabelAt(units: Uint16Array, at: number): boolean {
  let end = at;
  while (end < units.length && end - at <= LONGEST_LABEL && isIdeograph(units[end]!)) end++;
  const unit = end < units.length ? units[end]! : 0;
  return end - at >= 2 && end - at <= LONGEST_LABEL && (unit === 0x3a || unit === 0xff1a);
}

function isIdeograph(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}
