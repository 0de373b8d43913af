import type { Block } from "@tuomin/core";
import type { Attached, Extraction, Note, Picture } from "./contract.js";
import type { Format } from "./format.js";
import { besideBlocks } from "./ofd/beside.js";
import { glyphsOf, type OfdContent, readContent } from "./ofd/page.js";
import { imageParts, ofdPictures } from "./ofd/pictures.js";
import { type OfdDocument, readBodies, readDocument } from "./ofd/structure.js";
import type { Job } from "./ooxml/job.js";
import { packageNotes } from "./ooxml/part.js";
import { metadataBlocks } from "./ooxml/properties.js";
import { addPage, createAssembly } from "./pdf/assemble.js";
import type { Glyph } from "./pdf/page.js";
import { corrupt, partUnread } from "./words.js";
import { openZip, type Zip } from "./zip/zip.js";

export const FORMAT: Format = {
  name: "OFD (GB/T 33190)",
  kinds: ["ofd"],
  reads: "text in reading order, tables ruled or set by gaps, over pages; templates, bookmarks, attached files",
  hidden: [
    "white text",
    "invisible text",
    "under a drawing",
    "template",
    "annotation",
    "attachment name",
    "custom tag",
    "extension",
    "attribute",
    "metadata",
  ],
  limits: "scans without `--ocr`; earlier versions; seals",
  library: "own; fflate",
};

/** A document of fixed layout after GB/T 33190-2016 (OFD): tables and lines rebuilt from where the letters stand, as in a PDF. */
export function extractOfd(bytes: Buffer, job: Job): Extraction {
  const zip = openZip(bytes, job.budget);
  const bodies = readBodies(zip);
  if (bodies.length === 0) throw corrupt("no document in OFD.xml", "OFD.xml 未指明文档");
  const blocks: Block[] = [];
  const notes: Note[] = [];
  const pictures: Picture[] = [];
  const members: Attached[] = [];
  const metadata: Record<string, string> = {};
  for (const body of bodies) {
    const document = readDocument(zip, body.root);
    const shown: Picture[] = [];
    const from = blocks.length;
    for (const block of pageBlocks(zip, document, notes, shown)) blocks.push(block);
    pictures.push(...shown.map((picture) => ({ ...picture, at: from + picture.at })));
    const beside = besideBlocks(zip, document);
    blocks.push(...beside.blocks);
    notes.push(...beside.notes);
    members.push(...beside.members);
    Object.assign(metadata, body.metadata);
  }
  blocks.push(...metadataBlocks(metadata, (name) => name !== "Application"));
  notes.push(...packageNotes(zip));
  const title = metadata.title;
  return { document: { ...(title === undefined ? {} : { title }), metadata, blocks }, notes, pictures, members };
}

function pageBlocks(zip: Zip, document: OfdDocument, notes: Note[], pictures: Picture[]): Block[] {
  let files: ReadonlyMap<string, string> | null = null;
  const assembly = createAssembly();
  const templates = new Map<string, OfdContent>();
  const told = new Set<string>();
  document.pages.forEach(({ part }, index) => {
    const number = index + 1;
    if (!zip.has(part)) {
      notes.push(partUnread(part, "文件中没有这一页", "the page is missing"));
      return;
    }
    const page = readContent(zip, part);
    const shown = [page];
    for (const id of page.templates) {
      const template = templateOf(zip, document, id, templates);
      if (template === null) continue;
      page.horizontal.push(...template.horizontal);
      page.vertical.push(...template.vertical);
      // What a template says is told once, with the first page that stands on it.
      if (!told.has(id)) shown.push(template);
      told.add(id);
    }
    const glyphs = lettersOf(page, shown);
    addPage(assembly, { ...page, glyphs }, number);
    if (page.pictures.length > 0) {
      files ??= imageParts(zip, document);
      pictures.push(...ofdPictures(zip, page.pictures, glyphs, files, { page: number, at: assembly.blocks.length }));
    }
    for (const text of page.links)
      assembly.blocks.push({ kind: "text", text, place: { page: number, part: "link" }, hidden: "attribute" });
  });
  for (const [id, part] of document.templates) {
    // A template that no page stands on is seen by nobody.
    if (told.has(id) || !zip.has(part)) continue;
    const unused = createAssembly();
    const template = readContent(zip, part);
    addPage(unused, { ...template, glyphs: lettersOf(template, [template]) }, 1);
    const place = { part: "template" };
    assembly.blocks.push(
      ...unused.blocks.map((block) => ({ ...block, place, placeOf: () => place, hidden: "template" })),
    );
  }
  return assembly.blocks;
}

/** All letters of a page: one by one where lines may part them into cells, or a picture may hold them. */
function lettersOf({ horizontal, vertical, pictures }: OfdContent, shown: readonly OfdContent[]): Glyph[] {
  const single = pictures.length > 0 || (horizontal.length > 1 && vertical.length > 1);
  return shown.length === 1 ? glyphsOf(shown[0]!, single) : shown.flatMap((content) => glyphsOf(content, single));
}

function templateOf(zip: Zip, document: OfdDocument, id: string, read: Map<string, OfdContent>): OfdContent | null {
  const part = document.templates.get(id);
  if (part === undefined || !zip.has(part)) return null;
  let template = read.get(id);
  if (template === undefined) {
    template = readContent(zip, part);
    read.set(id, template);
  }
  return template;
}
