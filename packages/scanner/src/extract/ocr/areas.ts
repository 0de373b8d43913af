import type { Grid } from "../pdf/grid.js";
import { findGrids } from "../pdf/grid.js";
import type { RuleLine } from "../pdf/objects.js";
import type { Grey } from "./grey.js";
import type { Ink } from "./ink.js";
import type { Prepared } from "./prepare.js";
import { type Area, ONE_BLOCK, ONE_LINE, WHOLE_PAGE } from "./protocol.js";

/** Pixels of ink below which a cell is empty: specks of a scan. */
const SPECKS = 12;

/** What to read of a page, and the picture without what is read by itself. */
export interface Plan {
  /** Cells of ruled tables, to be read from the picture as it is. */
  readonly cells: readonly Area[];
  /** The picture without those tables; null where nothing else stands on it. */
  readonly rest: { readonly grey: Grey; readonly area: Area } | null;
}

/**
 * Cells are read one by one: the engine's own division of a page joins neighbouring columns and loses short cells.
 * @param unit pixels a point, for the rules of grids, which are in points
 */
export function planAreas({ grey, ink, horizontal, vertical, letter }: Prepared, unit: number): Plan {
  const grids = findGrids(inPoints(horizontal, unit), inPoints(vertical, unit));
  const cells: Area[] = [];
  const rest = { ...grey, data: Uint8Array.from(grey.data) };
  const restInk = { ...ink, data: Uint8Array.from(ink.data) };
  for (const grid of grids) {
    const areas = cellAreas(grid, unit, letter).filter((area) => inkIn(restInk, area) >= SPECKS);
    if (areas.length < 2) continue;
    cells.push(...areas);
    clear(rest, restInk, grid, unit);
  }
  const { width, height } = grey;
  const whole: Area = { mode: WHOLE_PAGE, left: 0, top: 0, width, height };
  return { cells, rest: inkIn(restInk, whole) < 3 * SPECKS ? null : { grey: rest, area: whole } };
}

function inPoints(lines: readonly RuleLine[], unit: number): RuleLine[] {
  return lines.map(({ at, from, to }) => ({ at: at / unit, from: from / unit, to: to / unit }));
}

/** The cells of a grid in pixels, a little smaller than their lines: remains of these are no letters. */
function cellAreas({ xs, ys, cellOf }: Grid, unit: number, letter: number): Area[] {
  const width = xs.length - 1;
  const ends = new Map<number, number>();
  cellOf.forEach((cell, field) => {
    ends.set(cell, field);
  });
  return [...ends].map(([cell, last]) => {
    const left = Math.round(xs[cell % width]! * unit) + 3;
    const top = Math.round(ys[Math.floor(cell / width)]! * unit) + 3;
    const right = Math.round(xs[(last % width) + 1]! * unit) - 3;
    const bottom = Math.round(ys[Math.floor(last / width) + 1]! * unit) - 3;
    const high = Math.max(1, bottom - top);
    return {
      mode: high < 2.6 * letter ? ONE_LINE : ONE_BLOCK,
      left,
      top,
      width: Math.max(1, right - left),
      height: high,
    };
  });
}

function inkIn({ width, height, data }: Ink, area: Area): number {
  let count = 0;
  for (let y = Math.max(0, area.top); y < Math.min(height, area.top + area.height); y++) {
    for (let x = Math.max(0, area.left); x < Math.min(width, area.left + area.width); x++)
      count += data[y * width + x]!;
  }
  return count;
}

function clear(grey: Grey, ink: Ink, { x0, y0, x1, y1 }: Grid, unit: number): void {
  const [left, right] = [Math.max(0, Math.floor(x0 * unit)), Math.min(grey.width, Math.ceil(x1 * unit))];
  for (let y = Math.max(0, Math.floor(y0 * unit)); y < Math.min(grey.height, Math.ceil(y1 * unit)); y++) {
    grey.data.fill(255, y * grey.width + left, y * grey.width + right);
    ink.data.fill(0, y * grey.width + left, y * grey.width + right);
  }
}
