import type { Category } from "@tuomin/core";
import { describe, expect, it } from "vitest";
import { fingerprint } from "../../src/ledger/fingerprint.js";

const key = Buffer.alloc(32, 7);

describe("fingerprint", () => {
  it.each<readonly [Category, string, string]>([
    ["id-number", "52010219900307123x", "520102 19900307 123X"],
    ["id-number", "520102199003071234", "５２０１０２１９９００３０７１２３４"],
    ["bank-account", "6217 7901 0000 0000", "6217-7901-0000\u200b0000"],
    ["phone", "13800001234", "+86 138-0000-1234"],
    ["phone", "0851-85800001", "(0851)85800001"],
    ["email", "A@b.example", "a＠b.example"],
    ["email", "a@b.example", "a(at)b.example"],
    ["birth-date", "1990-03-07", "1990.03.07"],
    ["address", "某镇某村 3组", "某镇某村3组"],
  ])("is the same for two spellings of one %s", (category, one, other) => {
    expect(fingerprint(key, category, other)).toBe(fingerprint(key, category, one));
  });

  it.each<readonly [Category, string, string]>([
    ["id-number", "520102199003071234", "520102199003071235"],
    ["birth-date", "1990-11-1", "1990-1-11"],
    ["phone", "0851-85800001", "0852-85800001"],
  ])("differs for two values of %s", (category, one, other) => {
    expect(fingerprint(key, category, other)).not.toBe(fingerprint(key, category, one));
  });

  it("differs by category and by key, and does not hold the value", () => {
    const value = "13800001234";
    const one = fingerprint(key, "phone", value);
    expect(one).toMatch(/^[0-9a-f]{32}$/);
    expect(fingerprint(key, "bank-account", value)).not.toBe(one);
    expect(fingerprint(Buffer.alloc(32, 8), "phone", value)).not.toBe(one);
  });
});
