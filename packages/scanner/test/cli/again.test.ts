import { createHash } from "node:crypto";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { tuomin } from "./run-cli.js";

// Each test is some five scans, each with its processes.
vi.setConfig({ testTimeout: 180_000 });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tuomin-again-"));
  mkdirSync(join(folder, "site"));
  put("a.html", page("13812345678"));
  put("b.html", page("13987654321"));
  put("c.txt", "关于放假的通知\n");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A time of change that is always the same: a change of content shows in the bytes, and in the time of the last change of anything, which nobody can set. */
const THEN = new Date("2020-01-01T00:00:00Z");
const put = (name: string, text: string): void => {
  writeFileSync(join(folder, "site", name), text);
  utimesSync(join(folder, "site", name), THEN, THEN);
};
const page = (phone: string): string =>
  `<html><head><title>补贴名单公示</title></head><body><table><tr><th>姓名</th><th>联系电话</th></tr><tr><td>张三</td><td>${phone}</td></tr></table></body></html>`;

const FIRST = 1_700_000_000;
/** The next day. */
const LATER = FIRST + 90_000;
const ALL = "jsonl,csv,html,xlsx,md";

async function scan(out: string, at: number, ...more: readonly string[]): Promise<void> {
  const words = ["scan", "site", "--out", out, "--format", ALL, "--key", join(folder, "key"), "--quiet", ...more];
  writeFileSync(join(folder, "key"), "0123456789abcdef0123456789abcdef");
  const ran = await tuomin(words, { cwd: folder, env: { SOURCE_DATE_EPOCH: String(at) } });
  expect([0, 1], ran.err).toContain(ran.code);
}

/** The reports by name, as digests. */
function reports(out: string): Record<string, string> {
  const names = readdirSync(join(folder, out)).filter((name) => !name.startsWith("ledger.sqlite"));
  return Object.fromEntries(
    names.sort().map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(folder, out, name)))
        .digest("hex"),
    ]),
  );
}
const inode = (name: string): number => statSync(join(folder, "out", name)).ino;

/** What a scan makes that knows nothing of any other. */
async function fresh(at: number, ...more: readonly string[]): Promise<Record<string, string>> {
  rmSync(join(folder, "fresh"), { recursive: true, force: true });
  await scan("fresh", at, ...more);
  return reports("fresh");
}

/** What a scan over a copy of the folder makes that reads every file: it tells of the same earlier run. */
async function uncached(at: number): Promise<Record<string, string>> {
  await scan("copy", at, "--no-cache");
  return reports("copy");
}
const copyOut = (): void => {
  rmSync(join(folder, "copy"), { recursive: true, force: true });
  cpSync(join(folder, "out"), join(folder, "copy"), { recursive: true });
};

describe("a second scan of an unchanged tree", () => {
  it("leaves the reports that would be the same, and puts its own time into the others", async () => {
    await scan("out", FIRST);
    const [findings, table] = [inode("findings.jsonl"), inode("coverage.csv")];
    await scan("out", LATER);
    expect(reports("out")).toEqual(await fresh(LATER));
    expect(inode("findings.jsonl")).toBe(findings);
    expect(inode("coverage.csv")).toBe(table);
    // And a third one, of those that the second has left.
    await scan("out", LATER + 1);
    expect(reports("out")).toEqual(await fresh(LATER + 1));
    expect(inode("findings.jsonl")).toBe(findings);
  });

  it("writes anew what somebody changed, replaced or removed", async () => {
    await scan("out", FIRST);
    appendFileSync(join(folder, "out", "findings.jsonl"), "{}\n");
    appendFileSync(join(folder, "out", "ledger.xlsx"), "x");
    appendFileSync(join(folder, "out", "report.html"), "<!-- note -->");
    rmSync(join(folder, "out", "coverage.jsonl"));
    rmSync(join(folder, "out", "findings.csv"));
    symlinkSync(join(folder, "key"), join(folder, "out", "findings.csv"));
    await scan("out", LATER);
    expect(reports("out")).toEqual(await fresh(LATER));
  });

  it("writes anew in another language", async () => {
    await scan("out", FIRST, "--lang", "zh");
    await scan("out", LATER, "--lang", "en");
    expect(reports("out")).toEqual(await fresh(LATER, "--lang", "en"));
  });

  it("writes anew where a file changed, though neither its size nor its time did", async () => {
    await scan("out", FIRST);
    const before = reports("out");
    copyOut();
    put("b.html", page("13987654322"));
    await scan("out", LATER);
    expect(reports("out")).toEqual(await uncached(LATER));
    expect(reports("out")["findings.jsonl"]).not.toBe(before["findings.jsonl"]);
  });

  it("writes anew where a file came or went", async () => {
    await scan("out", FIRST);
    copyOut();
    rmSync(join(folder, "site", "a.html"));
    await scan("out", LATER);
    expect(reports("out")).toEqual(await uncached(LATER));
    copyOut();
    put("d.html", page("13812345670"));
    await scan("out", LATER);
    expect(reports("out")).toEqual(await uncached(LATER));
  });

  it("writes anew where something was decided, and where that is over", async () => {
    // No decision may be over when it is made.
    const last = Date.UTC(2998, 11, 31, 10) / 1000;
    await scan("out", last, "--format", "jsonl,html,xlsx");
    const [line = ""] = readFileSync(join(folder, "out", "findings.jsonl"), "utf8").split("\n");
    const { identity } = JSON.parse(line) as { identity: string };
    writeFileSync(
      join(folder, "decisions.yaml"),
      `decisions:\n  - identity: ${identity}\n    decision: exempt\n    reason: 依法公开\n    who: 王主任\n    basis: 条例第十五条\n    expires: 2998-12-31\n`,
    );
    const ran = await tuomin(["decisions", "import", "out", "decisions.yaml"], { cwd: folder });
    expect(ran.code, ran.err).toBe(0);
    const findings = (): string[] => readFileSync(join(folder, "out", "findings.jsonl"), "utf8").split("\n");
    await scan("out", last + 1, "--format", "jsonl,html,xlsx");
    expect(findings()[0]).toContain('"kind":"exempt"');
    // On the same day nothing of it changes; after it the decision is over.
    const kept = inode("findings.jsonl");
    await scan("out", last + 2, "--format", "jsonl,html,xlsx");
    expect(inode("findings.jsonl")).toBe(kept);
    await scan("out", last + 3 * 86_400, "--format", "jsonl,html,xlsx");
    expect(findings()[0]).toContain('"expired":true');
  });

  it("writes everything anew with a baseline, and after one", async () => {
    await scan("out", FIRST);
    await scan("out", LATER, "--baseline", join(folder, "out"));
    expect(readFileSync(join(folder, "out", "findings.jsonl"), "utf8")).toContain('"baseline":true');
    await scan("out", LATER);
    expect(reports("out")).toEqual(await fresh(LATER));
  });
});
