import { inflateSync } from "node:zlib";
import { decode } from "../decode.js";

/** The places of a picture file where it tells something of itself. */
export interface Told {
  /** EXIF data as a TIFF structure. */
  exif: Buffer | null;
  /** Photoshop's resource blocks. */
  photoshop: Buffer | null;
  /** Comments and named texts. */
  readonly texts: Record<string, string>;
}

/** Texts of one picture, and the bytes one compressed text may inflate to. */
const MOST_TEXTS = 200;
const MOST_BYTES = 2_000_000;

export function nothingTold(): Told {
  return { exif: null, photoshop: null, texts: {} };
}

function addText({ texts }: Told, name: string, text: string): void {
  const value = text.replaceAll("\0", " ").trim();
  if (value === "" || Object.keys(texts).length >= MOST_TEXTS) return;
  texts[name] = texts[name] === undefined ? value : `${texts[name]}\n${value}`;
}

/** Segments of a JPEG up to the first scan (T.81, B.1.1; Exif 4.5.4; comments). */
export function readJpeg(bytes: Buffer): Told {
  const told = nothingTold();
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) break;
    const marker = bytes[at + 1]!;
    if (marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    if (marker === 0xda || marker === 0xd9) break;
    const size = bytes.readUInt16BE(at + 2);
    const data = bytes.subarray(at + 4, Math.max(at + 4, at + 2 + size));
    if (marker === 0xe1 && data.toString("latin1", 0, 6) === "Exif\0\0") told.exif ??= data.subarray(6);
    else if (marker === 0xed && data.toString("latin1", 0, 13) === "Photoshop 3.0") told.photoshop ??= data;
    else if (marker === 0xfe) addText(told, "comment", decode(data).text);
    at += 2 + size;
  }
  return told;
}

/** Chunks of a PNG (third edition, 11.3.3: tEXt, zTXt, iTXt, eXIf). */
export function readPng(bytes: Buffer): Told {
  const told = nothingTold();
  for (let at = 8; at + 12 <= bytes.length; ) {
    const size = bytes.readUInt32BE(at);
    const data = bytes.subarray(at + 8, at + 8 + size);
    switch (bytes.toString("latin1", at + 4, at + 8)) {
      case "eXIf":
        told.exif ??= data;
        break;
      case "tEXt": {
        const name = data.indexOf(0);
        if (name > 0) addText(told, keyword(data, name), decode(data.subarray(name + 1)).text);
        break;
      }
      case "zTXt": {
        const name = data.indexOf(0);
        if (name > 0) addText(told, keyword(data, name), decode(inflated(data.subarray(name + 2))).text);
        break;
      }
      case "iTXt":
        readInternational(told, data);
    }
    at += 12 + size;
  }
  return told;
}

/** keyword 0 flag method language 0 translated keyword 0 text. The metadata packet (XMP) stands here too and is read elsewhere, unless compressed. */
function readInternational(told: Told, data: Buffer): void {
  const name = data.indexOf(0);
  const language = data.indexOf(0, name + 3);
  const translated = data.indexOf(0, language + 1);
  if (name <= 0 || language < 0 || translated < 0) return;
  const packed = data[name + 1] === 1;
  const key = keyword(data, name);
  if (key.startsWith("XML:") && !packed) return;
  const rest = data.subarray(translated + 1);
  addText(told, key, (packed ? inflated(rest) : rest).toString("utf8"));
}

function keyword(data: Buffer, end: number): string {
  return data.toString("latin1", 0, Math.min(end, 79));
}

function inflated(data: Buffer): Buffer {
  try {
    return inflateSync(data, { maxOutputLength: MOST_BYTES });
  } catch {
    return Buffer.alloc(0);
  }
}

/** Chunks of a WebP (RFC 9649, 2.7.1.5). */
export function readWebp(bytes: Buffer): Told {
  const told = nothingTold();
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = bytes.readUInt32LE(at + 4);
    const data = bytes.subarray(at + 8, at + 8 + size);
    if (bytes.toString("latin1", at, at + 4) === "EXIF") {
      told.exif ??= data.toString("latin1", 0, 6) === "Exif\0\0" ? data.subarray(6) : data;
    }
    at += 8 + size + (size & 1);
  }
  return told;
}

/** Comment extensions of a GIF (89a, 24). Blocks are stepped over by their lengths; nothing is unpacked. */
export function readGif(bytes: Buffer): Told {
  const told = nothingTold();
  const table = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 << ((flags & 7) + 1));
  let at = 13 + table(bytes[10] ?? 0);
  const blocks = (): Buffer => {
    const parts: Buffer[] = [];
    while (at < bytes.length && bytes[at] !== 0) {
      parts.push(bytes.subarray(at + 1, at + 1 + bytes[at]!));
      at += 1 + bytes[at]!;
    }
    at++;
    return Buffer.concat(parts);
  };
  while (at + 2 < bytes.length) {
    if (bytes[at] === 0x21) {
      const label = bytes[at + 1];
      at += 2;
      const data = blocks();
      if (label === 0xfe) addText(told, "comment", decode(data).text);
    } else if (bytes[at] === 0x2c) {
      at += 11 + table(bytes[at + 9] ?? 0);
      blocks();
    } else break;
  }
  return told;
}
