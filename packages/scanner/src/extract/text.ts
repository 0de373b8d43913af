import type { Block, Document } from "@tuomin/core";
import type { Extraction, Note } from "./contract.js";
import { type Decoded, decode } from "./decode.js";
import type { Format } from "./format.js";
import { linesOf } from "./lines.js";
import { endsOfPieces, LONG_TEXT, PIECE } from "./text-pieces.js";
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

/** A text as a document of one block; a very long one as several, of which each is cut out when it is read. */
export function documentOfText(text: string, longest: number = LONG_TEXT): Document {
  const lines = linesOf(text);
  // Nearly every text is short, and an object with a getter of its own is known to the engine until its next full collection, with all of the text.
  if (text.length <= longest)
    return { blocks: [{ kind: "text", text, place: { line: 1 }, hidden: null, placeOf: lines.placeOf }] };
  const ends = endsOfPieces(text, Math.min(longest, PIECE));
  return {
    blocks: ends.map((end, index): Block => {
      const from = ends[index - 1] ?? 0;
      return {
        kind: "text",
        get text() {
          return text.slice(from, end);
        },
        place: { line: from === 0 ? 1 : lines.lineOf(from) },
        hidden: null,
        placeOf: (start) => lines.placeOf(from + start),
      };
    }),
  };
}

/** Share of unreadable characters from which a file counts as partly unread: below it only single characters are damaged, digits never. */
const UNREADABLE_SHARE = 0.01;

/** What the decoding leaves unread, if anything worth telling. */
export function decodingNotes(decoded: Decoded): Note[] {
  return decoded.unreadable > UNREADABLE_SHARE * decoded.text.length ? [undecoded(decoded.unreadable)] : [];
}
