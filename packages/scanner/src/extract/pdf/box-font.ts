/**
 * A TrueType font in which every character is the same full square, made in memory. PDFium leaves out a piece of text whose letters
 * have no extent, and for Chinese fonts that are not embedded it has no letters at all: a file that sets its letters one by one then
 * reads as empty. With this font such letters have their place; it is never shown.
 * Layout of the tables: OpenType specification 1.9, chapters named by each tag.
 */
export function boxFont(): Uint8Array {
  const tables: [string, Uint8Array][] = [
    ["OS/2", os2()],
    ["cmap", cmap()],
    ["glyf", glyf()],
    ["head", head()],
    ["hhea", hhea()],
    ["hmtx", words(EM, 0, EM, 0)],
    ["loca", words(0, 0, GLYPH_SIZE / 2)],
    ["maxp", words(1, 0, 2, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)],
    ["name", name()],
    ["post", words(3, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)],
  ];
  const directory = words(1, 0, tables.length, 128, 3, tables.length * 16 - 128);
  const parts: Uint8Array[] = [directory];
  let offset = directory.length + tables.length * 16;
  for (const [tag, data] of tables) {
    parts.push(Buffer.from(tag, "latin1"), longs(checksum(data), offset, data.length));
    offset += (data.length + 3) & ~3;
  }
  for (const [, data] of tables) parts.push(data, new Uint8Array((4 - (data.length % 4)) % 4));
  return Buffer.concat(parts);
}

/** The name under which PDFium looks for a simplified Chinese font on Linux. */
const FAMILY = "WenQuanYi Micro Hei";

const EM = 1000;
const ASCENT = 880;
const DESCENT = 120;
const GLYPH_SIZE = 34;

/** 16-bit numbers, most significant byte first; negative ones as two's complement. */
function words(...values: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [i, value] of values.entries()) bytes.writeUInt16BE(value & 0xffff, i * 2);
  return bytes;
}

function longs(...values: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [i, value] of values.entries()) bytes.writeUInt32BE(value >>> 0, i * 4);
  return bytes;
}

function checksum(data: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < data.length; i++) sum = (sum + (data[i]! << ((3 - (i & 3)) * 8))) >>> 0;
  return sum;
}

/** One glyph besides .notdef (which is empty): a square of four points. */
function glyf(): Uint8Array {
  const box = words(1, 0, -DESCENT, EM, ASCENT, 3, 0);
  const flags = Uint8Array.of(1, 1, 1, 1);
  const points = words(0, EM, 0, -EM, -DESCENT, 0, EM, 0);
  return Buffer.concat([box, flags, points]);
}

/** Format 4 would need a table of 64 K entries; format 13 gives one glyph to a whole range. */
function cmap(): Uint8Array {
  const header = words(0, 1, 3, 10);
  const groups = longs(0x20, 0xffff, 1, 0x20000, 0x3ffff, 1);
  return Buffer.concat([header, longs(12), words(13, 0), longs(16 + groups.length, 0, 2), groups]);
}

function head(): Uint8Array {
  return words(1, 0, 1, 0, 0, 0, 0x5f0f, 0x3cf5, 0, EM, 0, 0, 0, 0, 0, 0, 0, 0, 0, -DESCENT, EM, ASCENT, 0, 8, 2, 0, 0);
}

function hhea(): Uint8Array {
  return words(1, 0, ASCENT, -DESCENT, 0, EM, 0, 0, EM, 1, 0, 0, 0, 0, 0, 0, 0, 2);
}

/** Version 1 with the code page bits of the Chinese, Japanese and Korean encodings (17–21). */
function os2(): Uint8Array {
  const before = words(1, EM, 400, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  const panoseAndRanges = new Uint8Array(10 + 16);
  const vendor = new Uint8Array(4);
  const after = words(0x40, 0x20, 0xffff, ASCENT, -DESCENT, 0, ASCENT, DESCENT);
  return Buffer.concat([before, panoseAndRanges, vendor, after, longs(0x003e0000, 0)]);
}

/** Family and style, as Macintosh Roman: the only records PDFium reads. */
function name(): Uint8Array {
  const strings = [FAMILY, "Regular"];
  const records: number[] = [];
  let offset = 0;
  for (const [i, text] of strings.entries()) {
    records.push(1, 0, 0, i + 1, text.length, offset);
    offset += text.length;
  }
  return Buffer.concat([
    words(0, strings.length, 6 + strings.length * 12),
    words(...records),
    Buffer.from(strings.join(""), "latin1"),
  ]);
}
