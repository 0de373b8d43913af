import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareByBytes, fromBytes, toBytes, toShown } from "../../src/intake/path-bytes.js";

describe("names of any bytes", () => {
  it("turns every name back into its bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(toBytes(fromBytes(bytes))).toEqual(Buffer.from(bytes));
      }),
    );
  });

  it("keeps a UTF-8 name as it is", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }).filter((name) => !/[\r\n\\]/.test(name)),
        (name) => {
          expect(fromBytes(Buffer.from(name))).toBe(name);
        },
      ),
    );
  });

  it.each([
    ["UTF-8", "名单/公示.html", "e5908de58d95", "名单"],
    ["GBK", "", "c3fbb5a5", "名单"],
    ["neither", "", "ff61", "\\xFFa"],
    ["a line break", "", "610a62", "a\nb"],
    ["a backslash", "", "615c62", "a\\b"],
  ])("shows a name in %s", (_what, _path, hex, shown) => {
    expect(toShown(fromBytes(Buffer.from(hex, "hex")))).toBe(shown);
  });

  it("orders by the bytes of UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (a, b) => {
        expect(Math.sign(compareByBytes(a, b))).toBe(Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b))));
      }),
    );
  });
});
