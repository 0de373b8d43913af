import {
  BARRIER,
  BLOCK,
  CELL,
  ENDS_P,
  ITEM,
  ROW,
  SECTION,
  SPECIAL,
  TABLE,
  TAG_COUNT,
  tagFlags,
  tagNamed,
} from "./tags.js";

/**
 * The open elements of a page: as much of the standard's stack as says when an element ends. All look-ups take one step, so that a page of
 * unclosed tags stays linear: for each entry the one of the same name below it is kept, and the barriers below it.
 */
export interface Elements {
  depth: number;
  readonly tags: number[];
  /** Index of the open element of the same tag below. */
  readonly below: number[];
  /** Index of the nearest barrier (cell, table …) and special element at or below. */
  readonly barrier: number[];
  readonly special: number[];
  /** Index of the topmost open element of each tag, −1 where none is open. */
  readonly top: number[];
}

const P = tagNamed("p");
const TABLE_TAG = tagNamed("table");
const TR = tagNamed("tr");
const TD = tagNamed("td");
const TH = tagNamed("th");
const CAPTION = tagNamed("caption");
const SECTIONS = ["tbody", "thead", "tfoot"].map(tagNamed);
const LI = tagNamed("li");
const DT = tagNamed("dt");
const DD = tagNamed("dd");
const LISTS = ["ul", "ol", "menu", "dir"].map(tagNamed);
const DL = tagNamed("dl");
const OPTION = tagNamed("option");
const SELECT = tagNamed("select");

const FOREIGN_ROOTS = ["svg", "math"].map(tagNamed);
const HTML_ISLANDS = ["foreignobject", "desc", "annotation-xml"].map(tagNamed);
/** Start tags that end svg and math (HTML Standard §13.2.6.5). */
const BREAKOUT = new Set(
  "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var"
    .split(" ")
    .map(tagNamed),
);

const NONE_OPEN: readonly number[] = new Array(TAG_COUNT).fill(-1);

export function createElements(): Elements {
  return {
    depth: 0,
    tags: [],
    below: [],
    barrier: [],
    special: [],
    top: NONE_OPEN.slice(),
  };
}

export function push(elements: Elements, tag: number): void {
  const { depth } = elements;
  const flags = tagFlags[tag]!;
  elements.tags[depth] = tag;
  elements.below[depth] = elements.top[tag]!;
  elements.barrier[depth] = (flags & BARRIER) !== 0 ? depth : topBarrier(elements);
  elements.special[depth] = (flags & SPECIAL) !== 0 ? depth : topSpecial(elements);
  elements.top[tag] = depth;
  elements.depth = depth + 1;
}

/** Takes the topmost element off and returns its tag. */
export function pop(elements: Elements): number {
  const depth = --elements.depth;
  const tag = elements.tags[depth]!;
  elements.top[tag] = elements.below[depth]!;
  return tag;
}

function topBarrier(elements: Elements): number {
  return elements.depth === 0 ? -1 : elements.barrier[elements.depth - 1]!;
}

function topSpecial(elements: Elements): number {
  return elements.depth === 0 ? -1 : elements.special[elements.depth - 1]!;
}

/** The index of the innermost svg or math that holds what comes next, −1 where that is HTML. */
export function foreignRoot(elements: Elements): number {
  const { top } = elements;
  const root = Math.max(top[FOREIGN_ROOTS[0]!]!, top[FOREIGN_ROOTS[1]!]!);
  return HTML_ISLANDS.some((island) => top[island]! > root) ? -1 : root;
}

/** The index down to which (inclusive) svg or math ends before the start tag `tag`; the depth where it does not. */
export function endedByBreakout(elements: Elements, tag: number): number {
  const root = BREAKOUT.has(tag) ? foreignRoot(elements) : -1;
  return root < 0 ? elements.depth : root;
}

/** The index down to which (inclusive) elements end before the start tag `tag` opens; the depth where none ends. */
export function endedByOpen(elements: Elements, tag: number): number {
  const flags = tagFlags[tag]!;
  const { depth, top } = elements;
  if ((flags & (ROW | CELL | SECTION)) !== 0 || tag === CAPTION) return endedInTable(elements, flags);
  let end = depth;
  if ((flags & ITEM) !== 0) {
    const index = openItem(elements, tag);
    if (index > topBarrier(elements)) end = index;
  }
  if ((flags & ENDS_P) !== 0) {
    const index = top[P]!;
    if (index >= 0 && index < end && index > topBarrier(elements)) end = index;
  }
  return end;
}

/** The open item (li, dt or dd, option) of the innermost list, or −1. */
function openItem(elements: Elements, tag: number): number {
  const { top } = elements;
  if (tag === LI) {
    const list = Math.max(top[LISTS[0]!]!, top[LISTS[1]!]!, top[LISTS[2]!]!, top[LISTS[3]!]!);
    return top[LI]! > list ? top[LI]! : -1;
  }
  if (tag === OPTION) return top[OPTION]! > top[SELECT]! ? top[OPTION]! : -1;
  const item = Math.max(top[DT]!, top[DD]!);
  return item > top[DL]! ? item : -1;
}

/** What a row, cell, section or caption ends inside its table: the cell before it, the row, the section. Outside a table: nothing. */
function endedInTable(elements: Elements, flags: number): number {
  const { depth, top } = elements;
  const table = top[TABLE_TAG]!;
  if (table < 0) return depth;
  let end = lower(top[CAPTION]!, table, lower(top[TH]!, table, lower(top[TD]!, table, depth)));
  if ((flags & CELL) !== 0) return end;
  end = lower(top[TR]!, table, end);
  if ((flags & ROW) !== 0) return end;
  for (const section of SECTIONS) end = lower(top[section]!, table, end);
  return end;
}

/** `index` where it lies above `floor` and below `end`, else `end`. */
function lower(index: number, floor: number, end: number): number {
  return index > floor && index < end ? index : end;
}

/** The index down to which (inclusive) elements end at the end tag `tag`; the depth where the tag closes nothing. */
export function endedByClose(elements: Elements, tag: number): number {
  const flags = tagFlags[tag]!;
  const index = elements.top[tag]!;
  if (index < 0) return elements.depth;
  if ((flags & TABLE) !== 0) return index;
  if ((flags & (ROW | CELL | SECTION)) !== 0 || tag === CAPTION) {
    return index > elements.top[TABLE_TAG]! ? index : elements.depth;
  }
  const fence = (flags & (SPECIAL | BLOCK | BARRIER)) !== 0 ? topBarrier(elements) : topSpecial(elements);
  return index >= fence ? index : elements.depth;
}
