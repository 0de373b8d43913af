import type { Block } from "@tuomin/core";
import { columnName } from "../cells.js";
import { addRows, goesOn, type LongTable, startTable } from "./across.js";
import { type FreeText, partsOfLines } from "./free-text.js";
import { findGrids } from "./grid.js";
import { isInside, type PageTable, tableOfGrid } from "./grid-table.js";
import { linesOfGlyphs } from "./lines.js";
import type { RuleLine } from "./objects.js";
import type { Glyph } from "./page.js";

/** The pages of a document of fixed layout while they are put together: blocks so far, and the table that may go on. */
export interface Assembly {
  readonly blocks: Block[];
  open: LongTable | null;
  tables: number;
}

export function createAssembly(): Assembly {
  return { blocks: [], open: null, tables: 0 };
}

/** What a page shows, as far as its layout is read from it. */
export interface Layout {
  readonly glyphs: readonly Glyph[];
  readonly horizontal: readonly RuleLine[];
  readonly vertical: readonly RuleLine[];
}

/** Adds a page: its tables and running text from top to bottom. A table that goes on from the page before is put to it. */
export function addPage(assembly: Assembly, layout: Layout, number: number): void {
  const parts = partsOfPage(layout);
  parts.forEach((part, index) => {
    if (!("rows" in part)) {
      addText(assembly, part, number);
      return;
    }
    const { open } = assembly;
    // Only a running head may stand above a table that goes on from the page before.
    const first = parts.slice(0, index).every((above) => !("rows" in above) && above.text.length < 80);
    if (open !== null && first && goesOn(open, part, number)) addRows(open, part, number);
    else {
      assembly.open = startTable(part, number);
      addTable(assembly, assembly.open);
    }
  });
  const last = parts.findLastIndex((part) => "rows" in part);
  // Only a page number or a foot may stand below it.
  if (last < 0 || parts.slice(last + 1).some((part) => !("rows" in part) && part.text.length >= 80)) {
    assembly.open = null;
  }
}

/** Tables and running text of a page from top to bottom. */
function partsOfPage({ glyphs, horizontal, vertical }: Layout): (FreeText | PageTable)[] {
  const parts: (FreeText | PageTable)[] = [];
  let rest = glyphs;
  const tables: PageTable[] = [];
  for (const grid of findGrids(horizontal, vertical)) {
    const inside = rest.filter((glyph) => isInside(grid, glyph));
    const table = inside.length === 0 ? null : tableOfGrid(grid, inside);
    if (table === null) continue;
    const taken = new Set(inside);
    rest = rest.filter((glyph) => !taken.has(glyph));
    tables.push(table);
  }
  tables.sort((a, b) => a.y0 - b.y0);
  // Text between two tables is read by itself, so that no paragraph runs over a table.
  let lines = linesOfGlyphs(rest);
  for (const table of tables) {
    const middle = (table.y0 + table.y1) / 2;
    parts.push(...partsOfLines(lines.filter((line) => line.base <= middle)), table);
    lines = lines.filter((line) => line.base > middle);
  }
  parts.push(...partsOfLines(lines));
  return parts;
}

function addText({ blocks }: Assembly, part: FreeText, page: number): void {
  if (part.text.trim() !== "") blocks.push({ kind: "text", text: part.text, place: { page }, hidden: null });
  for (const { kind, text } of part.hidden) blocks.push({ kind: "text", text, place: { page }, hidden: kind });
}

function addTable(assembly: Assembly, table: LongTable): void {
  assembly.tables++;
  const part = `table ${assembly.tables}`;
  const { rows, pages, hidden } = table;
  assembly.blocks.push({
    kind: "table",
    rows,
    place: { page: pages[0]!, part },
    hidden: null,
    placeOf: (row, column) => ({ page: pages[row] ?? pages[0]!, part, cell: `${columnName(column)}${row + 1}` }),
    hiddenOf: (row, column) => hidden.get(`${row},${column}`) ?? null,
  });
}
