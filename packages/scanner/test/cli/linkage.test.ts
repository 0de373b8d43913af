import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { FindingRecord } from "../../src/ledger/finding-record.js";
import { tuomin } from "./run-cli.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tuomin-linkage-"));
  mkdirSync(join(folder, "site"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("puts the differently masked numbers of one person in two files together, once at any number of workers", async () => {
  const rows = "<tr><th>姓名</th><th>身份证号</th></tr><tr><td>罗家富</td><td>52263119850312****</td></tr>";
  writeFileSync(join(folder, "site/a.html"), `<html><body><table>${rows}</table></body></html>`);
  writeFileSync(join(folder, "site/b.csv"), "姓名,身份证号码\n罗家富,522631********1048\n吴秀英,52****************\n");
  for (const jobs of ["1", "2"]) {
    const out = `out${jobs}`;
    const ran = await tuomin(["scan", "site", "--out", out, "--jobs", jobs, "--format", "jsonl,html,csv"], {
      cwd: folder,
    });
    expect(ran.code).toBe(1);
    const found = readFileSync(join(folder, out, "findings.jsonl"), "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as FindingRecord);
    expect(found.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      "a.html weak-mask",
      "b.csv weak-mask",
      "a.html linkage",
    ]);
    expect(found[2]).toMatchObject({ outcome: { kind: "violation" }, place: { line: 1 } });
    expect(found[2]!.evidence.map(({ zh }) => zh).join()).toContain("b.csv");
    for (const name of readdirSync(join(folder, out))) {
      expect(readFileSync(join(folder, out, name), "utf8")).not.toMatch(/522631198503121048|19850312|罗家富/);
    }
    expect(readdirSync(join(folder, out))).not.toContain(".fragments");
  }
});
