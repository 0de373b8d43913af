import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Source } from "../../src/ledger/finding-record.js";
import { createLinkage, type FoundFragment } from "../../src/ledger/linkage.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tuomin-linkage-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const key = Buffer.alloc(32, 7);
const source: Source = {
  region: { province: "贵州省", city: null, county: "黎平县" },
  organ: "黎平县民政局",
  channel: "网站",
  column: null,
  title: "公示",
  url: null,
};
const fragment = (pattern: string, cell: string): FoundFragment => ({
  kind: "id-number",
  pattern,
  name: "digest",
  context: {},
  place: { cell },
  hidden: null,
});
const first = fragment("52263119850312****", "B2");
const last = fragment("**************1048", "C7");

describe("linkage", () => {
  it("makes a finding of what the pieces give back, at the first of their places, and names the others", () => {
    const linkage = createLinkage(folder, { key, reveal: false });
    linkage.add("b.xlsx", [last], source);
    linkage.add("a.xlsx", [first], source);
    const [record, ...others] = [...linkage.finish()];
    expect(others).toEqual([]);
    expect(record).toMatchObject({
      path: "a.xlsx",
      place: { cell: "B2" },
      category: "id-number",
      rule: "linkage",
      subject: "person",
      outcome: { kind: "violation" },
      masked: "52****************",
      organ: "黎平县民政局",
      region: { county: "黎平县" },
    });
    expect(record!.evidence.map(({ en }) => en).join()).toMatch(/999.*|b\.xlsx \[cell C7\]/);
    expect(record!.evidence.find(({ code }) => code === "pieces")!.zh).toContain("b.xlsx [cell C7]");
    expect(JSON.stringify(record)).not.toMatch(/1048|19850312|digest/);
  });

  it("reveals the digits only when asked to", () => {
    const linkage = createLinkage(folder, { key, reveal: true });
    linkage.add("a", [first], source);
    linkage.add("b", [last], null);
    expect([...linkage.finish()][0]!.value).toBe("522631198503121048");
  });

  it("leaves nothing behind, and makes nothing without fragments", () => {
    const linkage = createLinkage(folder, { key, reveal: false });
    linkage.add("a", [], source);
    expect(readdirSync(folder)).toEqual([]);
    linkage.add("a", [first], source);
    const [home] = readdirSync(folder);
    expect(statSync(join(folder, home!)).mode & 0o077).toBe(0);
    expect([...linkage.finish()]).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is removed with a run that is given up", () => {
    const linkage = createLinkage(folder, { key, reveal: false });
    linkage.add("a", [first], source);
    linkage.remove();
    expect(readdirSync(folder)).toEqual([]);
  });
});
