import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openLedger } from "../../src/ledger/sqlite/open-ledger.js";
import { tuomin } from "./run-cli.js";

/** A dozen processes on a busy machine. */
const LONG = 300_000;
const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const SITES = fileURLToPath(new URL("../../../../fixtures/", import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tuomin-kill-"));
  writeFileSync(join(folder, "key"), "0123456789abcdef0123456789abcdef");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const words = (out: string, ...more: readonly string[]): string[] => [
  ...["scan", "site", "--out", out, "--key", "key", "--format", "jsonl,csv,json,html", "--quiet"],
  ...more,
];
const env = { SOURCE_DATE_EPOCH: "1700000000" };

function site(pages: number): void {
  for (let index = 0; index < pages; index++) {
    const phone = `138${String(10_000_000 + index * 7919)}`;
    mkdirSync(join(folder, `site/${index % 5}`), { recursive: true });
    writeFileSync(
      join(folder, `site/${index % 5}/p${index}.html`),
      `<html><head><title>公示${index}</title></head><body><p>张三 联系电话：${phone}</p></body></html>`,
    );
  }
}

/** Kills a scan as soon as `now` says so; at the latest when it ends by itself. */
async function kill(args: readonly string[], now: () => boolean | Promise<boolean>): Promise<boolean> {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: folder,
    stdio: "ignore",
    env: { PATH: process.env.PATH, ...env },
  });
  const ended = new Promise<boolean>((resolve) => child.on("close", (_, signal) => resolve(signal === "SIGKILL")));
  let over = false;
  void ended.then(() => {
    over = true;
  });
  while (!over && !(await now())) await new Promise((go) => setTimeout(go, 2));
  child.kill("SIGKILL");
  return ended;
}

const done = async (out: string): Promise<number> => {
  if (!existsSync(join(folder, out, "ledger.sqlite"))) return -1;
  try {
    const ledger = await openLedger(join(folder, out), { readOnly: true });
    const files = ledger.runs().at(-1)?.files ?? -1;
    ledger.close();
    return files;
  } catch {
    return -1;
  }
};

const reports = (out: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(folder, out))
      .filter((name) => !name.startsWith("ledger.sqlite"))
      .map((name) => [name, readFileSync(join(folder, out, name), "utf8")]),
  );

describe.skipIf(process.platform === "win32")("a scan that is killed", () => {
  it(
    "again and again ends, resumed, with the reports of an undisturbed one, byte for byte",
    async () => {
      site(700);
      await tuomin(words("undisturbed"), { cwd: folder, env });
      const stage = join(folder, "out/.tuomin-unfinished");
      const moments: (() => boolean | Promise<boolean>)[] = [
        () => existsSync(join(folder, "out/ledger.sqlite")),
        async () => (await done("out")) >= 1,
        async () => (await done("out")) >= 300,
        () => existsSync(join(stage, "findings.csv")) || existsSync(join(stage, "report.html")),
        () => existsSync(join(folder, "out/tuomin-run.json")),
      ];
      let before = -1;
      for (const [index, moment] of moments.entries()) {
        await kill(words("out", "--resume", "--jobs", String(1 + (index % 3))), moment);
        const after = await done("out");
        expect(after).toBeGreaterThanOrEqual(before);
        before = after;
      }
      expect(before).toBeGreaterThanOrEqual(300);
      const ran = await tuomin(words("out", "--resume", "--jobs", "2"), { cwd: folder, env });
      expect(ran.code).toBe(1);
      // The last kill may have come a moment too late.
      expect(ran.err).toMatch(/^(?:going on with the run begun 2023-11-14T22:13:20Z|no run is unfinished)[^\n]*\n$/);
      expect(reports("out")).toEqual(reports("undisturbed"));
      expect(Object.keys(reports("out"))).toEqual(
        expect.arrayContaining(["audit.json", "coverage.jsonl", "findings.csv", "findings.jsonl", "report.html"]),
      );
    },
    LONG,
  );

  it(
    "keeps its start, and is told of; without --resume a new one takes its place",
    async () => {
      site(300);
      await kill(
        ["scan", "site", "--out", "out", "--key", "key", "-q", "--format", "jsonl"],
        async () => (await done("out")) >= 1,
      );
      const late = { SOURCE_DATE_EPOCH: "1800000000" };
      const anew = await tuomin(words("out", "--no-cache"), { cwd: folder, env: late });
      expect(anew.err).toContain("was not finished; this is a new one");
      expect(reports("out")["tuomin-run.json"]).toContain("2027-01-15T08:00:00Z");
    },
    LONG,
  );
});

describe("a second scan", () => {
  it(
    "makes the same reports with what the first read, and without; a changed file is read again",
    async () => {
      site(70);
      cpSync(join(SITES, "documents/containers"), join(folder, "site/containers"), { recursive: true });
      await tuomin(words("one"), { cwd: folder, env });
      const first = reports("one");
      for (const more of [[], ["--verify"], ["--no-cache", "--jobs", "3"]]) {
        await tuomin(words("one", ...more), { cwd: folder, env });
        expect(reports("one")).toEqual(first);
      }
      // The copy has the same past, and tells what changed since.
      cpSync(join(folder, "one"), join(folder, "two"), { recursive: true });
      // Of the same length, and in the same second.
      writeFileSync(
        join(folder, "site/0/p0.html"),
        readFileSync(join(folder, "site/0/p0.html"), "utf8").replace("张三", "李四"),
      );
      writeFileSync(
        join(folder, "site/0/p5.html"),
        readFileSync(join(folder, "site/0/p5.html"), "utf8").replace(/138\d+/, "暂不公开的号码"),
      );
      await tuomin(words("one"), { cwd: folder, env });
      const findings = (name: string): number => reports(name)["findings.jsonl"]!.trim().split("\n").length;
      await tuomin(words("two", "--no-cache"), { cwd: folder, env });
      expect(reports("one")).toEqual(reports("two"));
      expect(findings("one")).toBe(first["findings.jsonl"]!.trim().split("\n").length - 1);
    },
    LONG,
  );
});

describe("the ledger of the sample sites", () => {
  it(
    "holds no value that is planted in them",
    async () => {
      const site = "www.laifeng.example";
      cpSync(join(SITES, "sites", site), join(folder, "site"), { recursive: true });
      await tuomin(words("out"), { cwd: folder, env });
      const bytes = readFileSync(join(folder, "out/ledger.sqlite")).toString("utf8");
      const gold = readFileSync(join(SITES, "gold/sites.jsonl"), "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as { path: string; category: string; value: string; kind: string });
      const numbers = gold.filter(
        ({ path, category, kind }) =>
          path.startsWith(`${site}/`) &&
          kind === "personal" &&
          ["id-number", "phone", "bank-account", "email"].includes(category),
      );
      expect(numbers.length).toBeGreaterThan(50);
      expect(numbers.filter(({ value }) => bytes.includes(value))).toEqual([]);
      expect(bytes).toContain("fingerprint");
    },
    LONG,
  );
});
