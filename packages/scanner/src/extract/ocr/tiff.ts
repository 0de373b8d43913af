import { type Directory, readDirectories } from "../image/ifd.js";
import { rasterOfJpeg } from "./jpeg.js";
import { indexed, type Raster, type RasterPage } from "./raster.js";

/** Strips or tiles of one page at most. */
const MOST_PIECES = 20_000;

/**
 * The pages of a TIFF (6.0) as a PDF holds them, as converters of TIFF to PDF do: CCITT, LZW, Deflate, PackBits and JPEG are filters of PDF. A page of another
 * compression is null.
 */
export function rastersOfTiff(bytes: Buffer): (RasterPage | null)[] {
  const read = readDirectories(bytes);
  return (read?.pages ?? []).map((page) => rasterOfPage(bytes, page));
}

/** Width and height of every page, for the limit that comes before decoding. */
export function sizesOfTiff(bytes: Buffer): { width: number; height: number }[] {
  return (readDirectories(bytes)?.pages ?? []).map((page) => ({
    width: number(page, 256, 0),
    height: number(page, 257, 0),
  }));
}

function number(page: Directory, tag: number, otherwise: number): number {
  return page.get(tag)?.numbers[0] ?? otherwise;
}

function rasterOfPage(bytes: Buffer, page: Directory): RasterPage | null {
  const [width, height] = [number(page, 256, 0), number(page, 257, 0)];
  const isTiled = page.has(324);
  const starts = page.get(isTiled ? 324 : 273)?.numbers ?? [];
  const sizes = page.get(isTiled ? 325 : 279)?.numbers ?? [];
  const wide = isTiled ? number(page, 322, width) : width;
  const high = isTiled ? number(page, 323, height) : Math.min(height, number(page, 278, height));
  if (width <= 0 || height <= 0 || wide <= 0 || high <= 0 || starts.length > MOST_PIECES) return null;
  const across = Math.ceil(width / wide);
  const pieces: RasterPage["pieces"][number][] = [];
  for (const [i, start] of starts.entries()) {
    const [x, y] = [(i % across) * wide, Math.floor(i / across) * high];
    if (y >= height) break;
    const rows = isTiled ? high : Math.min(high, height - y);
    const raster = rasterOfPiece(page, bytes.subarray(start, start + (sizes[i] ?? 0)), wide, rows);
    if (raster === null) return null;
    pieces.push({ x, y, raster });
  }
  const orientation = number(page, 274, 1);
  return { width, height, pieces, orientation: orientation >= 1 && orientation <= 8 ? orientation : 1 };
}

function rasterOfPiece(page: Directory, data: Buffer, width: number, height: number): Raster | null {
  const compression = number(page, 259, 1);
  const photometric = number(page, 262, 0);
  const samples = number(page, 277, 1);
  const depth = number(page, 258, 1);
  if (compression === 7) return jpegPiece(page, data);
  // Colours in planes of their own, and more than three of them.
  if (number(page, 284, 1) !== 1 && samples > 1) return null;
  const isFax = compression >= 2 && compression <= 4;
  const space = spaceOf(page, photometric, samples);
  if (space === null || (isFax && depth !== 1)) return null;
  // White is zero: the values are turned round; a fax's own parameter does it there.
  const decode = photometric === 0 && !isFax ? " /Decode [1 0]" : "";
  const predictor = number(page, 317, 1);
  const parameters = `/Predictor ${predictor} /Colors ${samples} /BitsPerComponent ${depth} /Columns ${width}`;
  const filter = filterOf(compression, page, { width, height, parameters, photometric });
  if (filter === null) return null;
  const bits = number(page, 266, 1) === 2 && isFax ? reversed(data) : data;
  return { width, height, entries: `/ColorSpace ${space} /BitsPerComponent ${depth}${decode} ${filter}`, data: bits };
}

function spaceOf(page: Directory, photometric: number, samples: number): string | null {
  if (photometric <= 1) return samples === 1 ? "/DeviceGray" : null;
  if (photometric === 2) return samples === 3 ? "/DeviceRGB" : null;
  if (photometric === 5) return samples === 4 ? "/DeviceCMYK" : null;
  if (photometric !== 3) return null;
  // The colour table: all reds, all greens, all blues, 16 bits each.
  const table = page.get(320)?.numbers ?? [];
  const count = Math.floor(table.length / 3);
  return indexed(Uint8Array.from({ length: 3 * count }, (_, i) => table[(i % 3) * count + Math.floor(i / 3)]! >> 8));
}

function filterOf(
  compression: number,
  page: Directory,
  {
    width,
    height,
    parameters,
    photometric,
  }: { width: number; height: number; parameters: string; photometric: number },
): string | null {
  const fax = (k: number): string =>
    `/Filter /CCITTFaxDecode /DecodeParms << /K ${k} /Columns ${width} /Rows ${height} /BlackIs1 ${photometric === 1}${compression === 2 ? " /EncodedByteAlign true" : ""} >>`;
  switch (compression) {
    case 1:
      return "";
    case 2:
      return fax(0);
    case 3:
      return fax((number(page, 292, 0) & 1) === 1 ? 1 : 0);
    case 4:
      return fax(-1);
    case 5:
      return `/Filter /LZWDecode /DecodeParms << ${parameters} >>`;
    case 8:
    case 32946:
      return `/Filter /FlateDecode /DecodeParms << ${parameters} >>`;
    case 32773:
      return "/Filter /RunLengthDecode";
    default:
      return null;
  }
}

/** A piece in JPEG, its tables in a field of the page (TIFF technical note 2). */
function jpegPiece(page: Directory, data: Buffer): Raster | null {
  const tables = page.get(347)?.bytes;
  const whole = tables === undefined ? data : Buffer.concat([tables.subarray(0, -2), data.subarray(2)]);
  return rasterOfJpeg(whole, 1)?.pieces[0]?.raster ?? null;
}

/** Bytes with their bits in the other order (FillOrder 2). */
function reversed(data: Buffer): Buffer {
  return Buffer.from(data.map(flip));
}

function flip(byte: number): number {
  let out = 0;
  for (let bit = 0; bit < 8; bit++) out |= ((byte >> bit) & 1) << (7 - bit);
  return out;
}
