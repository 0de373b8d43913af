import { orientationOf } from "../image/orientation.js";
import type { ImageKind } from "../image-kinds.js";
import { rasterOfBmp } from "./bmp.js";
import type { Engine } from "./engine.js";
import { rasterOfGif } from "./gif.js";
import { rasterOfJpeg } from "./jpeg.js";
import { rasterOfPng } from "./png.js";
import type { RasterPage } from "./raster.js";
import { rastersOfTiff } from "./tiff.js";

/** The pages of a picture file as pixels; null for each that is damaged or packed in a way not known. Its size was checked before. */
export async function rastersOf(
  bytes: Buffer,
  kind: ImageKind,
  engine: Engine,
  seconds: number,
): Promise<(RasterPage | null)[]> {
  try {
    switch (kind) {
      case "png":
        return [rasterOfPng(bytes, orientationOf(bytes, kind))];
      case "jpeg":
        return [rasterOfJpeg(bytes)];
      case "gif":
        return [rasterOfGif(bytes)];
      case "bmp":
        return [rasterOfBmp(bytes)];
      case "tiff":
        return rastersOfTiff(bytes);
      case "webp": {
        const png = await engine.decode(bytes, seconds);
        return [png === null ? null : rasterOfPng(png, orientationOf(bytes, kind))];
      }
    }
  } catch (error) {
    // Fields that lie behind the end of a file that was cut off.
    if (error instanceof RangeError) return [null];
    throw error;
  }
}
