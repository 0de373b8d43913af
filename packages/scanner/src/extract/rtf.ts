import type { Extraction, Note } from "./contract.js";
import type { Format } from "./format.js";
import { metadataBlocks } from "./ooxml/properties.js";
import { readRtf } from "./rtf/read.js";
import { embeddedUnread, imageUnread } from "./words.js";

export const FORMAT: Format = {
  name: "RTF",
  kinds: ["rtf"],
  reads: "paragraphs, tables, headers, footers, notes, text boxes; bytes by the font's code page",
  hidden: ["tracked deletion", "hidden text", "white text", "comment", "field code", "alt text", "metadata"],
  limits: "embedded objects; pictures",
  library: "own",
};

/** A Rich Text Format document (1.9.1): the text and every story beside it, hidden text and tracked deletions apart. */
export function extractRtf(bytes: Buffer): Extraction {
  const state = readRtf(bytes.toString("latin1"));
  const { info: _, ...metadata } = state.metadata;
  const reviewers = [...new Set(state.reviewers.map((name) => name.trim()))].filter(
    (name) => name !== "" && name !== "Unknown",
  );
  if (reviewers.length > 0) metadata.reviewers = reviewers.join("\n");
  const notes: Note[] = state.largePictures.map((number) => imageUnread(`第 ${number} 幅图`, `picture ${number}`));
  if (state.objects > 0) notes.push(embeddedUnread(`${state.objects} OLE`));
  const title = metadata.title;
  const blocks = [...state.blocks, ...metadataBlocks(metadata, () => true)];
  return { document: { ...(title === undefined ? {} : { title }), metadata, blocks }, notes };
}
