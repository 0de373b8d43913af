import { createHash } from "node:crypto";
import { u16, u32 } from "../ole/numbers.js";
import { rc4 } from "./rc4.js";

/** Excel itself opens what is locked with this, without asking anybody ([MS-XLS] 2.2.10): such a file is readable for everybody. */
const PASSWORD = "VelvetSweatshop";
const FILEPASS = 0x2f;
/** Records that are never enciphered ([MS-XLS] 2.2.10): BOF, FilePass, UsrExcl, FileLock, InterfaceHdr, RRDInfo, RRDHead. */
const PLAIN = new Set([0x809, FILEPASS, 0x194, 0x195, 0xe1, 0x196, 0x138]);
const SHEET = 0x85;
/** A type that no record has: what locked the file is passed over. */
const NOTHING = 0xfffe;
/** Bytes of the stream that one key of RC4 is for. */
const BLOCK = 1024;

/** Deciphers `bytes` of the stream in place; `at` is where they stand in it, `length` that of their record. */
type Decipher = (bytes: Buffer, at: number, length: number) => void;

/** A workbook stream without the lock that opens by itself; the same stream where there is none, or another one. */
export function withoutDefaultPassword(stream: Buffer): Buffer {
  const lock = findLock(stream);
  const decipher = lock === null ? null : decipherOf(stream.subarray(lock + 4, lock + 4 + u16(stream, lock + 2)));
  if (lock === null || decipher === null) return stream;
  const plain = Buffer.from(stream);
  for (let at = 0; at + 4 <= stream.length; at += 4 + stream.readUInt16LE(at + 2)) {
    const type = stream.readUInt16LE(at);
    const end = Math.min(stream.length, at + 4 + stream.readUInt16LE(at + 2));
    // Where a sheet starts in the stream is told in clear.
    const start = Math.min(end, at + 4 + (type === SHEET ? 4 : 0));
    if (!PLAIN.has(type)) decipher(plain.subarray(start, end), start, end - at - 4);
  }
  plain.writeUInt16LE(NOTHING, lock);
  return plain;
}

/** Where the record stands that tells of a lock: among the first of the stream. */
function findLock(stream: Buffer): number | null {
  for (let at = 0, count = 0; at + 4 <= stream.length && count < 8; at += 4 + stream.readUInt16LE(at + 2), count++) {
    if (stream.readUInt16LE(at) === FILEPASS) return at;
  }
  return null;
}

function decipherOf(lock: Buffer): Decipher | null {
  // Before Excel 97 there was one way only, and no number for it.
  if (lock.length === 4) return byXor(u16(lock, 0), u16(lock, 2));
  if (u16(lock, 0) === 0) return byXor(u16(lock, 2), u16(lock, 4));
  if (u16(lock, 0) !== 1) return null;
  if (u16(lock, 2) === 1) return lock.length < 54 ? null : byRc4(lock.subarray(6));
  return lock.length < 22 ? null : byCryptoApi(lock.subarray(6));
}

const digest = (kind: "md5" | "sha1", ...parts: Uint8Array[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash(kind)).digest();

const number32 = (value: number): Buffer => Buffer.from(Uint32Array.of(value).buffer);

/** [MS-OFFCRYPTO] 2.3.6: salt, verifier and its digest, 16 bytes each. */
function byRc4(fields: Buffer): Decipher | null {
  const salt = fields.subarray(0, 16);
  const start = digest("md5", Buffer.from(PASSWORD, "utf16le")).subarray(0, 5);
  const middle = digest("md5", ...new Array<Buffer[]>(16).fill([start, salt]).flat()).subarray(0, 5);
  const keyOf = (block: number): Buffer => digest("md5", middle, number32(block));
  return opens(keyOf, fields.subarray(16, 32), fields.subarray(32, 48), "md5") ? byBlocks(keyOf) : null;
}

/** [MS-OFFCRYPTO] 2.3.5: a header with the length of the key in bits, then salt, verifier and its digest. */
function byCryptoApi(fields: Buffer): Decipher | null {
  const length = u32(fields, 4);
  if (length > 1000 || fields.length < 8 + length + 60) return null;
  const bits = u32(fields, 8 + 16) || 40;
  const verifier = fields.subarray(8 + length);
  if (bits > 128 || u32(verifier, 0) !== 16) return null;
  const start = digest("sha1", verifier.subarray(4, 20), Buffer.from(PASSWORD, "utf16le"));
  const keyOf = (block: number): Buffer => {
    const key = digest("sha1", start, number32(block)).subarray(0, bits / 8);
    // A key of 40 bits is filled up with zeros.
    return bits === 40 ? Buffer.concat([key, Buffer.alloc(11)]) : key;
  };
  return opens(keyOf, verifier.subarray(20, 36), verifier.subarray(40, 60), "sha1") ? byBlocks(keyOf) : null;
}

function opens(keyOf: (block: number) => Buffer, verifier: Buffer, sum: Buffer, kind: "md5" | "sha1"): boolean {
  const both = Buffer.concat([verifier, sum]);
  rc4(keyOf(0))(both);
  return digest(kind, both.subarray(0, verifier.length)).equals(both.subarray(verifier.length));
}

/** Every byte of the stream takes its place in the row of keys, heads of records and plain ones too. */
function byBlocks(keyOf: (block: number) => Buffer): Decipher {
  let block = -1;
  let reached = 0;
  let cipher = rc4(Buffer.alloc(1));
  return (bytes, at) => {
    for (let done = 0; done < bytes.length; ) {
      const place = at + done;
      if (Math.floor(place / BLOCK) !== block) {
        block = Math.floor(place / BLOCK);
        reached = block * BLOCK;
        cipher = rc4(keyOf(block));
      }
      if (place > reached) cipher(Buffer.alloc(place - reached));
      const piece = bytes.subarray(done, done + (block + 1) * BLOCK - place);
      cipher(piece);
      done += piece.length;
      reached = place + piece.length;
    }
  };
}

/** [MS-OFFCRYPTO] 2.3.7.1 and 2.3.7.2, for a password of fifteen letters; workbooks turn the bytes of the row by two bits to the left (seen in files of Excel 95). */
function byXor(key: number, verifier: number): Decipher | null {
  const letters = Buffer.from(PASSWORD, "latin1");
  const sum = [...letters].reverse().concat(letters.length);
  const own = sum.reduce((value, byte) => (((value >> 14) & 1) | ((value << 1) & 0x7fff)) ^ byte, 0) ^ 0xce4b;
  if (own !== verifier) return null;
  // The sixteenth place is filled with the first byte that the specification names for it.
  const row = [...letters, 0xbb].map((byte, index) => {
    const mixed = byte ^ (index % 2 === 0 ? key & 255 : key >> 8);
    return ((mixed << 2) | (mixed >> 6)) & 255;
  });
  return (bytes, at, length) => {
    for (let index = 0; index < bytes.length; index++) {
      const turned = ((bytes[index]! << 3) | (bytes[index]! >> 5)) & 255;
      bytes[index] = turned ^ row[(at + index + length) % 16]!;
    }
  };
}
