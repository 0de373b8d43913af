import { inflateSync } from "node:zlib";
import { indexed, pageOf, plainRaster, type RasterPage } from "./raster.js";

/** Samples a pixel by colour type: grey, –, red green blue, palette, grey and alpha, –, the three and alpha. */
const SAMPLES = [1, 0, 3, 1, 2, 0, 4];
/** The passes of Adam7: first column and row, steps (PNG, 8.2). */
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** A PNG as pixels; null where it is damaged. Its size was checked before: the pixels of one that is seen through or comes in passes are unpacked here. */
export function rasterOfPng(bytes: Buffer, orientation: number): RasterPage | null {
  const parts: Buffer[] = [];
  let colours: Uint8Array = new Uint8Array();
  let clear: Uint8Array | null = null;
  for (let at = 8; at + 8 <= bytes.length; ) {
    const size = bytes.readUInt32BE(at);
    const data = bytes.subarray(at + 8, at + 8 + size);
    const type = bytes.toString("latin1", at + 4, at + 8);
    if (type === "IDAT") parts.push(data);
    else if (type === "PLTE") colours = data;
    else if (type === "tRNS") clear = data;
    at += 12 + size;
  }
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const [depth = 0, type = 0, , , passes = 0] = bytes.subarray(24, 29);
  const samples = SAMPLES[type] ?? 0;
  if (samples === 0 || ![1, 2, 4, 8, 16].includes(depth) || parts.length === 0) return null;
  const data = Buffer.concat(parts);
  const isPlain = passes === 0 && (type === 0 || type === 2 || (type === 3 && clear === null));
  if (isPlain) {
    const space = type === 0 ? "/DeviceGray" : type === 2 ? "/DeviceRGB" : indexed(colours);
    const entries = `/ColorSpace ${space} /BitsPerComponent ${depth} /Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors ${samples} /BitsPerComponent ${depth} /Columns ${width} >>`;
    return pageOf({ width, height, entries, data }, orientation);
  }
  const grey = unpack(data, { width, height, depth, type, samples, passes, colours, clear });
  return grey === null ? null : pageOf(plainRaster(width, height, 1, grey), orientation);
}

interface Head {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly type: number;
  readonly samples: number;
  readonly passes: number;
  readonly colours: Uint8Array;
  readonly clear: Uint8Array | null;
}

/** Grey pixels on white ground; null where the data are damaged. */
function unpack(data: Buffer, head: Head): Uint8Array | null {
  const { width, height, depth, samples, passes } = head;
  const bits = depth * samples;
  const grids = passes === 0 ? [[0, 0, 1, 1] as const] : ADAM7;
  const sizes = grids.map(([x, y, dx, dy]) => [Math.ceil((width - x) / dx), Math.ceil((height - y) / dy)] as const);
  const total = sizes.reduce((sum, [w, h]) => sum + (w > 0 && h > 0 ? h * (1 + Math.ceil((w * bits) / 8)) : 0), 0);
  let raw: Buffer;
  try {
    raw = inflateSync(data, { maxOutputLength: total + 65_536 });
  } catch {
    return null;
  }
  if (raw.length < total) return null;
  const grey = new Uint8Array(width * height).fill(255);
  let at = 0;
  grids.forEach(([x0, y0, dx, dy], i) => {
    const [wide, high] = sizes[i]!;
    if (wide <= 0 || high <= 0) return;
    const stride = Math.ceil((wide * bits) / 8);
    const apart = Math.max(1, bits >> 3);
    let before: Uint8Array = new Uint8Array(stride);
    for (let row = 0; row < high; row++) {
      const line = raw.subarray(at + 1, at + 1 + stride);
      unfilter(raw[at]!, line, before, apart);
      for (let column = 0; column < wide; column++) {
        grey[(y0 + row * dy) * width + x0 + column * dx] = greyAt(line, column, head);
      }
      before = line;
      at += 1 + stride;
    }
  });
  return grey;
}

/** PNG, 9.2. */
function unfilter(filter: number, line: Uint8Array, before: Uint8Array, apart: number): void {
  if (filter === 0) return;
  for (let i = 0; i < line.length; i++) {
    const left = i >= apart ? line[i - apart]! : 0;
    const up = before[i]!;
    const corner = i >= apart ? before[i - apart]! : 0;
    line[i] = line[i]! + predicted(filter, left, up, corner);
  }
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

function greyAt(line: Uint8Array, column: number, { depth, type, samples, colours, clear }: Head): number {
  const sample = (index: number): number => {
    const bit = (column * samples + index) * depth;
    if (depth >= 8) return line[bit >> 3]!;
    return (line[bit >> 3]! >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
  };
  const scaled = (index: number): number => (depth >= 8 ? sample(index) : (sample(index) * 255) / ((1 << depth) - 1));
  if (type === 3) {
    const index = sample(0);
    const [r = 0, g = 0, b = 0] = colours.subarray(3 * index, 3 * index + 3);
    return onWhite(luma(r, g, b), clear?.[index] ?? 255);
  }
  if (type === 4) return onWhite(scaled(0), scaled(1));
  if (type === 6) return onWhite(luma(scaled(0), scaled(1), scaled(2)), scaled(3));
  return type === 2 ? luma(scaled(0), scaled(1), scaled(2)) : scaled(0);
}

function onWhite(value: number, alpha: number): number {
  return Math.round(255 + ((value - 255) * alpha) / 255);
}

/** Brightness of a colour (ITU-R BT.601). */
export function luma(red: number, green: number, blue: number): number {
  return (299 * red + 587 * green + 114 * blue) / 1000;
}
