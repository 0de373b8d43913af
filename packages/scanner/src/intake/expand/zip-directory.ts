import { crc32 } from "node:zlib";
import { chunksOf, type Source } from "../source.js";
import { nameOfBytes } from "./member-path.js";
import { pull } from "./pull.js";

/** One member of a zip as its header tells it. Offsets and sizes in bytes; none of them is to be trusted. */
export interface ZipHeader {
  readonly name: string;
  /** APPNOTE 4.4.5. */
  readonly method: number;
  readonly encrypted: boolean;
  /** Symbolic link, by the Unix mode in the external attributes. */
  readonly link: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly claimed: number;
  /** Where its local header stands. */
  readonly offset: number;
}

const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const FULL = 0xffffffff;

/** Where the central directory stands. */
interface Directory {
  readonly start: number;
  readonly end: number;
  /** By how much something put before the archive moves every offset. */
  readonly shift: number;
  readonly multiVolume: boolean;
}

/** The central directory, or null where there is none. APPNOTE 4.3.14–4.3.16. */
export function findDirectory(source: Source): Directory | null {
  const from = Math.max(0, source.size - 65_557 - 56 - 20);
  const tail = source.read(from, source.size);
  let end = -1;
  for (let at = tail.length - 22; at >= 0 && end < 0; at--) if (tail.readUInt32LE(at) === END) end = at;
  if (end < 0) return null;
  let count = tail.readUInt16LE(end + 10);
  let size = tail.readUInt32LE(end + 12);
  let offset = tail.readUInt32LE(end + 16);
  let stop = from + end;
  const disks = tail.readUInt16LE(end + 4);
  const large = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 6, 6]), end);
  if ((offset === FULL || size === FULL || count === 0xffff) && large >= 0 && large + 56 <= tail.length) {
    if (tail.readUInt32LE(large) === END64) {
      count = Number(tail.readBigUInt64LE(large + 32));
      size = Number(tail.readBigUInt64LE(large + 40));
      offset = Number(tail.readBigUInt64LE(large + 48));
      stop = from + large;
    }
  }
  const shift = Math.max(0, stop - size - offset);
  const start = offset + shift;
  if (count > 0 && (start >= stop || source.read(start, start + 4).readUInt32LE(0) !== CENTRAL)) {
    return disks > 0 ? { start: 0, end: 0, shift: 0, multiVolume: true } : null;
  }
  return { start, end: stop, shift, multiVolume: disks > 0 && disks !== 0xffff };
}

/** The members a directory names, one after the other; `false` once where it breaks off before its end. */
export function* readDirectory(source: Source, { start, end, shift }: Directory): Generator<ZipHeader | false> {
  const bytes = pull(chunksOf(source, start, end));
  while (bytes.at() < end - start) {
    const fixed = bytes.take(46);
    if (fixed.length < 46 || fixed.readUInt32LE(0) !== CENTRAL) {
      // A digital signature or padding may follow the last record.
      if (fixed.length < 4 || (fixed.readUInt32LE(0) & 0xffff) !== 0x4b50) yield false;
      return;
    }
    const name = bytes.take(fixed.readUInt16LE(28));
    const extra = bytes.take(fixed.readUInt16LE(30));
    bytes.skip(fixed.readUInt16LE(32));
    yield headerOf(fixed, name, extra, shift);
  }
}

function headerOf(fixed: Buffer, rawName: Buffer, extra: Buffer, shift: number): ZipHeader {
  const flags = fixed.readUInt16LE(8);
  const large = largeSizes(fixed, extra);
  // The upper half of the attributes is the Unix mode where the writer says it is Unix (3) or macOS (19).
  const unix = fixed[5] === 3 || fixed[5] === 19;
  return {
    name: nameOf(rawName, extra),
    method: fixed.readUInt16LE(10),
    encrypted: (flags & 1) !== 0,
    link: unix && (fixed.readUInt16LE(40) & 0xf000) === 0xa000,
    crc: fixed.readUInt32LE(16),
    packed: large.packed,
    claimed: large.claimed,
    offset: large.offset + shift,
  };
}

/** The zip64 field (APPNOTE 4.5.3): its numbers stand only for those that are full in the record. */
function largeSizes(fixed: Buffer, extra: Buffer): { packed: number; claimed: number; offset: number } {
  let packed = fixed.readUInt32LE(20);
  let claimed = fixed.readUInt32LE(24);
  let offset = fixed.readUInt32LE(42);
  const field = extraField(extra, 1);
  let at = 0;
  const next = (now: number): number => {
    if (now !== FULL || field === null || at + 8 > field.length) return now;
    at += 8;
    return Number(field.readBigUInt64LE(at - 8));
  };
  claimed = next(claimed);
  packed = next(packed);
  offset = next(offset);
  return { packed, claimed, offset };
}

function extraField(extra: Buffer, id: number): Buffer | null {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) === id) return extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
  }
  return null;
}

/** A member's name: Info-ZIP's Unicode path field (0x7075) if it belongs to this name, else its bytes, which are UTF-8 if they can be (the flag of bit 11 says no more than that), else GBK. */
export function nameOf(raw: Buffer, extra: Buffer): string {
  const unicode = extraField(extra, 0x7075);
  if (unicode !== null && unicode.length > 5 && unicode[0] === 1 && unicode.readUInt32LE(1) === crc32(raw)) {
    return nameOfBytes(unicode.subarray(5));
  }
  return nameOfBytes(raw);
}
