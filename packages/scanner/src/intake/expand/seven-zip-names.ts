import { crc32 } from "node:zlib";
import { ContainerFault } from "../budget.js";
import type { Source } from "../source.js";
import type { Libarchive } from "./libarchive.js";
import { Damage } from "./member.js";

/** What the archive's own list says of one entry. */
export interface ListedEntry {
  readonly name: string;
}

/** Ids of properties (7zFormat.txt of the LZMA SDK, "Property IDs"). */
const ID = {
  end: 0,
  header: 1,
  archiveProperties: 2,
  additionalStreams: 3,
  mainStreams: 4,
  files: 5,
  packs: 6,
  unpacks: 7,
  subStreams: 8,
  sizes: 9,
  digests: 10,
  folders: 11,
  unpackSizes: 12,
  streamsOfFolder: 13,
  names: 17,
  encodedHeader: 23,
} as const;

/** A longer list of names is not read. Bytes. */
const LONGEST_HEADER = 64e6;

/** Walks a header. Throws RangeError (from Buffer) where it ends early. */
interface Cursor {
  readonly bytes: Buffer;
  at: number;
}

/**
 * The names in a 7z archive, in the order of its list; null where they cannot be read. The list is nearly always compressed: it is put into a small archive
 * of its own, so that the library unpacks it.
 */
export function readSevenZipNames(source: Source, library: Libarchive): readonly ListedEntry[] | null {
  try {
    const start = source.read(0, 32);
    const offset = 32 + Number(start.readBigUInt64LE(12));
    const size = Number(start.readBigUInt64LE(20));
    if (size > LONGEST_HEADER) return null;
    let header: Buffer = Buffer.from(source.read(offset, offset + size));
    // Headers may be packed more than once; nobody does.
    for (let times = 0; header[0] === ID.encodedHeader && times < 4; times++) {
      const plain = unpackHeader(source, header, library);
      if (plain === null) return null;
      header = plain;
    }
    return readNames({ bytes: header, at: 0 });
  } catch (error) {
    // Whatever is wrong with the list, the library will say so itself, or get along without it.
    if (error instanceof RangeError || error instanceof ContainerFault || error instanceof Damage) return null;
    throw error;
  }
}

function unpackHeader(source: Source, encoded: Buffer, library: Libarchive): Buffer | null {
  const streams: Cursor = { bytes: encoded, at: 1 };
  if (byte(streams) !== ID.packs) return null;
  const packed = number(streams);
  const end = source.size - encoded.length;
  const data = source.read(32 + packed, Math.min(end, 32 + packed + LONGEST_HEADER));
  const archive = wrap(data, encoded.subarray(streams.at));
  for (const entry of library.entries(archive)) {
    const pieces: Uint8Array[] = [];
    let total = 0;
    for (const piece of entry.data()) {
      total += piece.length;
      if (total > LONGEST_HEADER) return null;
      pieces.push(piece);
    }
    return Buffer.concat(pieces);
  }
  return null;
}

/** An archive of one file: `data`, packed as `streams` (a StreamsInfo after its position) says. */
function wrap(data: Buffer, streams: Buffer): Buffer {
  const name = Buffer.from("h\0", "utf16le");
  const header = Buffer.concat([
    Buffer.from([ID.header, ID.mainStreams, ID.packs, 0]),
    // The library wants to be told that each folder is one file.
    streams.subarray(0, -1),
    Buffer.from([ID.subStreams, ID.end, ID.end]),
    Buffer.from([ID.files, 1, ID.names, 1 + name.length, 0]),
    name,
    Buffer.from([ID.end, ID.end]),
  ]);
  const start = Buffer.alloc(20);
  start.writeBigUInt64LE(BigInt(data.length), 0);
  start.writeBigUInt64LE(BigInt(header.length), 8);
  start.writeUInt32LE(crc32(header), 16);
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(start));
  return Buffer.concat([Buffer.from("377abcaf271c0004", "hex"), sum, start, data, header]);
}

function readNames(at: Cursor): ListedEntry[] | null {
  if (byte(at) !== ID.header) return null;
  let id = byte(at);
  if (id === ID.archiveProperties) {
    while (byte(at) !== ID.end) skip(at, number(at));
    id = byte(at);
  }
  if (id === ID.additionalStreams) {
    skipStreams(at);
    id = byte(at);
  }
  if (id === ID.mainStreams) {
    skipStreams(at);
    id = byte(at);
  }
  if (id !== ID.files) return null;
  number(at);
  for (let property = byte(at); property !== ID.end; property = byte(at)) {
    const size = number(at);
    if (property !== ID.names) {
      skip(at, size);
      continue;
    }
    if (byte(at) !== 0) return null;
    const text = at.bytes.toString("utf16le", at.at, at.at + size - 1);
    return text
      .split("\0")
      .slice(0, -1)
      .map((name) => ({ name }));
  }
  return null;
}

