import type { PageTable } from "./grid-table.js";

/** A table with the page of every row. */
export interface LongTable {
  readonly rows: string[][];
  readonly pages: number[];
  readonly hidden: Map<string, string>;
  xs: readonly number[];
  /** The last page it stands on, and whether it is the last thing there save a short foot. */
  lastPage: number;
}

export function startTable(table: PageTable, page: number): LongTable {
  const { rows, xs, hidden } = table;
  return { rows: [...rows], pages: rows.map(() => page), hidden: new Map(hidden), xs, lastPage: page };
}

/** Points by which the columns of one table may differ between pages. */
const SHIFT = 6;

/** Whether a table at the top of a page is the one that ended the page before: the same columns. */
export function goesOn(open: LongTable, table: PageTable, page: number): boolean {
  if (open.lastPage !== page - 1 || open.xs.length !== table.xs.length) return false;
  const offset = table.xs[0]! - open.xs[0]!;
  return open.xs.every((x, i) => Math.abs(table.xs[i]! - x - offset) <= SHIFT);
}

export function addRows(open: LongTable, table: PageTable, page: number): void {
  const shift = open.rows.length;
  open.rows.push(...table.rows);
  for (const _ of table.rows) open.pages.push(page);
  for (const [cell, how] of table.hidden) {
    const [row, column] = cell.split(",");
    open.hidden.set(`${Number(row) + shift},${column}`, how);
  }
  open.lastPage = page;
  open.xs = table.xs;
}
