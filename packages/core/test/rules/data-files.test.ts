import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { countyCodes } from "../../src/disclosure/county.js";
import { KEY_HEADS, KEY_OWNERS } from "../../src/rules/data/key-heads.js";
import { MOBILE_SEGMENTS } from "../../src/rules/data/mobile-segments.js";
import { COUNTIES, PREFECTURES, PROVINCES } from "../../src/rules/data/regions.js";
import { headOfKey } from "../../src/rules/key-heads.js";
import { unfolded } from "../../src/text/folded.js";
import { COMPOUND_SURNAMES, SINGLE_SURNAMES } from "../../src/text/surname-list.js";
import { wordsOf } from "../../src/text/word-set.js";

const FOLDER = new URL("../../src/rules/data/", import.meta.url);
const SCRIPTS = new URL("../../../../scripts/data/", import.meta.url);
const files = readdirSync(FOLDER).sort();
const sourceOf = (file: string): string => readFileSync(new URL(file, FOLDER), "utf8");

/** The exported constants of a table that are lists of words. */
async function listsOf(file: string): Promise<[string, readonly string[]][]> {
  const module = (await import(new URL(file, FOLDER).href)) as Record<string, unknown>;
  return Object.entries(module).flatMap(([name, value]) =>
    typeof value === "string" && /\p{Script=Han}/u.test(value)
      ? [[name, isFolded(file, name) ? unfolded(value) : wordsOf(value)] as [string, readonly string[]]]
      : [],
  );
}

/** Does the line above a constant say that its list is folded? */
function isFolded(file: string, name: string): boolean {
  return new RegExp(`folded[^\\n]*\\*/\\nexport const ${name}\\b`).test(sourceOf(file));
}

describe.each(files)("rules/data/%s", (file) => {
  const source = sourceOf(file);
  it("says in its head what it is from, and by which licence", () => {
    const head = source.slice(0, source.indexOf("\nexport "));
    expect(head).toMatch(/[Ss]ource|list of the house|numbering plan|ISO 3166|GB\/T/);
    expect(head).toMatch(/MIT|Apache-2\.0|Facts of/);
  });
  it("holds nothing but tables", () => {
    expect(source.match(/^(?:import|function|let|class|if|for) /m)).toBe(null);
  });
  it("has each word once, none blank, none with a sign of another list", async () => {
    for (const [name, words] of await listsOf(file)) {
      const twice = words.filter((word, at) => words.indexOf(word) !== at);
      expect(twice, `${name}: twice`).toEqual([]);
      expect(
        words.filter((word) => !/^[\p{Script=Han}\p{L}\p{Nl}\d·（）()+、/℃-]+$/u.test(word)),
        name,
      ).toEqual([]);
    }
  });
  it("is made by the script it names, where it is made", () => {
    const script = /Made by scripts\/data\/([\w-]+\.js)/.exec(source)?.[1];
    if (script !== undefined) expect(readdirSync(SCRIPTS)).toContain(script);
    else expect(source).toMatch(/list of the house|numbering plan|ISO 3166/);
  });
});

describe("word lists", () => {
  it("are what scripts/data/make-vocabularies.js makes of scripts/data/words", () => {
    const script = fileURLToPath(new URL("make-vocabularies.js", SCRIPTS));
    const { status, stderr } = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });

  it("that it makes ascend, each word once", async () => {
    const made = files.filter((file) => sourceOf(file).includes("make-vocabularies.js"));
    expect(made.length).toBeGreaterThanOrEqual(7);
    for (const file of made)
      for (const [name, words] of await listsOf(file)) expect([...new Set(words)].sort(), name).toEqual(words);
    for (const list of [SINGLE_SURNAMES, COMPOUND_SURNAMES, MOBILE_SEGMENTS])
      expect([...new Set(wordsOf(list))].sort()).toEqual(wordsOf(list));
  });
});

describe("names of regions", () => {
  it.each([
    ["provinces", PROVINCES, 34],
    ["prefectures", PREFECTURES, 551],
    ["counties", COUNTIES, 4000],
  ])("%s ascend, each once", (_, list, fewest) => {
    const words = unfolded(list);
    expect(words.length).toBeGreaterThanOrEqual(fewest);
    expect([...new Set(words)].sort()).toEqual(words);
  });
  it("each county has its codes, ascending, in its place", () => {
    const codes = countyCodes();
    expect(codes.length).toBe(unfolded(COUNTIES).length);
    for (const entry of codes) {
      const list = entry ?? [];
      expect(list.every((code) => code > 110_000 && code < 1_000_000)).toBe(true);
      expect([...new Set(list)].sort((a, b) => a - b)).toEqual(list);
    }
  });
});

describe("keys of records", () => {
  it("are in small letters, and mean one thing each", () => {
    for (const table of [KEY_HEADS, KEY_OWNERS]) {
      const words = Object.values(table).flatMap((list) => list.split(" "));
      expect(words.filter((word) => !/^[a-z]{1,32}$/.test(word))).toEqual([]);
      expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    }
  });
  it.each([
    ["sfzh", "身份证号"],
    ["bcydwdz", "单位地址"],
    ["guardian_phone2", "监护人联系电话"],
    ["companyName", "公司名称"],
    ["ID-Card No.", "身份证号"],
    ["applicant", "申请人"],
  ])("%s is %s", (key, head) => expect(headOfKey(key)).toBe(head));
  it.each([
    "id",
    "zh",
    "sj",
    "yx",
    "bz",
    "no",
    "unit",
    "x",
    "",
    "身份证号",
    "phoneVerified",
    "G522631199001011230",
    "a b c d",
    "a@b.c",
  ])("%j is none", (key) => expect(headOfKey(key)).toBe(null));
});
