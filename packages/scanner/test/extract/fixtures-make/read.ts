import type { Block, TableBlock, TextBlock } from "@tuomin/core";
import type { Extraction } from "../../../src/extract/contract.js";
import { extract } from "../../../src/extract/extract.js";
import type { Kind } from "../../../src/intake/kind.js";

export const OPTIONS = { name: "test", inflatedBytes: 50_000_000 };

export const read = (kind: Kind, bytes: Buffer | string, options = OPTIONS): Promise<Extraction> =>
  extract(kind, typeof bytes === "string" ? Buffer.from(bytes) : bytes, options);

export const tables = (extraction: Extraction): TableBlock[] =>
  extraction.document.blocks.filter((block): block is TableBlock => block.kind === "table");

export const texts = (extraction: Extraction): TextBlock[] =>
  extraction.document.blocks.filter((block): block is TextBlock => block.kind === "text");

/** Text blocks as [text, hidden, part]. */
export const told = (extraction: Extraction): [string, string | null, string | undefined][] =>
  texts(extraction).map((block) => [block.text.trim(), block.hidden, block.place.part]);

export function hiddenOf(block: Block, row: number, column: number): string | null {
  return block.kind === "table" ? (block.hiddenOf?.(row, column) ?? block.hidden) : block.hidden;
}
