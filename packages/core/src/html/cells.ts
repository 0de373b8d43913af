import { breakCell, breakLine, createSink, moveText, resetText, type Sink, segmentCount, textOf } from "./sink.js";

/**
 * The cells of the table being read. Cells are numbered in order; their texts share one sink's segments. Whether it is a table of data or one
 * that only lays a page out is known when it ends.
 */
export interface CellCollector {
  /** Index of the table among the open elements. */
  readonly at: number;
  readonly sink: Sink;
  readonly texts: string[];
  /** For each cell: row, colspan, rowspan, segments from, to, position in the source, hidden (0/1). */
  readonly facts: number[];
  /** Rows begun so far. */
  rows: number;
  inRow: boolean;
  inCell: boolean;
  /** Whether a cell covers more than one column or row. */
  spans: boolean;
  /** Index among the open elements of a hidden row or cell, −1 where none is. */
  hiddenAt: number;
}

export const FACT_WIDTH = 7;

export function createCells(at: number): CellCollector {
  return {
    at,
    sink: createSink(),
    texts: [],
    facts: [],
    rows: 0,
    inRow: false,
    inCell: false,
    spans: false,
    hiddenAt: -1,
  };
}

export function beginRow(cells: CellCollector): void {
  cells.rows++;
  cells.inRow = true;
}

export function beginCell(cells: CellCollector, colspan: number, rowspan: number, at: number): void {
  if (!cells.inRow) beginRow(cells);
  const { facts, sink } = cells;
  resetText(sink);
  facts.push(cells.rows - 1, colspan, rowspan, segmentCount(sink), 0, at, cells.hiddenAt >= 0 ? 1 : 0);
  if (colspan > 1 || rowspan > 1) cells.spans = true;
  cells.inCell = true;
}

export function endCell(cells: CellCollector): void {
  if (!cells.inCell) return;
  cells.facts[cells.texts.length * FACT_WIDTH + 4] = segmentCount(cells.sink);
  cells.texts.push(textOf(cells.sink));
  resetText(cells.sink);
  cells.inCell = false;
}

/** Text beyond which a cell with lines of its own holds a part of a page, not a value. */
const LONG_BLOCK = 300;
/** A table of so many rows is one of data although a cell is long (a life story in a form). */
const MANY_ROWS = 4;
/** A cell of this length is an article. */
const ARTICLE = 3000;
/** Cells up to this length are short. */
const SHORT = 120;

/** Whether the table is one of data: at least two rows and two columns of mostly short cells. */
export function isDataTable(cells: CellCollector): boolean {
  if (cells.rows < 2) return false;
  let filled = 0;
  let short = 0;
  let columns = 0;
  let inRow = 0;
  let row = -1;
  for (let index = 0; index < cells.texts.length; index++) {
    const at = index * FACT_WIDTH;
    if (cells.facts[at] !== row) {
      row = cells.facts[at]!;
      inRow = 0;
    }
    inRow += cells.facts[at + 1]!;
    if (inRow > columns) columns = inRow;
    const text = cells.texts[index]!;
    if (text.length === 0) continue;
    filled++;
    if (text.length <= SHORT) short++;
    else if (text.length > ARTICLE) return false;
    else if (text.length > LONG_BLOCK && cells.rows < MANY_ROWS && text.includes("\n")) return false;
  }
  return columns >= 2 && filled >= 2 && short * 2 >= filled;
}

/** Writes the cells as running text: a tab between cells, a line for each row. */
export function flowCells(cells: CellCollector, flow: Sink): void {
  let row = -1;
  for (let index = 0; index < cells.texts.length; index++) {
    const at = index * FACT_WIDTH;
    const { facts } = cells;
    if (facts[at] !== row) {
      row = facts[at]!;
      breakLine(flow, facts[at + 5]!);
    } else breakCell(flow, facts[at + 5]!);
    moveText(flow, cells.texts[index]!, cells.sink, facts[at + 3]!, facts[at + 4]!);
  }
}

/** A table as rows, merged cells expanded: the text in the first cell, "" in the others. `cellAt[row][column]`: number of the cell, −1 for filling. */
export interface Grid {
  readonly rows: string[][];
  readonly cellAt: number[][];
}

/** Spans may blow a table up this far beyond the cells it really has. */
const MOST_FILLING = 16;
const SPARE_FILLING = 4096;

export function expandCells(cells: CellCollector): Grid {
  return cells.spans ? expandSpans(cells) : plainGrid(cells);
}

function plainGrid(cells: CellCollector): Grid {
  const rows: string[][] = [];
  const cellAt: number[][] = [];
  let cell = 0;
  for (let row = 0; row < cells.rows; row++) {
    const texts: string[] = [];
    const numbers: number[] = [];
    for (; cell < cells.texts.length && cells.facts[cell * FACT_WIDTH] === row; cell++) {
      texts.push(cells.texts[cell]!);
      numbers.push(cell);
    }
    rows.push(texts);
    cellAt.push(numbers);
  }
  return { rows, cellAt };
}

function expandSpans(cells: CellCollector): Grid {
  const rows: string[][] = [];
  const cellAt: number[][] = [];
  // Cells that hang down from rows above: how many rows more, for each column.
  const hanging: number[] = [];
  let budget = cells.texts.length * MOST_FILLING + SPARE_FILLING;
  let cell = 0;
  for (let row = 0; row < cells.rows; row++) {
    const texts: string[] = [];
    const numbers: number[] = [];
    const fill = (): void => {
      while ((hanging[texts.length] ?? 0) > 0 && budget > 0) {
        hanging[texts.length]!--;
        texts.push("");
        numbers.push(-1);
        budget--;
      }
    };
    for (; cell < cells.texts.length && cells.facts[cell * FACT_WIDTH] === row; cell++) {
      fill();
      const at = cell * FACT_WIDTH;
      const columns = budget > 0 ? Math.min(cells.facts[at + 1]!, budget) : 1;
      const down = budget > 0 ? Math.min(cells.facts[at + 2]!, cells.rows - row) : 1;
      for (let index = 0; index < columns; index++) {
        hanging[texts.length] = Math.max(hanging[texts.length] ?? 0, down - 1);
        texts.push(index === 0 ? cells.texts[cell]! : "");
        numbers.push(index === 0 ? cell : -1);
      }
      budget -= columns - 1;
    }
    fill();
    rows.push(texts);
    cellAt.push(numbers);
  }
  return { rows, cellAt };
}
