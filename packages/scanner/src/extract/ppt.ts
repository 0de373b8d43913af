import type { Block } from "@tuomin/core";
import type { Extraction, Note } from "./contract.js";
import type { Format } from "./format.js";
import { carvedPictures } from "./image/carve.js";
import { openCompound } from "./ole/compound.js";
import { drawingRecords, walkDrawing } from "./ole/drawing.js";
import { readOleProperties } from "./ole/property-set.js";
import { unreadNotes } from "./ole/unread.js";
import { readPersist } from "./ppt/persist.js";
import { readShow } from "./ppt/show.js";
import { textOfAtom } from "./ppt/text.js";
import { RECORD } from "./ppt/types.js";
import { corrupt, embeddedUnread, encrypted, partUnread, truncated } from "./words.js";

export const FORMAT: Format = {
  name: "PPT, DPS (PowerPoint 97 to 2003)",
  kinds: ["ppt", "dps"],
  reads: "slides in order, tables, footers, words of the masters",
  hidden: [
    "hidden slide",
    "hidden shape",
    "off the slide",
    "notes",
    "comment",
    "alt text",
    "attribute",
    "earlier revision",
    "metadata",
  ],
  limits: "white letters; embedded objects; pictures without `--ocr`",
  library: "own",
};

/** A PowerPoint presentation of the binary format ([MS-PPT]). */
export function extractPpt(bytes: Buffer): Extraction {
  const file = openCompound(bytes);
  const stream = file.read("PowerPoint Document") ?? file.read("PP97_DUALSTORAGE/PowerPoint Document");
  if (stream === null) throw corrupt("no presentation stream", "缺少演示文稿数据流");
  const persist = readPersist(stream, file.read("Current User"));
  if (persist.encrypted) throw encrypted();
  const notes: Note[] = [];
  let blocks = readShow(stream, persist);
  if (blocks === null) {
    blocks = textsOf(stream);
    if (blocks.length === 0) throw corrupt("no document record", "缺少文稿记录");
    notes.push(
      partUnread("persist directory", "目录已损坏,文字未分幻灯片", "damaged: texts are not told apart by slide"),
    );
  }
  notes.push(...unreadNotes(file));
  const pictures = carvedPictures(file.read("Pictures"), blocks.length);
  const objects = [...drawingRecords(stream)].filter(({ type }) => type === RECORD.object).length;
  if (objects > 0) notes.push(embeddedUnread(`${objects} OLE`));
  const { metadata, blocks: told } = readOleProperties(file);
  blocks.push(...told);
  if (file.cut.size > 0) notes.push(truncated("数据流不完整", "a stream is cut off"));
  const title = metadata.title;
  return { document: { ...(title === undefined ? {} : { title }), metadata, blocks }, notes, pictures };
}

/** All texts of a stream without a directory, in the order in which they lie there; each once. */
function textsOf(stream: Buffer): Block[] {
  const texts = new Set<string>();
  const take = (data: Buffer): void =>
    walkDrawing(data, (record) => {
      const text = record.type === RECORD.characters || record.type === RECORD.bytes ? textOfAtom(record) : null;
      if (text !== null && text.trim() !== "") texts.add(text.trim());
      if (record.type === RECORD.textbox && !record.container) take(record.data);
      return undefined;
    });
  take(stream);
  return texts.size === 0 ? [] : [{ kind: "text", text: [...texts].join("\n"), place: {}, hidden: null }];
}
