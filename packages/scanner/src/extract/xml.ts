import type { Block } from "@tuomin/core";
import type { Extraction } from "./contract.js";
import { decode } from "./decode.js";
import type { Format } from "./format.js";
import { linesOf } from "./lines.js";
import { isSpreadsheetXml, spreadsheetBlocks } from "./spreadsheet-xml.js";
import { decodingNotes, documentOfText } from "./text.js";
import { blocksOfTree } from "./tree/blocks.js";
import { readXml } from "./tree/xml-reader.js";

export const FORMAT: Format = {
  name: "XML, Excel 2003 XML",
  kinds: ["xml"],
  reads: "repeated records as tables, values with their path; workbooks as sheets",
  hidden: [
    "xml comment",
    "hidden sheet",
    "very hidden sheet",
    "hidden row",
    "hidden column",
    "comment",
    "html comment",
    "attribute",
    "hidden input",
    "script",
    "css",
    "noscript",
    "template",
    "metadata",
  ],
  limits: "no DTD, no entities of one",
  library: "own",
};

/** XML: repeated sibling records become tables, all else lines of `name: text`; comments are hidden blocks. Spreadsheets saved as XML are read as such. */
export function extractXml(bytes: Buffer): Extraction {
  const decoded = decode(bytes);
  const { text } = decoded;
  const notes = decodingNotes(decoded);
  if (isSpreadsheetXml(text)) return { document: { blocks: spreadsheetBlocks(text) }, notes };
  const reading = readXml(text);
  if (reading === null) return { document: documentOfText(text), notes };
  const lines = linesOf(text);
  const blocks = blocksOfTree(reading.value, lines, `/${reading.root}`);
  for (const comment of reading.comments) {
    // The parser tells where a comment ends.
    const start = Math.max(0, comment.at - comment.text.length - 3);
    const place = lines.placeOf(start);
    blocks.push({ kind: "text", text: comment.text, place, hidden: "xml comment" } satisfies Block);
  }
  return { document: { blocks }, notes };
}
