import { luma } from "./png.js";
import { pageOf, plainRaster, type RasterPage } from "./raster.js";

/** A Windows bitmap without compression (BI_RGB, BI_BITFIELDS with the usual masks); null for others and where it is damaged. Its size was checked before. */
export function rasterOfBmp(bytes: Buffer): RasterPage | null {
  const head = bytes.readUInt32LE(14);
  const isOld = head < 40;
  const width = isOld ? bytes.readUInt16LE(18) : bytes.readInt32LE(18);
  const signed = isOld ? bytes.readUInt16LE(20) : bytes.readInt32LE(22);
  const bits = bytes.readUInt16LE(isOld ? 24 : 28);
  const packing = isOld || bytes.length < 54 ? 0 : bytes.readUInt32LE(30);
  const height = Math.abs(signed);
  const stride = ((width * bits + 31) >> 5) << 2;
  const start = bytes.readUInt32LE(10);
  if (width <= 0 || ![1, 4, 8, 16, 24, 32].includes(bits) || (packing !== 0 && packing !== 3)) return null;
  if (start + stride * height > bytes.length) return null;
  const entry = isOld ? 3 : 4;
  const table = 14 + head + (packing === 3 && head === 40 ? 12 : 0);
  const greys = new Uint8Array(256);
  for (let i = 0; bits <= 8 && i < 1 << bits; i++) {
    const at = table + entry * i;
    if (at + 3 <= start) greys[i] = luma(bytes[at + 2]!, bytes[at + 1]!, bytes[at]!);
  }
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const row = start + stride * (signed > 0 ? height - 1 - y : y);
    for (let x = 0; x < width; x++) data[y * width + x] = greyAt(bytes, row, x, bits, greys);
  }
  return pageOf(plainRaster(width, height, 1, data));
}

function greyAt(bytes: Buffer, row: number, x: number, bits: number, greys: Uint8Array): number {
  if (bits <= 8) {
    const bit = x * bits;
    return greys[(bytes[row + (bit >> 3)]! >> (8 - bits - (bit & 7))) & ((1 << bits) - 1)]!;
  }
  if (bits === 16) {
    const value = bytes.readUInt16LE(row + 2 * x);
    return luma(((value >> 10) & 31) << 3, ((value >> 5) & 31) << 3, (value & 31) << 3);
  }
  const at = row + (bits >> 3) * x;
  return luma(bytes[at + 2]!, bytes[at + 1]!, bytes[at]!);
}
