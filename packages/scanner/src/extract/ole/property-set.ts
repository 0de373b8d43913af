import type { Block } from "@tuomin/core";
import { decodePage } from "../decode/code-page.js";
import { metadataBlocks } from "../ooxml/properties.js";
import type { Compound } from "./compound.js";

/** Property ids of the two standard sets ([MS-OLEPS] 2.25, [MS-OSHARED] 2.3.3.2), by the names the newer formats give them. */
const SUMMARY: Readonly<Record<number, string>> = {
  2: "title",
  3: "subject",
  4: "creator",
  5: "keywords",
  6: "description",
  7: "Template",
  8: "lastModifiedBy",
  18: "Application",
};
const DOCUMENT: Readonly<Record<number, string>> = { 2: "category", 14: "Manager", 15: "Company", 21: "HyperlinkBase" };

const KEPT = new Set(["Template", "Application", "AppVersion"]);
/** Properties of one set read at most. */
const MOST = 2000;

/** What an OLE document says of itself: every property that people fill in a hidden block, as in the newer formats. */
export function readOleProperties(file: Compound): { metadata: Record<string, string>; blocks: Block[] } {
  const metadata: Record<string, string> = {};
  readSet(file.read("\u0005SummaryInformation"), SUMMARY, metadata);
  readSet(file.read("\u0005DocumentSummaryInformation"), DOCUMENT, metadata);
  return { metadata, blocks: metadataBlocks(metadata, (name) => !KEPT.has(name)) };
}

/** Reads the sections of a property set stream ([MS-OLEPS] 2.21): the first by the names given, the second by its own dictionary. */
function readSet(
  bytes: Buffer | null,
  names: Readonly<Record<number, string>>,
  metadata: Record<string, string>,
): void {
  if (bytes === null || bytes.length < 48) return;
  const sections = Math.min(2, bytes.readUInt32LE(24));
  for (let section = 0; section < sections; section++) {
    const listed = 28 + 20 * section + 16;
    if (listed + 4 > bytes.length) return;
    readSection(
      bytes.subarray(Math.min(bytes.length, bytes.readUInt32LE(listed))),
      section === 0 ? names : null,
      metadata,
    );
  }
}

function readSection(
  bytes: Buffer,
  names: Readonly<Record<number, string>> | null,
  metadata: Record<string, string>,
): void {
  if (bytes.length < 8) return;
  const count = Math.min(MOST, bytes.readUInt32LE(4), Math.floor((bytes.length - 8) / 8));
  const offsets = new Map<number, number>();
  for (let i = 0; i < count; i++) offsets.set(bytes.readUInt32LE(8 + 8 * i), bytes.readUInt32LE(12 + 8 * i));
  const told = offsets.get(1);
  const page = told !== undefined && told + 6 <= bytes.length ? bytes.readUInt16LE(told + 4) : 1252;
  const dictionary = names === null ? readDictionary(bytes, offsets.get(0), page) : null;
  for (const [id, at] of offsets) {
    const name = names === null ? dictionary?.get(id) : names[id];
    if (name === undefined || id < 2) continue;
    const text = readString(bytes, at, page)?.replace(/\0+$/, "").trim();
    if (text !== undefined && text !== "") metadata[name] ??= text;
  }
}

/** VT_LPSTR (0x1E) and VT_LPWSTR (0x1F); all else is no text. */
function readString(bytes: Buffer, at: number, page: number): string | null {
  if (at + 8 > bytes.length) return null;
  const type = bytes.readUInt16LE(at);
  const length = bytes.readUInt32LE(at + 4);
  if (type === 0x1f) return bytes.toString("utf16le", at + 8, Math.min(bytes.length, at + 8 + 2 * length));
  if (type !== 0x1e) return null;
  return decodePage(bytes.subarray(at + 8, Math.min(bytes.length, at + 8 + length)), page);
}

/** Names of the properties that people made up ([MS-OLEPS] 2.17). */
function readDictionary(bytes: Buffer, start: number | undefined, page: number): Map<number, string> {
  const names = new Map<number, string>();
  if (start === undefined || start + 4 > bytes.length) return names;
  const count = Math.min(MOST, bytes.readUInt32LE(start));
  let at = start + 4;
  for (let i = 0; i < count && at + 8 <= bytes.length; i++) {
    const id = bytes.readUInt32LE(at);
    const length = bytes.readUInt32LE(at + 4);
    const size = page === 1200 ? 2 * length : length;
    if (at + 8 + size > bytes.length) return names;
    names.set(id, decodePage(bytes.subarray(at + 8, at + 8 + size), page).replace(/\0+$/, ""));
    at += 8 + (page === 1200 ? (size + 3) & ~3 : size);
  }
  return names;
}
