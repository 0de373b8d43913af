import type { Block } from "@tuomin/core";
import { imageSize } from "../intake/image-size.js";
import type { Extraction } from "./contract.js";
import type { Format } from "./format.js";
import { nothingTold, readGif, readJpeg, readPng, readWebp, type Told } from "./image/chunks.js";
import { type Exif, readExif } from "./image/exif.js";
import { readDirectories } from "./image/ifd.js";
import { readIptc, readPhotoshop } from "./image/iptc.js";
import { IMAGE_KINDS, type ImageKind } from "./image-kinds.js";
import { metadataBlocks } from "./ooxml/properties.js";
import { xmpValues } from "./pdf/xmp.js";
import { corrupt } from "./words.js";

export const FORMAT: Format = {
  name: "PNG, JPEG, TIFF, BMP, GIF, WebP",
  kinds: IMAGE_KINDS,
  reads: "with `--ocr` what stands in the picture: running text, and tables ruled or set by gaps",
  hidden: ["metadata"],
  limits: "the picture itself without `--ocr`; of moving pictures all but the first; handwriting",
  library: "own; with `--ocr` @hyzyla/pdfium, tesseract.js-core, @tesseract.js-data/chi_sim",
};

/** Kept as metadata (a report may name them) but no place for personal information. */
const KEPT = /^(?:Make|Model|Software|DateTime(?:Original)?|HostComputer)$/;

/**
 * A picture: what it says of itself (EXIF, XMP, IPTC, comments) as hidden blocks, the position it was taken at by itself; the picture itself is handed on as one to be
 * recognised.
 */
export function extractImage(bytes: Buffer, kind: ImageKind): Extraction {
  const told = tellOf(bytes, kind);
  const exif = told.exif === null ? null : readExif(told.exif);
  if (imageSize(kind, bytes) === null && exif === null) throw corrupt("not a readable picture", "不是可读的图片");
  const metadata: Record<string, string> = {
    ...told.texts,
    ...exif?.texts,
    ...(told.photoshop === null ? {} : readPhotoshop(told.photoshop)),
    ...(kind === "tiff" ? iptcOfTiff(bytes) : {}),
  };
  Object.assign(metadata, xmpValues(bytes, new Set(Object.values(metadata))));
  const blocks: Block[] = metadataBlocks(metadata, (name) => !KEPT.test(name));
  if (exif?.position != null) {
    const text = describePosition(exif.position);
    metadata.GPS = text;
    blocks.push({ kind: "text", text, place: { part: "metadata: GPS" }, hidden: "metadata" });
  }
  return {
    document: { metadata, blocks },
    notes: [],
    pictures: [{ place: {}, hidden: null, at: 0, from: { head: () => bytes, read: () => bytes } }],
  };
}

function tellOf(bytes: Buffer, kind: ImageKind): Told {
  switch (kind) {
    case "jpeg":
      return readJpeg(bytes);
    case "png":
      return readPng(bytes);
    case "gif":
      return readGif(bytes);
    case "webp":
      return readWebp(bytes);
    case "tiff":
      return { ...nothingTold(), exif: bytes };
    default:
      return nothingTold();
  }
}

function iptcOfTiff(bytes: Buffer): Record<string, string> {
  const field = readDirectories(bytes)?.pages[0]?.get(0x83bb);
  return field === undefined ? {} : readIptc(field.bytes);
}

/** In words that the rule for positions of photographs knows; six decimals are a tenth of a metre. */
function describePosition([latitude, longitude]: NonNullable<Exif["position"]>): string {
  const side = (value: number, plus: string, minus: string): string =>
    `${value < 0 ? minus : plus}${Math.abs(value).toFixed(6)}°`;
  return `拍摄位置：${side(latitude, "北纬", "南纬")}，${side(longitude, "东经", "西经")}`;
}
