import type { Block } from "@tuomin/core";
import type { Extraction } from "./contract.js";
import { decode } from "./decode.js";
import type { Format } from "./format.js";
import { type Lines, linesOf } from "./lines.js";
import { decodingNotes } from "./text.js";
import { blocksOfTree } from "./tree/blocks.js";
import { readJsonAt } from "./tree/json-reader.js";

export const FORMAT: Format = {
  name: "Data in scripts (JS)",
  kinds: ["js"],
  reads: "lists and objects as JSON would be; the rest as source",
  hidden: ["html comment", "attribute", "hidden input", "script", "css", "noscript", "template", "metadata"],
  limits: "only scripts that carry Chinese beside long numbers; nothing is run",
  library: "own",
};

/** Shortest literal that is worth a table (code units). */
const SHORTEST = 40;
/** How often over the text may be looked through for literals: those that turn out to be code cost as much as they are long. */
const MOST_PASSES = 4;

/** A script that carries data: its lists and objects as JSON would be read, escapes and all; the rest of the source as text. */
export function extractJs(bytes: Buffer): Extraction {
  const decoded = decode(bytes);
  const { text } = decoded;
  const lines = linesOf(text);
  const blocks: Block[] = [];
  const starts = /(?:\b([\p{L}_$][\p{L}\p{N}_$.]{0,80})\s*[=:]|[=(,]|\breturn)\s*(?=[[{])/gu;
  let from = 0;
  let looked = 0;
  for (let match = starts.exec(text); match !== null; match = starts.exec(text)) {
    const at = match.index + match[0].length;
    const { value, end } = readJsonAt(text, at);
    looked += end - at;
    if (value !== null && value.kind !== "scalar" && end - at >= SHORTEST) {
      addSource(blocks, text, from, match.index, lines);
      blocks.push(...blocksOfTree(value, lines, match[1] ?? "$"));
      from = end;
      starts.lastIndex = end;
    }
    if (looked > MOST_PASSES * text.length) break;
  }
  addSource(blocks, text, from, text.length, lines);
  return { document: { blocks }, notes: decodingNotes(decoded) };
}

function addSource(blocks: Block[], text: string, from: number, to: number, lines: Lines): void {
  const source = text.slice(from, to);
  if (source.trim() === "") return;
  const placeOf = (start: number) => lines.placeOf(from + start);
  blocks.push({ kind: "text", text: source, place: placeOf(0), hidden: null, placeOf });
}
