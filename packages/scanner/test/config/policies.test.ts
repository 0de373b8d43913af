import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readDay } from "../../src/config/day.js";
import { loadPolicies } from "../../src/config/load.js";
import { parseConfig } from "../../src/config/parse.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tuomin-policies-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("policies in tuomin.yaml", () => {
  it("are written inline or named as files", () => {
    const { policies } = parseConfig(
      "policies:\n  - own/county.yaml\n  - id: minimum-living\n    fields: { phone: exempt }\n",
      "tuomin.yaml",
    );
    expect(policies).toEqual(["own/county.yaml", { id: "minimum-living", fields: { phone: "exempt" } }]);
  });

  it.each([
    ["policies: 低保", 1, /must be a list/],
    [
      "policies:\n  - id: minimum-living\n    fields:\n      address: exempt\n      phnoe: exempt",
      5,
      /phnoe.*did you mean phone/,
    ],
    ["policies:\n  - id: x\n    title: 供暖\n    nature: nonne", 4, /nature.*did you mean none/],
    [
      "policies:\n  - a.yaml\n  - id: minimum-living\n    cues:\n      title:\n        - [99, 供暖]",
      6,
      /policies\[1\].cues.title\[0\]\[0\]/,
    ],
    ["policies:\n  - 3", 2, /must be an object/],
    ["polices: []", 1, /Did you mean policies/],
    ["catalogue:\n  opne: a.csv", 2, /Did you mean open/],
    ["catalogue: a.csv", 1, /mapping/],
  ])("%j is refused with its line", (source, line, said) => {
    try {
      parseConfig(source, "tuomin.yaml");
    } catch (error) {
      const { zh, en } = error as { zh: string; en: string };
      expect(en).toContain(`tuomin.yaml, line ${line}:`);
      expect(en).toMatch(said);
      expect(zh).toContain(`第 ${line} 行`);
      return;
    }
    throw new Error("not refused");
  });

  it("catalogues are one file or several", () => {
    expect(parseConfig("catalogue:\n  open: a.csv\n  closed: [b.csv, c.xlsx]\n", "x").catalogue).toEqual({
      open: ["a.csv"],
      closed: ["b.csv", "c.xlsx"],
    });
  });
});

describe("a file of policies", () => {
  const put = (text: string): string => {
    const path = join(folder, "county.yaml");
    writeFileSync(path, text);
    return path;
  };

  it("holds one or a list", async () => {
    expect(await loadPolicies(put("id: minimum-living\nfields: { phone: exempt }\n"))).toHaveLength(1);
    expect(await loadPolicies(put("- id: minimum-living\n- id: judgment\n  fields: { email: review }\n"))).toHaveLength(
      2,
    );
    expect(await loadPolicies(put("# nothing yet\n"))).toEqual([]);
  });

  it("is refused with its name and line, and when it is not there", async () => {
    await expect(loadPolicies(put("- id: minimum-living\n- id: judgment\n  fiedls: {}\n"))).rejects.toThrowError(
      /county\.yaml, line 3: .*policies\[1\]\.fiedls.*did you mean fields/,
    );
    await expect(loadPolicies(join(folder, "none.yaml"))).rejects.toThrowError(/none\.yaml/);
  });
});

it.each([
  ["2026-11-23", "2026-11-23"],
  ["2024-02-29", "2024-02-29"],
  ["2026-02-29", null],
  ["2026-11-31", null],
  ["2026-1-1", null],
  ["yesterday", null],
])("readDay(%j)", (written, day) => {
  expect(readDay(written)).toBe(day);
});

it("today is a day", () => {
  expect(readDay("today")).toMatch(/^\d{4}-\d\d-\d\d$/);
});
