import type { Extraction, Note } from "./contract.js";
import type { Format } from "./format.js";
import { carvedPictures } from "./image/carve.js";
import { metadataBlocks } from "./ooxml/properties.js";
import { readRtf } from "./rtf/read.js";
import { embeddedUnread, imageUnread } from "./words.js";

export const FORMAT: Format = {
  name: "RTF",
  kinds: ["rtf"],
  reads: "paragraphs, tables, headers, footers, notes, text boxes; bytes by the font's code page",
  hidden: ["tracked deletion", "hidden text", "white text", "comment", "field code", "alt text", "metadata"],
  limits: "embedded objects; pictures without `--ocr`",
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
  const pictures = carvedPictures(pictureBytes(bytes), state.blocks.length);
  // Drawings of Windows are not read; large ones may be scans.
  const unread = pictures.length === 0 ? state.largePictures : [];
  const notes: Note[] = unread.map((number) => imageUnread(`第 ${number} 幅图`, `picture ${number}`));
  if (state.objects > 0) notes.push(embeddedUnread(`${state.objects} OLE`));
  const title = metadata.title;
  const blocks = [...state.blocks, ...metadataBlocks(metadata, () => true)];
  return { document: { ...(title === undefined ? {} : { title }), metadata, blocks }, notes, pictures };
}

/** The bytes of a document with its pictures' hexadecimal digits (`\pngblip`, `\jpegblip`) read; those kept as they are (`\bin`) stand in it already. */
function pictureBytes(bytes: Buffer): Buffer {
  if (!bytes.includes("blip")) return Buffer.alloc(0);
  const source = bytes.toString("latin1");
  const runs = source.match(/(?:89504e470d0a1a0a|ffd8ff)[\da-f\s]{200,}/gi) ?? [];
  return Buffer.concat([bytes, ...runs.map((run) => Buffer.from(run.replace(/\s+/g, ""), "hex"))]);
}
