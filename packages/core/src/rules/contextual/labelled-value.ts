import { isNewline, isSpace } from "../../text/chars.js";
import { compileLabels, type LabelTrie, labelEndingAt } from "../../text/labels.js";
import { LABELLED, type Phrase } from "./phrase.js";

/** Does a value under a head or behind a label tell a private matter? The text is trimmed; `head` is the head or the label as it stands. */
export type Tells = (value: string, head: string) => boolean;

const LONGEST_LABEL = 16;
const LONGEST_VALUE = 60;
/** A note in brackets between a label and its colon is no longer: 家庭年收入（元）：. */
const LONGEST_NOTE = 12;

/** The labels of one rule, to be found before a colon. */
export function compileOwnLabels(words: readonly string[]): LabelTrie {
  return compileLabels([{ meaning: "own", words }]);
}

const BEHIND_LABEL = /[:：]| {2}/;

/** Does a sentence hold what stands between a label and its value? Most do not. */
export function mayHoldLabels(sentence: string): boolean {
  return BEHIND_LABEL.test(sentence);
}

/** The values of 病情：…, 婚姻状况    离异 in a sentence, as far as they tell something. */
export function labelledValues(sentence: string, labels: LabelTrie, tells: Tells): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 1; at < sentence.length; at++) {
    const behind = behindLabel(sentence, at);
    if (behind === 0) continue;
    const label = labelBefore(sentence, at, labels);
    if (label === null) continue;
    // Without a colon a label must be all that stands in its column.
    if (!isColon(sentence.charCodeAt(at)) && !beginsColumn(sentence, label.start)) continue;
    const span = valueAt(sentence, behind);
    if (span === null) continue;
    if (tells(sentence.slice(span.start, span.end), label.word))
      phrases.push({ ...span, signal: LABELLED, label: label.start });
  }
  return phrases;
}

function isColon(unit: number): boolean {
  return unit === 0x3a || unit === 0xff1a;
}

/** Where a value may begin if a label ends at `at`: behind a colon, or behind two spaces; 0 where neither stands there. */
function behindLabel(sentence: string, at: number): number {
  const unit = sentence.charCodeAt(at);
  if (isColon(unit)) return at + 1;
  if (unit !== 0x20 || sentence.charCodeAt(at + 1) !== 0x20 || sentence.charCodeAt(at - 1) === 0x20) return 0;
  return at + 2;
}

function beginsColumn(sentence: string, start: number): boolean {
  return (
    start === 0 || (sentence.charCodeAt(start - 1) === 0x20 && (start === 1 || sentence.charCodeAt(start - 2) === 0x20))
  );
}

function labelBefore(
  sentence: string,
  at: number,
  labels: LabelTrie,
): { readonly start: number; readonly word: string } | null {
  let end = at;
  while (end > 0 && isSpace(sentence.charCodeAt(end - 1))) end--;
  const closer = sentence[end - 1];
  if (closer === "）" || closer === ")") {
    const open = Math.max(sentence.lastIndexOf("（", end), sentence.lastIndexOf("(", end));
    if (open > 0 && end - open <= LONGEST_NOTE) end = open;
  }
  return labelEndingAt(labels, sentence, end, Math.max(0, end - LONGEST_LABEL));
}

const NEXT_LABEL = /^[\s、]\s*[\u4e00-\u9fff]{2,8}\s?[:：]/;

/** What stands from `from` on, up to a separator or the next label. */
function valueAt(sentence: string, from: number): { readonly start: number; readonly end: number } | null {
  let start = from;
  while (start < sentence.length && isSpace(sentence.charCodeAt(start)) && start - from < 24) start++;
  let end = start;
  let depth = 0;
  while (end < sentence.length && end - start < LONGEST_VALUE) {
    const unit = sentence.charCodeAt(end);
    if (unit === 0x28 || unit === 0xff08) depth++;
    else if (unit === 0x29 || unit === 0xff09) {
      if (depth === 0) break;
      depth--;
    } else if (isNewline(unit)) break;
    else if (depth === 0 && endsValue(sentence, end, unit)) break;
    end++;
  }
  while (end > start && isSpace(sentence.charCodeAt(end - 1))) end--;
  return end > start ? { start, end } : null;
}

/** ，；and the like, two spaces, or a space or 、 before the next label. A comma between digits is part of an amount. */
function endsValue(sentence: string, at: number, unit: number): boolean {
  if (unit === 0x2c) return !/^\d{3}(?!\d)/.test(sentence.slice(at + 1, at + 5));
  if (unit === 0xff0c || unit === 0xff1b || unit === 0x3b || unit === 0x2f) return true;
  if (unit !== 0x20 && unit !== 0x3001) return false;
  return (unit === 0x20 && sentence.charCodeAt(at + 1) === 0x20) || NEXT_LABEL.test(sentence.slice(at, at + 14));
}
