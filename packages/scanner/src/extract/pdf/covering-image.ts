import { type Box, holds } from "./geometry.js";
import type { Pdfium, Pointer } from "./pdfium.js";

/** A picture on a page, and when it was drawn. */
export interface Picture {
  readonly object: Pointer;
  readonly box: Box;
  readonly order: number;
}

/** FPDFBitmap_BGRA (fpdfview.h): the only form with transparency. */
const WITH_ALPHA = 4;
/** Samples along each side. */
const SAMPLES = 12;
/** Share of them that must hide what is below. */
const MOST = 0.9;

/**
 * Tells whether a place is painted over by a picture drawn after `order`. Seals and signatures, through which the text below can be read, cover nothing:
 * a picture is looked at once, when the first letter below it is met.
 */
export function coveringPictures(
  engine: Pdfium,
  document: Pointer,
  page: Pointer,
  pictures: readonly Picture[],
): (x: number, y: number, order: number) => boolean {
  const known = new Map<Pointer, boolean>();
  return (x, y, order) =>
    pictures.some((picture) => {
      if (picture.order <= order || !holds(picture.box, x, y)) return false;
      let opaque = known.get(picture.object);
      if (opaque === undefined) {
        opaque = isOpaque(engine, document, page, picture.object);
        known.set(picture.object, opaque);
      }
      return opaque;
    });
}

function isOpaque({ call }: Pdfium, document: Pointer, page: Pointer, image: Pointer): boolean {
  if (call._FPDFPageObj_HasTransparency(image) !== 0) return false;
  const bitmap = call._FPDFImageObj_GetRenderedBitmap(document, page, image);
  if (bitmap === 0) return false;
  try {
    if (call._FPDFBitmap_GetFormat(bitmap) !== WITH_ALPHA) return true;
    const [width, height] = [call._FPDFBitmap_GetWidth(bitmap), call._FPDFBitmap_GetHeight(bitmap)];
    const [start, stride] = [call._FPDFBitmap_GetBuffer(bitmap), call._FPDFBitmap_GetStride(bitmap)];
    let solid = 0;
    for (let row = 0; row < SAMPLES; row++) {
      for (let column = 0; column < SAMPLES; column++) {
        const x = Math.floor(((column + 0.5) * width) / SAMPLES);
        const y = Math.floor(((row + 0.5) * height) / SAMPLES);
        if (call.HEAPU8[start + y * stride + 4 * x + 3]! > 250) solid++;
      }
    }
    return solid >= MOST * SAMPLES ** 2;
  } finally {
    call._FPDFBitmap_Destroy(bitmap);
  }
}
