/** Little-endian numbers of a damaged file: what lies beyond the end reads as 0. Offsets in bytes. */
export const u8 = (bytes: Buffer, at: number): number => bytes[at] ?? 0;

export const u16 = (bytes: Buffer, at: number): number =>
  at >= 0 && at + 2 <= bytes.length ? bytes.readUInt16LE(at) : 0;

export const i16 = (bytes: Buffer, at: number): number =>
  at >= 0 && at + 2 <= bytes.length ? bytes.readInt16LE(at) : 0;

export const u32 = (bytes: Buffer, at: number): number =>
  at >= 0 && at + 4 <= bytes.length ? bytes.readUInt32LE(at) : 0;

export const i32 = (bytes: Buffer, at: number): number =>
  at >= 0 && at + 4 <= bytes.length ? bytes.readInt32LE(at) : 0;

export const f64 = (bytes: Buffer, at: number): number =>
  at >= 0 && at + 8 <= bytes.length ? bytes.readDoubleLE(at) : 0;

/** UTF-16 text of `length` code units, as far as it is there. */
export const utf16 = (bytes: Buffer, at: number, length: number): string =>
  at < 0 || length <= 0 ? "" : bytes.toString("utf16le", at, Math.min(bytes.length, at + 2 * length));
