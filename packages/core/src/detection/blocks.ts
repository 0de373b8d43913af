import type { Document, DocumentFinding } from "../document.js";
import type { Engine } from "./engine.js";
import { detectRows } from "./rows.js";
import { detectText } from "./text.js";

/** Findings of a document, block by block, each with its place and its hiding. */
export function detectBlocks(engine: Engine, document: Document): DocumentFinding[] {
  const found: DocumentFinding[] = [];
  document.blocks.forEach((block, index) => {
    if (block.kind === "text") {
      for (const finding of detectText(engine, block.text)) {
        const place = block.placeOf?.(finding.start, finding.end) ?? block.place;
        found.push({ ...finding, block: index, place, hidden: block.hidden });
      }
      return;
    }
    for (const finding of detectRows(engine, block.rows)) {
      const { row, column } = finding;
      const place = block.placeOf?.(row, column, finding.start, finding.end) ?? block.place;
      found.push({ ...finding, block: index, place, hidden: block.hiddenOf?.(row, column) ?? block.hidden });
    }
  });
  return found;
}
