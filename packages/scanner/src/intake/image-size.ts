import type { Kind } from "./kind.js";

/** Width and height of a picture in pixels, from its head; null where they are not to be had. */
interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Pictures of at most this many pixels each way hold no list of names: at the smallest legible type (Han characters of 12 pixels) that is five
 * characters by five lines. Bullets, arrows and logos need not be read.
 */
const ICON_PIXELS = 64;

/** Whether a picture is too small to hold text. */
export function isIcon(kind: Kind, head: Uint8Array): boolean {
  const size = imageSize(kind, head);
  return size !== null && size.width <= ICON_PIXELS && size.height <= ICON_PIXELS;
}

/** Size of a PNG, GIF or BMP by the fields of its header (PNG 11.2.2 IHDR; GIF89a 18; BITMAPINFOHEADER). */
function imageSize(kind: Kind, head: Uint8Array): ImageSize | null {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (kind === "png" && head.length >= 24) return { width: view.getUint32(16), height: view.getUint32(20) };
  if (kind === "gif" && head.length >= 10) return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (kind === "bmp" && head.length >= 26 && view.getUint32(14, true) >= 40) {
    return { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) };
  }
  return null;
}
