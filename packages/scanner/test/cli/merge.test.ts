import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FindingRecord } from "../../src/ledger/finding-record.js";
import { tuomin } from "./run-cli.js";

let folder: string;
const run = (...words: string[]) => tuomin(words, { cwd: folder });
const CITY = ["--key", "city.key"];
/** One person, masked differently in two counties; the same pair within one county; one person in one county only. */
const PAGES: Readonly<Record<string, readonly (readonly [name: string, id: string])[]>> = {
  x: [
    ["罗家富", "52263119850312****"],
    ["吴秀英", "52263119770405****"],
    ["吴秀英", "522631********2048"],
  ],
  y: [["罗家富", "522631********1048"]],
  z: [["杨胜美", "52263119900101****"]],
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tuomin-merge-"));
  writeFileSync(join(folder, "city.key"), "c".repeat(40));
  writeFileSync(join(folder, "own.key"), "o".repeat(40));
  for (const [county, people] of Object.entries(PAGES)) {
    mkdirSync(join(folder, "sites", county), { recursive: true });
    people.forEach(([name, id], at) => {
      writeFileSync(join(folder, "sites", county, `${at}.csv`), `姓名,身份证号\n${name},${id}\n`);
    });
    const ran = await run("scan", join("sites", county), "--out", county, "--format", "jsonl", "--jobs", "1", ...CITY);
    expect(ran.err).not.toContain("tuomin:");
    expect([0, 1]).toContain(ran.code);
  }
  await run("scan", "sites/y", "--out", "own-y", "--format", "jsonl", "--jobs", "1", "--key", "own.key");
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function findings(ledger: string): Promise<FindingRecord[]> {
  await run("report", ledger, "-f", "jsonl", "-o", `${ledger}-lines`);
  return readFileSync(join(folder, `${ledger}-lines/findings.jsonl`), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as FindingRecord);
}
const links = (all: readonly FindingRecord[]): string[] =>
  all
    .filter(({ rule }) => rule === "linkage")
    .map(({ path, evidence }) => `${path} + ${evidence.find(({ code }) => code === "pieces")!.en.split(": ")[1]}`)
    .sort();

describe("tuomin merge", () => {
  it("links the same person across the counties of a city, and the figures reconcile", async () => {
    const ran = await run("merge", "x", "y", "--out", "city", ...CITY);
    expect(ran).toMatchObject({ code: 0, err: "" });
    const all = await findings("city");
    expect(links(all)).toEqual([
      expect.stringMatching(/^x\/0\.csv \+ y\/0\.csv/),
      expect.stringMatching(/^x\/1\.csv \+ x\/2\.csv/),
    ]);
    const parts = [...(await findings("x")), ...(await findings("y"))];
    expect(links(parts)).toHaveLength(1);
    expect(all.length).toBe(parts.length + 1);
    expect(ran.out).toContain(`${parts.length} - 1 + 2 = ${all.length}`);
    expect(JSON.stringify(all)).not.toMatch(/522631198503121048|19850312|罗家富/);
    await run("report", "city", "-f", "json", "-o", "city.json");
    const { totals } = JSON.parse(readFileSync(join(folder, "city.json"), "utf8"));
    expect(totals.findings).toBe(all.length);
    expect(totals.cells.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(all.length);
  }, 60_000);

  it("goes on to the province: what was linked below stays, nothing is counted twice", async () => {
    const ran = await run("merge", "city", "z", "--out", "province", ...CITY);
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(links(await findings("province"))).toHaveLength(2);
    expect((await findings("province")).length).toBe((await findings("city")).length + (await findings("z")).length);
  }, 60_000);

  it("says which parts were made under another key, keeps their own links, and tells how to share one", async () => {
    const ran = await run("merge", "x", "own-y", "--out", "mixed", ...CITY, "--lang", "zh");
    expect(ran.code).toBe(0);
    expect(ran.err).toContain("own-y");
    expect(ran.err).not.toMatch(/^ {2}x\//m);
    expect(ran.err).toContain("tuomin key --key 密钥文件");
    expect(links(await findings("mixed"))).toHaveLength(1);
    const again = await run("merge", "mixed", "z", "--out", "above", ...CITY);
    expect(again.err).toContain("mixed");
    expect(links(await findings("above"))).toHaveLength(1);
  }, 60_000);

  it("without the key keeps the links of the parts and says that none reaches across", async () => {
    const ran = await run("merge", "x", "y", "--out", "blind");
    expect(ran.code).toBe(0);
    expect(ran.err).toContain("--key");
    expect(links(await findings("blind"))).toHaveLength(1);
    const later = await run("merge", "blind", "z", "--out", "later", ...CITY);
    expect(later.err).toContain("merge again");
    expect(links(await findings("later"))).toHaveLength(1);
  }, 60_000);

  it("refuses a key that is of none of the parts, and leaves no half ledger", async () => {
    const ran = await run("merge", "x", "y", "--out", "wrong", "--key", "own.key");
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining("key")]);
    expect((await run("merge", "x", "y", "--out", "wrong", ...CITY)).code).toBe(0);
  }, 60_000);
});
