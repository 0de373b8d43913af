import type { Attributes } from "./attribute-list.js";
import { ATTRIBUTE, countOf, maySpan } from "./attributes.js";
import {
  beginCell,
  beginRow,
  type CellCollector,
  createCells,
  endCell,
  expandCells,
  FACT_WIDTH,
  flowCells,
  isDataTable,
} from "./cells.js";
import { finishFlow, type Layer, type Reader } from "./reader.js";
import { breakCell, breakLine } from "./sink.js";
import { ROW, TABLE } from "./tags.js";
import type { HtmlTable, Notation } from "./view.js";

/** Spans go as far as the standard lets them. */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65534;

/** A start tag of a table, a row or a cell. `index`: of the element among the open ones. */
export function openTablePart(
  reader: Reader,
  flags: number,
  index: number,
  start: number,
  attributes: Attributes,
): void {
  const { layer } = reader;
  if ((flags & TABLE) !== 0) {
    giveUpTable(layer);
    breakLine(layer.flow, start);
    layer.cells = createCells(index);
    return;
  }
  const { cells } = layer;
  if (cells === null) {
    if ((flags & ROW) !== 0) breakLine(layer.flow, start);
    else breakCell(layer.flow, start);
    return;
  }
  if ((flags & ROW) !== 0) {
    beginRow(cells);
    return;
  }
  endCell(cells);
  if (!maySpan(attributes)) {
    beginCell(cells, 1, 1, start);
    return;
  }
  const { source } = reader.page;
  const colspan = countOf(source, attributes, ATTRIBUTE.colspan, MOST_COLUMNS);
  const rowspan = countOf(source, attributes, ATTRIBUTE.rowspan, MOST_ROWS);
  beginCell(cells, colspan, rowspan, start);
}

/** A table with another in it lays the page out: what its cells hold so far becomes running text. */
export function giveUpTable(layer: Layer): void {
  const { cells } = layer;
  if (cells === null) return;
  endCell(cells);
  flowCells(cells, layer.flow);
  layer.cells = null;
}

/** The end of the table being read: a block of rows where it is one of data, else running text. */
export function endTable(reader: Reader, at: number): void {
  const { layer } = reader;
  const cells = layer.cells;
  if (cells === null) return;
  endCell(cells);
  if (isDataTable(cells)) {
    layer.cells = null;
    finishFlow(reader, layer);
    reader.page.blocks.push(tableOf(cells, layer.hidden, reader.notation));
  } else {
    giveUpTable(layer);
    breakLine(layer.flow, at);
  }
}

function tableOf(cells: CellCollector, hidden: string | null, notation: Notation): HtmlTable {
  const { rows, cellAt } = expandCells(cells);
  const { facts, texts } = cells;
  const { segments } = cells.sink;
  const factsOf = (row: number, column: number): number => (cellAt[row]?.[column] ?? -1) * FACT_WIDTH;
  return {
    kind: "table",
    rows,
    notation,
    hidden,
    start: facts[5]!,
    mapOf(row, column) {
      const at = factsOf(row, column);
      if (at < 0) return null;
      return { segments, first: facts[at + 3]!, last: facts[at + 4]!, length: texts[at / FACT_WIDTH]!.length };
    },
    hiddenOf(row, column) {
      const at = factsOf(row, column);
      return at >= 0 && facts[at + 6] === 1 ? "css" : hidden;
    },
  };
}
