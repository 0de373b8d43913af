import type { Block } from "@tuomin/core";
import type { Note } from "../contract.js";
import { textMissed } from "../words.js";
import type { Zip } from "../zip/zip.js";

/** Inflated size up to which a document is read a second time (bytes): mammoth builds trees and cannot be stopped. */
const LARGEST = 4_000_000;

/** What a second reading adds where none is needed. */
export const NOTHING: { readonly blocks: Block[]; readonly notes: Note[] } = { blocks: [], notes: [] };

/** Share of a document's letters that our own walk must have put into its blocks, to be believed by itself. */
const ENOUGH = 0.7;

/** Whether our own walk kept nearly all letters it met: then a second reading, which takes as long again, can add nothing. */
export function holdsAll(blocks: readonly Block[], letters: number): boolean {
  if (letters === 0) return false;
  let kept = 0;
  for (const block of blocks) {
    if (block.kind === "text") kept += block.text.length;
    else for (const row of block.rows) for (const cell of row) kept += cell.length;
  }
  return kept >= ENOUGH * letters;
}

/**
 * Reads a document with mammoth as a second opinion. Where it sees clearly more text than our own walk did (an odd or damaged
 * document), its text is added, lines we have left out, and a note says so.
 */
export async function readWithMammoth(
  bytes: Buffer,
  zip: Zip,
  blocks: readonly Block[],
): Promise<{ blocks: Block[]; notes: Note[] }> {
  const none = { blocks: [], notes: [] };
  if (sizeOf(zip) > LARGEST) return none;
  const text = await rawText(bytes);
  if (text === null) return none;
  const own = new Set<string>();
  let ownLength = 0;
  for (const line of linesOf(blocks)) {
    own.add(line);
    ownLength += line.length;
  }
  const lines = text.split("\n").map((line) => line.replace(/\s+/g, ""));
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  if (length <= 1.1 * ownLength + 20) return none;
  const missed = lines.filter((line) => line !== "" && !own.has(line)).join("\n");
  const block: Block = { kind: "text", text: missed, place: { part: "mammoth" }, hidden: null };
  return { blocks: [block], notes: [textMissed("mammoth")] };
}

async function rawText(bytes: Buffer): Promise<string | null> {
  const { default: mammoth } = await import("mammoth");
  try {
    return (await mammoth.extractRawText({ buffer: bytes })).value;
  } catch {
    // It refuses what it does not know; then our own reading stands alone.
    return null;
  }
}

/** What the XML parts inflate to; read once within the budget, so mammoth meets no bomb. */
function sizeOf(zip: Zip): number {
  let size = 0;
  for (const name of zip.names) {
    if (size <= LARGEST && /\.(?:xml|rels)$/i.test(name)) {
      zip.stream(name, (chunk) => {
        size += chunk.length;
      });
    }
  }
  return size;
}

function* linesOf(blocks: readonly Block[]): Generator<string> {
  for (const block of blocks) {
    const texts = block.kind === "text" ? [block.text] : block.rows.flat();
    for (const text of texts) for (const line of text.split("\n")) yield line.replace(/\s+/g, "");
  }
}
