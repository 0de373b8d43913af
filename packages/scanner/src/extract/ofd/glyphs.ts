import type { Matrix } from "../pdf/geometry.js";
import type { Glyph } from "../pdf/page.js";
import { numbersOf } from "./numbers.js";

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
export function readSteps(text: string | undefined): readonly number[] {
  if (text === undefined) return [];
  if (!text.includes("g")) return numbersOf(text);
  const steps: number[] = [];
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

/** Characters of one TextCode: as it was when they were read, its object may still change. */
export interface Run {
  readonly code: TextObject;
  readonly hidden: string | null;
  readonly steps: Steps;
  readonly text: string;
}

/** Adds the characters as letters on the page, in points. Spaces are left out and told by the letter after them. */
export function addLetters({ code, hidden, steps, text: run }: Run, glyphs: Glyph[]): void {
  const { startX, startY, stepsX, stepsY } = steps;
  const { size, scale } = code;
  const [a, b, c, d, e, f] = code.matrix;
  let x = startX;
  let y = startY;
  let spaced = false;
  let index = 0;
  const height = size * Math.hypot(c, d) * POINTS;
  const letter = size * scale;
  const stepless = stepsX.length === 0 && stepsY.length === 0;
  for (const text of run) {
    const point = text.codePointAt(0)!;
    const own = point >= WIDE ? letter : 0.5 * letter;
    const step = stepsX[index];
    if (isBlank(point)) spaced = true;
    else {
      // Letters of one run stand apart only where their step is wider than any letter.
      const width = step !== undefined && step > 0 && step <= APART * letter ? step : own;
      const left = a * x + c * y + e;
      const right = left + a * width;
      const base = (code.y + b * x + d * y + f) * POINTS;
      const [x0, x1] = [(code.x + Math.min(left, right)) * POINTS, (code.x + Math.max(left, right)) * POINTS];
      glyphs.push({
        text,
        x0,
        x1,
        y0: base - 0.85 * height,
        y1: base + 0.15 * height,
        base,
        size: height,
        spaced,
        hidden,
      });
      spaced = false;
    }
    // Without steps the letters stand one after the other.
    x += step ?? (stepless ? own : 0);
    y += stepsY[index] ?? 0;
    index += 1;
  }
}

/**
 * Adds the characters as words, each like one wide letter: characters that follow one another without a space or a gap, of which a line is made all the same. For
 * pages on which no letter has to be told from its neighbours, and twice as fast. What is set in an unusual way is added letter by letter.
 */
export function addWords(run: Run, glyphs: Glyph[]): void {
  const { code, hidden, steps, text } = run;
  const { stepsX } = steps;
  const [a, , c, d, e, f] = code.matrix;
  if (!isPlain(run)) {
    addLetters(run, glyphs);
    return;
  }
  const letter = code.size * code.scale;
  const height = code.size * Math.hypot(c, d) * POINTS;
  const base = (code.y + d * steps.startY + f) * POINTS;
  const shift = code.x + c * steps.startY + e;
  let x = steps.startX;
  let spaced = false;
  for (let from = 0; from < text.length; ) {
    const start = x;
    let end = x;
    let at = from;
    let isBroken = false;
    while (at < text.length && !isBroken) {
      const point = text.charCodeAt(at);
      const own = point >= WIDE ? letter : 0.5 * letter;
      const step = stepsX[at] ?? own;
      if (isBlank(point)) {
        if (at > from) break;
        spaced = true;
        isBroken = true;
      } else {
        isBroken = step > APART * letter;
        end = x + (isBroken ? own : step);
      }
      x += step;
      at++;
    }
    if (end > start) {
      const [x0, x1] = [(shift + a * start) * POINTS, (shift + a * end) * POINTS];
      const y0 = base - 0.85 * height;
      glyphs.push({ text: text.slice(from, at), x0, x1, y0, y1: y0 + height, base, size: height, spaced, hidden });
      spaced = false;
    }
    from = at;
  }
}

/** Whether the characters stand upright on one line, one after the other, none printed twice. */
function isPlain({ code, steps: { stepsX, stepsY }, text }: Run): boolean {
  const [a, b] = code.matrix;
  const letter = code.size * code.scale;
  if (b !== 0 || a <= 0 || letter <= 0 || stepsY.length > 0) return false;
  if (stepsX.length > 0 && stepsX.length < text.length - 1) return false;
  for (let at = 0; at < text.length; at++) {
    const point = text.charCodeAt(at);
    // Steps go by characters; one of two code units is not for here.
    if ((point & 0xf800) === 0xd800) return false;
    const step = stepsX[at];
    if (step !== undefined && (step <= 0 || (step < 0.35 * letter && text.charCodeAt(at + 1) === point))) return false;
  }
  return true;
}

/** Characters from here on are as wide as they are high, others half of it. */
const WIDE = 0x2e80;
/** In widths of a letter: from a wider step on, letters stand apart. */
const APART = 1.3;

/** The spaces of every script, and what controls a line. */
function isBlank(point: number): boolean {
  if (point > 0x3000) return point === 0xfeff;
  return point <= 0x20
    ? point === 0x20 || (point >= 9 && point <= 13)
    : point >= 0xa0 && /\s/.test(String.fromCharCode(point));
}
