import type { Area, Letter } from "./protocol.js";
import { ONE_LINE } from "./protocol.js";

/** A part of a line that looks like a long number but fails its check, to be read again for digits alone. */
export interface Doubt {
  readonly line: number;
  /** Letters of the line, half-open. */
  readonly from: number;
  readonly to: number;
  readonly area: Area;
}

/** Digits, and what the engine reads for them. */
const LIKE = /[\dXxOolI|丨\][!BSZgqbQD]/;
const DIGIT = /\d/;
/** Digits a number has at least: a telephone that lost one; and letters one may be read as. */
const FEWEST = 9;
const LONGEST = 26;
/** Pixels around a number that are read with it. */
const MARGIN = 6;

/** Where the lines hold doubtful numbers. `width`, `height`: of the picture, pixels. */
export function doubtsIn(lines: readonly (readonly Letter[])[], width: number, height: number): Doubt[] {
  return lines.flatMap((line, index) =>
    runsOf(line)
      .filter(({ from, to }) => isDoubtful(textOf(line, from, to)))
      .map(({ from, to }) => ({ line: index, from, to, area: areaOf(line.slice(from, to), width, height) })),
  );
}

/** Whether a second reading proves itself: its check digit is right; or it is a telephone where the first was none. */
export function isProved(text: string): boolean {
  return isIdentity(text) || isCard(text) || /^1[3-9]\d{9}$/.test(text);
}

function isDoubtful(text: string): boolean {
  const digits = text.replace(/\D/g, "").length;
  return digits >= FEWEST && text.length <= LONGEST && !isProved(text.toUpperCase());
}

function runsOf(line: readonly Letter[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  let from = -1;
  for (let i = 0; i <= line.length; i++) {
    const letter = line[i];
    const before = line[i - 1];
    // A gap as wide as the line is high parts two columns. A single stray letter between digits belongs to the number.
    const near =
      from < 0 || before === undefined || (letter !== undefined && letter.x0 - before.x1 < letter.y1 - letter.y0);
    const like =
      letter !== undefined &&
      (LIKE.test(letter.text) ||
        (from >= 0 &&
          DIGIT.test(before?.text ?? "") &&
          DIGIT.test(line[i + 1]?.text ?? "") &&
          !/[:：,，;；、]/.test(letter.text)));
    if (like && near) {
      if (from < 0) from = i;
      continue;
    }
    if (from >= 0) runs.push({ from, to: i });
    from = like ? i : -1;
  }
  return runs;
}

function textOf(line: readonly Letter[], from: number, to: number): string {
  return line
    .slice(from, to)
    .map(({ text }) => text)
    .join("");
}

function areaOf(letters: readonly Letter[], width: number, height: number): Area {
  const left = Math.max(0, Math.min(...letters.map(({ x0 }) => x0)) - MARGIN);
  const top = Math.max(0, Math.min(...letters.map(({ y0 }) => y0)) - MARGIN);
  const right = Math.min(width, Math.max(...letters.map(({ x1 }) => x1)) + MARGIN);
  const bottom = Math.min(height, Math.max(...letters.map(({ y1 }) => y1)) + MARGIN);
  return { mode: ONE_LINE, digits: true, left, top, width: right - left, height: bottom - top };
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643-1999: ISO 7064 MOD 11-2. */
function isIdentity(text: string): boolean {
  if (!/^[1-8]\d{16}[\dX]$/.test(text)) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(text[i]), 0);
  return "10X98765432"[sum % 11] === text[17];
}

/** ISO/IEC 7812-1, annex B (Luhn), for cards of 16 to 19 digits. */
function isCard(text: string): boolean {
  if (!/^[3-9]\d{15,18}$/.test(text)) return false;
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = Number(text[text.length - 1 - i]);
    const double = i % 2 === 1 ? 2 * digit : digit;
    sum += double > 9 ? double - 9 : double;
  }
  return sum % 10 === 0;
}
