import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/parse.js";
import { TEMPLATE } from "../../src/config/template.js";

const PAGE = readFileSync(new URL("../../../../docs/config.md", import.meta.url), "utf8");
const BLOCKS = [...PAGE.matchAll(/```yaml\n(.*?)```/gs)].map(([, block]) => block!);

describe("docs/config.md", () => {
  it("has examples of every part that holds more than a word", () => {
    const keys = BLOCKS.flatMap((block) => Object.keys(parseConfig(block, "docs/config.md")));
    expect(keys).toEqual(expect.arrayContaining(["regions", "policies", "catalogue"]));
  });

  it.each(BLOCKS)("shows what the program takes: %j", (block) => {
    expect(() => parseConfig(block, "docs/config.md")).not.toThrow();
  });

  it("tells every key of the file", () => {
    const keys = [
      "regions",
      "categories",
      "exclude",
      "limits",
      "jobs",
      "ocr",
      "ocrJobs",
      "formats",
      "failOn",
      "lang",
      "policy",
      "policies",
      "catalogue",
    ];
    for (const key of keys) {
      expect(PAGE).toMatch(new RegExp(`^\\| \`${key}[.\`]`, "m"));
      expect(() => parseConfig(`${key}:\n`, "x"), key).not.toThrow();
    }
  });
});

describe.each(["zh", "en"] as const)("the template in %s", (language) => {
  it("holds examples that the program takes once they are no comments any longer", () => {
    const text = TEMPLATE[language];
    const open = text.slice(text.indexOf("# policies:")).replace(/^# (policies:|catalogue:| {2})/gm, "$1");
    const config = parseConfig(open, "tuomin.yaml");
    expect(config.policies).toHaveLength(2);
    expect(Object.keys(config.catalogue!)).toEqual(["open", "closed"]);
  });
});
