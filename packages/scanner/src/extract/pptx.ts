import type { Block, Place } from "@tuomin/core";
import type { Extraction, Note, Picture } from "./contract.js";
import type { Format } from "./format.js";
import { chartBlocks } from "./ooxml/charts.js";
import { embeddedBlocks } from "./ooxml/embedded.js";
import type { Job } from "./ooxml/job.js";
import { packageNotes, textsOf, walkPart } from "./ooxml/part.js";
import { partPictures } from "./ooxml/pictures.js";
import { readProperties } from "./ooxml/properties.js";
import { type Relation, relationsOf } from "./ooxml/relations.js";
import { readSlide, type SlideSize } from "./pptx/slide.js";
import { blocksOfSlide } from "./slides/board.js";
import { corrupt } from "./words.js";
import { attribute } from "./xml-walk.js";
import { refuseOle } from "./zip/ole.js";
import { openZip, type Zip } from "./zip/zip.js";

export const FORMAT: Format = {
  name: "PPTX, PPTM, PPSX",
  kinds: ["pptx"],
  reads: "slides in order, tables, charts, words of the masters",
  hidden: [
    "hidden slide",
    "hidden shape",
    "off the slide",
    "white text",
    "notes",
    "comment",
    "alt text",
    "attribute",
    "embedded file",
    "metadata",
  ],
  limits: "macros; pictures without `--ocr`, save the words of EMF and WMF drawings",
  library: "own; fflate",
};

/** A PresentationML document (ECMA-376 part 1, clause 19): slides in order with their notes and comments, then what the masters add. */
export async function extractPptx(bytes: Buffer, job: Job): Promise<Extraction> {
  refuseOle(bytes);
  const zip = openZip(bytes, job.budget);
  const told = relationsOf(zip, "").find((relation) => relation.type === "officeDocument")?.target;
  const part = told !== undefined && zip.has(told) ? told : "ppt/presentation.xml";
  const { slides, size } = readPresentation(zip, part);
  if (slides.length === 0 && !zip.has(part)) throw corrupt("no presentation part", "缺少演示文稿部件");
  const blocks: Block[] = [];
  const notes: Note[] = [];
  const pictures: Picture[] = [];
  const taken = new Set<string>();
  slides.forEach((slide, index) => {
    addSlide(zip, slide, index + 1, size, blocks, (hidden) => {
      const where = { place: { page: index + 1 }, hidden, at: blocks.length };
      pictures.push(...partPictures(zip, slide, where, taken));
    });
  });
  for (const part of zip.names.filter((name) => MASTER.test(name))) {
    const where = { place: { part: "master" }, hidden: null, at: blocks.length };
    pictures.push(...partPictures(zip, part, where, taken));
  }
  addMasters(zip, size, blocks);
  const embedded = await embeddedBlocks(zip, job);
  for (const picture of embedded.pictures) pictures.push({ ...picture, at: blocks.length + picture.at });
  blocks.push(...embedded.blocks);
  notes.push(...embedded.notes);
  const { metadata, blocks: properties } = readProperties(zip);
  blocks.push(...properties);
  notes.push(...packageNotes(zip));
  const title = metadata.title;
  return {
    document: { ...(title === undefined ? {} : { title }), metadata, blocks },
    notes,
    members: embedded.members,
    pictures,
  };
}

/** The slides' parts in the order of the show, and their size; by name where the list is damaged. */
function readPresentation(zip: Zip, part: string): { slides: string[]; size: SlideSize } {
  const relations = relationsOf(zip, part);
  const slides: string[] = [];
  let size: SlideSize = { width: 0, height: 0 };
  walkPart(zip, part, {
    open: (name, attributes) => {
      if (name === "sldSz")
        size = { width: Number(attribute(attributes, "cx")), height: Number(attribute(attributes, "cy")) };
      if (name !== "sldId") return;
      const id = attribute(attributes, "r:id") ?? attribute(attributes, "id");
      const target = relations.find((relation) => relation.id === id && !relation.external)?.target;
      if (target !== undefined && zip.has(target)) slides.push(target);
    },
  });
  if (slides.length > 0) return { slides, size };
  const number = (name: string): number => Number(/\d+/.exec(name)?.[0] ?? 0);
  const found = zip.names.filter((name) => /^ppt\/slides\/[^/]+\.xml$/i.test(name));
  return { slides: found.sort((a, b) => number(a) - number(b)), size };
}

/** @param showPictures called where the pictures of the slide stand among the blocks */
function addSlide(
  zip: Zip,
  part: string,
  page: number,
  size: SlideSize,
  blocks: Block[],
  showPictures: (hidden: string | null) => void,
): void {
  const reading = readSlide(zip, part, size);
  const hidden = reading.hidden ? "hidden slide" : null;
  blocks.push(...blocksOfSlide({ number: page, hidden, shapes: reading.shapes }));
  showPictures(hidden);
  blocks.push(...chartBlocks(zip, part, { page }));
  for (const relation of relationsOf(zip, part)) addBeside(zip, relation, page, blocks);
}

function addBeside(zip: Zip, { type, target, external }: Relation, page: number, blocks: Block[]): void {
  const add = (text: string, part: string, how: string): void => {
    if (text.trim() !== "") blocks.push({ kind: "text", text: text.trim(), place: { page, part }, hidden: how });
  };
  if (external) {
    if (type === "hyperlink" && /^(?:mailto|tel|sms):/i.test(target)) add(target, "hyperlink", "attribute");
  } else if (type === "notesSlide") {
    const shapes = readSlide(zip, target, { width: 0, height: 0 }).shapes.filter(
      ({ text }) => !/^\s*\d{1,4}\s*$/.test(text),
    );
    add(
      shapes
        .map(({ text }) => text.trim())
        .filter(Boolean)
        .join("\n"),
      "notes",
      "notes",
    );
    for (const { alternative } of shapes) add(alternative, "notes: alt text", "alt text");
  } else if (type === "comments") {
    // The first kind of comments keeps its words in `text`, threads keep them as paragraphs.
    for (const text of [...textsOf(zip, target, "text", "cm"), ...textsOf(zip, target, "t", "p")]) {
      add(text, "comment", "comment");
    }
  }
}

const MASTER = /^ppt\/(?:slideMasters|slideLayouts|notesMasters|handoutMasters)\/[^/]+\.xml$/i;

/** Words that masters and layouts put on every slide; their placeholders hold only the program's own. */
function addMasters(zip: Zip, size: SlideSize, blocks: Block[]): void {
  const place: Place = { part: "master" };
  for (const name of zip.names) {
    if (!MASTER.test(name)) continue;
    for (const { text, hidden } of readSlide(zip, name, size, true).shapes) {
      if (text.trim() !== "") blocks.push({ kind: "text", text: text.trim(), place, hidden });
    }
  }
  const authors = zip.names.filter((name) => /^ppt\/(?:commentAuthors|authors)\.xml$/i.test(name));
  for (const part of authors) {
    walkPart(zip, part, {
      open: (name, attributes) => {
        const text = name === "cmAuthor" || name === "author" ? (attribute(attributes, "name") ?? "") : "";
        if (text !== "") blocks.push({ kind: "text", text, place: { part: "comment author" }, hidden: "comment" });
      },
    });
  }
}
