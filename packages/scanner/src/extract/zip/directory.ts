/** One file in a zip. Offsets and sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  /** Where its (compressed) data starts, and how much of it there is. */
  readonly start: number;
  readonly size: number;
  /** What it is told to inflate to, which need not be so. */
  readonly told: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64 = 0x06064b50;

/** The entries named by the central directory, or null where there is none that holds together. APPNOTE.TXT 4.3.12–4.3.16. */
export function readDirectory(bytes: Buffer): ZipEntry[] | null {
  const end = findEnd(bytes);
  if (end < 0) return null;
  let count = bytes.readUInt16LE(end + 10);
  let size = bytes.readUInt32LE(end + 12);
  let offset = bytes.readUInt32LE(end + 16);
  let tail = end;
  if (count === 0xffff || offset === 0xffffffff) {
    const large = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 6, 6]), end);
    if (large >= 0 && large + 56 <= bytes.length && bytes.readUInt32LE(large) === END64) {
      count = Number(bytes.readBigUInt64LE(large + 32));
      size = Number(bytes.readBigUInt64LE(large + 40));
      offset = Number(bytes.readBigUInt64LE(large + 48));
      tail = large;
    }
  }
  // Something put before the archive moves everything by as much.
  const shift = Math.max(0, tail - size - offset);
  const entries: ZipEntry[] = [];
  let at = offset + shift;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) return entries.length > 0 ? entries : null;
    const entry = readCentral(bytes, at, shift);
    if (entry !== null) entries.push(entry);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function findEnd(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - 65_557);
  for (let at = bytes.length - 22; at >= lowest; at--) if (bytes.readUInt32LE(at) === END) return at;
  return -1;
}

function readCentral(bytes: Buffer, at: number, shift: number): ZipEntry | null {
  const nameLength = bytes.readUInt16LE(at + 28);
  const extra = at + 46 + nameLength;
  const raw = bytes.readUInt32LE(at + 20);
  const start = bytes.readUInt32LE(at + 42);
  const large = raw === 0xffffffff || start === 0xffffffff ? readLargeSizes(bytes, at, extra) : null;
  const local = (large?.start ?? start) + shift;
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== LOCAL) return null;
  const data = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  return {
    name: bytes.toString("utf8", at + 46, extra),
    method: bytes.readUInt16LE(at + 10),
    encrypted: (bytes.readUInt16LE(at + 8) & 1) !== 0,
    start: data,
    size: Math.min(large?.size ?? raw, Math.max(0, bytes.length - data)),
    told: bytes.readUInt32LE(at + 24),
  };
}

/** The zip64 field: its numbers stand only for those that are full in the record, in the order size, compressed size, offset. */
function readLargeSizes(bytes: Buffer, at: number, extra: number): { size: number; start: number } {
  let size = bytes.readUInt32LE(at + 20);
  let start = bytes.readUInt32LE(at + 42);
  const end = Math.min(extra + bytes.readUInt16LE(at + 30), bytes.length);
  for (let field = extra; field + 4 <= end; field += 4 + bytes.readUInt16LE(field + 2)) {
    if (bytes.readUInt16LE(field) !== 1) continue;
    let value = field + 4;
    if (bytes.readUInt32LE(at + 24) === 0xffffffff) value += 8;
    if (size === 0xffffffff && value + 8 <= end) {
      size = Number(bytes.readBigUInt64LE(value));
      value += 8;
    }
    if (start === 0xffffffff && value + 8 <= end) start = Number(bytes.readBigUInt64LE(value));
  }
  return { size, start };
}

/** The entries as their local headers name them, for a file whose end is missing. Data runs to the next header. */
export function scanLocalHeaders(bytes: Buffer): ZipEntry[] {
  const entries: ZipEntry[] = [];
  const mark = Buffer.from([0x50, 0x4b, 3, 4]);
  let at = bytes.indexOf(mark);
  while (at >= 0 && at + 30 <= bytes.length) {
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    const told = bytes.readUInt32LE(at + 18);
    const next = bytes.indexOf(mark, told > 0 && start + told < bytes.length ? start + told : at + 4);
    if (start <= bytes.length) {
      entries.push({
        name: bytes.toString("utf8", at + 30, at + 30 + bytes.readUInt16LE(at + 26)),
        method: bytes.readUInt16LE(at + 8),
        encrypted: (bytes.readUInt16LE(at + 6) & 1) !== 0,
        start,
        size: (next < 0 ? bytes.length : next) - start,
        told: bytes.readUInt32LE(at + 22),
      });
    }
    at = next;
  }
  return entries;
}
