import type { Glyph } from "./page.js";

/** Letters of one line that stand together. */
export interface Segment {
  readonly x0: number;
  readonly x1: number;
  readonly text: string;
  /** For every code unit of `text`, the letter it comes from; null for a space put in. Null where none of them is hidden. */
  readonly glyphs: readonly (Glyph | null)[] | null;
}

/** A line of letters, cut where wide gaps stand. */
export interface TextLine {
  readonly segments: readonly Segment[];
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  readonly base: number;
  readonly size: number;
}

/** Gaps in letter heights: from the first a space is put between letters, from the second the line is cut. */
const SPACE = 0.28;
const CUT = 1.25;

/** Letters in any order → lines from top to bottom, letters from left to right. */
export function linesOfGlyphs(glyphs: readonly Glyph[]): TextLine[] {
  const sorted = inOrder(glyphs, (glyph) => glyph.base);
  const lines: TextLine[] = [];
  let line: Glyph[] = [];
  for (const glyph of sorted) {
    const first = line[0];
    if (first !== undefined && isBelow(glyph, line.at(-1)!, first)) {
      lines.push(lineOf(line));
      line = [];
    }
    line.push(glyph);
  }
  if (line.length > 0) lines.push(lineOf(line));
  return lines;
}

/** In letter heights: how far a letter may stand below the one before, and all letters of a line below its first. */
const STEP = 0.35;
const SPREAD = 0.75;

/** Whether a letter stands on another line. A line may rise or fall a little, but not so far that boxes of text side by side become one line. */
function isBelow(glyph: Glyph, before: Glyph, first: Glyph): boolean {
  const size = Math.min(first.size, glyph.size);
  return glyph.base - before.base > STEP * size || glyph.base - first.base > SPREAD * size;
}

/** Rising by a number; files have most of it so already. */
function inOrder(glyphs: readonly Glyph[], keyOf: (glyph: Glyph) => number): readonly Glyph[] {
  for (let i = 1; i < glyphs.length; i++) {
    if (keyOf(glyphs[i]!) < keyOf(glyphs[i - 1]!)) return [...glyphs].sort((a, b) => keyOf(a) - keyOf(b));
  }
  return glyphs;
}

function lineOf(glyphs: readonly Glyph[]): TextLine {
  const [only] = glyphs;
  if (glyphs.length === 1) return lineOfOne(only!);
  const sorted = withoutDoubles(inOrder(glyphs, (glyph) => glyph.x0));
  const first = sorted[0]!;
  const size = middleSize(sorted);
  const hides = sorted.some((glyph) => glyph.hidden !== null);
  const segments: Segment[] = [];
  let text = "";
  let owners: (Glyph | null)[] | null = hides ? [] : null;
  let x0 = first.x0;
  let before: Glyph | null = null;
  let { y0, y1 } = first;
  for (const glyph of sorted) {
    const gap: number = before === null ? 0 : glyph.x0 - before.x1;
    if (gap > CUT * size) {
      segments.push({ x0, x1: before!.x1, text, glyphs: owners });
      text = "";
      owners = hides ? [] : null;
      x0 = glyph.x0;
    } else if (text !== "" && (gap > SPACE * size || (glyph.spaced && gap > 0))) {
      text += " ";
      owners?.push(null);
    }
    text += glyph.text;
    if (owners !== null) for (let i = glyph.text.length; i > 0; i--) owners.push(glyph);
    if (glyph.y0 < y0) y0 = glyph.y0;
    if (glyph.y1 > y1) y1 = glyph.y1;
    before = glyph;
  }
  segments.push({ x0, x1: before!.x1, text, glyphs: owners });
  let x1 = before!.x1;
  for (let i = Math.max(0, sorted.length - 8); i < sorted.length; i++) x1 = Math.max(x1, sorted[i]!.x1);
  return { segments, x0: first.x0, x1, y0, y1, base: first.base, size };
}

/** A line of one letter; in OFD that is often a word as long as the line. */
function lineOfOne(glyph: Glyph): TextLine {
  const { text, x0, x1, y0, y1, base, size } = glyph;
  const glyphs = glyph.hidden === null ? null : Array.from(text.split(""), () => glyph);
  return { segments: [{ x0, x1, text, glyphs }], x0, x1, y0, y1, base, size };
}

/** The size in the middle of all letters: one set larger or smaller says nothing of its line. */
function middleSize(glyphs: readonly Glyph[]): number {
  const { size } = glyphs[0]!;
  if (glyphs.every((glyph) => glyph.size === size)) return size;
  const letters = glyphs.reduce((sum, { text }) => sum + text.length, 0);
  const sorted = [...glyphs].sort((a, b) => a.size - b.size);
  let at = 0;
  for (let left = (letters >> 1) - sorted[0]!.text.length; left >= 0; at++) left -= sorted[at + 1]!.text.length;
  return sorted[at]!.size;
}

/** Bold is often the same letter printed twice, a little beside itself. */
function withoutDoubles(sorted: readonly Glyph[]): readonly Glyph[] {
  const kept: Glyph[] = [];
  for (const glyph of sorted) {
    const last = kept.at(-1);
    const width = glyph.x1 - glyph.x0;
    if (last !== undefined && last.text === glyph.text && Math.abs(glyph.x0 - last.x0) < 0.35 * width) continue;
    kept.push(glyph);
  }
  return kept;
}

/**
 * What stands between the end of one line and the start of the next when they belong to one text. `full`: the line reaches its edge, so
 * the text goes on. Nothing between Chinese letters; a space between Latin words; a line break where the line ends before its edge, and
 * between two long runs of digits: they may be one number or two, and the rules try both.
 */
export function joint(before: string, after: string, full: boolean): string {
  if (!full || before === "" || after === "") return "\n";
  // A numbered line is a line of its own, however long the one before it is; 6.com is the rest of a mailbox at 126.com.
  if (/^\d{1,3}(?:[ 、)）]|[.．](?!\w))/.test(after)) return "\n";
  const tail = /[0-9Xx]*$/.exec(before.slice(-24))![0];
  const head = /^[0-9Xx]*/.exec(after.slice(0, 24))![0];
  if (tail !== "" && head !== "") return tail.length >= 6 || head.length >= 6 ? "\n" : "";
  const letters = /[A-Za-z,;:]$/.test(before)
    ? /^[A-Za-z]/.test(after)
    : /[A-Za-z]\.$/.test(before) && /^[A-Z]/.test(after);
  return letters && !/[@/][\w.-]*$/.test(before.slice(-60)) ? " " : "";
}
