import type { Block } from "@tuomin/core";
import { attribute } from "../xml-walk.js";
import type { Zip } from "../zip/zip.js";
import { walkPart } from "./part.js";

/** What an Office file says of itself. */
export interface Properties {
  readonly metadata: Readonly<Record<string, string>>;
  readonly blocks: readonly Block[];
}

/** Elements of docProps that people fill in; the rest are counts, versions and times. */
const TOLD = new Set([
  "title",
  "subject",
  "creator",
  "keywords",
  "description",
  "lastModifiedBy",
  "category",
  "contentStatus",
  "identifier",
  "Company",
  "Manager",
  "HyperlinkBase",
]);

/** Kept as metadata (a report may name them) but no place for personal information. */
const KEPT = new Set(["created", "modified", "Application", "Template"]);

/** docProps/core.xml, app.xml and custom.xml: every property a hidden block of its own, for the reader of the page never sees them. */
export function readProperties(zip: Zip): Properties {
  const metadata: Record<string, string> = {};
  for (const part of ["docProps/core.xml", "docProps/app.xml", "docProps/custom.xml"]) readInto(zip, part, metadata);
  return { metadata, blocks: metadataBlocks(metadata, (name) => !KEPT.has(name)) };
}

/** One hidden block for every property that is told. */
export function metadataBlocks(metadata: Readonly<Record<string, string>>, told: (name: string) => boolean): Block[] {
  return Object.entries(metadata)
    .filter(([name, value]) => told(name) && value.trim() !== "")
    .map(([name, text]) => ({ kind: "text", text, place: { part: `metadata: ${name}` }, hidden: "metadata" }));
}

function readInto(zip: Zip, part: string, metadata: Record<string, string>): void {
  let custom: string | null = null;
  let name = "";
  let text = "";
  walkPart(zip, part, {
    open: (element, attributes) => {
      if (element === "property") custom = attribute(attributes, "name") ?? "property";
      name = element;
      text = "";
    },
    text: (piece) => {
      text += piece;
    },
    close: (element) => {
      if (element === "property") custom = null;
      if (element !== name || text.trim() === "") return;
      const key = custom ?? (TOLD.has(element) || KEPT.has(element) ? element : null);
      if (key !== null) metadata[key] = text;
      name = "";
    },
  });
}
