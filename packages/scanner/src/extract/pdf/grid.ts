import type { Box } from "./geometry.js";
import type { RuleLine } from "./objects.js";

/** A table drawn with lines: where its columns and rows are parted, and which of its fields are one cell. */
export interface Grid extends Box {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Field (row × columns + column) → the first field of its cell. */
  readonly cellOf: readonly number[];
}

/** Points by which lines that meet may miss each other. */
const SLACK = 3;

/** Lines beyond which a page is a drawing, and fields beyond which a grid is squared paper. */
const MOST_LINES = 4000;
const MOST_FIELDS = 40_000;

/** The grids that a page's lines make, those with at least two columns and one row. */
export function findGrids(horizontal: readonly RuleLine[], vertical: readonly RuleLine[]): Grid[] {
  const rows = joinLines(horizontal);
  const columns = joinLines(vertical);
  if (rows.length < 2 || columns.length < 2 || rows.length + columns.length > MOST_LINES) return [];
  const grids: Grid[] = [];
  for (const group of connected(rows, columns)) {
    const grid = gridOf(group.rows, group.columns);
    if (grid !== null) grids.push(grid);
  }
  // A grid inside a cell of another is looked at first.
  return grids.sort((a, b) => (a.x1 - a.x0) * (a.y1 - a.y0) - (b.x1 - b.x0) * (b.y1 - b.y0));
}

/** Pieces of one line put together: cells are often drawn one by one. */
function joinLines(lines: readonly RuleLine[]): RuleLine[] {
  const joined: { at: number; from: number; to: number }[] = [];
  const sorted = [...lines].sort((a, b) => a.at - b.at || a.from - b.from);
  let band: { at: number; from: number; to: number }[] = [];
  let bandAt = -Infinity;
  for (const line of sorted) {
    if (line.at - bandAt > 1.6) {
      joined.push(...band);
      band = [];
      bandAt = line.at;
    }
    const touching = band.find((other) => line.from <= other.to + SLACK && line.to >= other.from - SLACK);
    if (touching === undefined) band.push({ ...line });
    else {
      touching.from = Math.min(touching.from, line.from);
      touching.to = Math.max(touching.to, line.to);
    }
  }
  joined.push(...band);
  return joined;
}

interface Group {
  readonly rows: RuleLine[];
  readonly columns: RuleLine[];
}

/** Lines that meet, directly or through others. */
function connected(rows: readonly RuleLine[], columns: readonly RuleLine[]): Group[] {
  const parents = Array.from({ length: rows.length + columns.length }, (_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at]!]!;
      at = parents[at]!;
    }
    return at;
  };
  rows.forEach((row, r) => {
    columns.forEach((column, c) => {
      const meet =
        column.at >= row.from - SLACK &&
        column.at <= row.to + SLACK &&
        row.at >= column.from - SLACK &&
        row.at <= column.to + SLACK;
      if (meet) parents[find(r)] = find(rows.length + c);
    });
  });
  const groups = new Map<number, Group>();
  const groupOf = (i: number): Group => {
    const root = find(i);
    const group = groups.get(root) ?? { rows: [], columns: [] };
    groups.set(root, group);
    return group;
  };
  for (const [r, row] of rows.entries()) groupOf(r).rows.push(row);
  for (const [c, column] of columns.entries()) groupOf(rows.length + c).columns.push(column);
  return [...groups.values()].filter((group) => group.rows.length >= 2 && group.columns.length >= 1);
}

function gridOf(rows: readonly RuleLine[], columns: readonly RuleLine[]): Grid | null {
  const left = Math.min(...rows.map((row) => row.from));
  const right = Math.max(...rows.map((row) => row.to));
  const top = Math.min(...columns.map((column) => column.from));
  const bottom = Math.max(...columns.map((column) => column.to));
  // Tables without a frame at the sides (三线表) end where their rows end.
  const xs = edges([left, right, ...columns.map((column) => column.at)]);
  const ys = edges([top, bottom, ...rows.map((row) => row.at)]);
  const [width, height] = [xs.length - 1, ys.length - 1];
  if (width < 2 || height < 1 || width * height > MOST_FIELDS) return null;
  const parents = Array.from({ length: width * height }, (_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (parents[at] !== at) at = parents[at]!;
    return at;
  };
  const merge = (a: number, b: number): void => {
    const [first, second] = [find(a), find(b)];
    if (first !== second) parents[Math.max(first, second)] = Math.min(first, second);
  };
  const rowsAt = ys.map((y) => rows.filter((line) => Math.abs(line.at - y) <= SLACK));
  const columnsAt = xs.map((x) => columns.filter((line) => Math.abs(line.at - x) <= SLACK));
  for (let row = 0; row < height; row++) {
    const y = (ys[row]! + ys[row + 1]!) / 2;
    for (let column = 0; column < width; column++) {
      const x = (xs[column]! + xs[column + 1]!) / 2;
      const field = row * width + column;
      if (column + 1 < width && !isParted(columnsAt[column + 1]!, y)) merge(field, field + 1);
      if (row + 1 < height && !isParted(rowsAt[row + 1]!, x)) merge(field, field + width);
    }
  }
  const cellOf = parents.map((_, i) => find(i));
  return { x0: xs[0]!, y0: ys[0]!, x1: xs[width]!, y1: ys[height]!, xs, ys, cellOf };
}

/** Positions in order, those of one line together. */
function edges(positions: readonly number[]): number[] {
  const sorted = [...positions].sort((a, b) => a - b);
  const kept: number[] = [];
  for (const position of sorted) if (kept.length === 0 || position - kept.at(-1)! > SLACK) kept.push(position);
  return kept;
}

/** Whether one of an edge's lines passes the place `across`. */
function isParted(lines: readonly RuleLine[], across: number): boolean {
  return lines.some((line) => line.from <= across && line.to >= across);
}
