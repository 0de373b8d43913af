import type { Kind } from "./kind.js";

/** Width and height of a picture in pixels, as its head tells them. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The smallest type that can be read: digits 6 pixels wide, lines 12 pixels high (measured on pages' own pictures of telephones). A telephone of eleven digits needs
 * so much of each.
 */
const FEWEST_ACROSS = 66;
const FEWEST_DOWN = 12;
/** Bullets, arrows and buttons of at most this many pixels each way hold no list of names. */
const ICON_PIXELS = 64;

/** Whether a picture is large enough to hold a telephone, the shortest thing that is looked for. */
export function mayHoldText({ width, height }: ImageSize): boolean {
  const [long, short] = width > height ? [width, height] : [height, width];
  return long > ICON_PIXELS && long >= FEWEST_ACROSS && short >= FEWEST_DOWN;
}

/** Whether a file is a picture too small to hold text. False where its head does not tell its size. */
export function isIcon(kind: Kind, head: Uint8Array): boolean {
  const size = imageSize(kind, head);
  return size !== null && size.width > 0 && size.height > 0 && !mayHoldText(size);
}

/** Size of a picture by the fields of its header; null where they are not to be had in the bytes given, or the kind is no picture. */
export function imageSize(kind: Kind, head: Uint8Array): ImageSize | null {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  switch (kind) {
    case "png":
      return head.length < 24 ? null : { width: view.getUint32(16), height: view.getUint32(20) };
    case "gif":
      return head.length < 10 ? null : { width: view.getUint16(6, true), height: view.getUint16(8, true) };
    case "bmp":
      return bmpSize(view);
    case "jpeg":
      return jpegSize(view);
    case "webp":
      return webpSize(view);
    case "tiff":
      return tiffSize(view);
    default:
      return null;
  }
}

/** BITMAPINFOHEADER and later; OS/2's BITMAPCOREHEADER. */
function bmpSize(view: DataView): ImageSize | null {
  if (view.byteLength < 26) return null;
  if (view.getUint32(14, true) < 40) return { width: view.getUint16(18, true), height: view.getUint16(20, true) };
  return { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) };
}

/** The frame header (SOF0 to SOF15, save DHT, JPG and DAC) of ITU-T T.81, B.2.2. */
function jpegSize(view: DataView): ImageSize | null {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += 2;
      continue;
    }
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    if (marker === 0xd9 || marker === 0xda) return null;
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** RFC 9649: VP8 (2.5), VP8L (2.6), VP8X (2.7). */
function webpSize(view: DataView): ImageSize | null {
  if (view.byteLength < 30) return null;
  switch (view.getUint32(12)) {
    case 0x56503820:
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    case 0x5650384c: {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 0x56503858:
      return { width: (view.getUint32(24, true) & 0xffffff) + 1, height: (view.getUint32(26, true) >>> 8) + 1 };
    default:
      return null;
  }
}

/** Fields 256 and 257 of the first directory (TIFF 6.0, section 3), if it stands in the bytes given. */
function tiffSize(view: DataView): ImageSize | null {
  if (view.byteLength < 8) return null;
  const little = view.getUint8(0) === 0x49;
  const at = view.getUint32(4, little);
  if (at + 2 > view.byteLength) return null;
  let [width, height] = [0, 0];
  for (let i = 0; i < view.getUint16(at, little); i++) {
    const entry = at + 2 + 12 * i;
    if (entry + 12 > view.byteLength) break;
    const tag = view.getUint16(entry, little);
    const value =
      view.getUint16(entry + 2, little) === 3 ? view.getUint16(entry + 8, little) : view.getUint32(entry + 8, little);
    if (tag === 256) width = value;
    if (tag === 257) height = value;
  }
  return width > 0 && height > 0 ? { width, height } : null;
}
