import type { Extraction } from "./contract.js";
import { readWithPdfParse } from "./pdf/read-with-pdf-parse.js";
import { type PdfReading, readWithPdfium } from "./pdf/read-with-pdfium.js";
import { corrupt } from "./words.js";

/**
 * A PDF: PDFium first, tables rebuilt from positions; PDF.js (through pdf-parse) where PDFium cannot open the file, or reads letters
 * without meaning, or none where text is drawn.
 */
export async function extractPdf(bytes: Buffer): Promise<Extraction> {
  const first = await readWithPdfium(bytes);
  if (first !== null && !isDoubtful(first)) return extractionOf(first, first.blocks);
  const second = await readWithPdfParse(bytes);
  if (first === null) {
    if (second === null) throw corrupt("not a readable PDF", "不是可读的 PDF");
    return { document: { blocks: second.blocks }, notes: [] };
  }
  const better = second !== null && second.letters > 1.1 * (first.letters - first.unmapped) + 10;
  return extractionOf(
    first,
    better ? [...second.blocks, ...first.blocks.filter((block) => block.place.part !== undefined)] : first.blocks,
  );
}

/** Letters without meaning, or pages that draw text and give none. */
function isDoubtful({ letters, unmapped, mute }: PdfReading): boolean {
  return mute > 0 || unmapped > 0.2 * (letters + 1);
}

function extractionOf(reading: PdfReading, blocks: PdfReading["blocks"]): Extraction {
  const { metadata, notes, members } = reading;
  const title = metadata.Title;
  return { document: { ...(title === undefined ? {} : { title }), metadata, blocks }, notes, members };
}
