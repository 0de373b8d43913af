import type { CellContext } from "../text/context.js";
import type { Label } from "../text/labels.js";
import type { ColumnHeads } from "./column-heads.js";

/** A value cell with the label that stands for it, wherever that is. `headText`: the label's cell with its group; `head` is of it. */
export interface Labelled {
  readonly head: Label | null;
  readonly headText: string;
  readonly row: number;
  readonly column: number;
}

/** What holds for a row: the heads of its columns, or the contexts of its cells in a form; null: nothing is known. */
export type Reading =
  | { readonly columns: ColumnHeads }
  | { readonly cells: readonly (CellContext | undefined)[] }
  | null;

/** Contexts of cells, by row, then by column. */
export type CellContexts = Map<number, (CellContext | undefined)[]>;

/**
 * Shows cells as the one record of a table of two rows, heads over values, whatever way the sheet has them: so all that is said of one person
 * stands in a row for those who read the context.
 */
export function putRecord(rows: readonly (readonly string[])[], cells: readonly Labelled[], into: CellContexts): void {
  const meanings = cells.map((cell) => cell.head?.meaning ?? null);
  const view = [cells.map((cell) => cell.headText), cells.map((cell) => rows[cell.row]![cell.column]!)];
  cells.forEach(({ head, headText, row, column }, index) => {
    putContext(into, row, column, { rows: view, row: 1, column: index, head, headText, meanings });
  });
}

export function putContext(into: CellContexts, row: number, column: number, context: CellContext): void {
  let line = into.get(row);
  if (line === undefined) {
    line = [];
    into.set(row, line);
  }
  line[column] = context;
}
