import { apply, type Box, type Matrix, type Point } from "../pdf/geometry.js";
import type { RuleLine } from "../pdf/objects.js";
import { type Attributes, attribute } from "../xml-walk.js";
import { POINTS } from "./glyphs.js";

/** Points of a path read at most: a drawing has more, a table never. */
const MOST = 4000;
/** Points by which a line may slope. */
const STRAIGHT = 0.8;

interface Lines {
  readonly horizontal: RuleLine[];
  readonly vertical: RuleLine[];
}

/** The lines of a table in a path's abbreviated data (M, L, B, C … with their numbers; GB/T 33190-2016, 9.1). A thin filled box is a line, too. */
export function linesOfPath(data: string, attributes: Attributes, box: Box, filled: boolean, lines: Lines): void {
  const told = (attribute(attributes, "CTM") ?? "").split(/\s+/).map(Number);
  const matrix: Matrix = told.length === 6 ? (told as unknown as Matrix) : [1, 0, 0, 1, 0, 0];
  const words = data.trim().split(/[\s,]+/);
  let at: Point | null = null;
  let start: Point | null = null;
  for (let i = 0, points = 0; i < words.length && points < MOST; points++) {
    const operator = words[i]!;
    const count = OPERANDS[operator];
    if (count === undefined) {
      i++;
      continue;
    }
    const numbers = words.slice(i + 1, i + 1 + count).map(Number);
    i += 1 + count;
    if (operator === "C") {
      if (at !== null && start !== null) addLine(at, start, lines);
      at = start;
      continue;
    }
    const [x = 0, y = 0] = numbers.slice(-2);
    const [left, top] = apply(matrix, x, y);
    const next: Point = [box.x0 + left * POINTS, box.y0 + top * POINTS];
    if (operator === "L" && at !== null) addLine(at, next, lines);
    if (operator === "M" || operator === "S") start = next;
    at = next;
  }
  // A rule drawn as a box: its long sides are there already, and near enough to be taken for one.
  if (filled && words.length < 2) addLine([box.x0, box.y0], [box.x1, box.y1], lines);
}

/** Numbers after each letter of a path. */
const OPERANDS: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };

function addLine([x0, y0]: Point, [x1, y1]: Point, lines: Lines): void {
  if (Math.abs(y1 - y0) <= STRAIGHT && Math.abs(x1 - x0) > 4) {
    lines.horizontal.push({ at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) });
  } else if (Math.abs(x1 - x0) <= STRAIGHT && Math.abs(y1 - y0) > 4) {
    lines.vertical.push({ at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) });
  }
}
