import { readPng, readWebp } from "./chunks.js";
import { readExif } from "./exif.js";

/** How a PNG or WebP is to be turned before it is seen, as its EXIF data say: 1 to 8; 1 where they do not. */
export function orientationOf(bytes: Buffer, kind: "png" | "webp"): number {
  const { exif } = kind === "png" ? readPng(bytes) : readWebp(bytes);
  return exif === null ? 1 : (readExif(exif)?.orientation ?? 1);
}
