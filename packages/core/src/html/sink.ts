import { referenceAt } from "./entities.js";
import { isWhite } from "./find.js";
import { SEGMENT_WIDTH } from "./offsets.js";

/**
 * Where text is put together, with its way back to the source (see offsets.ts). White space is what a browser would show: a run of it is one
 * space, none at the ends of a line. Breaks are kept back until text follows.
 */
export interface Sink {
  /** The first piece of the text, and all of them where there are more: joined once, they make a flat string, which reads faster than one grown by `+=`. */
  first: string;
  pieces: string[] | null;
  /** Text units since the last `resetText`. */
  length: number;
  /** Segments so far, see offsets.ts. */
  segments: number[];
  /** A collapsed run of white space not yet written: its span in the source, −1 where there is none. */
  spaceStart: number;
  spaceEnd: number;
  /** A line break or tabs not yet written, and where in the source they stand. */
  newline: boolean;
  tabs: number;
  breakAt: number;
}

export function createSink(): Sink {
  return {
    first: "",
    pieces: null,
    length: 0,
    segments: [],
    spaceStart: -1,
    spaceEnd: -1,
    newline: false,
    tabs: 0,
    breakAt: 0,
  };
}

/** Starts a new text; its segments go behind those there are. */
export function resetText(sink: Sink): void {
  sink.first = "";
  sink.pieces = null;
  sink.length = 0;
  sink.spaceStart = -1;
  sink.newline = false;
  sink.tabs = 0;
}

/** The text since the last `resetText`. */
export function textOf(sink: Sink): string {
  return sink.pieces === null ? sink.first : sink.pieces.join("");
}

/** Puts a piece behind the text; its segment is the caller's. */
function append(sink: Sink, piece: string): void {
  if (sink.pieces !== null) sink.pieces.push(piece);
  else if (sink.length === 0) sink.first = piece;
  else sink.pieces = [sink.first, piece];
  sink.length += piece.length;
}

export function breakLine(sink: Sink, at: number): void {
  sink.newline = true;
  sink.tabs = 0;
  sink.spaceStart = -1;
  sink.breakAt = at;
}

/** More tabs in a row say no more than these: a spacer, not a column. */
const MOST_TABS = 8;

export function breakCell(sink: Sink, at: number): void {
  if (sink.tabs < MOST_TABS) sink.tabs++;
  sink.spaceStart = -1;
  sink.breakAt = at;
}

/** Puts character data in. `units`: those of the source. `pre`: white space counts. `inAttribute`: the stricter reading of references without a semicolon. */
export function addText(
  sink: Sink,
  source: string,
  units: Uint16Array,
  start: number,
  end: number,
  pre: boolean,
  inAttribute: boolean,
): void {
  let at = start;
  while (at < end) {
    if (!pre && isWhite(units[at]!)) {
      const from = at;
      at++;
      while (at < end && isWhite(units[at]!)) at++;
      addSpace(sink, from, at);
      continue;
    }
    const runStart = at;
    at = pre ? endOfPreRun(units, at, end) : endOfRun(units, at, end);
    if (at > runStart) addRun(sink, source, runStart, at);
    if (at < end && units[at] === 0x26) {
      const reference = referenceAt(source, at, end, inAttribute);
      if (reference === null) {
        addRun(sink, source, at, at + 1);
        at++;
      } else {
        addAs(sink, reference.text, at, reference.end);
        at = reference.end;
      }
    }
  }
}

/** Whether `addText` would put the whole span in as it is. */
export function isPlain(units: Uint16Array, start: number, end: number): boolean {
  return start < end && !isWhite(units[start]!) && endOfRun(units, start, end) === end;
}

/** Up to the next `&` or white space that is more than a single space between two other characters. */
function endOfRun(units: Uint16Array, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const unit = units[at]!;
    if (unit <= 0x26) {
      if (unit === 0x26 && mayBeReference(units, at + 1, end)) return at;
      if (unit === 0x20) {
        if (at + 1 === end || isWhite(units[at + 1]!)) return at;
      } else if (unit < 0x20 && isWhite(unit)) return at;
    }
    at++;
  }
  return at;
}

function endOfPreRun(units: Uint16Array, from: number, end: number): number {
  let at = from;
  while (at < end && (units[at] !== 0x26 || !mayBeReference(units, at + 1, end))) at++;
  return at;
}

/** Whether a letter or # follows an `&`. */
function mayBeReference(units: Uint16Array, at: number, end: number): boolean {
  if (at >= end) return false;
  const unit = units[at]!;
  const lower = unit | 0x20;
  return unit === 0x23 || (lower >= 0x61 && lower <= 0x7a);
}

/** Notes collapsible white space; none at the start of a line. */
export function addSpace(sink: Sink, start: number, end: number): void {
  if (sink.spaceStart >= 0 || sink.length === 0 || sink.newline || sink.tabs > 0) return;
  sink.spaceStart = start;
  sink.spaceEnd = end;
}

/** Puts source text in unit for unit. */
export function addRun(sink: Sink, source: string, start: number, end: number): void {
  writeBreaks(sink);
  const { segments } = sink;
  const last = segments.length - SEGMENT_WIDTH;
  if (
    sink.length > 0 &&
    segments[last + 2] === start &&
    sink.length - segments[last]! === start - segments[last + 1]!
  ) {
    segments[last + 2] = end;
  } else segments.push(sink.length, start, end);
  append(sink, source.slice(start, end));
}

/** Puts `text` in for a span of the source. */
export function addAs(sink: Sink, text: string, start: number, end: number): void {
  writeBreaks(sink);
  sink.segments.push(sink.length, start, end);
  append(sink, text);
}

function writeBreaks(sink: Sink): void {
  if (sink.length > 0) {
    if (sink.newline) insert(sink, "\n", sink.breakAt, sink.breakAt);
    for (; sink.tabs > 0; sink.tabs--) insert(sink, "\t", sink.breakAt, sink.breakAt);
    if (sink.spaceStart >= 0) insert(sink, " ", sink.spaceStart, sink.spaceEnd);
  }
  sink.newline = false;
  sink.tabs = 0;
  sink.spaceStart = -1;
}

function insert(sink: Sink, text: string, start: number, end: number): void {
  sink.segments.push(sink.length, start, end);
  append(sink, text);
}

/** Moves a finished text with its segments (`first` to `last` in `from`) to the end of another sink, breaks before it as noted there. */
export function moveText(to: Sink, text: string, from: Sink, first: number, last: number): void {
  if (text.length === 0) return;
  writeBreaks(to);
  const base = to.length;
  for (let at = first * SEGMENT_WIDTH; at < last * SEGMENT_WIDTH; at += SEGMENT_WIDTH) {
    to.segments.push(base + from.segments[at]!, from.segments[at + 1]!, from.segments[at + 2]!);
  }
  append(to, text);
}

/** How many segments there are. */
export function segmentCount(sink: Sink): number {
  return sink.segments.length / SEGMENT_WIDTH;
}
