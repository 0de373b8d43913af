import { isDigit, isHan } from "../text/chars.js";
import { fit } from "./fit.js";
import type { TextCell } from "./split-line.js";

/** How well cells suit the heads they stand under. */
interface Suit {
  readonly fits: number;
  readonly conflicts: number;
}

/** What of a cell is looked at. */
const SAMPLE = 80;

export function suitOf(text: string, cells: readonly TextCell[], meanings: readonly (string | null)[]): Suit {
  let fits = 0;
  let conflicts = 0;
  for (let column = 0; column < meanings.length && column < cells.length; column++) {
    const { start, end } = cells[column]!;
    const value = fit(meanings[column]!, text.slice(start, Math.min(end, start + SAMPLE)));
    if (value > 0) fits++;
    else if (value < 0) conflicts++;
  }
  return { fits, conflicts };
}

/**
 * The cells of a line set apart by a character, brought to the number of heads: where there are too many, one cell takes in its right neighbours
 * (an address with a comma), where that suits best; where there are too few the last ones are missing.
 */
export function absorb(
  text: string,
  cells: readonly TextCell[],
  meanings: readonly (string | null)[],
): readonly TextCell[] {
  const extra = cells.length - meanings.length;
  if (extra <= 0 || meanings.length > MOST_COLUMNS || cells.length > 2 * MOST_COLUMNS) return cells;
  let best: readonly TextCell[] = cells;
  let bestScore = Number.NEGATIVE_INFINITY;
  // From the last column on: a tie goes to the end of the line, where remarks and addresses stand.
  for (let column = meanings.length - 1; column >= 0; column--) {
    const joined = [
      ...cells.slice(0, column),
      { start: cells[column]!.start, end: cells[column + extra]!.end },
      ...cells.slice(column + extra + 1),
    ];
    const { fits, conflicts } = suitOf(text, joined, meanings);
    if (fits - 2 * conflicts > bestScore) {
      bestScore = fits - 2 * conflicts;
      best = joined;
    }
  }
  return best;
}

const MOST_COLUMNS = 40;
/** Words or groups of digits that a cell of a line set with spaces may be torn into. */
const MOST_PIECES = 6;
/** Work for one line, in pairs of piece and column; a longer line is taken as it is. */
const MOST_PAIRS = 600;

const FITS = 2;
const FAR = 6;
const BLANK = -0.3;
const JOINT_OF_NUMBER = -0.2;
const JOINT_OF_WORDS = -1.2;

/**
 * The pieces of a line set with spaces, brought under the heads: a column takes in several pieces (numbers in groups, 张 三), or none (a blank). Of all
 * ways the one is chosen whose cells suit their heads best and start where their columns do. `at`, `starts`: places of pieces and columns, or null.
 */
export function placeUnder(
  text: string,
  pieces: readonly TextCell[],
  meanings: readonly (string | null)[],
  at: readonly number[] | null,
  starts: readonly number[] | null,
): readonly TextCell[] {
  const k = pieces.length;
  const n = meanings.length;
  if (k === n && isSuited(text, pieces, meanings)) return pieces;
  if (k * n > MOST_PAIRS) return pieces;
  const width = n + 1;
  const best = new Float64Array((k + 1) * width).fill(Number.NEGATIVE_INFINITY);
  const taken = new Uint8Array((k + 1) * width);
  best[0] = 0;
  for (let column = 0; column < n; column++) {
    for (let piece = 0; piece <= k; piece++) {
      const so = best[piece * width + column]!;
      if (so === Number.NEGATIVE_INFINITY) continue;
      offer(best, taken, piece * width + column + 1, so + BLANK, 0);
      let joints = 0;
      for (let count = 1; count <= MOST_PIECES && piece + count <= k; count++) {
        const first = pieces[piece]!;
        const last = pieces[piece + count - 1]!;
        if (count > 1) joints += jointCost(text, pieces[piece + count - 2]!, last);
        const value = fit(meanings[column]!, text.slice(first.start, Math.min(last.end, first.start + SAMPLE)));
        const place = at === null || starts === null ? 0 : inPlace(at[piece]! - starts[column]!);
        offer(best, taken, (piece + count) * width + column + 1, so + value * FITS + place + joints, count);
      }
    }
  }
  if (best[k * width + n] === Number.NEGATIVE_INFINITY) return pieces;
  const cells = new Array<TextCell>(n);
  let piece = k;
  let right = pieces[k - 1]!.end;
  for (let column = n; column > 0; column--) {
    const count = taken[piece * width + column]!;
    if (count === 0) cells[column - 1] = { start: right, end: right };
    else {
      cells[column - 1] = { start: pieces[piece - count]!.start, end: pieces[piece - 1]!.end };
      piece -= count;
      right = cells[column - 1]!.start;
    }
  }
  return cells;
}

/** Full within one place of the column's start, less up to `FAR` places behind it (torn numbers push what follows to the right), none before it. */
function inPlace(distance: number): number {
  if (distance < -1) return 0;
  return Math.max(0, Math.min(1, 1 - (distance - 1) / FAR));
}

function offer(best: Float64Array, taken: Uint8Array, index: number, score: number, count: number): void {
  if (score <= best[index]!) return;
  best[index] = score;
  taken[index] = count;
}

function isSuited(text: string, cells: readonly TextCell[], meanings: readonly (string | null)[]): boolean {
  const { fits, conflicts } = suitOf(text, cells, meanings);
  return conflicts === 0 && fits > 0;
}

/** Groups of one number, and single characters of a name, are torn more easily than words. */
function jointCost(text: string, left: TextCell, right: TextCell): number {
  if (left.end - left.start === 1 && right.end - right.start <= 2 && isHan(text.charCodeAt(left.start)))
    return JOINT_OF_NUMBER;
  return isGroup(text, left) && isGroup(text, right) ? JOINT_OF_NUMBER : JOINT_OF_WORDS;
}

function isGroup(text: string, { start, end }: TextCell): boolean {
  if (end - start > 8) return false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (!isDigit(unit) && !(at === end - 1 && (unit | 32) === 0x78)) return false;
  }
  return true;
}
