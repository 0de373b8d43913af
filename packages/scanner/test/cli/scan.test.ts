import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type * as Door from "../../src/index.js";
import type { FindingRecord } from "../../src/ledger/finding-record.js";
import type { CoverageItem } from "../../src/ledger/item.js";
import { tuomin } from "./run-cli.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tuomin-scan-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}
const lines = <T>(name: string): T[] =>
  readFileSync(join(folder, name), "utf8")
    .split("\n")
    .filter((line) => line.length > 0)
    .map((line) => JSON.parse(line) as T);
const run = (words: readonly string[], env: Record<string, string> = {}) => tuomin(words, { cwd: folder, env });

const page = (phone: string): string =>
  `<html><head><meta name="SiteName" content="某县人民政府"><meta name="ColumnName" content="公示公告"><meta name="ArticleTitle" content="补贴名单公示"></head>` +
  `<body><table><tr><th>姓名</th><th>联系电话</th></tr><tr><td>张三</td><td>${phone}</td></tr><tr><td>李四</td><td>13900005678</td></tr></table></body></html>`;

function site(pages: number): void {
  for (let index = 0; index < pages; index++)
    put(`site/${index % 7}/p${index}.html`, page(`138${String(10_000_000 + index * 7919)}`));
}

describe("tuomin scan", () => {
  it("writes the ledger and the reports, and says what was found and where they lie", async () => {
    site(3);
    put("site/tuomin.yaml", 'regions:\n  - match: "**"\n    province: 贵州省\n    county: 某县\n');
    const ran = await run(["scan", "site", "--out", "out"]);
    expect(ran.code).toBe(1);
    expect(readdirSync(join(folder, "out")).sort()).toEqual([
      "coverage.jsonl",
      "findings.jsonl",
      "ledger.sqlite",
      "ledger.xlsx",
      "report.html",
      "tuomin-run.json",
    ]);
    expect(ran.out).toContain("6 findings in 3 files: ");
    // A process of Node holds some 40 MB before it does anything, and there were two at least.
    const [, seconds, megabytes] =
      /^Took (\d+\.\d) s; peak memory (\d+) MB \(all processes together\)\.$/m.exec(ran.out) ?? [];
    expect(Number(seconds)).toBeGreaterThan(0);
    expect(Number(megabytes)).toBeGreaterThan(80);
    expect(ran.out).toContain(join("out", "report.html"));
    const findings = lines<FindingRecord>("out/findings.jsonl");
    expect(findings[0]).toMatchObject({
      path: "0/p0.html",
      category: "phone",
      rule: "mobile-phone",
      subject: "person",
      hidden: null,
      ocr: false,
      region: { province: "贵州省", city: null, county: "某县" },
      organ: "某县人民政府",
      channel: "网站",
      column: "公示公告",
      title: "补贴名单公示",
    });
    expect(findings.map(({ path }) => path)).toEqual([
      "0/p0.html",
      "0/p0.html",
      "1/p1.html",
      "1/p1.html",
      "2/p2.html",
      "2/p2.html",
    ]);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(4);
    const items = lines<CoverageItem>("out/coverage.jsonl");
    expect(items.map(({ path, status, findings: count }) => [path, status, count])).toEqual([
      ["0/p0.html", "scanned", 2],
      ["1/p1.html", "scanned", 2],
      ["2/p2.html", "scanned", 2],
      ["tuomin.yaml", "skipped", 0],
    ]);
  });

  it("shows no value anywhere unless it is asked to", async () => {
    put("site/a.html", page("13812345678").replace("补贴名单公示", "张三13812345678补贴公示"));
    const words = ["scan", "site", "--out", "out", "--format", "html,jsonl,json,csv"];
    const ran = await run(words);
    const written = (): string =>
      readdirSync(join(folder, "out"))
        .map((name) => readFileSync(join(folder, "out", name), "utf8"))
        .join("\n");
    expect(written() + ran.out + ran.err).not.toMatch(/13812345678|13900005678/);
    await run([...words, "--reveal"]);
    expect(lines<FindingRecord>("out/findings.jsonl").map(({ value }) => value)).toContain("13812345678");
  });

  it("writes the same bytes with one worker and with four", async () => {
    site(200);
    put("key", "0123456789abcdef");
    const outputs = [];
    for (const jobs of ["1", "4"]) {
      await run(
        [
          "scan",
          "site",
          "--out",
          `out${jobs}`,
          "--jobs",
          jobs,
          "--key",
          "key",
          "--format",
          "html,jsonl,json,csv",
          "-q",
        ],
        { SOURCE_DATE_EPOCH: "1700000000" },
      );
      outputs.push(
        Object.fromEntries(
          readdirSync(join(folder, `out${jobs}`))
            .filter((name) => name !== "ledger.sqlite")
            .map((name) => [name, readFileSync(join(folder, `out${jobs}`, name), "utf8")]),
        ),
      );
    }
    expect(Object.keys(outputs[0]!).sort()).toEqual([
      "audit.json",
      "coverage.csv",
      "coverage.jsonl",
      "findings.csv",
      "findings.jsonl",
      "report.html",
      "tuomin-run.json",
    ]);
    expect(outputs[1]).toEqual(outputs[0]);
    expect(outputs[0]!["tuomin-run.json"]).toContain("2023-11-14T22:13:20Z");
  });

  it("writes what is asked for and nothing else", async () => {
    site(1);
    await run(["scan", "site", "--out", "out", "--format", "csv"]);
    expect(readdirSync(join(folder, "out")).sort()).toEqual([
      "coverage.csv",
      "findings.csv",
      "ledger.sqlite",
      "tuomin-run.json",
    ]);
    expect(readFileSync(join(folder, "out/findings.csv"), "utf8").split("\r\n")[0]).toMatch(
      /^\ufeffpath,place,category/,
    );
    await run(["scan", "site", "--out", "out", "--format", "json"]);
    expect(readdirSync(join(folder, "out")).sort()).toEqual(["audit.json", "ledger.sqlite", "tuomin-run.json"]);
    const audit = JSON.parse(readFileSync(join(folder, "out/audit.json"), "utf8")) as {
      totals: { findings: number };
      findings: unknown[];
      coverage: unknown[];
    };
    expect([audit.totals.findings, audit.findings.length, audit.coverage.length]).toEqual([2, 2, 1]);
  });

  it("exits with 0 on a clean site, and with what --fail-on asks for", async () => {
    put("site/a.html", "<html><body>关于放假的通知</body></html>");
    const clean = await run(["scan", "site", "--out", "out", "-q"]);
    expect([clean.code, clean.err]).toEqual([0, ""]);
    expect(clean.out).toContain("No personal information was found.");
    site(1);
    expect((await run(["scan", "site", "--out", "out", "-q", "--fail-on", "none"])).code).toBe(0);
  });

  it("lets a flag go before the config, and the config before the defaults", async () => {
    site(1);
    put("tuomin.yaml", "formats: [csv]\nfailOn: none\nlang: zh\ncategories: [id-number]\nexclude: ['1/**']\n");
    const ran = await run(["scan", "site", "--out", "out"]);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain("没有检出个人信息");
    expect(readdirSync(join(folder, "out")).sort()).toEqual([
      "coverage.csv",
      "findings.csv",
      "ledger.sqlite",
      "tuomin-run.json",
    ]);
    const other = await run(["scan", "site", "--out", "out", "--format", "jsonl", "--lang", "en"]);
    expect(other.out).toContain("No personal information");
    expect(existsSync(join(folder, "out/findings.jsonl"))).toBe(true);
  });

  it("does not scan its own output", async () => {
    site(1);
    await run(["scan", ".", "--out", "out", "--format", "jsonl", "-q"]);
    await run(["scan", ".", "--out", "out", "--format", "jsonl", "-q"]);
    expect(lines<CoverageItem>("out/coverage.jsonl").map(({ path }) => path)).toEqual(["site/0/p0.html"]);
  });

  it.skipIf(process.platform === "win32")("stops on Ctrl-C in good order, says so, and exits with 130", async () => {
    site(300);
    await run(["scan", "site", "--out", "out", "--format", "jsonl", "-q"]);
    // The folder of unfinished files is made after the walk and before the first worker has started.
    const ran = await tuomin(["scan", "site", "--out", "out", "--format", "jsonl", "--no-cache"], {
      cwd: folder,
      interruptWhen: () => existsSync(join(folder, "out/.tuomin-unfinished")),
    });
    expect(ran.code).toBe(130);
    expect(ran.err).toContain("stopping");
    expect(ran.out).toContain("The scan was interrupted");
    const items = lines<CoverageItem>("out/coverage.jsonl");
    expect(items).toHaveLength(300);
    expect(items.filter(({ code }) => code === "interrupted").length).toBeGreaterThan(0);
    const { interrupted } = JSON.parse(readFileSync(join(folder, "out/tuomin-run.json"), "utf8")) as {
      interrupted: boolean;
    };
    expect(interrupted).toBe(true);
  });
});

