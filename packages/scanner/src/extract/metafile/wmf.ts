import { type Drawing, type DrawnWords, MOST_RECORDS } from "./words.js";

/** The key of a placeable metafile ([MS-WMF] 2.3.2.3), and the first bytes of one without it. */
const PLACEABLE = 0x9ac6cdd7;
const PLAIN = 0x00090001;

/** Whether these are the first bytes of a metafile of Windows 3. */
export function isWmf(head: Buffer): boolean {
  return head.length >= 40 && (head.readUInt32LE(0) === PLACEABLE || head.readUInt32LE(0) === PLAIN);
}

const TEXT = 0x0521;
const EXTENDED = 0x0a32;
const FONT = 0x02fb;
/** DIBBITBLT, DIBSTRETCHBLT, SETDIBTODEV, STRETCHDIB. */
const BITMAPS = new Set([0x0940, 0x0b41, 0x0d33, 0x0f43]);
const BIG5 = 136;

/** The words of a metafile: its records of text ([MS-WMF] 2.3.3.5, 2.3.3.20), in the code page of the font made last. */
export function readWmf(bytes: Buffer): Drawing {
  const words: DrawnWords[] = [];
  let bitmap = 0;
  let decoder = new TextDecoder("gb18030");
  let at = (bytes.readUInt32LE(0) === PLACEABLE ? 22 : 0) + 18;
  for (let count = 0; count < MOST_RECORDS && at + 6 <= bytes.length; count++) {
    const size = 2 * bytes.readUInt32LE(at);
    const type = bytes.readUInt16LE(at + 4);
    if (size < 6 || at + size > bytes.length) break;
    const record = bytes.subarray(at + 6, at + size);
    if (type === FONT && record.length > 13) decoder = new TextDecoder(record[13] === BIG5 ? "big5" : "gb18030");
    const word = type === TEXT ? plain(record, decoder) : type === EXTENDED ? extended(record, decoder) : null;
    if (word !== null && word.text !== "") words.push(word);
    if (BITMAPS.has(type)) bitmap = Math.max(bitmap, size);
    at += size;
  }
  return { words, bitmap };
}

type Decoder = InstanceType<typeof TextDecoder>;

function plain(record: Buffer, decoder: Decoder): DrawnWords | null {
  if (record.length < 6) return null;
  const length = record.readUInt16LE(0);
  const after = 2 + length + (length % 2);
  if (after + 4 > record.length) return null;
  const text = textOf(record.subarray(2, 2 + length), decoder);
  return { x: record.readInt16LE(after + 2), y: record.readInt16LE(after), end: null, text };
}

function extended(record: Buffer, decoder: Decoder): DrawnWords | null {
  if (record.length < 8) return null;
  const [y, x, length, options] = [
    record.readInt16LE(0),
    record.readInt16LE(2),
    record.readUInt16LE(4),
    record.readUInt16LE(6),
  ];
  // A box to fill or to clip to; numbers of glyphs say nothing without their font.
  const from = (options & 6) === 0 ? 8 : 16;
  if ((options & 0x10) !== 0 || from + length > record.length) return null;
  const steps = from + length + (length % 2);
  let end: number | null = null;
  if (steps + 2 * length <= record.length) {
    end = x;
    for (let i = 0; i < length; i++) end += record.readInt16LE(steps + 2 * i);
  }
  return { x, y, end, text: textOf(record.subarray(from, from + length), decoder) };
}

function textOf(bytes: Buffer, decoder: Decoder): string {
  return decoder.decode(bytes).replaceAll("\0", "").trim();
}
