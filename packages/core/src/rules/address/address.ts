import type { Candidate, CharacterRule } from "../../rule.js";
import type { Context } from "../../text/context.js";
import { ANCHORS, numberBefore, worthReading } from "./anchor.js";
import { DOOR, HEAD, judgeReading } from "./judge-reading.js";
import { LABELS } from "./labels.js";
import { readAddress } from "./parse.js";
import { labelMayStandBefore, livesBefore, otherStarts, regionStarts } from "./starts.js";
import { type Edge, leftEdge, type Window, windowAt } from "./window.js";

export const address: CharacterRule = {
  id: "address",
  category: "address",
  title: { zh: "家庭住址", en: "Home address" },
  source:
    "黔府办发〔2018〕22号第（二十二）条；永安市政府办 2023-01-04（住址只到乡镇、街道）；行政区划名称 GB/T 2260 及其历史版本",
  labels: LABELS,
  anchor: "character",
  characters: ANCHORS,
  find(at, context) {
    return worthReading(context.text, at) ? readAround(at, context) : null;
  },
  cell(start, end, context) {
    if (context.cell?.head?.meaning !== "address") return null;
    const window = windowAt(context.text, start, start);
    const reading = readAddress(window.text, 0, window.breaks, true);
    if (reading.deepEnd < 0 && reading.lastHamletEnd < 0) return doorNumbers(start, end, context.text);
    const found = judgeReading(context, window, { offset: 0, kind: "head" }, reading);
    return found !== null && found.end <= end ? found : null;
  },
};

/** 3-2-402 alone under a head: building, unit and door. */
function doorNumbers(start: number, end: number, text: string): Candidate | null {
  return /^[A-Za-z]?\d{1,3}(?:[-–—－]\d{1,3})?[-–—－]\d{1,4}$/.test(text.slice(start, end)) &&
    text.slice(start, end).split(/[-–—－]/).length > 2
    ? { start, end, score: 0.7, evidence: [HEAD, DOOR] }
    : null;
}

/**
 * Reads the address with a step at `at`; null where there is none, or where one that starts as early was refused already. Anchors come from left to right (rule.ts), and what is
 * read from a start does not depend on the anchor that asked: so none is read twice, and a text of nothing but anchors stays linear.
 */
function readAround(at: number, context: Context): Candidate | null {
  const { text, kept } = context;
  const edge = leftEdge(text, at, kept.addressesTo);
  if (!worthAWindow(context, edge, at)) {
    kept.addressesTo = at + 1;
    return null;
  }
  const window = windowAt(text, edge.offset, at);
  const found = firstReading(context, window, edge, window.inside(at));
  kept.addressesTo = found === null ? at + 1 : found.end;
  return found;
}

/** A run that is but the number itself (，12号) is an address only after a label or 住. */
function worthAWindow(context: Context, edge: Edge, at: number): boolean {
  const number = numberBefore(context.text, at);
  if (number < 0 || edge.offset < number) return true;
  return edge.real && (labelMayStandBefore(context, edge.offset) || livesBefore(context, edge.offset));
}

/** Of the places where an address may start, the likeliest first, the first from which it reads past the anchor decides. */
function firstReading(context: Context, window: Window, edge: Edge, anchor: number): Candidate | null {
  let seen = 0;
  let refused = false;
  for (const start of regionStarts(context, window, edge, anchor, () => seen)) {
    const reading = readAddress(window.text, start.offset, window.breaks);
    if (reading.deepEnd > anchor || reading.lastHamletEnd > anchor) {
      const found = judgeReading(context, window, start, reading);
      if (found !== null) return found;
      refused = true;
    }
    seen = reading.end;
  }
  for (const start of otherStarts(context, window, edge, anchor)) {
    if (start.kind === "edge" && (refused || start.offset < seen)) continue;
    const reading = readAddress(window.text, start.offset, window.breaks, start.kind !== "edge");
    if (reading.deepEnd > anchor || reading.lastHamletEnd > anchor)
      return judgeReading(context, window, start, reading);
    seen = Math.max(seen, reading.end);
  }
  return null;
}
