import { isDigit } from "../text/chars.js";

/** A number set one character a cell, as forms with boxes have it. Rows and columns count from 0; unit n of `text` is the cell at `column + n`. */
export interface BoxedNumber {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The shortest number that is set in boxes: a mobile has 11, a land-line 7 behind its code. */
export const FEWEST_BOXES = 9;
const MOST_BOXES = 24;

/** The boxed numbers of a row: neighbouring cells of one digit each (the last may be an X) between cells that are not. Linear in cells. */
export function boxedNumbersOf(rows: readonly (readonly string[])[], row: number): readonly BoxedNumber[] {
  const cells = rows[row]!;
  if (cells.length < FEWEST_BOXES) return NONE;
  let found: BoxedNumber[] | null = null;
  let text = "";
  for (let column = 0; column <= cells.length; column++) {
    const cell = column < cells.length ? cells[column]!.trim() : "";
    const isBox = cell.length === 1 && (isDigit(cell.charCodeAt(0)) || (/[Xx*]/.test(cell) && text.length > 0));
    if (isBox) {
      text += cell;
      continue;
    }
    if (text.length >= FEWEST_BOXES && text.length <= MOST_BOXES) {
      found ??= [];
      found.push({ row, column: column - text.length, text });
    }
    text = "";
  }
  return found ?? NONE;
}

const NONE: readonly BoxedNumber[] = [];
