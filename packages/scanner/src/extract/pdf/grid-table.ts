import { holds } from "./geometry.js";
import type { Grid } from "./grid.js";
import { joint, linesOfGlyphs, type TextLine } from "./lines.js";
import type { Glyph } from "./page.js";

/** A table found on a page: its cells' texts, and how single cells are hidden. */
export interface PageTable {
  readonly y0: number;
  readonly y1: number;
  /** Edges of the columns; tables that go on over pages have the same. */
  readonly xs: readonly number[];
  readonly rows: string[][];
  /** "row,column" → how the cell is hidden. */
  readonly hidden: Map<string, string>;
}

/** Sets letters into the cells of a grid. Returns null where the grid holds next to nothing: a frame or a drawing. */
export function tableOfGrid(grid: Grid, glyphs: readonly Glyph[]): PageTable | null {
  const width = grid.xs.length - 1;
  const height = grid.ys.length - 1;
  const cells = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    const column = bandOf(grid.xs, (glyph.x0 + glyph.x1) / 2);
    const row = bandOf(grid.ys, (glyph.y0 + glyph.y1) / 2);
    const cell = grid.cellOf[row * width + column]!;
    const held = cells.get(cell);
    if (held === undefined) cells.set(cell, [glyph]);
    else held.push(glyph);
  }
  if (cells.size < 2) return null;
  const rows = Array.from({ length: height }, () => new Array<string>(width).fill(""));
  const hidden = new Map<string, string>();
  for (const [cell, held] of cells) {
    const [row, column] = [Math.floor(cell / width), cell % width];
    rows[row]![column] = cellText(linesOfGlyphs(held), cellWidth(grid, cell, width));
    const how = hiddenMost(held);
    if (how !== null) hidden.set(`${row},${column}`, how);
  }
  return { y0: grid.y0, y1: grid.y1, xs: grid.xs, rows, hidden };
}

export function isInside(grid: Grid, glyph: Glyph): boolean {
  return holds(grid, (glyph.x0 + glyph.x1) / 2, (glyph.y0 + glyph.y1) / 2);
}

function bandOf(edges: readonly number[], position: number): number {
  let band = 0;
  while (band < edges.length - 2 && position > edges[band + 1]!) band++;
  return band;
}

function cellWidth(grid: Grid, cell: number, width: number): number {
  const column = cell % width;
  let last = column;
  while (last + 1 < width && grid.cellOf[cell - column + last + 1] === cell) last++;
  return grid.xs[last + 1]! - grid.xs[column]!;
}

/** Letter widths that margins and a letter that did not fit may leave free in a full line of a cell. */
const FREE = 2.6;

/** The lines of a cell as one text: wrapped lines joined, lines that end early kept apart. */
function cellText(lines: readonly TextLine[], width: number): string {
  let text = "";
  let before: TextLine | null = null;
  for (const line of lines) {
    const words = line.segments.map((segment) => segment.text).join(" ");
    if (before !== null) text += joint(text, words, width - (before.x1 - before.x0) < FREE * before.size);
    text += words;
    before = line;
  }
  return text;
}

function hiddenMost(glyphs: readonly Glyph[]): string | null {
  const hidden = glyphs.filter((glyph) => glyph.hidden !== null);
  return hidden.length * 2 >= glyphs.length ? (hidden[0]?.hidden ?? null) : null;
}
