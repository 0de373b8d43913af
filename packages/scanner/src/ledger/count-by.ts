import type { Cell, CellKey } from "./totals.js";

/** Sums of the cells by one part of the key, largest first; equal sums in the order of their names. */
export function countBy<K extends keyof CellKey>(
  cells: readonly Cell[],
  part: K,
): { name: CellKey[K]; count: number }[] {
  const sums = new Map<CellKey[K], number>();
  for (const cell of cells) sums.set(cell[part], (sums.get(cell[part]) ?? 0) + cell.count);
  return [...sums]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (String(a.name) < String(b.name) ? -1 : 1));
}
