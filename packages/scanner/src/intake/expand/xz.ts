import { crc32 } from "node:zlib";
import { METHOD_UNKNOWN } from "../../messages/container-reasons.js";
import { unpackLzma2 } from "./lzma2.js";
import { badData, Damage, endsEarly } from "./member.js";
import { type Pull, pull } from "./pull.js";

const LZMA2 = 0x21;
/** Bytes of a block's checksum by its type (.xz file format 2.1.1.2). */
const CHECK_BYTES = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64];

/** An .xz file decompressed: streams one after the other, each of blocks. Checksums are passed over. Throws Damage after the last good chunk. */
export function* unxz(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  const bytes = pull(chunks);
  for (let first = true; ; first = false) {
    const head = bytes.take(12);
    if (head.length === 0 && !first) return;
    if (head.length < 12) throw first ? badData() : endsEarly();
    if (head.toString("latin1", 0, 6) !== "\xfd7zXZ\0" || crc32(head.subarray(6, 8)) !== head.readUInt32LE(8))
      throw badData();
    const check = CHECK_BYTES[head[7]! & 0x0f]!;
    for (;;) {
      const size = bytes.take(1)[0];
      if (size === undefined) throw endsEarly();
      if (size === 0) break;
      const dictionary = readBlockHeader(bytes.take(4 * size + 3));
      const start = bytes.at();
      yield* unpackLzma2(bytes, dictionary);
      bytes.skip(padding(bytes.at() - start) + check);
    }
    skipIndex(bytes);
    // Zeros in fours may stand between streams.
    while (bytes.peek(4).length === 4 && bytes.peek(4).readUInt32LE(0) === 0) bytes.skip(4);
  }
}

const padding = (count: number): number => (4 - (count % 4)) % 4;

/** A block's header after its size byte (3.1) → the size of its dictionary. Filters other than LZMA2 are for programs, not for documents. */
function readBlockHeader(header: Buffer): number {
  const head = pull([header]);
  const flags = head.take(1)[0] ?? 0;
  if ((flags & 0x40) !== 0) numberOf(head);
  if ((flags & 0x80) !== 0) numberOf(head);
  const filter = numberOf(head);
  if ((flags & 3) !== 0 || filter !== LZMA2) throw new Damage(METHOD_UNKNOWN(`xz filter 0x${filter.toString(16)}`));
  numberOf(head);
  const bits = head.take(1)[0];
  if (bits === undefined || bits > 40) throw badData();
  return bits === 40 ? 0xffffffff : (2 | (bits & 1)) * 2 ** (Math.floor(bits / 2) + 11);
}

/** The index after its first byte, and the stream's footer (4, 2.1.2). */
function skipIndex(bytes: Pull): void {
  const start = bytes.at() - 1;
  const records = numberOf(bytes);
  for (let left = 2 * records; left > 0; left--) numberOf(bytes);
  if (bytes.skip(padding(bytes.at() - start) + 4 + 12) === 0) throw endsEarly();
}

/** Seven bits a byte, the lowest first (1.2). */
function numberOf(bytes: Pull): number {
  let value = 0;
  for (let index = 0; index < 9; index++) {
    const byte = bytes.take(1)[0];
    if (byte === undefined) throw endsEarly();
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return value;
  }
  throw badData();
}
