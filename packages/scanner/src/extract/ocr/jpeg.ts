import { readJpeg } from "../image/chunks.js";
import { readExif } from "../image/exif.js";
import { pageOf, type RasterPage } from "./raster.js";

/** A JPEG as a PDF holds it: the file itself. Null where it has no frame. `orientation` is told where its own EXIF data are not to be asked. */
export function rasterOfJpeg(bytes: Buffer, orientation?: number): RasterPage | null {
  const frame = frameOf(bytes);
  if (frame === null) return null;
  const { width, height, samples } = frame;
  const space = samples === 1 ? "/DeviceGray" : samples === 4 ? "/DeviceCMYK" : "/DeviceRGB";
  // Adobe writes the four inks inverted.
  const inverted = samples === 4 && bytes.includes("Adobe\0", 0, "latin1") ? " /Decode [1 0 1 0 1 0 1 0]" : "";
  const exif = orientation === undefined ? readJpeg(bytes).exif : null;
  const entries = `/ColorSpace ${space} /BitsPerComponent 8 /Filter /DCTDecode${inverted}`;
  const turned = orientation ?? (exif === null ? 1 : (readExif(exif)?.orientation ?? 1));
  return pageOf({ width, height, entries, data: bytes }, turned);
}

/** The frame header (T.81, B.2.2). */
function frameOf(bytes: Buffer): { width: number; height: number; samples: number } | null {
  for (let at = 2; at + 10 <= bytes.length; ) {
    const marker = bytes[at + 1]!;
    if (bytes[at] !== 0xff) return null;
    if (marker === 0xff) at++;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7), samples: bytes[at + 9]! };
    } else if (marker === 0xda || marker === 0xd9) return null;
    else at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}
