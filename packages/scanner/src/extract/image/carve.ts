import type { Place } from "@tuomin/core";
import type { Picture } from "../contract.js";

const PNG = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
const JPEG = Buffer.from("\xff\xd8\xff", "latin1");

/** Pictures taken out of one stream at most. */
const MOST = 5000;

/** PNG and JPEG files that stand whole inside other bytes, as the pictures of legacy Office documents do, in their order. */
function carvePictures(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  let png = bytes.indexOf(PNG);
  let jpeg = bytes.indexOf(JPEG);
  while ((png >= 0 || jpeg >= 0) && found.length < MOST) {
    const isPng = png >= 0 && (jpeg < 0 || png < jpeg);
    const start = isPng ? png : jpeg;
    const end = isPng ? endOfPng(bytes, start) : endOfJpeg(bytes, start);
    if (end > start) found.push(bytes.subarray(start, end));
    const next = end > start ? end : start + 3;
    if (png >= 0 && png < next) png = bytes.indexOf(PNG, next);
    if (jpeg >= 0 && jpeg < next) jpeg = bytes.indexOf(JPEG, next);
  }
  return found;
}

/** The same as pictures of a document, numbered. */
export function carvedPictures(bytes: Buffer | null, at: number, place: Place = {}): Picture[] {
  const files = bytes === null ? [] : carvePictures(bytes);
  return files.map((file, index) => ({
    place: { ...place, part: `picture ${index + 1}` },
    hidden: null,
    at,
    from: { head: () => file, read: () => file },
  }));
}

/** Behind the chunk IEND; −1 where the chunks do not lead there. */
function endOfPng(bytes: Buffer, start: number): number {
  for (let at = start + 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (bytes.toString("latin1", at + 4, at + 8) === "IEND") return end;
    at = end;
  }
  return -1;
}

/** Behind the marker EOI; −1 where the segments do not lead there. Thumbnails lie inside segments and are stepped over with them. */
function endOfJpeg(bytes: Buffer, start: number): number {
  let at = start + 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return -1;
    const marker = bytes[at + 1]!;
    if (marker === 0xd9) return at + 2;
    if (marker === 0xff) {
      at++;
      continue;
    }
    at += 2 + bytes.readUInt16BE(at + 2);
    if (marker !== 0xda) continue;
    // The scan's data: a marker there is 0xFF followed by neither 0 nor a restart.
    for (;;) {
      at = bytes.indexOf(0xff, at);
      if (at < 0 || at + 1 >= bytes.length) return -1;
      const next = bytes[at + 1]!;
      if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) break;
      at += next === 0xff ? 1 : 2;
    }
  }
  return -1;
}
