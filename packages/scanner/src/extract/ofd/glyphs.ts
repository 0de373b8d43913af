import type { Matrix } from "../pdf/geometry.js";
import { apply } from "../pdf/geometry.js";
import type { Glyph } from "../pdf/page.js";

/** Millimetres, in which OFD measures, to points. */
export const POINTS = 72 / 25.4;

/** An object of text: where it lies on the page and how its space is turned (mm), how its letters look (GB/T 33190-2016, 11.3). */
export interface TextObject {
  readonly x: number;
  readonly y: number;
  readonly matrix: Matrix;
  /** Height of the letters, and their width against it. */
  readonly size: number;
  readonly scale: number;
  hidden: string | null;
}

/** Where the first character of a run stands; steps to the next ones. */
export interface Steps {
  readonly startX: number;
  readonly startY: number;
  readonly stepsX: readonly number[];
  readonly stepsY: readonly number[];
}

/** Steps between characters: numbers, or `g count value` for one value several times (GB/T 33190-2016, 11.3). */
export function readSteps(text: string | undefined): number[] {
  const steps: number[] = [];
  if (text === undefined) return steps;
  const words = text.split(/[\s,]+/).filter((word) => word !== "");
  for (let i = 0; i < words.length; i++) {
    if (words[i] !== "g") {
      steps.push(Number(words[i]));
      continue;
    }
    const count = Math.min(100_000, Number(words[i + 1]));
    for (let j = 0; j < count; j++) steps.push(Number(words[i + 2]));
    i += 2;
  }
  return steps;
}

/** Adds the characters as letters on the page, in points. Spaces are left out and told by the letter after them. */
export function addGlyphs(
  code: TextObject,
  { startX, startY, stepsX, stepsY }: Steps,
  run: string,
  glyphs: Glyph[],
): void {
  const { size, scale } = code;
  let x = startX;
  let y = startY;
  let spaced = false;
  let index = 0;
  const height = size * Math.hypot(code.matrix[2], code.matrix[3]);
  for (const text of run) {
    const own = size * scale * (text.codePointAt(0)! >= 0x2e80 ? 1 : 0.5);
    const step = stepsX[index];
    // Letters of one run stand apart only where their step is wider than any letter.
    const width = step !== undefined && step > 0 && step <= 1.3 * size * scale ? step : own;
    if (text.trim() === "") spaced = true;
    else {
      const [left, base] = apply(code.matrix, x, y);
      const [right] = apply(code.matrix, x + width, y);
      const x0 = (code.x + Math.min(left, right)) * POINTS;
      const bottom = (code.y + base) * POINTS;
      const top = bottom - 0.85 * height * POINTS;
      glyphs.push({
        text,
        x0,
        x1: (code.x + Math.max(left, right)) * POINTS,
        y0: top,
        y1: bottom + 0.15 * height * POINTS,
        base: bottom,
        size: height * POINTS,
        spaced,
        hidden: code.hidden,
      });
      spaced = false;
    }
    // Without steps the letters stand one after the other.
    x += step ?? (stepsX.length === 0 && stepsY.length === 0 ? own : 0);
    y += stepsY[index] ?? 0;
    index += 1;
  }
}
