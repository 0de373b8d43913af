import { isDigit } from "../text/chars.js";
import type { Label } from "../text/labels.js";
import type { HeadReader } from "./head-cell.js";

/** What a row looks like before anything is known of the table. */
export interface RowShape {
  /** The label each cell reads as; empty where the row has none. */
  readonly labels: readonly (Label | null)[];
  /** How many cells read as a label. */
  readonly labelled: number;
  /** How many cells hold anything. */
  readonly filled: number;
  /** The first cell that holds anything, −1 in a blank row. */
  readonly first: number;
  /** The longest run of digits in the cells that are no labels' (0, or at least `LONG_RUN`, or something between). */
  readonly longestRun: number;
  /** The length of the longest cell. */
  readonly longestCell: number;
}

/** No head holds so many digits in a row (2018年, 12345热线 do). */
export const LONG_RUN = 6;

const NO_LABELS: readonly (Label | null)[] = [];

/** Linear in the cells; of a cell the first 64 units are looked at for digits. */
export function shapeOfRow(row: readonly string[], reader: HeadReader): RowShape {
  let labels: (Label | null)[] | null = null;
  let labelled = 0;
  let filled = 0;
  let first = -1;
  let longestCell = 0;
  for (let column = 0; column < row.length; column++) {
    const text = row[column]!;
    if (isBlank(text)) continue;
    filled++;
    if (first < 0) first = column;
    if (text.length > longestCell) longestCell = text.length;
    const label = reader.labelOf(text);
    if (label === null) continue;
    labels ??= new Array<Label | null>(row.length).fill(null);
    labels[column] = label;
    labelled++;
  }
  return {
    labels: labels ?? NO_LABELS,
    labelled,
    filled,
    first,
    // Only rows that may be heads are asked for their digits.
    longestRun: labelled === 0 ? 0 : longestRunOf(row),
    longestCell,
  };
}

function longestRunOf(row: readonly string[]): number {
  let longest = 0;
  for (const text of row) {
    let run = 0;
    for (let at = 0; at < text.length && at < 64; at++) {
      run = isDigit(text.charCodeAt(at)) ? run + 1 : 0;
      if (run > longest) longest = run;
    }
  }
  return longest;
}

/** Nothing but spaces and line breaks? */
export function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x20) return false;
  return true;
}

/** The first column from `from` on that holds anything, or −1. */
export function nextFilled(row: readonly string[], from: number): number {
  for (let column = from; column < row.length; column++) if (!isBlank(row[column]!)) return column;
  return -1;
}
