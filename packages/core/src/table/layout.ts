import type { CellContext } from "../text/context.js";
import type { LabelTrie } from "../text/labels.js";
import { type ColumnHeads, readColumnHeads } from "./column-heads.js";
import { fit } from "./fit.js";
import { readForm } from "./form.js";
import { type HeadReader, headReaderOf } from "./head-cell.js";
import { kindOfRow } from "./head-row.js";
import { HEADLESS_BLOCK, headsOfHeadless, withInferred } from "./infer.js";
import type { Reading } from "./record.js";
import { type RowShape, shapeOfRow } from "./row-shape.js";
import { joinStacked } from "./stacked.js";

/**
 * What each cell of a table is, read off its heads: `contextOf` gives the context of the cell at row and column (from 0).
 * The context shows the cell in a table with heads above and one record a row, also where the sheet is a form or stands on its side: there
 * `rows`, `row` and `column` are of that view, not of the sheet. Cells that are heads or labels themselves have no head.
 */
export interface TableLayout {
  readonly contextOf: (row: number, column: number) => CellContext;
}

const NO_MEANINGS: readonly (string | null)[] = [];

/**
 * Heads above columns (merged, in several rows, late, repeated, changed further down), labels left of values, tables on their side, or no heads.
 * One pass, a bounded look ahead at each row: linear in cells. `rows` are normalised; `labels` are those of the rules.
 */
export function layoutTable(rows: readonly (readonly string[])[], labels: LabelTrie): TableLayout {
  const readings = readRows(rows, headReaderOf(labels));
  return {
    contextOf(row, column) {
      const reading = readings[row] ?? null;
      if (reading !== null && "columns" in reading) {
        const { heads, texts, meanings } = reading.columns;
        return { rows, row, column, head: heads[column] ?? null, headText: texts[column] ?? "", meanings };
      }
      return reading?.cells[column] ?? { rows, row, column, head: null, headText: "", meanings: NO_MEANINGS };
    },
  };
}

function readRows(rows: readonly (readonly string[])[], reader: HeadReader): Reading[] {
  const readings = new Array<Reading>(rows.length).fill(null);
  let columns: ColumnHeads | null = null;
  let reading: Reading = null;
  let row = 0;
  const free = (above: number): boolean => above >= 0 && columns === null && readings[above] === null;
  while (row < rows.length) {
    const shape = shapeOfRow(rows[row]!, reader);
    const kind = shape.labelled === 0 ? "data" : kindOfRow(rows, row, shape, reader, columns);
    if (kind === "head") {
      columns = withInferred(rows, readColumnHeads(rows, row, free, reader), reader);
      reading = { columns };
      row = columns.next;
    } else if (kind === "form") {
      const form = readForm(rows, row, shape, reader);
      for (const [index, cells] of form.cells) readings[index] = { cells };
      row = form.next;
    } else {
      if (columns === null && row % HEADLESS_BLOCK === 0) reading = headlessReading(rows, row, reader);
      readings[row] = columns !== null && isSectionRow(rows[row]!, shape, columns) ? null : reading;
      row++;
    }
  }
  joinStacked(rows, readings);
  return readings;
}

/** 一、城关镇 or a note across the table: one text in the first column which is not what that column holds. */
function isSectionRow(cells: readonly string[], shape: RowShape, columns: ColumnHeads): boolean {
  if (shape.filled !== 1 || columns.heads.length < 3) return false;
  for (let column = 0; column < shape.first; column++) if ((columns.texts[column] ?? "") !== "") return false;
  return fit(columns.meanings[shape.first] ?? null, cells[shape.first]!) < 1;
}

function headlessReading(rows: readonly (readonly string[])[], row: number, reader: HeadReader): Reading {
  const columns = headsOfHeadless(rows, row, reader);
  return columns === null ? null : { columns };
}
