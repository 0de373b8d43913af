import type { Source } from "../source.js";
import { nameOf, type ZipHeader } from "./zip-directory.js";

const MARK = Buffer.from([0x50, 0x4b, 3, 4]);
/** Bytes looked at at a time. With 1 MB the system maps new memory for every one: 5 GB of a hole took 17 s of CPU instead of 4. */
const WINDOW = 1 << 16;

/**
 * Members as their local headers name them (APPNOTE 4.3.7), for a zip whose end is missing. Data of untold length runs to the next header.
 */
export function* scanLocalHeaders(source: Source): Generator<ZipHeader> {
  for (let at = find(source, 0); at >= 0; ) {
    const fixed = source.read(at, at + 30);
    if (fixed.length < 30) return;
    const data = at + 30 + fixed.readUInt16LE(26) + fixed.readUInt16LE(28);
    const name = source.read(at + 30, at + 30 + fixed.readUInt16LE(26));
    const extra = source.read(at + 30 + name.length, data);
    const flags = fixed.readUInt16LE(6);
    const told = fixed.readUInt32LE(18);
    const streamed = (flags & 8) !== 0 || told === 0xffffffff;
    const next = find(source, streamed ? data : Math.min(data + told, source.size));
    yield {
      name: nameOf(name, extra),
      method: fixed.readUInt16LE(8),
      encrypted: (flags & 1) !== 0,
      link: false,
      crc: streamed ? 0 : fixed.readUInt32LE(14),
      packed: streamed ? (next < 0 ? source.size : next) - data : told,
      claimed: streamed ? 0 : fixed.readUInt32LE(22),
      offset: at,
    };
    at = next;
  }
}

/** Where the next local header stands at or after `from`; -1 where there is none. */
function find(source: Source, from: number): number {
  for (let at = from; at < source.size; at += WINDOW) {
    const index = source.read(at, at + WINDOW + MARK.length - 1).indexOf(MARK);
    if (index >= 0) return at + index;
  }
  return -1;
}
