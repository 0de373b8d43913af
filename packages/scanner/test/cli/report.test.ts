import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tuomin } from "./run-cli.js";

let folder: string;
const run = (...words: string[]) => tuomin(words, { cwd: folder, env: { XDG_CONFIG_HOME: join(folder, "config") } });
const put = (name: string, phones: readonly string[]): void => {
  const rows = phones.map((phone, at) => `<tr><td>张${"甲乙丙丁"[at]}</td><td>${phone}</td></tr>`).join("");
  writeFileSync(
    join(folder, "site", name),
    `<html><head><meta name="SiteName" content="某县人民政府"><meta name="PubDate" content="2018-05-04"></head><body><table><tr><th>姓名</th><th>联系电话</th></tr>${rows}</table></body></html>`,
  );
};
const read = (name: string): string => readFileSync(join(folder, name), "utf8");
/** The words of a DOCX, cells and paragraphs apart. */
const wordsOf = (name: string): string =>
  strFromU8(unzipSync(readFileSync(join(folder, name)))["word/document.xml"]!)
    .replace(/<\/w:p>/g, "\n")
    .replace(/<[^>]+>/g, "");

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tuomin-report-"));
  mkdirSync(join(folder, "site"));
  put("a.html", ["13800001111", "13900002222"]);
  put("b.html", ["13700003333"]);
  expect((await run("scan", "site", "--out", "out", "--format", "jsonl", "--jobs", "1")).code).toBe(1);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("tuomin report", () => {
  it("makes any format of a finished scan, beside it or elsewhere, and says where", async () => {
    const ran = await run("report", "out", "-f", "md,sarif");
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(ran.out).toContain(join("out", "report.md"));
    expect(read("out/report.md")).toContain("| Telephone | 3 | 3 | 0 | 0 |");
    expect(JSON.parse(read("out/report.sarif")).runs[0].results).toHaveLength(3);
    await run("report", "out", "-f", "docx", "-o", "year/2018.docx", "--lang", "zh");
    expect(readdirSync(join(folder, "year"))).toEqual(["2018.docx"]);
    expect(wordsOf("year/2018.docx")).toContain("共检出个人信息 3 处，涉及文件 2 个");
  });

  it("tells the same from the JSON Lines files alone", async () => {
    await run("report", "out", "-f", "json", "-o", "from-ledger.json");
    mkdirSync(join(folder, "lines"));
    for (const name of ["findings.jsonl", "coverage.jsonl", "tuomin-run.json"])
      writeFileSync(join(folder, "lines", name), read(join("out", name)));
    await run("report", "lines", "-f", "json", "-o", "from-lines.json");
    expect(JSON.parse(read("from-lines.json"))).toEqual(JSON.parse(read("from-ledger.json")));
  });

  it("replaces its own files and no others", async () => {
    writeFileSync(join(folder, "mine.md"), "mine");
    const refused = await run("report", "out", "-f", "md", "-o", "mine.md");
    expect(refused.code).toBe(2);
    expect(refused.err).toContain("--force");
    expect(read("mine.md")).toBe("mine");
    expect((await run("report", "out", "-f", "md", "-o", "mine.md", "--force")).code).toBe(0);
    expect((await run("report", "out", "-f", "md")).code).toBe(0);
  });

  it("refuses what is no finished scan, and lines that do not add up", async () => {
    const missing = await run("report", "nowhere");
    expect([missing.code, missing.err]).toEqual([2, expect.stringContaining("nowhere")]);
    const empty = await run("report", "site");
    expect([empty.code, empty.err]).toEqual([2, expect.stringContaining("tuomin-run.json")]);
    mkdirSync(join(folder, "cut"));
    for (const name of ["coverage.jsonl", "tuomin-run.json"])
      writeFileSync(join(folder, "cut", name), read(join("out", name)));
    const lines = read("out/findings.jsonl").split("\n");
    writeFileSync(join(folder, "cut", "findings.jsonl"), `${lines[0]}\n`);
    const short = await run("report", "cut", "-f", "md");
    expect([short.code, short.err]).toEqual([2, expect.stringContaining("do not add up")]);
    writeFileSync(join(folder, "cut", "findings.jsonl"), lines[0]!.slice(0, 40));
    const torn = await run("report", "cut", "-f", "md");
    expect([torn.code, torn.err]).toEqual([2, expect.stringContaining("findings.jsonl")]);
    expect(torn.err).not.toContain("1380");
    expect(existsSync(join(folder, "cut", "report.md"))).toBe(false);
  });

  it("tells what was put right since the run before, by organ", async () => {
    put("a.html", ["13900002222", "13600004444"]);
    await run("scan", "site", "--out", "out", "--format", "jsonl", "--jobs", "1");
    await run("report", "out", "-f", "docx,md", "-o", "second", "--lang", "zh");
    expect(read("second/report.md")).toContain("| （未标明） | 某县人民政府 | 1 | 2 | 0 | 0 | 1 | 0 | 33.3% |");
    expect(wordsOf("second/report.docx")).toMatch(/已整改 1 处，未整改 2 处.*新增 1 处，整改率 33\.3%/);
    await run("report", "out", "-f", "md", "-o", "first.md", "--run", "1", "--lang", "zh");
    expect(read("first.md")).not.toContain("整改率");
  });
});