function skipStreams(at: Cursor): void {
  let folders = 0;
  /** Whether each folder has a digest of its own. */
  let digested: boolean[] = [];
  for (let id = byte(at); id !== ID.end; id = byte(at)) {
    if (id === ID.packs) skipPacks(at);
    else if (id === ID.unpacks) ({ folders, digested } = skipUnpacks(at));
    else if (id === ID.subStreams) skipSubStreams(at, folders, digested);
    else throw new RangeError("unknown part of a 7z header");
  }
}

function skipPacks(at: Cursor): void {
  number(at);
  const count = number(at);
  for (let id = byte(at); id !== ID.end; id = byte(at)) {
    if (id === ID.sizes) numbers(at, count);
    else digests(at, count);
  }
}

function skipUnpacks(at: Cursor): { folders: number; digested: boolean[] } {
  if (byte(at) !== ID.folders) throw new RangeError("no folders in a 7z header");
  const folders = number(at);
  if (byte(at) !== 0) throw new RangeError("folders of a 7z header lie elsewhere");
  let outputs = 0;
  for (let left = folders; left > 0; left--) outputs += skipFolder(at);
  let digested: boolean[] = Array.from({ length: Math.min(folders, at.bytes.length) }, () => false);
  for (let id = byte(at); id !== ID.end; id = byte(at)) {
    if (id === ID.unpackSizes) numbers(at, outputs);
    else digested = digests(at, folders);
  }
  return { folders, digested };
}

/** One folder's coders and bindings; how many output streams they have. */
function skipFolder(at: Cursor): number {
  const coders = number(at);
  let inputs = 0;
  let outputs = 0;
  for (let left = coders; left > 0; left--) {
    const flags = byte(at);
    skip(at, flags & 0x0f);
    inputs += (flags & 0x10) === 0 ? 1 : number(at);
    outputs += (flags & 0x10) === 0 ? 1 : number(at);
    if ((flags & 0x20) !== 0) skip(at, number(at));
  }
  const bound = outputs - 1;
  numbers(at, 2 * bound);
  const packed = inputs - bound;
  if (packed > 1) numbers(at, packed);
  return outputs;
}

function skipSubStreams(at: Cursor, folders: number, digested: readonly boolean[]): void {
  let counts: number[] = Array.from({ length: Math.min(folders, at.bytes.length) }, () => 1);
  let id = byte(at);
  if (id === ID.streamsOfFolder) {
    counts = numbers(at, folders);
    id = byte(at);
  }
  if (id === ID.sizes) {
    for (const count of counts) numbers(at, Math.max(0, count - 1));
    id = byte(at);
  }
  const unknown = counts.reduce((sum, count, index) => sum + (count === 1 && digested[index] === true ? 0 : count), 0);
  for (; id !== ID.end; id = byte(at)) digests(at, unknown);
}

/** A list of digests; which of them are there. */
function digests(at: Cursor, count: number): boolean[] {
  if (count > 8 * at.bytes.length) throw new RangeError("too many digests in a 7z header");
  const defined: boolean[] = [];
  if (byte(at) !== 0) for (let index = 0; index < count; index++) defined.push(true);
  else {
    let bits = 0;
    for (let index = 0; index < count; index++) {
      if (index % 8 === 0) bits = byte(at);
      defined.push((bits & (0x80 >> (index % 8))) !== 0);
    }
  }
  skip(at, 4 * defined.filter(Boolean).length);
  return defined;
}

function byte(at: Cursor): number {
  return at.bytes.readUInt8(at.at++);
}

/** The first byte's leading ones tell how many bytes follow, lowest first; its other bits come on top. */
function number(at: Cursor): number {
  const first = byte(at);
  let value = 0;
  let mask = 0x80;
  for (let index = 0; index < 8; index++, mask >>= 1) {
    if ((first & mask) === 0) return value + (first & (mask - 1)) * 2 ** (8 * index);
    value += byte(at) * 2 ** (8 * index);
  }
  return value;
}

function numbers(at: Cursor, count: number): number[] {
  if (count > at.bytes.length) throw new RangeError("too many numbers in a 7z header");
  return Array.from({ length: count }, () => number(at));
}

function skip(at: Cursor, count: number): void {
  at.at += count;
  if (at.at > at.bytes.length) throw new RangeError("a 7z header ends early");
}
