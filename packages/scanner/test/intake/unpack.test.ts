import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBudget } from "../../src/intake/budget.js";
import { bunzip2 } from "../../src/intake/expand/bzip2.js";
import { gunzip, inflateRaw } from "../../src/intake/expand/inflate.js";
import { collect, Damage } from "../../src/intake/expand/member.js";
import { pull } from "../../src/intake/expand/pull.js";
import { unxz } from "../../src/intake/expand/xz.js";
import { LIMITS } from "./tree.js";

const file = (name: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`../../../../fixtures/documents/containers/${name}`, import.meta.url)));
const UNPACK = { gz: gunzip, bz2: bunzip2, xz: unxz, deflate: inflateRaw } as const;
const PACKED = {
  gz: gzipSync(Buffer.concat([Buffer.alloc(3000), file("长.txt.bz2")])),
  bz2: file("长.txt.bz2"),
  xz: file("长.txt.xz"),
  deflate: gzipSync(file("长.txt.bz2")).subarray(10, -8),
} as const;
const formats = Object.keys(UNPACK) as (keyof typeof UNPACK)[];

/** What comes out, and whether the data was found damaged. Any other error goes through. */
function unpack(format: keyof typeof UNPACK, chunks: Iterable<Uint8Array>): { bytes: Buffer; damaged: boolean } {
  const out: Uint8Array[] = [];
  try {
    for (const chunk of UNPACK[format](chunks)) out.push(Buffer.from(chunk));
    return { bytes: Buffer.concat(out), damaged: false };
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    return { bytes: Buffer.concat(out), damaged: true };
  }
}

describe.each(formats)("%s", (format) => {
  const packed = PACKED[format];
  const whole = unpack(format, [packed]);

  it("gives the same in whatever pieces it comes", () => {
    expect(whole.damaged).toBe(false);
    expect(whole.bytes.length).toBeGreaterThan(10_000);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: packed.length }), (size) => {
        const pieces = Array.from({ length: Math.ceil(packed.length / size) }, (_, at) =>
          packed.subarray(at * size, (at + 1) * size),
        );
        expect(unpack(format, pieces).bytes.equals(whole.bytes)).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  it("gives the start of it when it is cut off, and says so", () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: packed.length - 30 }), (length) => {
        const cut = unpack(format, [packed.subarray(0, length)]);
        // Bare deflate data has no checksum: where it ends between two blocks nobody can tell.
        if (format !== "deflate") expect(cut.damaged).toBe(true);
        expect(cut.bytes.equals(whole.bytes.subarray(0, cut.bytes.length))).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it("ends, with nothing worse than damage, on changed bytes", () => {
    fc.assert(
      fc.property(fc.nat({ max: packed.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bad = Buffer.from(packed);
        bad[at] = bad[at]! ^ change;
        expect(unpack(format, [bad]).bytes.length).toBeLessThan(1e8);
      }),
      { numRuns: 40 },
    );
  });
});

it("reads bzip2 and xz as their own programs wrote them", () => {
  const text = unpack("bz2", [PACKED.bz2]).bytes;
  const words = Buffer.alloc(16_000);
  for (let index = 0; index < 4000; index++) words.writeUInt32LE(Math.imul(index, 2654435761) >>> 0, 4 * index);
  expect(text.toString("latin1", 0, 32_000)).toBe(words.toString("hex"));
  expect(text.subarray(32_000, 102_000).every((byte) => byte === 0)).toBe(true);
  expect(unpack("xz", [PACKED.xz]).bytes.equals(text)).toBe(true);
});

describe("pull", () => {
  it("gives what it is asked for, whatever the pieces", () => {
    const step = fc.record({ how: fc.constantFrom("take", "skip", "peek", "pieces"), count: fc.nat({ max: 20 }) });
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 9 })), fc.array(step), (chunks, steps) => {
        const whole = Buffer.concat(chunks);
        const bytes = pull(chunks);
        let at = 0;
        for (const { how, count } of steps) {
          const want = whole.subarray(at, at + count);
          if (how === "peek") expect(bytes.peek(count).equals(want)).toBe(true);
          else if (how === "skip") expect(bytes.skip(count)).toBe(want.length);
          else if (how === "take") expect(Buffer.from(bytes.take(count)).equals(want)).toBe(true);
          else expect(Buffer.concat([...bytes.pieces(count)]).equals(want)).toBe(true);
          if (how !== "peek") at += want.length;
          expect(bytes.at()).toBe(at);
        }
        expect(Buffer.concat([...bytes.rest()]).equals(whole.subarray(at))).toBe(true);
      }),
    );
  });
});

describe("collect", () => {
  it("gives all bytes in their order, whatever size is claimed", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 2000 })), fc.integer({ min: 0, max: 5e6 }), (chunks, claimed) => {
        const member = collect("a", chunks, createBudget(LIMITS, 1), claimed);
        expect("content" in member && member.content.equals(Buffer.concat(chunks))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
