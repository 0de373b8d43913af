import type { Block, Place } from "@tuomin/core";
import type { Picture } from "../contract.js";
import { chartBlocks } from "../ooxml/charts.js";
import { textsOf, walkPart } from "../ooxml/part.js";
import { partPictures } from "../ooxml/pictures.js";
import { type Relation, relationsOf } from "../ooxml/relations.js";
import { attribute } from "../xml-walk.js";
import type { Zip } from "../zip/zip.js";
import type { Link } from "./sheet.js";
import { unescapeText } from "./strings.js";

/** What hangs on a sheet beside its cells: comments, threads, text boxes, charts, links. */
export function blocksBeside(zip: Zip, sheetPart: string, sheet: string, links: readonly Link[]): Block[] {
  const relations = relationsOf(zip, sheetPart);
  const threads = relations.filter((relation) => relation.type === "threadedComment");
  const blocks: Block[] = threads.flatMap((relation) => threadBlocks(zip, relation.target, sheet));
  const threaded = new Set(blocks.map((block) => block.place.cell));
  for (const relation of relations) {
    if (relation.type === "comments") {
      // A thread is kept a second time as a comment, for older programs.
      blocks.push(...commentBlocks(zip, relation.target, sheet).filter((block) => !threaded.has(block.place.cell)));
    } else if (relation.type === "drawing") blocks.push(...drawingBlocks(zip, relation.target, { sheet }));
  }
  blocks.push(...linkBlocks(links, relations, sheet));
  return blocks;
}

function commentBlocks(zip: Zip, part: string, sheet: string): Block[] {
  return cellTexts(zip, part, "comment", "t").map(({ cell, text }) => ({
    kind: "text",
    text,
    place: { sheet, cell, part: "comment" },
    hidden: "comment",
  }));
}

function threadBlocks(zip: Zip, part: string, sheet: string): Block[] {
  return cellTexts(zip, part, "threadedComment", "text").map(({ cell, text }) => ({
    kind: "text",
    text,
    place: { sheet, cell, part: "comment" },
    hidden: "comment",
  }));
}

function cellTexts(zip: Zip, part: string, item: string, element: string): { cell: string; text: string }[] {
  const found: { cell: string; text: string }[] = [];
  let taking = false;
  let phonetic = false;
  walkPart(zip, part, {
    open: (name, attributes) => {
      if (name === item) found.push({ cell: attribute(attributes, "ref") ?? "", text: "" });
      else if (name === "rPh") phonetic = true;
      else if (name === element) taking = !phonetic;
    },
    text: (text) => {
      if (taking && found.length > 0) found[found.length - 1]!.text += unescapeText(text);
    },
    close: (name) => {
      if (name === element) taking = false;
      else if (name === "rPh") phonetic = false;
    },
  });
  return found.filter(({ text }) => text.trim() !== "");
}

/** Pictures of a sheet: in its drawings, in the old drawings of headers and footers, and behind its cells. */
export function sheetPictures(
  zip: Zip,
  sheetPart: string,
  where: { readonly place: Place; readonly hidden: string | null; readonly at: number },
  taken: Set<string>,
): Picture[] {
  const drawings = relationsOf(zip, sheetPart).filter(({ type }) => /drawing/i.test(type));
  return [sheetPart, ...drawings.map(({ target }) => target)].flatMap((part) => partPictures(zip, part, where, taken));
}

/** Text boxes, alternative texts and charts of a drawing part. */
function drawingBlocks(zip: Zip, part: string, place: Place): Block[] {
  const blocks: Block[] = [];
  const text = textsOf(zip, part, "t", "p").join("\n");
  if (text.trim() !== "") blocks.push({ kind: "text", text, place: { ...place, part: "text box" }, hidden: null });
  for (const alternative of alternativeTexts(zip, part)) {
    blocks.push({ kind: "text", text: alternative, place: { ...place, part: "alt text" }, hidden: "alt text" });
  }
  blocks.push(...chartBlocks(zip, part, place));
  return blocks;
}

function alternativeTexts(zip: Zip, part: string): string[] {
  const texts: string[] = [];
  walkPart(zip, part, {
    open: (name, attributes) => {
      if (name !== "cNvPr" && name !== "docPr") return;
      for (const key of ["descr", "title"]) {
        const text = attribute(attributes, key);
        if (text !== undefined && text.trim() !== "") texts.push(text);
      }
    },
  });
  return texts;
}

/** mailto: and tel: targets, and the tips shown while the pointer rests on a link, say more than the cell that shows them. */
function linkBlocks(links: readonly Link[], relations: readonly Relation[], sheet: string): Block[] {
  const targets = new Map(
    relations
      .filter((relation) => relation.type === "hyperlink" && /^(?:mailto|tel|sms):/i.test(relation.target))
      .map((relation) => [relation.id, relation.target]),
  );
  return links.flatMap(({ cell, id, tip }) =>
    [targets.get(id) ?? "", tip]
      .filter((text) => text.trim() !== "")
      .map((text): Block => ({ kind: "text", text, place: { sheet, cell, part: "hyperlink" }, hidden: "attribute" })),
  );
}
