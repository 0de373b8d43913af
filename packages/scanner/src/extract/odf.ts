import type { Block } from "@tuomin/core";
import type { Extraction, Note, Picture } from "./contract.js";
import type { Format } from "./format.js";
import { createSheetWalk } from "./odf/sheet.js";
import { createStoryWalk } from "./odf/story.js";
import { readOdfStyles } from "./odf/styles.js";
import type { Job } from "./ooxml/job.js";
import { packageNotes, walkPart } from "./ooxml/part.js";
import { zipPicture } from "./ooxml/pictures.js";
import { metadataBlocks } from "./ooxml/properties.js";
import { corrupt, damagedNumbers, encrypted } from "./words.js";
import { attribute } from "./xml-walk.js";
import { openZip, type Zip } from "./zip/zip.js";

export const FORMAT: Format = {
  name: "ODT, ODS, ODP",
  kinds: ["odt", "ods", "odp"],
  reads: "paragraphs, tables, sheets, slides, headers, footers, notes, text boxes, objects inside",
  hidden: [
    "tracked deletion",
    "hidden text",
    "white text",
    "hidden sheet",
    "hidden row",
    "hidden column",
    "zero width",
    "number format",
    "hidden slide",
    "off the slide",
    "notes",
    "comment",
    "field code",
    "formula",
    "data validation",
    "defined name",
    "alt text",
    "attribute",
    "metadata",
  ],
  limits: "pictures without `--ocr`, save the words of EMF and WMF drawings; white letters of slides",
  library: "own; fflate",
};

/** An OpenDocument text, spreadsheet or presentation (ISO/IEC 26300, OpenDocument 1.3). */
export function extractOdf(bytes: Buffer, job: Job): Extraction {
  const zip = openZip(bytes, job.budget);
  refuseEncrypted(zip);
  if (!zip.has("content.xml")) throw corrupt("no content part", "缺少内容部件");
  const notes: Note[] = [];
  const blocks = [...contentBlocks(zip, "", null, notes), ...headerBlocks(zip)];
  // A chart or a document put into this one lies in a folder of its own; a chart keeps its whole source table.
  for (const name of zip.names) {
    const folder = /^(.+\/)content\.xml$/.exec(name)?.[1];
    if (folder !== undefined) blocks.push(...contentBlocks(zip, folder, `object ${folder.slice(0, -1)}`, notes));
  }
  const taken = new Set<string>();
  const pictures: Picture[] = zip.names
    .filter((name) => /(?:^|\/)(?:Pictures|media)\/[^/]+$/i.test(name))
    .flatMap((name) => zipPicture(zip, name, { place: {}, hidden: null, at: blocks.length }, taken) ?? []);
  const metadata = readMeta(zip);
  blocks.push(...metadataBlocks(metadata, (name) => !KEPT.has(name)));
  notes.push(...packageNotes(zip));
  const title = metadata.title;
  return { document: { ...(title === undefined ? {} : { title }), metadata, blocks }, notes, pictures };
}

/** A password leaves the list of parts readable; it then tells how every part is encrypted (part 2, 3.4). */
function refuseEncrypted(zip: Zip): void {
  let found = false;
  walkPart(zip, "META-INF/manifest.xml", {
    open: (name) => {
      found ||= name === "encryption-data";
    },
  });
  if (found) throw encrypted();
}

function contentBlocks(zip: Zip, folder: string, part: string | null, notes: Note[]): Block[] {
  const styles = readOdfStyles(zip, folder);
  const sheets = createSheetWalk(styles);
  const story = createStoryWalk(styles, part);
  let inSheets = false;
  let inBody = false;
  walkPart(zip, `${folder}content.xml`, {
    open: (name, attributes, raw) => {
      if (name === "body") inBody = true;
      else if (inBody && name === "spreadsheet") inSheets = true;
      else if (inSheets) sheets.open(name, attributes);
      else if (inBody) story.open(name, attributes, raw);
    },
    text: (text) => {
      if (inSheets) sheets.text(text);
      else if (inBody) story.text(text);
    },
    close: (name) => {
      if (inSheets) sheets.close(name);
      else if (inBody && name !== "body") story.close(name);
    },
  });
  if (sheets.damaged() > 0) notes.push(damagedNumbers(sheets.damaged()));
  return [...sheets.blocks, ...story.end()];
}

/** Page headers and footers, and what a master puts on every slide, stand with the styles. */
function headerBlocks(zip: Zip): Block[] {
  const story = createStoryWalk(readOdfStyles(zip, ""), "master");
  let inside = 0;
  walkPart(zip, "styles.xml", {
    open: (name, attributes, raw) => {
      if (inside > 0 || name === "master-page") {
        inside++;
        story.open(name, attributes, raw);
      }
    },
    text: (text) => {
      if (inside > 0) story.text(text);
    },
    close: (name) => {
      if (inside > 0) {
        inside--;
        story.close(name);
      }
    },
  });
  return story.end().filter((block) => block.kind !== "text" || !isPlaceholder(block.text));
}

/** What masters show before anything is filled in: "<number>", "<date/time>". */
function isPlaceholder(text: string): boolean {
  return text.split("\n").every((line) => line.trim() === "" || /^<.*>$/.test(line.trim()));
}

const KEPT = new Set(["generator"]);
const TOLD: Readonly<Record<string, string>> = {
  title: "title",
  subject: "subject",
  description: "description",
  creator: "lastModifiedBy",
  "initial-creator": "creator",
  "printed-by": "printedBy",
  keyword: "keywords",
  generator: "generator",
};

function readMeta(zip: Zip): Record<string, string> {
  const metadata: Record<string, string> = {};
  let key: string | null = null;
  walkPart(zip, "meta.xml", {
    open: (name, attributes) => {
      key = name === "user-defined" ? (attribute(attributes, "name") ?? null) : (TOLD[name] ?? null);
    },
    text: (text) => {
      if (key !== null && text.trim() !== "") metadata[key] = (metadata[key] ?? "") + text;
    },
    close: () => {
      key = null;
    },
  });
  return metadata;
}
