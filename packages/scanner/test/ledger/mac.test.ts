import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { macOf } from "../../src/ledger/mac.js";

const told = (key: Uint8Array, text: string): string => createHmac("sha256", key).update(text).digest("hex");

describe("macOf", () => {
  it("is HMAC-SHA-256, whatever the key and the text, one after the other", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 100 }),
        fc.array(fc.string({ unit: "binary" }), { maxLength: 3 }),
        (key, texts) => {
          expect(texts.map((text) => macOf(key, text))).toEqual(texts.map((text) => told(key, text)));
        },
      ),
    );
  });

  it("takes texts longer than any before", () => {
    const key = new Uint8Array(32).fill(7);
    for (const length of [10, 5000, 20, 70_000, 3])
      expect(macOf(key, "中".repeat(length))).toBe(told(key, "中".repeat(length)));
  });
});
