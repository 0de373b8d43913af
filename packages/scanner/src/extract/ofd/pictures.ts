import type { Picture } from "../contract.js";
import { walkPart } from "../ooxml/part.js";
import { areaOf, type Box, holds } from "../pdf/geometry.js";
import type { Glyph } from "../pdf/page.js";
import { HEAD } from "../pictures.js";
import { attribute } from "../xml-walk.js";
import type { Zip } from "../zip/zip.js";
import type { OfdContent } from "./page.js";
import { type OfdDocument, resolvePart } from "./structure.js";

/** Letters on a picture from which its words are on the page already (双层 OFD: a scan with its text). */
const MANY_LETTERS = 40;

/** The files of a document's pictures by the number pages name them by (GB/T 33190-2016, 7.9: MultiMedia, BaseLoc). */
export function imageParts(zip: Zip, document: OfdDocument): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const resource of document.resources) {
    let folder = "";
    let id: string | null = null;
    let inFile = false;
    walkPart(zip, resource, {
      open: (name, attributes) => {
        if (name === "Res") folder = attribute(attributes, "BaseLoc") ?? "";
        else if (name === "MultiMedia") id = attribute(attributes, "ID") ?? null;
        inFile = name === "MediaFile";
      },
      text: (text) => {
        if (!inFile || id === null || text.trim() === "") return;
        const beside = resolvePart(resource, `${folder === "" ? "" : `${folder}/`}${text.trim()}`);
        parts.set(id, zip.has(beside) ? beside : resolvePart(resource, text));
      },
      close: () => {
        inFile = false;
      },
    });
  }
  return parts;
}

/** The pictures of a page whose words do not stand on it. Of one whose file is missing nothing can be read, which is told. */
export function ofdPictures(
  zip: Zip,
  pictures: OfdContent["pictures"],
  glyphs: readonly Glyph[],
  parts: ReadonlyMap<string, string>,
  where: { readonly page: number; readonly at: number },
): Picture[] {
  return pictures.flatMap(({ box, resource }) => {
    const part = parts.get(resource);
    if (lettersOn(glyphs, box) >= MANY_LETTERS || (part === undefined && areaOf(box) < 0.25 * 595 * 842)) return [];
    const nothing = Buffer.alloc(0);
    return {
      place: { page: where.page },
      hidden: null,
      at: where.at,
      from: {
        head: () => (part === undefined ? nothing : (zip.read(part, HEAD) ?? nothing)),
        read: () => (part === undefined ? null : zip.read(part)),
      },
    };
  });
}

function lettersOn(glyphs: readonly Glyph[], box: Box): number {
  return glyphs.reduce((sum, { x0, x1, y0, y1 }) => sum + (holds(box, (x0 + x1) / 2, (y0 + y1) / 2) ? 1 : 0), 0);
}
