import type { Block } from "@tuomin/core";
import { type PdfReading, readWithPdfium } from "./read-with-pdfium.js";

/** Earlier saves looked at, the latest first, and what is too large for it (bytes, pages): each is read like a file of its own. */
const MOST = 3;
const LARGEST = 30_000_000;
const LONGEST = 150;

/**
 * What earlier saves of a PDF show and its last one does not: an incremental update (ISO 32000-1, 7.5.6) is put after the old file, which
 * stays readable. One hidden block a save.
 */
export async function earlierBlocks(bytes: Buffer, last: PdfReading): Promise<Block[]> {
  const ends = earlierEnds(bytes);
  if (ends.length === 0 || bytes.length > LARGEST || last.pages > LONGEST) return [];
  const told = new Set(linesOf(last.blocks));
  const blocks: Block[] = [];
  for (const end of ends.slice(-MOST).reverse()) {
    const earlier = await readWithPdfium(bytes.subarray(0, end)).catch(() => null);
    if (earlier === null) continue;
    const lines = linesOf(earlier.blocks).filter((line) => !told.has(line));
    for (const line of lines) told.add(line);
    const text = [...new Set(lines)].join("\n");
    if (text !== "") {
      blocks.push({ kind: "text", text, place: { part: "earlier revision" }, hidden: "earlier revision" });
    }
  }
  return blocks;
}

/** Where earlier saves end. The first part of a linearised file ends so, too, and is no save: its `startxref` is 0. */
function earlierEnds(bytes: Buffer): number[] {
  const ends: number[] = [];
  const mark = Buffer.from("%%EOF");
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 5)) {
    const before = bytes.toString("latin1", Math.max(0, at - 60), at);
    const start = /startxref\s+(\d+)\s*$/.exec(before);
    if (start !== null && start[1] !== "0") ends.push(at + 5);
  }
  const first = bytes.toString("latin1", 0, 1024).includes("/Linearized");
  return ends.slice(first ? 1 : 0, -1);
}

function linesOf(blocks: readonly Block[]): string[] {
  return blocks
    .flatMap((block) => (block.kind === "text" ? block.text.split("\n") : block.rows.flat()))
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
