import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "cheerio";
import { parse as parseCsv } from "csv-parse/sync";
import exceljs from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Audit } from "../../src/ledger/audit.js";
import { type ReportFormat, writeReport } from "../../src/report/write.js";
import { madeAudit, manyFindings } from "./made-audit.js";

/** What every format must tell alike. */
interface Told {
  findings: number;
  violation: number;
  review: number;
  exempt: number;
  files: number;
  scanned: number;
  failed: number;
  gaps: number;
  byCategory: Record<string, number>;
}

const FINDINGS = 137;
let folder: string;
let audit: Audit;
let truth: Told;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tuomin-totals-"));
  const findings = manyFindings(FINDINGS);
  audit = madeAudit(findings);
  for (const format of [
    "html",
    "xlsx",
    "docx",
    "jsonl",
    "json",
    "csv",
    "sarif",
    "md",
    "junit",
  ] satisfies ReportFormat[])
    await writeReport(format, audit, folder, "zh");
  const of = (kind: string): number => findings.filter(({ outcome }) => outcome.kind === kind).length;
  const byCategory: Record<string, number> = {};
  for (const { category } of findings) byCategory[category] = (byCategory[category] ?? 0) + 1;
  const read = new Set(findings.map(({ path }) => path)).size;
  truth = {
    findings: FINDINGS,
    violation: of("violation"),
    review: of("review"),
    exempt: of("exempt"),
    files: read + 1,
    scanned: read,
    failed: 1,
    gaps: 1,
    byCategory,
  };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NAMES: Readonly<Record<string, string>> = {
  身份证号: "id-number",
  家庭住址: "address",
  银行账号: "bank-account",
  出生日期: "birth-date",
  联系电话: "phone",
  电子邮箱: "email",
  个人病历: "medical-record",
  财产状况: "property",
  社会关系: "social-relation",
  生活经历: "life-experience",
  身体缺陷: "disability",
  婚恋状况: "marital-status",
};
const OVERVIEW: Readonly<Record<string, keyof Told>> = {
  检出项: "findings",
  违规: "violation",
  待核: "review",
  豁免: "exempt",
  文件: "files",
  已读: "scanned",
  读取失败: "failed",
  未能读全: "gaps",
};

const read = (name: string): string => readFileSync(join(folder, name), "utf8");
const lines = (name: string): Record<string, unknown>[] =>
  read(name)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** Counts of records that have an outcome and a category, and of items that have a status. */
function count(
  findings: readonly { outcome: string; category: string }[],
  items: readonly { status: string; gap: boolean }[],
): Told {
  const byCategory: Record<string, number> = {};
  for (const { category } of findings) byCategory[category] = (byCategory[category] ?? 0) + 1;
  const of = (kind: string): number => findings.filter(({ outcome }) => outcome === kind).length;
  const status = (kind: string): number => items.filter((item) => item.status === kind).length;
  return {
    findings: findings.length,
    violation: of("violation"),
    review: of("review"),
    exempt: of("exempt"),
    files: items.length,
    scanned: status("scanned"),
    failed: status("failed"),
    gaps: items.filter(({ gap }) => gap).length,
    byCategory,
  };
}

/** The tables of an overview and of the categories, as rows of texts. */
function ofTables(rows: readonly (readonly string[])[]): Told {
  const told: Record<string, number> = {};
  const byCategory: Record<string, number> = {};
  for (const [name = "", number = ""] of rows) {
    const value = Number(number.replaceAll(",", ""));
    const key = OVERVIEW[name];
    if (key !== undefined && told[key] === undefined) told[key] = value;
    const category = NAMES[name];
    if (category !== undefined && byCategory[category] === undefined) byCategory[category] = value;
  }
  return {
    ...(told as unknown as Told),
    byCategory: Object.fromEntries(Object.entries(byCategory).filter(([, n]) => n > 0)),
  };
}

