import type { ColumnHeads } from "./column-heads.js";
import { type CellContexts, type Labelled, putRecord, type Reading } from "./record.js";
import { isBlank } from "./row-shape.js";

/** A form has no more pairs of head and value rows. */
const MOST_STACKED = 30;

interface Layer {
  readonly row: number;
  readonly columns: ColumnHeads;
}

/**
 * Heads over one row of values, then other heads over one row of values …: a form whose labels stand above their values. Its rows are made one record,
 * in place. A head that comes again starts the next form. One pass.
 */
export function joinStacked(rows: readonly (readonly string[])[], readings: Reading[]): void {
  let layers: Layer[] = [];
  let seen = new Set<string>();
  const close = (): void => {
    if (layers.length > 1) joinLayers(rows, layers, readings);
    layers = [];
    seen = new Set();
  };
  for (let row = 0; row < rows.length; row++) {
    const reading = readings[row]!;
    // Heads, and blank rows among them, have no reading.
    if (reading === null) continue;
    const columns = aloneUnder(readings, row);
    if (columns === null || layers.length >= MOST_STACKED) {
      close();
      continue;
    }
    const texts = columns.texts.filter((text) => text !== "");
    if (texts.some((text) => seen.has(text))) close();
    for (const text of texts) seen.add(text);
    layers.push({ row, columns });
  }
  close();
}

/** The heads right above the row, if it is the only row they stand over. */
function aloneUnder(readings: readonly Reading[], row: number): ColumnHeads | null {
  const reading = readings[row]!;
  if (reading === null || !("columns" in reading) || reading.columns.next !== row) return null;
  const after = readings[row + 1] ?? null;
  return after !== null && "columns" in after && after.columns === reading.columns ? null : reading.columns;
}

function joinLayers(rows: readonly (readonly string[])[], layers: readonly Layer[], readings: Reading[]): void {
  const cells: CellContexts = new Map();
  putRecord(
    rows,
    layers.flatMap((layer) => labelledOf(rows, layer)),
    cells,
  );
  for (const [row, line] of cells) readings[row] = { cells: line };
}

function labelledOf(rows: readonly (readonly string[])[], { row, columns }: Layer): Labelled[] {
  const labelled: Labelled[] = [];
  rows[row]!.forEach((text, column) => {
    if (isBlank(text)) return;
    labelled.push({ head: columns.heads[column] ?? null, headText: columns.texts[column] ?? "", row, column });
  });
  return labelled;
}
