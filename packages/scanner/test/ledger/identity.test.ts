import type { DocumentFinding } from "@tuomin/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprint } from "../../src/ledger/fingerprint.js";
import { createIdentify } from "../../src/ledger/identity.js";
import { makeRecords } from "../../src/ledger/records.js";
import { SOURCE } from "./sqlite/made-run.js";

const key = Buffer.alloc(32, 7);
const one = (path: string, title: string | null, rule = "mobile-phone", print = "f"): string =>
  createIdentify(key, path, title)(rule, print);

describe("the identity of a finding", () => {
  it.each<readonly [string, readonly [string, string | null], readonly [string, string | null]]>([
    ["in another folder", ["2023/a.html", "低保公示"], ["2024/b.html", "低保公示"]],
    ["of a title with other spaces and widths", ["a", "低保 公示（二）"], ["a", "低保公示(二)"]],
    ["of a file without title in another folder", ["x/名单.xlsx", null], ["y/z/名单.xlsx", null]],
    ["of a member of another archive", ["a.zip!/名单.xlsx", null], ["b.zip!/1/名单.xlsx", null]],
    ["of a file saved anew in another format", ["名单.xls", null], ["名单.xlsx", null]],
  ])("stays %s", (_, before, after) => {
    expect(one(...after)).toBe(one(...before));
  });

  it("differs by publication, rule, value, and number among equal ones; and by key", () => {
    const base = one("a", "甲");
    const identify = createIdentify(key, "a", "甲");
    const others = [
      one("a", "乙"),
      one("a", null),
      one("甲", null),
      one("a", "甲", "land-line"),
      one("a", "甲", "mobile-phone", "g"),
      createIdentify(Buffer.alloc(32, 8), "a", "甲")("mobile-phone", "f"),
    ];
    expect(base).toMatch(/^[0-9a-f]{32}$/);
    expect(identify("mobile-phone", "f")).toBe(base);
    others.push(identify("mobile-phone", "f"));
    expect(new Set([base, ...others]).size).toBe(others.length + 1);
  });

  it("of the findings left stays when one before them goes", () => {
    const found = (value: string): DocumentFinding =>
      ({
        category: "phone",
        rule: "mobile-phone",
        value,
        subject: "person",
        outcome: { kind: "violation", reason: "x" },
        place: {},
        hidden: null,
        score: 1,
        evidence: [],
      }) as unknown as DocumentFinding;
    const phone = fc.integer({ min: 0, max: 9 }).map((digit) => `1380000000${digit}`);
    fc.assert(
      fc.property(fc.uniqueArray(phone, { minLength: 1 }), fc.nat(), (values, at) => {
        const identities = (list: readonly string[]) =>
          makeRecords("a", list.map(found), null, SOURCE, { key, reveal: false }).map(({ identity }) => identity);
        const whole = identities(values);
        const gone = at % values.length;
        expect(identities(values.filter((_, index) => index !== gone))).toEqual(
          whole.filter((_, index) => index !== gone),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe("a stolen ledger", () => {
  it("gives no number away to who tries them all without the key", () => {
    // All numbers of one block of a thousand stand for all mobile numbers.
    const block = Array.from({ length: 1000 }, (_, at) => `1380000${String(at).padStart(4, "0")}`);
    const stolen = block.filter((_, at) => at % 97 === 0);
    const kept = new Set(
      stolen.flatMap((value) => {
        const print = fingerprint(key, "phone", value);
        return [print, createIdentify(key, "a", "甲")("mobile-phone", print)];
      }),
    );
    const wrong = [Buffer.alloc(32, 8), Buffer.alloc(0), Buffer.from("tuomin"), Buffer.alloc(32)];
    for (const guess of wrong)
      for (const value of block) {
        const print = fingerprint(guess, "phone", value);
        expect(kept.has(print) || kept.has(createIdentify(guess, "a", "甲")("mobile-phone", print))).toBe(false);
      }
    // With the key each is found: the search is a fair one.
    expect(block.filter((value) => kept.has(fingerprint(key, "phone", value)))).toEqual(stolen);
  });
});
