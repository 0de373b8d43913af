import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { withoutDefaultPassword } from "../../src/extract/xls/password.js";
import { rc4 } from "../../src/extract/xls/rc4.js";
import { biffOf, record, wide, xlsOf } from "./fixtures-make/biff.js";
import { read, tables } from "./fixtures-make/read.js";

const PASSWORD = "VelvetSweatshop";
const PLAIN = new Set([0x809, 0x2f]);
const md5 = (...parts: Uint8Array[]): Buffer => createHash("md5").update(Buffer.concat(parts)).digest();
const sha1 = (...parts: Uint8Array[]): Buffer => createHash("sha1").update(Buffer.concat(parts)).digest();
const number32 = (value: number): Buffer => Buffer.from(Uint32Array.of(value).buffer);
const SALT = Buffer.from("000102030405060708090a0b0c0d0e0f", "hex");
const VERIFIER = Buffer.from("f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff", "hex");

/** A workbook with texts in many blocks of 1,024 bytes, with a record of a lock of so many bytes. */
function workbook(lock: Buffer): Buffer {
  const texts = Array.from({ length: 300 }, (_, row) =>
    record(0x204, [row, 2], [0, 2], [0, 2], wide(`第${row}行文字`)),
  );
  return biffOf([record(0x2f, lock)], [{ name: wide("表", 1), records: texts }]);
}

/** Enciphers what is not told in clear; `mask` gives the byte for a place of the stream, in a record of so many bytes. */
function locked(stream: Buffer, encipher: (byte: number, place: number, length: number) => number): Buffer {
  const out = Buffer.from(stream);
  for (let at = 0; at + 4 <= stream.length; at += 4 + stream.readUInt16LE(at + 2)) {
    const type = stream.readUInt16LE(at);
    const length = stream.readUInt16LE(at + 2);
    for (let index = type === 0x85 ? 4 : 0; index < length && !PLAIN.has(type); index++)
      out[at + 4 + index] = encipher(stream[at + 4 + index]!, at + 4 + index, length);
  }
  return out;
}

/** The whole row of bytes that a stream is mixed with. */
function rowOf(keyOf: (block: number) => Buffer, length: number): Buffer {
  return Buffer.concat(
    Array.from({ length: Math.ceil(length / 1024) }, (_, block) => {
      const zeros = Buffer.alloc(1024);
      rc4(keyOf(block))(zeros);
      return zeros;
    }),
  );
}

function byRc4(password: string): Buffer {
  const start = md5(Buffer.from(password, "utf16le")).subarray(0, 5);
  const middle = md5(...new Array<Buffer[]>(16).fill([start, SALT]).flat()).subarray(0, 5);
  const keyOf = (block: number): Buffer => md5(middle, number32(block));
  const proof = Buffer.concat([VERIFIER, md5(VERIFIER)]);
  rc4(keyOf(0))(proof);
  const stream = workbook(Buffer.concat([Buffer.from("010001000100", "hex"), SALT, proof]));
  const row = rowOf(keyOf, stream.length);
  return locked(stream, (byte, place) => byte ^ row[place]!);
}

function byCryptoApi(bits: number): Buffer {
  const start = sha1(SALT, Buffer.from(PASSWORD, "utf16le"));
  const keyOf = (block: number): Buffer => {
    const key = sha1(start, number32(block)).subarray(0, bits / 8);
    return bits === 40 ? Buffer.concat([key, Buffer.alloc(11)]) : key;
  };
  const proof = Buffer.concat([VERIFIER, sha1(VERIFIER)]);
  rc4(keyOf(0))(proof);
  const header = Buffer.concat([4, 0, 0x6801, 0x8004, bits, 1, 0, 0, 0].map(number32));
  const lock = Buffer.concat([
    Buffer.from("010002000200", "hex"),
    number32(4),
    number32(header.length),
    header,
    number32(16),
    SALT,
    proof.subarray(0, 16),
    number32(20),
    proof.subarray(16),
  ]);
  const stream = workbook(lock);
  const row = rowOf(keyOf, stream.length);
  return locked(stream, (byte, place) => byte ^ row[place]!);
}

/** As a file of Excel 95 that was seen has it: key and verifier of the password. */
function byXor(lock: string): Buffer {
  const [low, high] = [0x59, 0xb3];
  const row = [...Buffer.from(PASSWORD), 0xbb].map((byte, index) => {
    const mixed = (byte ^ (index % 2 === 0 ? low : high)) & 255;
    return ((mixed << 2) | (mixed >> 6)) & 255;
  });
  return locked(workbook(Buffer.from(lock, "hex")), (byte, place, length) => {
    const mixed = byte ^ row[(place + length) % 16]!;
    return ((mixed >> 3) | (mixed << 5)) & 255;
  });
}

describe("workbooks locked with the password that Excel itself knows", () => {
  it.each([
    ["RC4", byRc4(PASSWORD)],
    ["RC4 by CryptoAPI, 128 bits", byCryptoApi(128)],
    ["RC4 by CryptoAPI, 40 bits", byCryptoApi(40)],
    ["XOR", byXor("000059b30a9a")],
    ["XOR before Excel 97", byXor("59b30a9a")],
  ])("are read (%s)", async (_, stream) => {
    const [table] = tables(await read("xls", xlsOf(stream)));
    expect(table!.rows.length).toBe(300);
    expect([table!.rows[0], table!.rows[299]]).toEqual([["第0行文字"], ["第299行文字"]]);
  });

  it.each([
    ["another password", byRc4("geheim")],
    ["another verifier", byXor("59b30a9b")],
    ["a lock of no known kind", workbook(Buffer.from("0700", "hex"))],
    ["a lock that is cut off", workbook(Buffer.from("0100010001000000", "hex"))],
  ])("are told as encrypted otherwise (%s)", async (_, stream) => {
    await expect(read("xls", xlsOf(stream))).rejects.toMatchObject({ status: "skipped", code: "encrypted" });
  });

  it("are left as they are where nothing locks them", () => {
    const stream = biffOf([], [{ name: wide("表", 1), records: [] }]);
    expect(withoutDefaultPassword(stream)).toBe(stream);
  });
});

describe("rc4", () => {
  // RFC 6229, section 2: keys of 40 and 128 bits.
  it.each([
    ["0102030405", "b2396305f03dc027ccc3524a0a1118a8"],
    ["0102030405060708090a0b0c0d0e0f10", "9ac7cc9a609d1ef7b2932899cde41b97"],
  ])("gives the row of bytes of the test vectors (%s)", (key, row) => {
    const bytes = Buffer.alloc(16);
    rc4(Buffer.from(key, "hex"))(bytes);
    expect(bytes.toString("hex")).toBe(row);
  });
});
