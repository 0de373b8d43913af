import type { TableBlock } from "@tuomin/core";
import { columnName } from "../cells.js";
import { lowerIndex } from "../lines.js";
import type { SheetRow } from "./sheet.js";
import type { Sheet } from "./workbook.js";

/**
 * A sheet's cells as one table. Columns and rows that hold nothing are left out, save one empty row where rows are missing, which
 * parts two tables of a sheet; every cell keeps its own place.
 */
export function tableOfSheet(sheet: Sheet, rows: readonly SheetRow[]): TableBlock {
  const columns = usedColumns(rows);
  const indexOf = new Map(columns.map((column, index) => [column, index]));
  const table: string[][] = [];
  const sources: (SheetRow | null)[] = [];
  let before = -1;
  for (const row of inOrder(rows)) {
    if (row.number > before + 1 && table.length > 0) {
      table.push([]);
      sources.push(null);
    }
    before = row.number;
    table.push(cellsOf(row, indexOf));
    sources.push(row);
  }
  return {
    kind: "table",
    rows: table,
    place: { sheet: sheet.name },
    hidden: sheet.hidden,
    placeOf: (row, column) => ({
      sheet: sheet.name,
      cell: `${columnName(columns[column] ?? column)}${(sources[row]?.number ?? row) + 1}`,
    }),
    // A hidden sheet hides all its cells, however each of them looks.
    hiddenOf: (row, column) => sheet.hidden ?? sources[row]?.hidden?.get(columns[column] ?? -1) ?? null,
  };
}

function cellsOf(row: SheetRow, indexOf: ReadonlyMap<number, number>): string[] {
  // A row without gaps is as it was read: no second copy of a large sheet.
  if (row.columns.every((column, index) => indexOf.get(column) === index)) return row.texts;
  const last = row.columns.reduce((most, column) => Math.max(most, column), 0);
  const cells = new Array<string>(indexOf.get(last)! + 1).fill("");
  row.columns.forEach((column, index) => {
    cells[indexOf.get(column)!] = row.texts[index]!;
  });
  return cells;
}

function usedColumns(rows: readonly SheetRow[]): number[] {
  const used = new Set<number>();
  for (const row of rows) for (const column of row.columns) used.add(column);
  return [...used].sort((a, b) => a - b);
}

/** Rows by number. Files written in disorder exist; one row written in two parts is put together. */
function inOrder(rows: readonly SheetRow[]): readonly SheetRow[] {
  if (rows.every((row, index) => index === 0 || row.number > rows[index - 1]!.number)) return rows;
  const numbers: number[] = [];
  const sorted: SheetRow[] = [];
  for (const row of [...rows].sort((a, b) => a.number - b.number)) {
    const same = numbers.length > 0 && numbers[lowerIndex(numbers, row.number)] === row.number ? sorted.at(-1)! : null;
    if (same === null) {
      numbers.push(row.number);
      sorted.push({ ...row, columns: [...row.columns], texts: [...row.texts] });
      continue;
    }
    same.columns.push(...row.columns);
    same.texts.push(...row.texts);
    if (row.hidden !== null) same.hidden = new Map([...(same.hidden ?? []), ...row.hidden]);
  }
  return sorted;
}
