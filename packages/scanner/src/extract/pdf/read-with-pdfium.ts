import type { Block } from "@tuomin/core";
import { columnName } from "../cells.js";
import type { Attached, Note } from "../contract.js";
import { embeddedUnread, encrypted, imageUnread, partUnread } from "../words.js";
import { addRows, goesOn, type LongTable, startTable } from "./across.js";
import { readAnnotations, readAttachments, readDocumentTexts } from "./beside.js";
import { type FreeText, partsOfLines } from "./free-text.js";
import { findGrids } from "./grid.js";
import { isInside, type PageTable, tableOfGrid } from "./grid-table.js";
import { linesOfGlyphs } from "./lines.js";
import { type PageContent, readPage } from "./page.js";
import { dropPdfium, loadPdfium, type Pdfium, type Pointer } from "./pdfium.js";

/** What the first engine made of a PDF. */
export interface PdfReading {
  readonly blocks: Block[];
  readonly metadata: Record<string, string>;
  readonly notes: Note[];
  readonly members: Attached[];
  readonly pages: number;
  /** Letters read, those without a meaning, and pages that show neither letters nor a picture though they draw text. */
  readonly letters: number;
  readonly unmapped: number;
  readonly mute: number;
}

/** FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY. */
const PASSWORD = 4;
const SECURITY = 5;

/** Reads a PDF with PDFium. Null where the engine cannot open it or breaks on it; throws only `skipped: encrypted`. */
export async function readWithPdfium(bytes: Buffer): Promise<PdfReading | null> {
  const engine = await loadPdfium();
  const { call } = engine;
  let data = 0;
  try {
    data = call.wasmExports.malloc(Math.max(1, bytes.length));
    if (data === 0) return null;
    call.HEAPU8.set(bytes, data);
    const document = call._FPDF_LoadMemDocument(data, bytes.length, 0);
    if (document === 0) {
      const error = call._FPDF_GetLastError();
      call.wasmExports.free(data);
      if (error === PASSWORD || error === SECURITY) throw encrypted();
      return null;
    }
    const reading = readDocument(engine, document);
    call._FPDF_CloseDocument(document);
    call.wasmExports.free(data);
    // Memory of the engine grows and is never given back.
    if (call.HEAPU8.length > 400_000_000) dropPdfium();
    return reading;
  } catch (error) {
    if (!isAbort(error)) throw error;
    dropPdfium();
    return null;
  }
}

/** A trap of the engine, or its own way out: out of memory, an assertion. */
function isAbort(error: unknown): boolean {
  return (
    error instanceof Error &&
    /RuntimeError|Aborted|memory access|ExitStatus|table index/i.test(`${error.name} ${error.message}`)
  );
}

function readDocument(engine: Pdfium, document: Pointer): PdfReading {
  const { call } = engine;
  const { metadata, blocks: beside } = readDocumentTexts(engine, document);
  const state: State = { blocks: [], notes: [], open: null, tables: 0, letters: 0, unmapped: 0, mute: 0 };
  const pages = call._FPDF_GetPageCount(document);
  for (let index = 0; index < pages; index++) {
    const number = index + 1;
    const page = call._FPDF_LoadPage(document, index);
    if (page === 0) {
      state.notes.push(partUnread(`page ${number}`, "页面已损坏", "damaged page"));
      continue;
    }
    const { blocks, covers } = readAnnotations(engine, document, page, number);
    takePage(state, readPage(engine, page, covers), number);
    state.blocks.push(...blocks);
    call._FPDF_ClosePage(page);
  }
  const { members, unread } = readAttachments(engine, document);
  for (const name of unread) state.notes.push(embeddedUnread(name));
  const { letters, unmapped, mute, notes } = state;
  return { blocks: [...state.blocks, ...beside], metadata, notes, members, pages, letters, unmapped, mute };
}

interface State {
  readonly blocks: Block[];
  readonly notes: Note[];
  open: LongTable | null;
  tables: number;
  letters: number;
  unmapped: number;
  mute: number;
}

/** Letters below which a page with a picture over most of it is a scan. */
const HARDLY_ANY = 40;

function takePage(state: State, page: PageContent, number: number): void {
  state.letters += page.glyphs.length;
  state.unmapped += page.unmapped;
  if (page.glyphs.length === 0 && page.turned === "" && page.drawn.texts.size > 0) state.mute++;
  const outside = page.pictured > 0.4 && page.outsidePicture >= page.glyphs.length - 10;
  if (page.pictured > 0.25 && (page.glyphs.length < HARDLY_ANY || (outside && page.outsidePicture < 400))) {
    state.notes.push(imageUnread(`第 ${number} 页`, `page ${number}`));
  }
  const parts = partsOfPage(page);
  parts.forEach((part, index) => {
    if (!("rows" in part)) {
      addText(state, part, number);
      return;
    }
    const { open } = state;
    // Only a running head may stand above a table that goes on from the page before.
    const first = parts.slice(0, index).every((above) => !("rows" in above) && above.text.length < 80);
    if (open !== null && first && goesOn(open, part, number)) addRows(open, part, number);
    else {
      state.open = startTable(part, number);
      addTable(state, state.open);
    }
  });
  const last = parts.findLastIndex((part) => "rows" in part);
  // Only a page number or a foot may stand below it.
  if (last < 0 || parts.slice(last + 1).some((part) => !("rows" in part) && part.text.length >= 80)) state.open = null;
  if (page.turned !== "") {
    state.blocks.push({ kind: "text", text: page.turned, place: { page: number, part: "turned text" }, hidden: null });
  }
}

/** Tables and running text of a page from top to bottom. */
function partsOfPage(page: PageContent): (FreeText | PageTable)[] {
  const parts: (FreeText | PageTable)[] = [];
  let rest = page.glyphs;
  const tables: PageTable[] = [];
  for (const grid of findGrids(page.drawn.horizontal, page.drawn.vertical)) {
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

function addText(state: State, part: FreeText, page: number): void {
  if (part.text.trim() !== "") state.blocks.push({ kind: "text", text: part.text, place: { page }, hidden: null });
  for (const { kind, text } of part.hidden) state.blocks.push({ kind: "text", text, place: { page }, hidden: kind });
}

function addTable(state: State, table: LongTable): void {
  state.tables++;
  const part = `table ${state.tables}`;
  const { rows, pages, hidden } = table;
  state.blocks.push({
    kind: "table",
    rows,
    place: { page: pages[0]!, part },
    hidden: null,
    placeOf: (row, column) => ({ page: pages[row] ?? pages[0]!, part, cell: `${columnName(column)}${row + 1}` }),
    hiddenOf: (row, column) => hidden.get(`${row},${column}`) ?? null,
  });
}
