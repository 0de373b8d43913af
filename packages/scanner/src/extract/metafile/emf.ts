import { type Drawing, type DrawnWords, MOST_RECORDS } from "./words.js";

/** Whether these are the first bytes of an enhanced metafile ([MS-EMF] 2.3.4.2). */
export function isEmf(head: Buffer): boolean {
  return head.length >= 88 && head.readUInt32LE(0) === 1 && head.readUInt32LE(40) === 0x464d4520;
}

const EXTENDED_NARROW = 83;
const EXTENDED_WIDE = 84;
const SMALL = 108;
/** BITBLT, STRETCHBLT, MASKBLT, PLGBLT, SETDIBITSTODEVICE, STRETCHDIBITS, ALPHABLEND, TRANSPARENTBLT. */
const BITMAPS = new Set([76, 77, 78, 79, 80, 81, 114, 116]);
/** The "text" is numbers of glyphs, which only the font understands (ETO_GLYPH_INDEX, [MS-EMF] 2.1.11). */
const GLYPHS = 0x10;
const NO_BOX = 0x100;
const NARROW = 0x200;

/** The words of an enhanced metafile: its records of text ([MS-EMF] 2.3.5). */
export function readEmf(bytes: Buffer): Drawing {
  const words: DrawnWords[] = [];
  let bitmap = 0;
  let at = 0;
  for (let count = 0; count < MOST_RECORDS && at + 8 <= bytes.length; count++) {
    const type = bytes.readUInt32LE(at);
    const size = bytes.readUInt32LE(at + 4);
    if (size < 8 || at + size > bytes.length) break;
    const record = bytes.subarray(at, at + size);
    const word =
      type === EXTENDED_WIDE || type === EXTENDED_NARROW
        ? extended(record, type === EXTENDED_WIDE)
        : type === SMALL
          ? small(record)
          : null;
    if (word !== null) words.push(word);
    if (BITMAPS.has(type)) bitmap = Math.max(bitmap, size);
    at += size;
  }
  return { words, bitmap };
}

/** EMR_EXTTEXTOUTA and W: an EmrText object ([MS-EMF] 2.2.5) behind 36 bytes; its offsets count from the record. */
function extended(record: Buffer, isWide: boolean): DrawnWords | null {
  if (record.length < 76) return null;
  const letters = record.readUInt32LE(44);
  const from = record.readUInt32LE(48);
  if ((record.readUInt32LE(52) & GLYPHS) !== 0) return null;
  const text = textAt(record, from, letters, isWide);
  const x = record.readInt32LE(36);
  const steps = record.readUInt32LE(72);
  let end: number | null = null;
  if (steps >= 76 && steps + 4 * letters <= record.length) {
    end = x;
    for (let i = 0; i < letters; i++) end += record.readUInt32LE(steps + 4 * i);
  }
  return text === "" ? null : { x, y: record.readInt32LE(40), end, text };
}

/** EMR_SMALLTEXTOUT ([MS-EMF] 2.3.5.37). */
function small(record: Buffer): DrawnWords | null {
  if (record.length < 36) return null;
  const options = record.readUInt32LE(20);
  if ((options & GLYPHS) !== 0) return null;
  const from = (options & NO_BOX) === 0 ? 52 : 36;
  const text = textAt(record, from, record.readUInt32LE(16), (options & NARROW) === 0);
  return text === "" ? null : { x: record.readInt32LE(8), y: record.readInt32LE(12), end: null, text };
}

function textAt(record: Buffer, from: number, letters: number, isWide: boolean): string {
  const to = from + letters * (isWide ? 2 : 1);
  if (from < 36 || to > record.length) return "";
  const text = isWide
    ? record.toString("utf16le", from, to)
    : new TextDecoder("gb18030").decode(record.subarray(from, to));
  return text.replaceAll("\0", "").trim();
}
