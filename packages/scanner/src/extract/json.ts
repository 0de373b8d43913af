import type { Extraction } from "./contract.js";
import { decode } from "./decode.js";
import { linesOf } from "./lines.js";
import { decodingNotes, documentOfText } from "./text.js";
import { blocksOfTree } from "./tree/blocks.js";
import { readJson } from "./tree/json-reader.js";

/** JSON, JSON Lines and JSONP. What cannot be read as JSON is read as text, whole. */
export function extractJson(bytes: Buffer): Extraction {
  const decoded = decode(bytes);
  const value = readJson(decoded.text);
  const document =
    value === null ? documentOfText(decoded.text) : { blocks: blocksOfTree(value, linesOf(decoded.text), "$") };
  return { document, notes: decodingNotes(decoded) };
}
