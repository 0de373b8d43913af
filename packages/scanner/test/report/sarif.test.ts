import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { FindingRecord } from "../../src/ledger/finding-record.js";
import { writeReport } from "../../src/report/write.js";
import { madeAudit, madeFinding } from "./made-audit.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tuomin-sarif-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function sarif(findings: readonly FindingRecord[]) {
  await writeReport("sarif", madeAudit(findings), folder, "en");
  return JSON.parse(readFileSync(join(folder, "report.sarif"), "utf8"));
}

test("a log has what SARIF 2.1.0 requires", async () => {
  const log = await sarif([madeFinding(), madeFinding({ rule: "of another version" })]);
  // §3.13.2, 3.13.4, 3.14.6, 3.18.2, 3.19.2
  expect(log.version).toBe("2.1.0");
  expect(log.$schema).toContain("sarif-2.1.0");
  const [run] = log.runs;
  expect(run.tool.driver.name).toBe("tuomin");
  // §3.19.23: ids of rules are unique; §3.27.6: an index leads to the rule of that id.
  const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const result of run.results) {
    expect(result.message.text.length).toBeGreaterThan(0);
    if (result.ruleIndex !== undefined) expect(ids[result.ruleIndex]).toBe(result.ruleId);
  }
  expect(run.results[1].ruleIndex).toBeUndefined();
  // §3.20.14
  expect(run.invocations[0].executionSuccessful).toBe(false);
  expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain("the file is damaged");
});

test.each([
  ["violation", { kind: "fail", level: "error" }],
  ["review", { kind: "review", level: "none" }],
  ["exempt", { kind: "informational", level: "none", suppressions: [{ kind: "external", status: "accepted" }] }],
] as const)("what is %s has the level that its kind asks for (§3.27.10)", async (kind, expected) => {
  const { runs } = await sarif([madeFinding({ outcome: { kind, reason: "…" } })]);
  expect(runs[0].results[0]).toMatchObject(expected);
  if (kind !== "exempt") expect(runs[0].results[0].suppressions).toBeUndefined();
});

test("a path is a relative reference, whatever it holds; a cell is told by a logical location", async () => {
  const place = { sheet: "名单", cell: "F3" };
  const { runs } = await sarif([madeFinding({ path: "a:b/名单 #1?.zip!/%41\ud800.xlsx", place })]);
  const [location] = runs[0].results[0].locations;
  const { uri } = location.physicalLocation.artifactLocation;
  expect(uri).toMatch(/^[\w.!~*'()%/-]+$/);
  expect(new URL(uri, "file:///root/").href.startsWith("file:///root/")).toBe(true);
  expect(location.physicalLocation.region).toBeUndefined();
  expect(location.logicalLocations[0].fullyQualifiedName).toContain("F3");
});