describe("scan, called from a program", () => {
  it("reports what was read before it was stopped", async () => {
    site(400);
    // The workers' entry is there only once built.
    const door = fileURLToPath(new URL("../../dist/index.js", import.meta.url));
    const { scan } = (await import(door)) as typeof Door;
    const stop = new AbortController();
    const { run: ran, totals } = await scan(
      {
        paths: [join(folder, "site")],
        out: join(folder, "out"),
        formats: ["jsonl"],
        language: "en",
        force: false,
        reveal: false,
        jobs: 1,
        fileSeconds: 60,
        fileBytes: 1e6,
        inflatedBytes: 1e6,
        ocr: null,
        ocrJobs: 1,
        expand: { expandedBytes: 1e8, ratio: 200, members: 1000, depth: 4 },
        categories: null,
        regions: [],
        exclude: [],
        config: null,
        key: Buffer.alloc(16),
      },
      { signal: stop.signal, progress: () => stop.abort(), now: () => 0 },
    );
    expect(ran).toMatchObject({ interrupted: true, started: "1970-01-01T00:00:00Z", roots: ["site"] });
    const items = lines<CoverageItem>("out/coverage.jsonl");
    expect(items).toHaveLength(400);
    // The first batch was read, the third was never begun.
    const first = items.slice(0, 64).map(({ status, findings }) => `${status} ${findings}`);
    expect(new Set(first)).toEqual(new Set(["scanned 2"]));
    expect(new Set(items.slice(128).map(({ code }) => code))).toEqual(new Set(["interrupted"]));
    expect(totals.gaps).toBeGreaterThanOrEqual(272);
    expect(lines<FindingRecord>("out/findings.jsonl")).toHaveLength(totals.findings);
  });
});
