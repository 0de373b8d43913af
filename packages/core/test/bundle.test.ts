import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as main from "../src/index.js";
import * as lite from "../src/lite.js";

const MANIFEST = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

/** What Node gets of a door, by the manifest. */
async function load(door: string): Promise<Record<string, unknown>> {
  return await import(new URL(MANIFEST.exports[door].node.replace(/^\./, ".."), import.meta.url).href);
}

const TEXT =
  "低保户张小明，身份证号：520102199003071233，联系电话：13888888888，住贵州省黎平县德凤街道平街村三组12号。";

describe("the bundle", () => {
  it.each([
    [".", main],
    ["./lite", lite],
  ])("has at the door %s what the sources have", async (door, sources) => {
    const bundled = await load(door);
    expect(Object.keys(bundled).sort()).toEqual(Object.keys(sources).sort());
    expect(bundled).not.toBe(sources);
  });

  it("finds and masks what the sources do", async () => {
    const bundled = (await load(".")) as unknown as typeof main;
    const ours = main.createDetector();
    const theirs = bundled.createDetector();
    expect(ours.detect(TEXT).length).toBeGreaterThan(2);
    expect(theirs.detect(TEXT)).toEqual(ours.detect(TEXT));
    expect(theirs.mask(TEXT)).toEqual(ours.mask(TEXT));
    const light = (await load("./lite")) as unknown as typeof lite;
    expect(light.createLiteDetector().detect(TEXT)).toEqual(lite.createLiteDetector().detect(TEXT));
  });

  it("keeps modules for the bundlers of pages, which leave out what is not used", () => {
    for (const door of [".", "./lite"]) {
      const { types, node, default: others } = MANIFEST.exports[door];
      expect(Object.keys(MANIFEST.exports[door])).toEqual(["types", "node", "default"]);
      expect([types, node, others].every((path: string) => path.startsWith("./dist/"))).toBe(true);
      expect(others).not.toContain("bundle");
    }
  });
});
