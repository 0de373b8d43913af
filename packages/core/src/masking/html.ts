import type { Block, Document, DocumentFinding } from "../document.js";
import { documentOf } from "../html/document-of.js";
import type { OffsetMap } from "../html/offsets.js";
import type { HtmlView, Notation } from "../html/view.js";
import { locateInRow } from "./boxes.js";
import { applyEdits } from "./edits.js";
import type { Masker } from "./masker.js";
import { patchesFor } from "./patches.js";
import { settle } from "./settle.js";

/** A masked page, and the findings of the page as it was given; their offsets are of the blocks of its view. */
export interface MaskedHtml {
  readonly text: string;
  readonly findings: DocumentFinding[];
}

/** A text of the view: a block's or a cell's. */
interface Unit {
  readonly text: string;
  readonly map: OffsetMap;
  readonly notation: Notation;
  readonly numbers: ReadonlySet<number> | null;
}

/**
 * The page with its findings masked in place: a number split by tags or character references is masked in each of its pieces, so that every tag
 * stays; in attributes, comments and scripts too. Everything outside findings stays unit for unit. `detect`: findings of a document in order.
 */
export function maskHtml(
  view: HtmlView,
  detect: (document: Document) => readonly DocumentFinding[],
  masked: Masker,
): MaskedHtml {
  const document = documentOf(view);
  const { units, unitOf, withTexts } = unitsOf(view, document);
  const { edits, findings } = settle(
    units.map(({ text }) => text),
    (texts) =>
      detect(withTexts(texts)).flatMap((finding) => {
        const unitAt = (column: number): number => unitOf({ ...finding, column });
        return locateInRow(finding, unitAt, (column) => texts[unitAt(column)]!, masked);
      }),
    masked,
  );
  const patches = [...edits].flatMap(([unit, list]) => list.flatMap((edit) => patchesFor(units[unit]!, edit)));
  patches.sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    text: applyEdits(view.source, patches),
    findings: findings.map(({ finding }) => ({ ...finding, place: placeOf(document, finding) })),
  };
}

/** The place in the source of a finding whose offsets are of the view as it was given. */
function placeOf(document: Document, finding: DocumentFinding): DocumentFinding["place"] {
  const { start, end, row, column } = finding;
  const block = document.blocks[finding.block]!;
  if (block.kind === "text") return block.placeOf?.(start, end) ?? block.place;
  return block.placeOf?.(row ?? 0, column ?? 0, start, end) ?? block.place;
}

/** The texts of a view numbered through, and the document with other texts in their place. */
function unitsOf(view: HtmlView, document: Document) {
  const units: Unit[] = [];
  const numbersOf: number[][][] = [];
  view.blocks.forEach((block) => {
    if (block.kind === "text") {
      numbersOf.push([[units.length]]);
      units.push(block);
      return;
    }
    const { notation } = block;
    numbersOf.push(
      block.rows.map((row, rowIndex) =>
        row.map((text, column) => {
          const map = block.mapOf(rowIndex, column);
          if (map === null) return -1;
          return units.push({ text, map, notation, numbers: null }) - 1;
        }),
      ),
    );
  });
  return {
    units,
    unitOf: ({ block, row, column }: DocumentFinding): number => numbersOf[block]![row ?? 0]![column ?? 0]!,
    withTexts: (texts: readonly string[]): Document => ({
      ...document,
      blocks: document.blocks.map((block, index): Block => {
        const numbers = numbersOf[index]!;
        if (block.kind === "text") return { ...block, text: texts[numbers[0]![0]!]! };
        return { ...block, rows: numbers.map((row) => row.map((unit) => (unit < 0 ? "" : texts[unit]!))) };
      }),
    }),
  };
}
