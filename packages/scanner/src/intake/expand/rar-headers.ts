import type { Source } from "../source.js";
import { nameOfBytes } from "./member-path.js";
import type { ListedEntry } from "./seven-zip-names.js";

/** The entries of a RAR archive as its headers name them, in their order: RAR 1.5–4 and RAR 5 (technote.txt, "RAR 5.0 archive format"). */
export function readRarNames(source: Source): readonly ListedEntry[] | null {
  try {
    const start = source.read(0, 8);
    return start[6] === 1 ? [...readFive(source)] : [...readFour(source)];
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const FILE_4 = 0x74;
const END_4 = 0x7b;

function* readFour(source: Source): Generator<ListedEntry> {
  for (let at = 7; at + 7 <= source.size; ) {
    const fixed = source.read(at, at + 7);
    const type = fixed.readUInt8(2);
    const flags = fixed.readUInt16LE(3);
    const size = fixed.readUInt16LE(5);
    if (size < 7 || type === END_4) return;
    const header = source.read(at, at + size);
    const follows = (flags & 0x8000) !== 0 || type === FILE_4;
    let data = follows ? header.readUInt32LE(7) : 0;
    if (type === FILE_4) {
      const large = (flags & 0x100) !== 0;
      if (large) data += header.readUInt32LE(32) * 2 ** 32;
      const start = large ? 40 : 32;
      const name = header.subarray(start, start + header.readUInt16LE(26));
      yield { name: (flags & 0x200) === 0 ? nameOfBytes(name) : unicodeName(name) };
    }
    at += size + data;
  }
}

/**
 * A name in one byte a character, NUL, and how to make UTF-16 of it: a high byte shared by many characters, then two bits a character that say whether
 * it is a low byte alone, one with the shared high byte, a whole character, or a run of the first form. Without a NUL it is UTF-8.
 */
function unicodeName(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  if (end < 0) return nameOfBytes(bytes);
  const plain = bytes.subarray(0, end);
  const coded = bytes.subarray(end + 1);
  if (coded.length < 2) return nameOfBytes(plain);
  const high = coded[0]! << 8;
  const units: number[] = [];
  let at = 1;
  for (let flags = 0, left = 0; at < coded.length; left -= 2, flags <<= 2) {
    if (left === 0) {
      flags = coded[at++]!;
      left = 8;
      if (at >= coded.length) break;
    }
    const form = (flags >> 6) & 3;
    if (form === 0) units.push(coded[at++]!);
    else if (form === 1) units.push(coded[at++]! | high);
    else if (form === 2) {
      units.push(coded[at]! | ((coded[at + 1] ?? 0) << 8));
      at += 2;
    } else {
      const run = coded[at++]!;
      const shift = (run & 0x80) === 0 ? null : (coded[at++] ?? 0);
      for (let count = (run & 0x7f) + 2; count > 0 && units.length < plain.length; count--) {
        const low = plain[units.length]!;
        units.push(shift === null ? low : ((low + shift) & 0xff) | high);
      }
    }
  }
  return String.fromCharCode(...units.slice(0, 2048)).replaceAll("\\", "/");
}

const FILE_5 = 2;
const END_5 = 5;

function* readFive(source: Source): Generator<ListedEntry> {
  for (let at = 8; at + 8 <= source.size; ) {
    // A header is at most 2 MiB long; names end long before.
    const head = source.read(at, at + 4096 + 64);
    const cursor = { at: 4 };
    const size = variable(head, cursor);
    const end = at + cursor.at + size;
    const type = variable(head, cursor);
    const flags = variable(head, cursor);
    if ((flags & 1) !== 0) variable(head, cursor);
    const data = (flags & 2) !== 0 ? variable(head, cursor) : 0;
    if (type === END_5 || size === 0) return;
    if (type === FILE_5) yield { name: readName(head, cursor) };
    at = end + data;
  }
}

function readName(head: Buffer, cursor: { at: number }): string {
  const flags = variable(head, cursor);
  variable(head, cursor);
  variable(head, cursor);
  if ((flags & 2) !== 0) cursor.at += 4;
  if ((flags & 4) !== 0) cursor.at += 4;
  variable(head, cursor);
  variable(head, cursor);
  const length = variable(head, cursor);
  return nameOfBytes(head.subarray(cursor.at, cursor.at + length));
}

/** Seven bits a byte, the lowest first. */
function variable(bytes: Buffer, cursor: { at: number }): number {
  let value = 0;
  for (let index = 0; index < 10; index++) {
    const byte = bytes.readUInt8(cursor.at++);
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return value;
  }
  throw new RangeError("a number of a RAR header has no end");
}
