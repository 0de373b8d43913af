import type { Block } from "@tuomin/core";
import type { Attached, Note, Picture } from "../contract.js";
import { embeddedUnread, encrypted, partUnread } from "../words.js";
import { type Assembly, addPage, createAssembly } from "./assemble.js";
import { readAnnotations, readAttachments, readDocumentTexts } from "./beside.js";
import { type PageContent, readPage } from "./page.js";
import { pagePictures, pictureBoxes } from "./page-pictures.js";
import { dropPdfium, loadPdfium, type Pdfium, type Pointer } from "./pdfium.js";

/** What the first engine made of a PDF. */
export interface PdfReading {
  readonly blocks: Block[];
  readonly metadata: Record<string, string>;
  readonly notes: Note[];
  readonly members: Attached[];
  readonly pictures: Picture[];
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
  const assembly = createAssembly();
  const state: State = { assembly, notes: [], pictures: [], letters: 0, unmapped: 0, mute: 0 };
  const pages = call._FPDF_GetPageCount(document);
  for (let index = 0; index < pages; index++) {
    const number = index + 1;
    const page = call._FPDF_LoadPage(document, index);
    if (page === 0) {
      state.notes.push(partUnread(`page ${number}`, "页面已损坏", "damaged page"));
      continue;
    }
    const { blocks, covers } = readAnnotations(engine, document, page, number);
    takePage(state, readPage(engine, document, page, covers), number);
    assembly.blocks.push(...blocks);
    call._FPDF_ClosePage(page);
  }
  const { members, unread } = readAttachments(engine, document);
  for (const name of unread) {
    state.notes.push(embeddedUnread(name));
    const place = { part: "attachment name" };
    beside.push({ kind: "text", text: name, place, hidden: "attachment name" });
  }
  return { ...state, blocks: [...assembly.blocks, ...beside], metadata, members, pages };
}

interface State {
  readonly assembly: Assembly;
  readonly notes: Note[];
  readonly pictures: Picture[];
  letters: number;
  unmapped: number;
  mute: number;
}

function takePage(state: State, page: PageContent, number: number): void {
  state.letters += page.glyphs.length;
  state.unmapped += page.unmapped;
  if (page.glyphs.length === 0 && page.turned === "" && page.drawn.texts.size > 0) state.mute++;
  const { horizontal, vertical } = page.drawn;
  addPage(state.assembly, { glyphs: page.glyphs, horizontal, vertical }, number);
  if (page.turned !== "") {
    state.assembly.blocks.push({
      kind: "text",
      text: page.turned,
      place: { page: number, part: "turned text" },
      hidden: null,
    });
  }
  const [width, height] = page.turn % 2 === 0 ? [page.width, page.height] : [page.height, page.width];
  const whole = { x0: 0, y0: 0, x1: width, y1: height };
  const boxes = pictureBoxes(
    page.drawn.images.map(({ box }) => box),
    page.glyphs,
    whole,
  );
  state.pictures.push(...pagePictures(boxes, { index: number - 1, turn: page.turn }, state.assembly.blocks.length));
}
