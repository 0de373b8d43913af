import type { TableFinding } from "../finding.js";
import { locateInRow } from "./boxes.js";
import { applyEdits } from "./edits.js";
import type { Masker } from "./masker.js";
import { settle } from "./settle.js";

type Rows = readonly (readonly string[])[];

/** A masked table, and the findings of the table as it was given. */
export interface MaskedTable {
  readonly rows: string[][];
  readonly findings: TableFinding[];
}

/** The rows with the findings in their cells masked, as new arrays. `detect`: findings of rows, cell by cell. */
export function maskTable(rows: Rows, detect: (rows: Rows) => readonly TableFinding[], masked: Masker): MaskedTable {
  // Cells are numbered through: the number of a row's first cell, and so of each.
  const first: number[] = [];
  let count = 0;
  for (const row of rows) {
    first.push(count);
    count += row.length;
  }
  const toRows = (cells: readonly string[]): string[][] =>
    rows.map((row, index) => cells.slice(first[index]!, first[index]! + row.length));
  const cells = rows.flat();
  const { edits, findings } = settle(
    cells,
    (current) =>
      detect(toRows(current)).flatMap((finding) => {
        const unitAt = (column: number): number => first[finding.row]! + column;
        return locateInRow(finding, unitAt, (column) => current[unitAt(column)]!, masked);
      }),
    masked,
  );
  return {
    rows: toRows(cells.map((cell, unit) => applyEdits(cell, edits.get(unit) ?? []))),
    findings: findings.map(({ finding }) => finding),
  };
}
