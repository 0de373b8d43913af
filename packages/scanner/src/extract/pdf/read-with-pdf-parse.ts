import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import type { Block } from "@tuomin/core";
import { encrypted } from "../words.js";
import { loadPdfParse } from "./load-pdf-parse.js";
import { leavesObjectsOpen } from "./objects-left-open.js";

/** What the second engine made of a PDF: plain text by page. */
export interface PlainReading {
  readonly blocks: Block[];
  readonly letters: number;
}

/** Reads a PDF with pdf-parse (PDF.js). Null where it cannot; throws only `skipped: encrypted`. */
export async function readWithPdfParse(bytes: Buffer): Promise<PlainReading | null> {
  if (leavesObjectsOpen(bytes)) return null;
  const { PDFParse, PasswordException, VerbosityLevel } = await loadPdfParse();
  const files = pdfjsFolder();
  const parser = new PDFParse({
    // The engine takes the buffer for itself.
    data: new Uint8Array(bytes),
    cMapUrl: join(files, "cmaps") + sep,
    cMapPacked: true,
    standardFontDataUrl: join(files, "standard_fonts") + sep,
    isEvalSupported: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const { pages } = await parser.getText({ pageJoiner: "" });
    const blocks: Block[] = [];
    let letters = 0;
    for (const { num, text } of pages) {
      letters += text.replace(/\s+/g, "").length;
      if (text.trim() !== "") blocks.push({ kind: "text", text, place: { page: num }, hidden: null });
    }
    return { blocks, letters };
  } catch (error) {
    if (error instanceof PasswordException) throw encrypted();
    return null;
  } finally {
    await parser.destroy().catch(() => undefined);
  }
}

/** The character maps and fonts that come with pdf-parse's own PDF.js: without them Chinese text is lost. */
function pdfjsFolder(): string {
  const ours = createRequire(import.meta.url);
  const theirs = createRequire(ours.resolve("pdf-parse"));
  return dirname(theirs.resolve("pdfjs-dist/package.json"));
}
