import { indexed, pageOf, type RasterPage } from "./raster.js";

/** The first picture of a GIF (89a); null where it is damaged. Its size was checked before. */
export function rasterOfGif(bytes: Buffer): RasterPage | null {
  const [width, height] = [bytes.readUInt16LE(6), bytes.readUInt16LE(8)];
  const sizeOf = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 << ((flags & 7) + 1));
  let at = 13 + sizeOf(bytes[10]!);
  const common = bytes.subarray(13, at);
  let clear = -1;
  while (at + 10 < bytes.length && bytes[at] !== 0x2c) {
    if (bytes[at] !== 0x21) return null;
    // Graphic control extension: the index that is seen through.
    if (bytes[at + 1] === 0xf9 && (bytes[at + 3]! & 1) === 1) clear = bytes[at + 6]!;
    at += 2;
    while (at < bytes.length && bytes[at] !== 0) at += 1 + bytes[at]!;
    at++;
  }
  if (at + 11 > bytes.length) return null;
  const [left, top] = [bytes.readUInt16LE(at + 1), bytes.readUInt16LE(at + 3)];
  const [wide, high] = [bytes.readUInt16LE(at + 5), bytes.readUInt16LE(at + 7)];
  const flags = bytes[at + 9]!;
  const own = bytes.subarray(at + 10, at + 10 + sizeOf(flags));
  at += 10 + own.length;
  if (wide === 0 || high === 0 || left + wide > width || top + high > height) return null;
  const least = bytes[at]!;
  const parts: Buffer[] = [];
  for (at++; at < bytes.length && bytes[at] !== 0; at += 1 + bytes[at]!) {
    parts.push(bytes.subarray(at + 1, at + 1 + bytes[at]!));
  }
  const pixels = inflateLzw(Buffer.concat(parts), least, wide * high);
  const colours = Buffer.from(own.length > 0 ? own : common);
  if (clear >= 0 && 3 * clear + 3 <= colours.length) colours.fill(255, 3 * clear, 3 * clear + 3);
  const data = (flags & 0x40) === 0 ? pixels : inOrder(pixels, wide, high);
  const raster = { width: wide, height: high, entries: `/ColorSpace ${indexed(colours)} /BitsPerComponent 8`, data };
  return { ...pageOf(raster), width, height, pieces: [{ x: left, y: top, raster }] };
}

/** LZW of GIF (89a, appendix F): codes of growing width, lowest bit first. Stops at damage; what is missing stays 0. */
function inflateLzw(data: Uint8Array, least: number, count: number): Uint8Array {
  const out = new Uint8Array(count);
  if (least < 1 || least > 11) return out;
  const clear = 1 << least;
  const prefix = new Uint16Array(4096);
  const suffix = new Uint8Array(4096);
  const stack = new Uint8Array(4097);
  let [size, next, before, first] = [least + 1, clear + 2, -1, 0];
  let [bits, held, written] = [0, 0, 0];
  for (const byte of data) {
    held |= byte << bits;
    bits += 8;
    while (bits >= size && written < count) {
      const code = held & ((1 << size) - 1);
      held >>>= size;
      bits -= size;
      if (code === clear) {
        [size, next, before] = [least + 1, clear + 2, -1];
        continue;
      }
      if (code === clear + 1 || code > next || (before < 0 && code > clear)) return out;
      let [at, top] = [code, 0];
      if (code === next) {
        stack[top++] = first;
        at = before;
      }
      while (at > clear) {
        stack[top++] = suffix[at]!;
        at = prefix[at]!;
      }
      first = at;
      stack[top++] = first;
      while (top > 0 && written < count) out[written++] = stack[--top]!;
      if (before >= 0 && next < 4096) {
        prefix[next] = before;
        suffix[next] = first;
        next++;
        if (next === 1 << size && size < 12) size++;
      }
      before = code;
    }
  }
  return out;
}

/** Rows of an interlaced picture (appendix E): every eighth, every eighth from the fourth, every fourth from the second, the rest. */
function inOrder(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const out = new Uint8Array(pixels.length);
  let from = 0;
  for (const [start, step] of [
    [0, 8],
    [4, 8],
    [2, 4],
    [1, 2],
  ] as const) {
    for (let y = start; y < height; y += step) {
      out.set(pixels.subarray(from * width, (from + 1) * width), y * width);
      from++;
    }
  }
  return out;
}
