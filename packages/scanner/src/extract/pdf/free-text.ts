import type { PageTable } from "./grid-table.js";
import { joint, type Segment, type TextLine } from "./lines.js";

/** Running text of a page part: what can be seen, and what is hidden in it with the words before it. */
export interface FreeText {
  readonly y0: number;
  readonly y1: number;
  readonly text: string;
  readonly hidden: readonly { readonly kind: string; readonly text: string }[];
}

/** Lines outside drawn tables → running text, and tables that only their gaps show. Top to bottom. */
export function partsOfLines(lines: readonly TextLine[]): (FreeText | PageTable)[] {
  const parts: (FreeText | PageTable)[] = [];
  let prose: TextLine[] = [];
  const flush = (): void => {
    if (prose.length > 0) parts.push(textOf(prose));
    prose = [];
  };
  for (let at = 0; at < lines.length; ) {
    const end = endOfRows(lines, at);
    const table = end - at >= LEAST_ROWS ? tableOfLines(lines.slice(at, end)) : null;
    if (table === null) {
      prose.push(lines[at]!);
      at++;
      continue;
    }
    flush();
    parts.push(table);
    at = end;
  }
  flush();
  return parts;
}

/** Lines side by side that make a table: fewer can be a heading with a date, or a signature. */
const LEAST_ROWS = 3;

/** The end of a run of lines that are cut by gaps; one line in one piece may stand between (a wrapped cell). */
function endOfRows(lines: readonly TextLine[], start: number): number {
  let end = start;
  for (let at = start; at < lines.length; at++) {
    const line = lines[at]!;
    if (at > start && line.y0 - lines[at - 1]!.y1 > 2.2 * line.size) break;
    if (line.segments.length >= 2) end = at + 1;
    else if (at !== end) break;
    else if (end === start) break;
  }
  return end;
}

/** Columns are where no line of the run has a gap filled; null where the lines share none. */
function tableOfLines(lines: readonly TextLine[]): PageTable | null {
  const columns = columnsOf(lines);
  const most = Math.max(...lines.map((line) => line.segments.length));
  if (columns.length < 2 || columns.length > 1.5 * most + 1) return null;
  const rows: string[][] = [];
  const hidden = new Map<string, string>();
  let before: TextLine | null = null;
  for (const line of lines) {
    const cells = new Array<string>(columns.length).fill("");
    for (const segment of line.segments) {
      const column = columns.findIndex((c) => segment.x0 <= c.x1 && segment.x1 >= c.x0);
      cells[column] = cells[column] === "" ? segment.text : `${cells[column]} ${segment.text}`;
      const how = hiddenMost(segment);
      if (how !== null) hidden.set(`${rows.length},${column}`, how);
    }
    const last = rows.at(-1);
    // A line without a first cell, close under the one before: cells of that row went on.
    const goesOn = last !== undefined && before !== null && cells[0] === "" && line.y0 - before.y1 < 0.4 * line.size;
    if (goesOn) {
      cells.forEach((cell, i) => {
        if (cell !== "") last[i] = last[i] === "" ? cell : `${last[i]}${joint(last[i]!, cell, true)}${cell}`;
      });
    } else rows.push(cells);
    before = line;
  }
  const xs = [columns[0]!.x0, ...columns.map((column) => column.x1)];
  return { y0: lines[0]!.y0, y1: lines.at(-1)!.y1, xs, rows, hidden };
}

function columnsOf(lines: readonly TextLine[]): { x0: number; x1: number }[] {
  const segments = lines.flatMap((line) => line.segments).sort((a, b) => a.x0 - b.x0);
  const columns: { x0: number; x1: number }[] = [];
  for (const { x0, x1 } of segments) {
    const last = columns.at(-1);
    if (last !== undefined && x0 <= last.x1) last.x1 = Math.max(last.x1, x1);
    else columns.push({ x0, x1 });
  }
  return columns;
}

function hiddenMost(segment: Segment): string | null {
  if (segment.glyphs === null) return null;
  const hidden = segment.glyphs.filter((glyph) => glyph !== null && glyph.hidden !== null);
  return hidden.length * 2 >= segment.glyphs.length ? (hidden[0]?.hidden ?? null) : null;
}

/** Letter widths a full line of prose may leave free at its right edge. */
const FREE = 1.7;

/** Letter heights a line of prose is at least wide: shorter ones are items of a list, even where they all end at one edge. */
const LONG = 15;

function textOf(lines: readonly TextLine[]): FreeText {
  const left = Math.min(...lines.map((line) => line.x0));
  const right = Math.max(...lines.map((line) => line.x1));
  let text = "";
  const hidden: { kind: string; text: string }[] = [];
  let before: TextLine | null = null;
  for (const line of lines) {
    const words = visibleText(line, hidden);
    if (words.trim() === "") continue;
    if (before !== null) {
      const wide = before.x1 - before.x0 >= LONG * before.size;
      const full = right - before.x1 < FREE * before.size && wide;
      const goesOn = line.x0 - left < 0.6 * line.size && line.size < 1.3 * before.size && before.size < 1.3 * line.size;
      const near = line.base - before.base < 2.6 * line.size;
      text += joint(text, words, full && goesOn && near);
    }
    text += words;
    before = line;
  }
  return { y0: lines[0]!.y0, y1: lines.at(-1)!.y1, text, hidden };
}

/** Letters before a hidden value that say what it is (身份证号:). */
const LABEL = 14;

/** A line's text without its hidden letters; those go to `hidden`, each with the words before it, digits left out. */
function visibleText(line: TextLine, hidden: { kind: string; text: string }[]): string {
  let visible = "";
  let open: { kind: string; text: string } | null = null;
  line.segments.forEach((segment, index) => {
    if (index > 0) visible += "\t";
    if (segment.glyphs === null) {
      visible += segment.text;
      return;
    }
    for (let i = 0; i < segment.text.length; i++) {
      const glyph = segment.glyphs[i] ?? null;
      const kind: string | null = glyph === null ? (open?.kind ?? null) : glyph.hidden;
      if (kind === null) {
        open = null;
        visible += segment.text[i];
      } else if (open === null || open.kind !== kind) {
        open = { kind, text: visible.slice(-LABEL).replace(/^.*[\dXx*]/, "") + segment.text[i] };
        hidden.push(open);
      } else open.text += segment.text[i];
    }
  });
  return visible;
}
