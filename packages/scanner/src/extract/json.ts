import type { Extraction } from "./contract.js";
import { decode } from "./decode.js";
import type { Format } from "./format.js";
import { linesOf } from "./lines.js";
import { decodingNotes, documentOfText } from "./text.js";
import { blocksOfTree } from "./tree/blocks.js";
import { readJson } from "./tree/json-reader.js";

export const FORMAT: Format = {
  name: "JSON, JSON Lines, JSONP",
  kinds: ["json"],
  reads: "records as tables, values with their path; pages inside values",
  hidden: ["html comment", "attribute", "hidden input", "script", "css", "noscript", "template", "metadata"],
  limits: "deeper than 400: as text",
  library: "own",
};

/** JSON, JSON Lines and JSONP. What cannot be read as JSON is read as text, whole. */
export function extractJson(bytes: Buffer): Extraction {
  const decoded = decode(bytes);
  const value = readJson(decoded.text);
  const document =
    value === null ? documentOfText(decoded.text) : { blocks: blocksOfTree(value, linesOf(decoded.text), "$") };
  return { document, notes: decodingNotes(decoded) };
}
