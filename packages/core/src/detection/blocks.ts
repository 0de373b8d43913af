import type { Document, DocumentFinding, Place } from "../document.js";
import type { Finding } from "../finding.js";
import type { Engine } from "./engine.js";
import { detectRows } from "./rows.js";
import { detectText } from "./text.js";

/** Written out: to spread a finding takes some microseconds. */
function placed(finding: Finding, block: number, place: Place, hidden: string | null): DocumentFinding {
  const { category, rule, start, end, value, subject, score, outcome, evidence } = finding;
  return { category, rule, start, end, value, subject, score, outcome, evidence, block, place, hidden };
}

/** Findings of a document, block by block, each with its place and its hiding. */
export function detectBlocks(engine: Engine, document: Document): DocumentFinding[] {
  const found: DocumentFinding[] = [];
  document.blocks.forEach((block, index) => {
    if (block.kind === "text") {
      for (const finding of detectText(engine, block.text)) {
        const place = block.placeOf?.(finding.start, finding.end) ?? block.place;
        found.push(placed(finding, index, place, block.hidden));
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
