import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeBatches } from "../../src/work/batches.js";

const file = (bytes: number, index: number) => ({ path: `${index}`, file: `${index}`, bytes, stat: "", root: "" });

describe("makeBatches", () => {
  it("keeps all files in their order, in batches neither long nor heavy", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(1000), fc.nat(9e6)), { maxLength: 400 }), (sizes) => {
        const files = sizes.map(file);
        const batches = makeBatches(files);
        expect(batches.flat()).toEqual(files);
        for (const batch of batches) {
          expect(batch.length).toBeGreaterThan(0);
          expect(batch.length).toBeLessThanOrEqual(64);
          if (batch.length > 1) expect(batch.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(4e6);
        }
      }),
    );
  });

  it("puts small files together and lets a large one go alone", () => {
    const sizes = [...Array.from({ length: 130 }, () => 1000), 50e6, 10];
    expect(makeBatches(sizes.map(file)).map((batch) => batch.length)).toEqual([64, 64, 2, 1, 1]);
  });
});
