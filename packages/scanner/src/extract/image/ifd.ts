/** A field of an image file directory (TIFF 6.0, section 2): numbers, or the bytes of a text. */
export interface Field {
  readonly type: number;
  readonly bytes: Buffer;
  /** Of the numeric types; rationals as quotients. Empty for texts and unknown types. */
  readonly numbers: readonly number[];
}

export type Directory = ReadonlyMap<number, Field>;

/** The structure that TIFF files and EXIF data share. */
export interface Directories {
  readonly little: boolean;
  /** The chain of directories: the pages of a TIFF; in EXIF the picture and its thumbnail. */
  readonly pages: readonly Directory[];
  /** A directory that a field points to (EXIF, GPS). */
  readonly at: (offset: number) => Directory;
}

/** Bytes of one value by type: BYTE, ASCII, SHORT, LONG, RATIONAL, SBYTE, UNDEFINED, SSHORT, SLONG, SRATIONAL, FLOAT, DOUBLE, IFD. */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];

/** Entries read of one directory, directories of one file, numbers of one field; a sound file has fewer. */
const MOST_ENTRIES = 1000;
const MOST_PAGES = 2000;
const MOST_NUMBERS = 200_000;

/** Reads the directories of a TIFF structure; null where it is none. Offsets count from the start of `bytes`; those that lie outside are left out. */
export function readDirectories(bytes: Buffer): Directories | null {
  if (bytes.length < 8) return null;
  const order = bytes.toString("latin1", 0, 2);
  if (order !== "II" && order !== "MM") return null;
  const little = order === "II";
  const u16 = (at: number): number => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
  const u32 = (at: number): number => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  if (u16(2) !== 42) return null;

  function directory(at: number): Directory {
    const fields = new Map<number, Field>();
    if (at < 8 || at + 2 > bytes.length) return fields;
    const count = Math.min(u16(at), MOST_ENTRIES);
    for (let i = 0; i < count; i++) {
      const entry = at + 2 + 12 * i;
      if (entry + 12 > bytes.length) break;
      const type = u16(entry + 2);
      const size = (SIZES[type] ?? 0) * u32(entry + 4);
      const start = size <= 4 ? entry + 8 : u32(entry + 8);
      if (size === 0 || start + size > bytes.length) continue;
      const value = bytes.subarray(start, start + size);
      fields.set(u16(entry), { type, bytes: value, numbers: numbersOf(value, type, little) });
    }
    return fields;
  }

  const pages: Directory[] = [];
  const seen = new Set<number>();
  for (let at = u32(4); at >= 8 && at + 2 <= bytes.length && !seen.has(at) && pages.length < MOST_PAGES; ) {
    seen.add(at);
    pages.push(directory(at));
    const next = at + 2 + 12 * u16(at);
    if (next + 4 > bytes.length) break;
    at = u32(next);
  }
  return { little, pages, at: directory };
}

function numbersOf(value: Buffer, type: number, little: boolean): number[] {
  const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
  const read = READERS[type];
  if (read === undefined) return [];
  const size = SIZES[type]!;
  const count = Math.min(value.length / size, MOST_NUMBERS);
  return Array.from({ length: count }, (_, i) => read(view, i * size, little));
}

type Read = (view: DataView, at: number, little: boolean) => number;

const READERS: readonly (Read | undefined)[] = [
  undefined,
  (view, at) => view.getUint8(at),
  undefined,
  (view, at, little) => view.getUint16(at, little),
  (view, at, little) => view.getUint32(at, little),
  (view, at, little) => view.getUint32(at, little) / view.getUint32(at + 4, little),
  (view, at) => view.getInt8(at),
  undefined,
  (view, at, little) => view.getInt16(at, little),
  (view, at, little) => view.getInt32(at, little),
  (view, at, little) => view.getInt32(at, little) / view.getInt32(at + 4, little),
  (view, at, little) => view.getFloat32(at, little),
  (view, at, little) => view.getFloat64(at, little),
  (view, at, little) => view.getUint32(at, little),
];
