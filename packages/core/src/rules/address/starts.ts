import type { Context } from "../../text/context.js";
import type { Label } from "../../text/labels.js";
import { isNameUnit } from "./characters.js";
import { LABELS, OFFICE_ADDRESS_LABELS } from "./labels.js";
import { regionAt } from "./regions.js";
import type { Edge, Window } from "./window.js";

/** Where a reading may begin, and what speaks for beginning there. */
export interface Start {
  /** Offset in the window. */
  readonly offset: number;
  readonly kind: "region" | "head" | "label" | "office-label" | "lives" | "edge";
}

/** More names of regions before one number than any sentence has. */
const MOST_REGIONS = 8;

/** Words after which an address may begin without a region, and which say that someone lives there. */
const LIVES =
  /(?:家住|现住|居住于|居住在|居住|[现迁]居|租住于|租住在|租住|暂住于|暂住在|暂住|借住|住在|住于|住|家在|搬迁至|搬到|址|户籍|户口)[:：在于是为]?\s?$/;
/** What makes another word of 住: 住房, 住户, 住建. */
const GOES_ON = "房宅院户所建宿";
const SEPARATORS = /^[\s:：,，;；|"“=＝、（(]*(?:[（(][^（()）]{0,12}[)）][\s:：]*)?$/;
/** The last characters of all address labels: looking a label up costs a walk, so it is done only where one of these ends right before. */
const LABEL_ENDS = new Set([...LABELS, ...OFFICE_ADDRESS_LABELS].map((word) => word.charCodeAt(word.length - 1)));
/** More separators than a form sets between a label and its value. */
const MOST_SEPARATORS = 24;

/** The names of regions before the anchor, from the left. `seen`: the end of what was read already; starts inside it are not tried. */
export function* regionStarts(
  context: Context,
  window: Window,
  edge: Edge,
  anchor: number,
  seen: () => number,
): Generator<Start> {
  let tried = 0;
  for (let offset = 0; offset < anchor && tried < MOST_REGIONS; offset++) {
    const region = regionAt(window.text, offset);
    if (region === null || offset < seen()) continue;
    if (!region.whole && !shortNameHolds(context, window, edge, offset, region.end)) continue;
    tried++;
    yield { offset, kind: "region" };
  }
}

/** Where an address without a region's name may start: after its label, after a word of living, at an edge. */
export function* otherStarts(context: Context, window: Window, edge: Edge, anchor: number): Generator<Start> {
  if (edge.real) {
    const start = labelStart(context, window, edge, window.outside(anchor));
    if (start !== null) yield start;
    if (livesBefore(context, edge.offset) && !GOES_ON.includes(window.text[0] ?? "房"))
      yield { offset: skipLinks(window.text, 0), kind: "lives" };
    // 居 may stand in a name, so that an edge does not end behind it as behind 住.
    if (/^[现迁]居(?![民委])/.test(window.text)) yield { offset: skipLinks(window.text, 2), kind: "lives" };
  }
  for (let offset = 0; offset < anchor; offset++) {
    const fresh =
      offset === 0 ? edge.real : window.breaks.includes(offset) || window.text.charCodeAt(offset - 1) === 0x20;
    if (fresh && isNameUnit(window.text.charCodeAt(offset))) yield { offset, kind: "edge" };
  }
}

function labelStart(context: Context, window: Window, edge: Edge, at: number): Start | null {
  if (!labelMayStandBefore(context, edge.offset)) return null;
  const label = context.label(at);
  const kind = kindOf(context, label);
  if (label === null || kind === null) return null;
  if (isHead(context, label)) return isBlankBefore(context.text, edge.offset) ? { offset: 0, kind } : null;
  // 户籍所在地甘超村三组: the label reaches over the edge.
  if (label.end > edge.offset) return { offset: skipLinks(window.text, window.inside(label.end)), kind };
  return SEPARATORS.test(context.text.slice(label.end, edge.offset)) ? { offset: 0, kind } : null;
}

/** Whether the text before `at` may end with a label: over colons, spaces, bars and a bracket. Labels may also reach over an edge (户籍所在|地). */
export function labelMayStandBefore(context: Context, at: number): boolean {
  if (context.cell !== null) return true;
  const { text } = context;
  let index = at - 1;
  let bracket = false;
  for (const stop = at - MOST_SEPARATORS; index >= stop && index >= 0; index--) {
    const unit = text.charCodeAt(index);
    if (unit === 0xff09 || unit === 0x29) bracket = true;
    else if (unit === 0xff08 || unit === 0x28) bracket = false;
    else if (!bracket && !isSeparator(unit)) break;
  }
  const last = text.charCodeAt(index);
  // 门牌号 is a label, 12号 is not.
  if (last === 0x53f7 && !isNameUnit(text.charCodeAt(index - 1))) return false;
  return LABEL_ENDS.has(last) || LABEL_ENDS.has(text.charCodeAt(at));
}

function isSeparator(unit: number): boolean {
  return (
    unit <= 0x20 ||
    unit === 0x3a ||
    unit === 0xff1a ||
    unit === 0x7c ||
    unit === 0x22 ||
    unit === 0x201c ||
    unit === 0x3d ||
    unit === 0xff0c ||
    unit === 0x2c
  );
}

/** Whether nothing but a few spaces stands before `at`: the start of a cell. */
export function isBlankBefore(text: string, at: number): boolean {
  return at <= MOST_SEPARATORS && text.slice(0, at).trim() === "";
}

/** What the label or head left of `at` says of an address there; null where it says nothing. */
export function kindOfLabel(context: Context, at: number): Start["kind"] | null {
  if (!labelMayStandBefore(context, at)) return null;
  return kindOf(context, context.label(at));
}

function kindOf(context: Context, label: Label | null): Start["kind"] | null {
  if (label === null) return null;
  if (label.meaning === "organization-address") return "office-label";
  if (label.meaning !== "address") return null;
  return isHead(context, label) ? "head" : "label";
}

/** A head's offsets are of its own text, not of the cell's. */
function isHead(context: Context, label: Label): boolean {
  return context.cell !== null && label === context.cell.head;
}

/** Whether 住, 家住, 居住于 … stand right before `at`. */
export function livesBefore(context: Context, at: number): boolean {
  return LIVES.test(context.text.slice(Math.max(0, at - 8), at));
}

/** 凯里, 贵州: at an edge, after 住, or right before the whole name of another region. */
function shortNameHolds(context: Context, window: Window, edge: Edge, offset: number, end: number): boolean {
  if (offset === 0 ? edge.real : window.text.charCodeAt(offset - 1) === 0x20 || window.breaks.includes(offset))
    return true;
  return regionAt(window.text, end)?.whole === true || livesBefore(context, window.outside(offset));
}

function skipLinks(text: string, at: number): number {
  let index = at;
  while (index < at + 4 && " :：为是在于地".includes(text[index] ?? "x")) index++;
  return index;
}