describe("every format tells the same", () => {
  test("JSON", () => {
    const { totals, coverage, findings } = JSON.parse(read("audit.json"));
    expect(
      count(
        findings.map((one: { outcome: { kind: string } }) => ({ ...one, outcome: one.outcome.kind })),
        coverage.map((item: { status: string }) => ({ ...item, gap: item.status !== "scanned" })),
      ),
    ).toEqual(truth);
    expect(totals.findings).toBe(truth.findings);
    expect(totals.gaps).toBe(truth.gaps);
  });

  test("JSON Lines", () => {
    const findings = lines("findings.jsonl").map((one) => ({
      outcome: (one.outcome as { kind: string }).kind,
      category: String(one.category),
    }));
    const items = lines("coverage.jsonl").map(({ status }) => ({ status: String(status), gap: status !== "scanned" }));
    expect(count(findings, items)).toEqual(truth);
  });

  test("CSV", () => {
    const records = (name: string) => parseCsv(read(name), { columns: true, bom: true }) as Record<string, string>[];
    const findings = records("findings.csv").map((one) => ({ outcome: one.outcome!, category: one.category! }));
    expect(
      count(
        findings,
        records("coverage.csv").map(({ status }) => ({ status: status!, gap: status !== "scanned" })),
      ),
    ).toEqual(truth);
  });

  test("SARIF", () => {
    const { runs } = JSON.parse(read("report.sarif"));
    const findings = runs[0].results.map((one: { properties: object }) => one.properties);
    const told = count(findings, []);
    expect(told.byCategory).toEqual(truth.byCategory);
    const { findings: all, files, gaps, status } = runs[0].properties.totals;
    expect({ ...told, files, gaps, scanned: status.scanned, failed: status.failed }).toEqual(truth);
    expect(all).toBe(truth.findings);
    expect(runs[0].invocations[0].toolExecutionNotifications).toHaveLength(truth.gaps);
  });

  test("JUnit", () => {
    const $ = load(read("junit.xml"), { xml: true });
    const [findings, coverage] = $("testsuite").toArray();
    const number = (node: typeof findings, name: string): number => Number($(node!).attr(name));
    expect(number(findings, "tests")).toBe(truth.findings);
    expect($(findings!).find("testcase").length).toBe(truth.findings);
    expect([number(findings, "failures"), $(findings!).find("failure").length]).toEqual([
      truth.violation,
      truth.violation,
    ]);
    expect([number(findings, "skipped"), $(findings!).find("skipped").length]).toEqual([truth.review, truth.review]);
    expect([number(coverage, "tests"), $(coverage!).find("testcase").length]).toEqual([truth.files, truth.files]);
    expect([number(coverage, "errors"), $(coverage!).find("error").length]).toEqual([truth.gaps, truth.gaps]);
  });

  test("Markdown", () => {
    const rows = read("report.md")
      .split("\n")
      .filter((line) => line.startsWith("| "))
      .map((line) => line.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, "").trim()));
    expect(ofTables(rows)).toEqual(truth);
  });

  test("HTML: its tiles, its drill-down, its rows", () => {
    const $ = load(read("report.html"));
    const tiles = $(".tiles li")
      .toArray()
      .map((tile) => [$(tile).find("span").text(), $(tile).find("b").text()]);
    const { byCategory: _, scanned: __, failed: ___, ...rest } = truth;
    expect(ofTables(tiles)).toMatchObject(rest);
    const { leaves } = JSON.parse($("#places-data").text()) as { leaves: { counts: number[]; categories: number[] }[] };
    const sums = Array.from({ length: 10 }, (_, at) => leaves.reduce((sum, { counts }) => sum + counts[at]!, 0));
    const { violation, review, exempt, files, scanned, failed } = truth;
    expect([sums[0], sums[1], sums[2], sums[3], sums[4], sums[7]]).toEqual([
      violation,
      review,
      exempt,
      files,
      scanned,
      failed,
    ]);
    const inCategories = leaves.flatMap(({ categories }) => categories.filter((_, at) => at % 2 === 1));
    expect(inCategories.reduce((a, b) => a + b, 0)).toBe(truth.findings);
    const { columns } = JSON.parse($("#meta").text());
    const rows = $("script.rows")
      .toArray()
      .flatMap((script) => JSON.parse($(script).text()).r as number[]);
    expect(rows.length / columns.length).toBe(truth.findings);
  });

  test("XLSX: its rows and its summary", async () => {
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(join(folder, "ledger.xlsx"));
    const summary: string[][] = [];
    book
      .getWorksheet("汇总")!
      .eachRow((row) => summary.push([String(row.getCell(1).value), String(row.getCell(2).value)]));
    expect(ofTables(summary)).toEqual(truth);
    const ledger = book.getWorksheet("台账")!;
    const outcomes: Record<string, number> = {};
    ledger.eachRow((row, at) => {
      if (at > 1) outcomes[String(row.getCell(13).value)] = (outcomes[String(row.getCell(13).value)] ?? 0) + 1;
    });
    expect(outcomes).toEqual({ 违规: truth.violation, 待核: truth.review, 豁免: truth.exempt });
    const places = book.getWorksheet("按地区、单位、渠道、栏目")!;
    const column = (places.getRow(1).values as string[]).indexOf("检出项");
    const counts: number[] = [];
    places.eachRow((row, at) => at > 1 && counts.push(Number(row.getCell(column).value)));
    expect(counts.pop()).toBe(truth.findings);
    expect(counts.reduce((a, b) => a + b, 0)).toBe(truth.findings);
  });

  test("DOCX", () => {
    const parts = unzipSync(readFileSync(join(folder, "report.docx")));
    const $ = load(strFromU8(parts["word/document.xml"]!), { xml: true });
    const rows = $("w\\:tr")
      .toArray()
      .map((row) =>
        $(row)
          .find("w\\:tc")
          .toArray()
          .map((cell) => $(cell).text()),
      );
    expect(ofTables(rows)).toEqual(truth);
    const chart = load(strFromU8(parts["word/charts/chart1.xml"]!), { xml: true });
    const drawn = chart("c\\:val c\\:v")
      .toArray()
      .map((node) => Number(chart(node).text()));
    expect(drawn.reduce((a, b) => a + b, 0)).toBe(truth.findings);
  });
});
