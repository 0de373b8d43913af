import type { Block, Place } from "@tuomin/core";
import type { Attached, Note } from "../contract.js";
import { textsOf, walkPart } from "../ooxml/part.js";
import { embeddedUnread } from "../words.js";
import { attribute } from "../xml-walk.js";
import type { Zip } from "../zip/zip.js";
import { readContent } from "./page.js";
import { type OfdDocument, resolvePart } from "./structure.js";

/** What stands beside the pages: annotations, attachments and their names, custom tags, extensions, bookmarks, composite drawings. */
export function besideBlocks(zip: Zip, document: OfdDocument): { blocks: Block[]; notes: Note[]; members: Attached[] } {
  const blocks: Block[] = [];
  const members: Attached[] = [];
  const notes: Note[] = [];
  const add = (text: string, place: Place, hidden: string | null): void => {
    if (text.trim() !== "") blocks.push({ kind: "text", text: text.trim(), place, hidden });
  };
  const numbers = new Map(document.pages.map(({ id }, index) => [id, index + 1]));
  const annotations = annotationParts(zip, document.annotations).map((one) => ({ ...one, bytes: zip.read(one.part) }));
  for (const { part, bytes } of annotations) {
    // Addresses that links of a page's annotations lead to.
    const links = mentions(bytes, "URI") ? readContent(zip, part).links : [];
    for (const text of links) add(text, { part: "link" }, "attribute");
  }
  for (const { page, part, bytes } of annotations) {
    const number = numbers.get(page);
    const place = { ...(number === undefined ? {} : { page: number }), part: "annotation" };
    for (const element of ["Remark", "Parameter"]) {
      const texts = mentions(bytes, element) ? textsOf(zip, part, element, "Annot") : [];
      for (const text of texts) add(text, place, "annotation");
    }
    if (mentions(bytes, "TextCode")) add(textOfGlyphs(zip, part), place, null);
  }
  for (const { name, part } of attachmentsOf(zip, document.attachments)) {
    add(name, { part: "attachment name" }, "attachment name");
    const bytes = part === "" ? null : zip.read(part);
    if (bytes === null) notes.push(embeddedUnread(name));
    else members.push({ name, bytes });
  }
  for (const part of tagParts(zip, document.customTags)) add(wordsOf(zip, part), { part: "custom tag" }, "custom tag");
  if (document.extensions !== null) add(wordsOf(zip, document.extensions), { part: "extension" }, "extension");
  add(document.bookmarks.join("\n"), { part: "bookmarks" }, null);
  for (const part of document.resources) {
    if (mentions(zip.read(part), "TextCode")) add(textOfGlyphs(zip, part), { part: "composite drawing" }, null);
  }
  return { blocks, notes, members };
}

function textOfGlyphs(zip: Zip, part: string): string {
  return textsOf(zip, part, "TextCode", "TextObject").join("\n");
}

/** Whether a part may have elements of a name: of most parts that are asked for one, lists of fonts and pictures, it need not be walked to know that it has none. */
function mentions(bytes: Buffer | null, element: string): boolean {
  // A part in UTF-16 has NULs.
  return bytes !== null && (bytes.includes(element) || bytes.includes(0));
}

/** All words of a part whose own format nothing is known of. */
function wordsOf(zip: Zip, part: string): string {
  const words: string[] = [];
  walkPart(zip, part, {
    text: (text) => {
      if (text.trim() !== "") words.push(text.trim());
    },
  });
  return words.join("\n");
}

/** The annotations' own parts with the page they stand on (GB/T 33190-2016, clause 15). */
function annotationParts(zip: Zip, list: string | null): { page: string; part: string }[] {
  const found: { page: string; part: string }[] = [];
  if (list === null) return found;
  let page = "";
  let inLocation = false;
  walkPart(zip, list, {
    open: (name, attributes) => {
      if (name === "Page") page = attribute(attributes, "PageID") ?? "";
      inLocation = name === "FileLoc";
    },
    text: (text) => {
      if (inLocation && text.trim() !== "") found.push({ page, part: resolvePart(list, text) });
    },
    close: () => {
      inLocation = false;
    },
  });
  return found;
}

/** Attached files by their names, with the parts they lie in (GB/T 33190-2016, clause 18); "" where none is told. */
function attachmentsOf(zip: Zip, list: string | null): { name: string; part: string }[] {
  const found: { name: string; part: string }[] = [];
  if (list === null) return found;
  let inLocation = false;
  walkPart(zip, list, {
    open: (name, attributes) => {
      inLocation = name === "FileLoc";
      if (name === "Attachment") {
        found.push({ name: attribute(attributes, "Name") ?? `#${found.length + 1}`, part: "" });
      }
    },
    text: (text) => {
      const last = found.at(-1);
      if (inLocation && last !== undefined && text.trim() !== "") last.part = resolvePart(list, text);
    },
    close: () => {
      inLocation = false;
    },
  });
  return found;
}

function tagParts(zip: Zip, list: string | null): string[] {
  const parts: string[] = [];
  if (list === null) return parts;
  let inLocation = false;
  walkPart(zip, list, {
    open: (name) => {
      inLocation = name === "FileLoc";
    },
    text: (text) => {
      if (inLocation && text.trim() !== "") parts.push(resolvePart(list, text));
    },
    close: () => {
      inLocation = false;
    },
  });
  return parts;
}
