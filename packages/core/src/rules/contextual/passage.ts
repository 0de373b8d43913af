import { isHan, isNewline } from "../../text/chars.js";

/** A sentence as the patterns read it: without the line breaks that layout put into it. `toText` leads an offset of it back to the text. */
export interface Passage {
  readonly sentence: string;
  /** Offsets of the text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly toText: (offset: number) => number;
}

/** A longer sentence is read in parts. */
const LONGEST = 280;
/** A part begins so far before the place that asked for it. */
const RUN_UP = 90;
/** A line that a break of layout ends is no shorter. */
const FEWEST_BEFORE_BREAK = 20;

/** 1: ends a sentence; 2: a line break, which mostly does. */
const ends = new Uint8Array(0x10000);
for (const end of "。！？\t|") ends[end.charCodeAt(0)] = 1;
for (let unit = 0; unit < ends.length; unit++) if (isNewline(unit)) ends[unit] = 2;

/** Where the sentence around `at` lies. 。！？, tabs and bars of tables end it, and line breaks, but for those inside a paragraph set to a width; ；does not: it divides lists of one person's matters. Bounded. */
export function sentenceRange(text: string, at: number): { readonly start: number; readonly end: number } {
  let start = at;
  const floor = Math.max(0, at - RUN_UP);
  while (start > floor && !endsSentence(text, start - 1)) start--;
  let end = at;
  const ceiling = Math.min(text.length, start + LONGEST);
  while (end < ceiling && !endsSentence(text, end)) end++;
  return { start, end };
}

/** The sentence around `at`, to be read. */
export function passageAt(text: string, at: number): Passage {
  const { start, end } = sentenceRange(text, at);
  return passageOf(text, start, end);
}

/** What stands from `start` to `end`, to be read. */
export function passageOf(text: string, start: number, end: number): Passage {
  const breaks: number[] = [];
  for (let index = start; index < end; index++) if (ends[text.charCodeAt(index)] === 2) breaks.push(index);
  if (breaks.length === 0) return { sentence: text.slice(start, end), start, end, toText: (offset) => start + offset };
  return withoutBreaks(text, start, end, breaks);
}

/** Do more than `most` sentences and lines end from `from` to `to`? A tab ends none, \r\n is one. */
export function hasMoreEnds(text: string, from: number, to: number, most: number): boolean {
  let left = most;
  // From the end: the breaks are looked for behind a name that mostly stands far off.
  for (let at = to - 1; at >= from; at--) {
    const unit = text.charCodeAt(at);
    if (ends[unit] === 0 || unit === 0x09 || unit === 0x7c) continue;
    if ((unit !== 0x0a || text.charCodeAt(at - 1) !== 0x0d) && --left < 0) return true;
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
  return { sentence, start, end, toText };
}

function endsSentence(text: string, at: number): boolean {
  const kind = ends[text.charCodeAt(at)];
  return kind !== 0 && (kind === 1 || !isBreakOfLayout(text, at));
}

const LABEL = /^[\u4e00-\u9fff]{2,9}[:：]/;

/** A line break between two Han characters, or behind a comma, at the end of a line that is long and holds no columns. */
function isBreakOfLayout(text: string, at: number): boolean {
  let before = at - 1;
  if (text.charCodeAt(before) === 0x0d) before--;
  let after = at + 1;
  if (text.charCodeAt(at) === 0x0d && text.charCodeAt(after) === 0x0a) after++;
  const last = text.charCodeAt(before);
  if (!isHan(text.charCodeAt(after)) || !(isHan(last) || last === 0xff0c || last === 0x3001)) return false;
  // 伤病情况：有矽肺 is the next line of a form.
  if (last !== 0xff0c && LABEL.test(text.slice(after, after + 12))) return false;
  let from = before;
  while (from >= 0 && before - from < FEWEST_BEFORE_BREAK) {
    const unit = text.charCodeAt(from);
    if (isNewline(unit) || unit === 0x09 || unit === 0x7c || (unit === 0x20 && text.charCodeAt(from - 1) === 0x20))
      return false;
    from--;
  }
  return from >= 0;
}
