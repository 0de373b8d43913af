import type { Block } from "@tuomin/core";
import type { Extraction } from "./contract.js";
import type { Format } from "./format.js";
import { metadataBlocks } from "./ooxml/properties.js";
import { readWithPdfParse } from "./pdf/read-with-pdf-parse.js";
import { type PdfReading, readWithPdfium } from "./pdf/read-with-pdfium.js";
import { earlierBlocks } from "./pdf/revisions.js";
import { xmpValues } from "./pdf/xmp.js";
import { corrupt } from "./words.js";

export const FORMAT: Format = {
  name: "PDF",
  kinds: ["pdf"],
  reads: "text in reading order, tables ruled or set by gaps, over pages; form fields, bookmarks",
  hidden: [
    "white text",
    "invisible text",
    "under a drawing",
    "annotation",
    "attachment name",
    "attribute",
    "metadata",
    "earlier revision",
  ],
  limits: "scans without `--ocr`; of attachments only the names; more than three earlier saves; XFA forms",
  library: "@hyzyla/pdfium; pdf-parse",
};

/**
 * A PDF: PDFium first, tables rebuilt from positions; PDF.js (through pdf-parse) where PDFium cannot open the file, or reads letters
 * without meaning, or none where text is drawn.
 */
export async function extractPdf(bytes: Buffer): Promise<Extraction> {
  const first = await readWithPdfium(bytes);
  if (first !== null && !isDoubtful(first)) return extractionOf(bytes, first, first.blocks);
  const second = await readWithPdfParse(bytes);
  if (first === null) {
    if (second === null) throw corrupt("not a readable PDF", "不是可读的 PDF");
    return { document: { blocks: second.blocks }, notes: [] };
  }
  const better = second !== null && second.letters > 1.1 * (first.letters - first.unmapped) + 10;
  return extractionOf(
    bytes,
    first,
    better ? [...second.blocks, ...first.blocks.filter((block) => block.place.part !== undefined)] : first.blocks,
  );
}

/** Letters without meaning, or pages that draw text and give none. */
function isDoubtful({ letters, unmapped, mute }: PdfReading): boolean {
  return mute > 0 || unmapped > 0.2 * (letters + 1);
}

async function extractionOf(bytes: Buffer, reading: PdfReading, blocks: readonly Block[]): Promise<Extraction> {
  const { notes, members, pictures } = reading;
  const known = new Set(Object.values(reading.metadata));
  const xmp = xmpValues(bytes, known);
  const metadata = { ...reading.metadata, ...xmp };
  const told = [...blocks, ...metadataBlocks(xmp, () => true), ...(await earlierBlocks(bytes, reading))];
  const title = metadata.Title;
  return { document: { ...(title === undefined ? {} : { title }), metadata, blocks: told }, notes, members, pictures };
}
