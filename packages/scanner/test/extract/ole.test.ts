import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openCompound } from "../../src/extract/ole/compound.js";
import { oleOf } from "./fixtures-make/ole.js";

describe("compound files", () => {
  it("reads streams of every length in their storages, names of any case (law)", () => {
    const name = fc.stringMatching(/^[A-Za-z\u4e00-\u9fff]{1,12}$/);
    const stream = fc.tuple(fc.option(name), name, fc.uint8Array({ maxLength: 3000 }));
    fc.assert(
      fc.property(fc.array(stream, { minLength: 1, maxLength: 8 }), (list) => {
        const streams = new Map(
          list.map(([folder, file, data]) => [folder === null ? `${file}_` : `${folder}/${file}`, Buffer.from(data)]),
        );
        const lower = [...streams.keys()].map((path) => path.toLowerCase());
        fc.pre(new Set(lower).size === lower.length);
        const file = openCompound(oleOf(Object.fromEntries(streams)));
        for (const [path, data] of streams) expect(file.read(path.toUpperCase())).toEqual(data);
        expect(file.cut.size).toBe(0);
      }),
      { numRuns: 200 },
    );
  });

  it("ends where the chain of sectors or the tree of names runs in a ring", () => {
    const sound = oleOf({ A: Buffer.alloc(2000, 1), B: Buffer.alloc(600, 2) });
    const ring = Buffer.from(sound);
    // The allocation table is the first sector: every sector leads to itself.
    for (let i = 1; i < 12; i++) ring.writeUInt32LE(i, 512 + 4 * i);
    expect(openCompound(ring).read("A")!.length).toBeLessThanOrEqual(2000);
    const names = Buffer.from(sound);
    // The directory is the second: the first stream names the root and itself as its neighbours.
    names.writeUInt32LE(1, 1024 + 128 + 68);
    names.writeUInt32LE(0, 1024 + 128 + 72);
    expect(openCompound(names).read("A")).toEqual(Buffer.alloc(2000, 1));
    // What no storage leads to any more is read all the same.
    expect(openCompound(names).read("B")).toEqual(Buffer.alloc(600, 2));
  });

  it("holds no more than the file does, whatever sizes it claims", () => {
    const huge = oleOf({ A: Buffer.alloc(2000, 1) });
    huge.writeUInt32LE(0xfffffff0, 1024 + 128 + 120);
    const file = openCompound(huge);
    expect(file.read("A")!.length).toBeLessThanOrEqual(huge.length);
    expect([...file.cut]).toEqual(["A"]);
  });

  it("tells a damaged header", () => {
    const bytes = oleOf({ A: Buffer.alloc(10) });
    bytes.writeUInt16LE(40, 30);
    expect(() => openCompound(bytes)).toThrow(/corrupt/);
    expect(() => openCompound(bytes.subarray(0, 100))).toThrow(/corrupt/);
  });
});
