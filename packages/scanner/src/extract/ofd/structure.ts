import { walkPart } from "../ooxml/part.js";
import { attribute } from "../xml-walk.js";
import type { Zip } from "../zip/zip.js";

/** A document of an OFD package: one is usual, more are allowed (GB/T 33190-2016, 7.4). */
export interface OfdBody {
  readonly root: string;
  readonly metadata: Readonly<Record<string, string>>;
}

/** What Document.xml leads to (7.5). Parts by their name in the package. */
export interface OfdDocument {
  readonly pages: readonly { readonly id: string; readonly part: string }[];
  readonly templates: ReadonlyMap<string, string>;
  readonly resources: readonly string[];
  readonly annotations: string | null;
  readonly attachments: string | null;
  readonly customTags: string | null;
  readonly extensions: string | null;
  readonly bookmarks: readonly string[];
}

/** Nearly all places are written so. */
const STRAIGHT_DOWN = /^\w[^/]*(?:\/\w[^/]*)*$/;

/** A place told by a part: absolute where it starts with "/", else beside that part. */
export function resolvePart(from: string, location: string): string {
  const clean = location.trim().replaceAll("\\", "/");
  if (STRAIGHT_DOWN.test(clean)) return from.slice(0, from.lastIndexOf("/") + 1) + clean;
  const parts = clean.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const part of clean.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}

const INFO: Readonly<Record<string, string>> = {
  Title: "title",
  Author: "creator",
  Subject: "subject",
  Abstract: "description",
  Keyword: "keywords",
  Creator: "Application",
};

/** The bodies that OFD.xml lists, with what each says of itself. */
export function readBodies(zip: Zip): OfdBody[] {
  const bodies: { root: string; metadata: Record<string, string> }[] = [];
  let key: string | null = null;
  let inRoot = false;
  walkPart(zip, "OFD.xml", {
    open: (name, attributes) => {
      if (name === "DocBody") bodies.push({ root: "", metadata: {} });
      inRoot = name === "DocRoot";
      key = name === "CustomData" ? (attribute(attributes, "Name") ?? "CustomData") : (INFO[name] ?? null);
    },
    text: (text) => {
      const body = bodies.at(-1);
      if (body === undefined || text.trim() === "") return;
      if (inRoot) body.root = resolvePart("OFD.xml", body.root + text);
      else if (key !== null) body.metadata[key] = (body.metadata[key] ?? "") + text.trim();
    },
    close: () => {
      inRoot = false;
      key = null;
    },
  });
  return bodies.filter(({ root }) => root !== "" && zip.has(root));
}

export function readDocument(zip: Zip, root: string): OfdDocument {
  const pages: { id: string; part: string }[] = [];
  const templates = new Map<string, string>();
  const resources: string[] = [];
  const bookmarks: string[] = [];
  const single: Record<string, string> = {};
  let open = "";
  walkPart(zip, root, {
    open: (name, attributes) => {
      open = name;
      const location = attribute(attributes, "BaseLoc");
      if (name === "Page" && location !== undefined) {
        pages.push({ id: attribute(attributes, "ID") ?? "", part: resolvePart(root, location) });
      } else if (name === "TemplatePage" && location !== undefined) {
        templates.set(attribute(attributes, "ID") ?? "", resolvePart(root, location));
      } else if (name === "OutlineElem") bookmarks.push(attribute(attributes, "Title") ?? "");
    },
    text: (text) => {
      if (text.trim() === "") return;
      if (open === "PublicRes" || open === "DocumentRes") resources.push(resolvePart(root, text));
      else if (SINGLE.has(open)) single[open] = resolvePart(root, text);
    },
    close: () => {
      open = "";
    },
  });
  return {
    pages,
    templates,
    resources,
    annotations: single.Annotations ?? null,
    attachments: single.Attachments ?? null,
    customTags: single.CustomTags ?? null,
    extensions: single.Extensions ?? null,
    bookmarks: bookmarks.filter((title) => title.trim() !== ""),
  };
}

const SINGLE = new Set(["Annotations", "Attachments", "CustomTags", "Extensions"]);
