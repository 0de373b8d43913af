import type { Document } from "@tuomin/core";
import type { Extraction, Note } from "./contract.js";
import { type Decoded, decode } from "./decode.js";
import type { Format } from "./format.js";
import { linesOf } from "./lines.js";
import { undecoded } from "./words.js";

export const FORMAT: Format = {
  name: "Plain text",
  kinds: ["text"],
  reads: "lines; encodings told by bytes (UTF-8, UTF-16, GB 18030, Big5 and others)",
  hidden: [],
  limits: "",
  library: "own; jschardet",
};

/** Plain text: one block, places by line and column. */
export function extractText(bytes: Buffer): Extraction {
  const decoded = decode(bytes);
  return { document: documentOfText(decoded.text), notes: decodingNotes(decoded) };
}

/** A text as a document of one block. */
export function documentOfText(text: string): Document {
  const lines = linesOf(text);
  return {
    blocks: [{ kind: "text", text, place: { line: 1 }, hidden: null, placeOf: (start) => lines.placeOf(start) }],
  };
}

/** Share of unreadable characters from which a file counts as partly unread: below it only single characters are damaged, digits never. */
const UNREADABLE_SHARE = 0.01;

/** What the decoding leaves unread, if anything worth telling. */
export function decodingNotes(decoded: Decoded): Note[] {
  return decoded.unreadable > UNREADABLE_SHARE * decoded.text.length ? [undecoded(decoded.unreadable)] : [];
}
