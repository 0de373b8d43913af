import { decode } from "../decode.js";
import { type Directory, type Field, readDirectories } from "./ifd.js";

/** Texts of EXIF data that people fill in, by their tag (CIPA DC-008; the XP tags are Windows'). */
const TEXTS: ReadonlyMap<number, string> = new Map([
  [0x010d, "DocumentName"],
  [0x010e, "ImageDescription"],
  [0x010f, "Make"],
  [0x0110, "Model"],
  [0x011d, "PageName"],
  [0x0131, "Software"],
  [0x0132, "DateTime"],
  [0x013b, "Artist"],
  [0x013c, "HostComputer"],
  [0x8298, "Copyright"],
  [0x9003, "DateTimeOriginal"],
  [0x9286, "UserComment"],
  [0x9c9b, "XPTitle"],
  [0x9c9c, "XPComment"],
  [0x9c9d, "XPAuthor"],
  [0x9c9e, "XPKeywords"],
  [0x9c9f, "XPSubject"],
  [0xa430, "CameraOwnerName"],
  [0xa431, "BodySerialNumber"],
]);
const GPS_TEXTS: ReadonlyMap<number, string> = new Map([
  [0x001b, "GPSProcessingMethod"],
  [0x001c, "GPSAreaInformation"],
]);
/** Tags that point to a directory of their own. */
const EXIF = 0x8769;
const GPS = 0x8825;
const ORIENTATION = 0x0112;

/** What EXIF data say of a picture. */
export interface Exif {
  readonly texts: Readonly<Record<string, string>>;
  /** Degrees, north and east positive; null where none, or 0/0 as cameras without reception write. */
  readonly position: readonly [latitude: number, longitude: number] | null;
  /** 1 to 8: how the picture is to be turned before it is seen (DC-008, 4.6.5.1.6). */
  readonly orientation: number;
}

/** Reads EXIF data: a TIFF structure, the same in JPEG, PNG, WebP and TIFF files. Null where it is none. */
export function readExif(bytes: Buffer): Exif | null {
  const read = readDirectories(bytes);
  const first = read?.pages[0];
  if (read === null || first === undefined) return null;
  const texts: Record<string, string> = {};
  const linked = (tag: number): Directory => read.at(first.get(tag)?.numbers[0] ?? 0);
  const gps = linked(GPS);
  for (const [directory, names] of [
    [first, TEXTS],
    [linked(EXIF), TEXTS],
    [gps, GPS_TEXTS],
  ] as const) {
    for (const [tag, name] of names) {
      const field = directory.get(tag);
      const text = field === undefined ? "" : textOf(tag, field, read.little);
      if (text !== "") texts[name] = text;
    }
  }
  const orientation = first.get(ORIENTATION)?.numbers[0] ?? 1;
  return { texts, position: positionOf(gps), orientation: orientation >= 1 && orientation <= 8 ? orientation : 1 };
}

/** The first eight bytes of these tell the character set; the XP tags are UTF-16LE. */
const MARKED = new Set([0x9286, 0x001b, 0x001c]);

function textOf(tag: number, field: Field, little: boolean): string {
  let { bytes } = field;
  if (tag >= 0x9c9b && tag <= 0x9c9f) return clean(bytes.toString("utf16le"));
  if (MARKED.has(tag) && bytes.length >= 8) {
    const set = bytes.toString("latin1", 0, 8);
    if (/^(?:ASCII|JIS|UNICODE|\0{8})/.test(set)) bytes = bytes.subarray(8);
    if (set.startsWith("UNICODE")) return clean(unicode(bytes, little));
  }
  // Cameras and phones write GBK and UTF-8 where the standard asks for ASCII.
  return clean(decode(Buffer.from(clean(bytes.toString("latin1")), "latin1")).text);
}

/** The standard leaves the byte order open; programs write either, whatever that of the file. */
function unicode(bytes: Buffer, little: boolean): string {
  const even = bytes.subarray(0, bytes.length & ~1);
  const other = Buffer.from(even).swap16();
  const [first, second] = (little ? [even, other] : [other, even]).map((some) => some.toString("utf16le"));
  return oddities(first!) <= oddities(second!) ? first! : second!;
}

/** Characters that are neither ASCII nor Han nor Chinese punctuation: many where the byte order is wrong. */
function oddities(text: string): number {
  return (text.match(/[^\0-\x7f\u2010-\u206f\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g) ?? []).length;
}

function clean(text: string): string {
  const end = text.indexOf("\0");
  return (end < 0 ? text : text.slice(0, end)).trim();
}

/** Tags 1 to 4: reference, then degrees, minutes and seconds. */
function positionOf(gps: Directory): Exif["position"] {
  const latitude = degrees(gps.get(2), gps.get(1), "S");
  const longitude = degrees(gps.get(4), gps.get(3), "W");
  if (latitude === null || longitude === null || (latitude === 0 && longitude === 0)) return null;
  return Math.abs(latitude) > 90 || Math.abs(longitude) > 180 ? null : [latitude, longitude];
}

function degrees(value: Field | undefined, reference: Field | undefined, negative: string): number | null {
  if (value === undefined || value.numbers.length === 0) return null;
  const [whole = 0, minutes = 0, seconds = 0] = value.numbers.map((part) => (Number.isFinite(part) ? part : 0));
  const sum = whole + minutes / 60 + seconds / 3600;
  return reference?.bytes.toString("latin1", 0, 1) === negative ? -sum : sum;
}
