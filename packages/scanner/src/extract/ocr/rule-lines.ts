import type { Ink } from "./ink.js";

/** A ruled line in a picture. `at`: its middle; `from`, `to`: its ends; all in pixels. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly thickness: number;
}

export interface Rules {
  readonly horizontal: readonly Rule[];
  readonly vertical: readonly Rule[];
  /** 1 where a pixel belongs to a line and to no letter that crosses it. */
  readonly mask: Uint8Array;
}

/** A run of ink along a line, in one row (or column) of pixels. */
interface Run {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** Pixels a line may be broken by, as scans do. */
const BREAK = 3;

/**
 * Finds the ruled lines of tables and forms, and which pixels are theirs alone.
 * @param least length in pixels from which a stroke is a line: longer than any stroke of a letter
 * @param thickest thickness in pixels up to which it is one: thicker ones are bars
 */
export function findRules(ink: Ink, least: number, thickest: number): Rules {
  const mask = new Uint8Array(ink.data.length);
  const horizontal = findAlong(ink, least, thickest, mask, {
    along: 1,
    across: ink.width,
    length: ink.width,
    count: ink.height,
  });
  const vertical = findAlong(ink, least, thickest, mask, {
    along: ink.width,
    across: 1,
    length: ink.height,
    count: ink.width,
  });
  return { horizontal, vertical, mask };
}

/** How to go through the pixels: the step to the next along a line and to the next row of them, how many there are along, and rows. */
interface Way {
  readonly along: number;
  readonly across: number;
  readonly length: number;
  readonly count: number;
}

function findAlong({ data }: Ink, least: number, thickest: number, mask: Uint8Array, way: Way): Rule[] {
  const rules: Rule[] = [];
  for (const group of groupRuns(runsOf(data, least, way))) {
    const from = Math.min(...group.map((run) => run.from));
    const to = Math.max(...group.map((run) => run.to));
    const pixels = group.reduce((sum, run) => sum + run.to - run.from, 0);
    const thickness = pixels / (to - from);
    if (to - from < least || thickness > thickest) continue;
    const at = group.reduce((sum, run) => sum + run.row * (run.to - run.from), 0) / pixels;
    rules.push({ at, from, to, thickness });
    for (const run of group) erase(data, run, thickest, mask, way);
  }
  return rules;
}

/** Runs of ink of at least so many pixels, breaks stepped over. */
function runsOf(data: Uint8Array, least: number, { along, across, length, count }: Way): Run[] {
  const runs: Run[] = [];
  for (let row = 0; row < count; row++) {
    let [start, last] = [-1, -1];
    for (let at = 0; at <= length; at++) {
      const dark = at < length && data[row * across + at * along] === 1;
      if (dark) {
        if (start < 0) start = at;
        last = at;
      } else if (start >= 0 && (at === length || at - last > BREAK)) {
        if (last + 1 - start >= least) runs.push({ row, from: start, to: last + 1 });
        start = -1;
      }
    }
  }
  return runs;
}

/** Runs in neighbouring rows that touch are one line: a line that is a little askew is a stair of them. */
function groupRuns(runs: readonly Run[]): Run[][] {
  const groups: Run[][] = [];
  let open: Run[][] = [];
  for (const run of runs) {
    open = open.filter((group) => run.row - group.at(-1)!.row <= 2);
    const touching = open.filter((group) =>
      group.some((other) => run.row - other.row <= 2 && run.from <= other.to + BREAK && run.to >= other.from - BREAK),
    );
    const [first, ...others] = touching;
    if (first === undefined) {
      const group = [run];
      groups.push(group);
      open.push(group);
      continue;
    }
    for (const other of others) {
      first.push(...other.splice(0));
      open = open.filter((group) => group !== other);
    }
    first.push(run);
  }
  return groups.filter((group) => group.length > 0);
}

/** Marks the pixels of a run, save where ink goes on far to both or one of its sides: there a letter crosses the line or stands on it. */
function erase(data: Uint8Array, { row, from, to }: Run, thickest: number, mask: Uint8Array, way: Way): void {
  const { along, across, count } = way;
  const reach = Math.ceil(thickest) + 2;
  for (let at = from; at < to; at++) {
    const pixel = (line: number): boolean => line >= 0 && line < count && data[line * across + at * along] === 1;
    let up = row;
    while (row - up <= reach && pixel(up - 1)) up--;
    let down = row;
    while (down - row <= reach && pixel(down + 1)) down++;
    if (down - up + 1 > reach) continue;
    // One more on either side: the soft edge of the line.
    for (let line = Math.max(0, up - 1); line <= Math.min(count - 1, down + 1); line++)
      mask[line * across + at * along] = 1;
  }
}
