import type { Finding } from "../finding.js";
import type { Located } from "./settle.js";

/** A finding in a table, perhaps spread over cells of one digit each (see `TableFinding.endColumn`). */
interface Boxed extends Finding {
  readonly column?: number;
  readonly endColumn?: number;
}

/**
 * Where a finding of a table is masked: its cell, or each of the boxes it is spread over. A number in boxes is masked as the one number it is: of
 * the same length, sign by sign; else the first box takes it all and the others a star. It is told once, with its first box.
 * `unitAt` and `textAt`: of the cell in a column of the finding's row; a unit below 0 has no text of its own.
 */
export function locateInRow<F extends Boxed>(
  finding: F,
  unitAt: (column: number) => number,
  textAt: (column: number) => string,
  masked: (finding: F) => string | null,
): Located<F>[] {
  const { column = 0, endColumn } = finding;
  if (endColumn === undefined) return [{ unit: unitAt(column), finding }];
  const columns = Array.from({ length: endColumn - column + 1 }, (_, index) => column + index).filter(
    (at) => unitAt(at) >= 0,
  );
  const value = columns.map((at) => textAt(at).trim()).join("");
  const whole = masked({ ...finding, value });
  const signs = whole === null || whole.length !== columns.length ? null : whole;
  return columns.map((at, index) => {
    const text = textAt(at);
    const box = { ...finding, start: 0, end: text.length, value: text };
    const remains = whole === null ? null : signs !== null ? signs.charAt(index) : index === 0 ? whole : "*";
    return { unit: unitAt(at), finding: box, masked: remains, isRest: index > 0 };
  });
}
