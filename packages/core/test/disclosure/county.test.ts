import { expect, test } from "vitest";
import { countyCodes, countyIn } from "../../src/disclosure/county.js";
import { COUNTIES } from "../../src/rules/data/regions.js";
import { isDivision } from "../../src/rules/identity/divisions.js";
import { unfolded } from "../../src/text/folded.js";

test.each([
  ["贵州省黎平县德凤街道", [522631]],
  ["凯里市", [522601]],
  ["遵义县三合镇", [520321, 522121]],
])("%s", (text, codes) => {
  for (const code of codes) expect(countyIn(text)).toContain(code);
  for (const code of countyIn(text)!) expect(String(code)).toMatch(/^52/);
});

test.each(["", "黎平", "德凤街道", "鼓楼区", "城关镇", "贵州省"])("%j says no county for certain", (text) => {
  expect(countyIn(text)).toBeNull();
});

test("of several counties the last one is meant", () => {
  expect(countyIn("黎平县人，现住锦屏县")).toEqual(countyIn("锦屏县"));
});

test("the table has an entry for each name, of one province, ascending, and all are divisions", () => {
  const entries = countyCodes();
  expect(entries).toHaveLength(unfolded(COUNTIES).length);
  expect(entries.filter((codes) => codes !== null).length).toBeGreaterThan(3900);
  for (const codes of entries) {
    if (codes === null) continue;
    expect(codes).toEqual([...new Set(codes)].sort((a, b) => a - b));
    expect(new Set(codes.map((code) => Math.floor(code / 10_000))).size).toBe(1);
    for (const code of codes) expect(isDivision(code)).toBe(true);
  }
});
