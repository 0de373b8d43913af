import type { Block } from "@tuomin/core";
import type { Attached } from "../contract.js";
import { metadataBlocks } from "../ooxml/properties.js";
import type { Box } from "./geometry.js";
import { floats, type Pdfium, type Pointer, readString, withName } from "./pdfium.js";

/** What annotations say, and what they paint over. */
export interface Annotations {
  readonly blocks: Block[];
  /** Boxes of annotations that are filled with a colour, in the page's own space. */
  readonly covers: Box[];
}

/** Annotation subtypes (fpdf_annot.h). */
const LINK = 2;
const FREE_TEXT = 3;
const SQUARE = 5;
const WIDGET = 20;
const REDACT = 28;

const MOST = 5000;

/** The annotations of a page: comments, free text, form fields, mailto and tel links. */
export function readAnnotations(engine: Pdfium, document: Pointer, page: Pointer, number: number): Annotations {
  const { call, scratch } = engine;
  const blocks: Block[] = [];
  const covers: Box[] = [];
  const count = Math.min(MOST, call._FPDFPage_GetAnnotCount(page));
  for (let i = 0; i < count; i++) {
    const annot = call._FPDFPage_GetAnnot(page, i);
    if (annot === 0) continue;
    const kind = call._FPDFAnnot_GetSubtype(annot);
    const value = (key: string): string =>
      withName(engine, key, (name) =>
        readString(engine, (at, size) => call._FPDFAnnot_GetStringValue(annot, name, at, size)),
      );
    const add = (text: string, part: string, hidden: string | null): void => {
      if (text.trim() !== "") blocks.push({ kind: "text", text, place: { page: number, part }, hidden });
    };
    if (kind === LINK) add(linkOf(engine, document, annot), "link", "attribute");
    else if (kind === WIDGET) add(fieldText(value("TU") || value("T"), value("V")), "form field", null);
    else if (kind === FREE_TEXT) add(value("Contents"), "annotation", null);
    else add(value("Contents"), "annotation", "annotation");
    const filled =
      (kind === SQUARE || kind === REDACT) &&
      call._FPDFAnnot_GetColor(annot, 1, scratch, scratch + 4, scratch + 8, scratch + 12) !== 0;
    if (filled && call._FPDFAnnot_GetRect(annot, scratch) !== 0) {
      const [left = 0, top = 0, right = 0, bottom = 0] = floats(engine, 4);
      covers.push({ x0: left, y0: Math.min(top, bottom), x1: right, y1: Math.max(top, bottom) });
    }
    call._FPDFPage_CloseAnnot(annot);
  }
  return { blocks, covers };
}

function fieldText(name: string, value: string): string {
  if (value.trim() === "" || value === "Off") return "";
  return /[\u4e00-\u9fff]/.test(name) ? `${name}\uff1a${value}` : value;
}

/** Only addresses that name a person or a telephone; a web address says nothing of them. */
function linkOf(engine: Pdfium, document: Pointer, annot: Pointer): string {
  const { call } = engine;
  const link = call._FPDFAnnot_GetLink(annot);
  const action = link === 0 ? 0 : call._FPDFLink_GetAction(link);
  if (action === 0) return "";
  const uri = readString(engine, (at, size) => call._FPDFAction_GetURIPath(document, action, at, size), "utf8");
  return /^(?:mailto|tel|sms):/i.test(uri) ? uri : "";
}

const TAGS = ["Title", "Author", "Subject", "Keywords", "Creator", "Producer", "CreationDate", "ModDate"];

/** The document's information dictionary, and its bookmarks, as hidden blocks. */
export function readDocumentTexts(
  engine: Pdfium,
  document: Pointer,
): { metadata: Record<string, string>; blocks: Block[] } {
  const { call } = engine;
  const metadata: Record<string, string> = {};
  for (const tag of TAGS) {
    const text = withName(engine, tag, (name) =>
      readString(engine, (at, size) => call._FPDF_GetMetaText(document, name, at, size)),
    );
    if (text.trim() !== "") metadata[tag] = text;
  }
  const blocks = metadataBlocks(metadata, (name) => !/Creator|Producer|Date$/.test(name));
  const titles = bookmarks(engine, document);
  if (titles.length > 0) {
    blocks.push({ kind: "text", text: titles.join("\n"), place: { part: "bookmarks" }, hidden: null });
  }
  return { metadata, blocks };
}

function bookmarks(engine: Pdfium, document: Pointer): string[] {
  const { call } = engine;
  const titles: string[] = [];
  const seen = new Set<Pointer>();
  const visit = (parent: Pointer, depth: number): void => {
    let at = call._FPDFBookmark_GetFirstChild(document, parent);
    while (at !== 0 && !seen.has(at) && seen.size < MOST) {
      seen.add(at);
      const bookmark = at;
      titles.push(readString(engine, (buffer, size) => call._FPDFBookmark_GetTitle(bookmark, buffer, size)));
      if (depth < 20) visit(at, depth + 1);
      at = call._FPDFBookmark_GetNextSibling(document, at);
    }
  };
  visit(0, 0);
  return titles.filter((title) => title.trim() !== "");
}

/** Attached files together may be this large. Bytes. */
const MOST_ATTACHED = 200_000_000;

/** The files attached to a PDF, and the names of those that the engine cannot hand out. */
export function readAttachments(engine: Pdfium, document: Pointer): { members: Attached[]; unread: string[] } {
  const { call } = engine;
  const members: Attached[] = [];
  const unread: string[] = [];
  let left = MOST_ATTACHED;
  const count = Math.min(MOST, call._FPDFDoc_GetAttachmentCount(document));
  for (let i = 0; i < count; i++) {
    const attachment = call._FPDFDoc_GetAttachment(document, i);
    const told =
      attachment === 0 ? "" : readString(engine, (at, size) => call._FPDFAttachment_GetName(attachment, at, size));
    const name = told === "" ? `#${i + 1}` : told;
    const bytes = attachment === 0 ? null : readAttachment(engine, attachment, left);
    if (bytes === null) unread.push(name);
    else {
      left -= bytes.length;
      members.push({ name, bytes });
    }
  }
  return { members, unread };
}

function readAttachment({ call, scratch }: Pdfium, attachment: Pointer, most: number): Buffer | null {
  if (call._FPDFAttachment_GetFile(attachment, 0, 0, scratch) === 0) return null;
  const size = call.HEAP32[scratch >> 2]! >>> 0;
  if (size === 0) return Buffer.alloc(0);
  const buffer = size > most ? 0 : call.wasmExports.malloc(size);
  if (buffer === 0) return null;
  try {
    if (call._FPDFAttachment_GetFile(attachment, buffer, size, scratch) === 0) return null;
    return Buffer.from(call.HEAPU8.slice(buffer, buffer + size));
  } finally {
    call.wasmExports.free(buffer);
  }
}
