import { CATEGORIES } from "@tuomin/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FindingRecord } from "../../src/ledger/finding-record.js";
import type { CoverageItem } from "../../src/ledger/item.js";
import { createTally, type Totals } from "../../src/ledger/totals.js";
import { rollUpFindings, rollUpKinds, rollUpPlaces, sumAll } from "../../src/report/roll-up.js";
import { madeFinding } from "../report/made-audit.js";

const name = (...names: string[]) => fc.constantFrom(null, ...names);
const source = fc.record({
  region: fc.record({ province: name("贵州省"), city: name("黔东南州", "遵义市"), county: name("凯里市") }),
  organ: name("民政局", "教育局"),
  channel: name("网站", "微信"),
  column: name("公示公告"),
});
const finding = fc.record({
  category: fc.constantFrom(...CATEGORIES),
  outcome: fc.record({
    kind: fc.constantFrom("violation" as const, "review" as const, "exempt" as const),
    reason: fc.constant("…"),
  }),
  hidden: name("comment"),
  publication: name("低保"),
});
const file = fc.record({
  source,
  published: fc.constantFrom("2017-01-02", "2018-03-04"),
  kind: fc.constantFrom("html" as const, "xlsx" as const),
  bytes: fc.nat(9999),
  status: fc.constantFrom("scanned" as const, "partial" as const, "skipped" as const, "failed" as const),
  setAside: fc.boolean(),
  findings: fc.array(finding, { maxLength: 4 }),
});

type File = typeof file extends fc.Arbitrary<infer T> ? T : never;

function itemOf(
  { source: from, published, kind, bytes, status, setAside, findings }: File,
  path: string,
): CoverageItem {
  return {
    path,
    kind,
    bytes,
    status,
    code: status === "scanned" ? null : "x",
    reason: null,
    reasonZh: null,
    findings: findings.length,
    publication: null,
    source: { ...from, published },
    ...(setAside && status === "skipped" ? { setAside: true as const } : {}),
  };
}

const recordsOf = ({ source: from, published, kind, findings }: File, path: string): FindingRecord[] =>
  findings.map((one) => madeFinding({ ...from, ...one, published, format: kind, path }));

function totalsOf(files: readonly File[]): Totals {
  const tally = createTally();
  for (const [at, one] of files.entries()) {
    tally.add(itemOf(one, String(at)), [], null);
    for (const record of recordsOf(one, String(at))) tally.addFinding(record);
  }
  return tally.totals();
}

const add = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

describe("roll-ups", () => {
  it("add up to the totals, whatever they are by, and so does the coverage", () => {
    fc.assert(
      fc.property(fc.array(file, { maxLength: 12 }), (files) => {
        const totals = totalsOf(files);
        expect(add(totals.cells.map(({ count }) => count))).toBe(totals.findings);
        expect(add(totals.coverage.map((cell) => cell.files))).toBe(totals.files);
        expect(add(totals.places.map(({ count }) => count))).toBe(totals.findings);
        expect(add(totals.placeCoverage.map((cell) => cell.files))).toBe(totals.files);
        for (const rows of [
          rollUpPlaces(totals, ["province"]),
          rollUpPlaces(totals, ["province", "city", "county"]),
          rollUpPlaces(totals, ["province", "city", "county", "organ", "channel", "column"]),
          rollUpKinds(totals, ["publication"]),
          rollUpKinds(totals, ["format"]),
          rollUpKinds(totals, ["year"]),
        ]) {
          expect(add(rows.map(({ findings }) => findings))).toBe(totals.findings);
          expect(add(rows.map((row) => row.files))).toBe(totals.files);
          expect(add(rows.map(({ bytes }) => bytes))).toBe(totals.bytes);
          expect(add(rows.map(({ filesWithFindings }) => filesWithFindings))).toBe(totals.filesWithFindings);
          for (const row of rows) {
            expect(add(Object.values(row.outcomes))).toBe(row.findings);
            expect(add(Object.values(row.categories))).toBe(row.findings);
            expect(row.scanned + row.partial + row.skipped + row.failed + row.setAside).toBe(row.files);
          }
        }
        for (const part of ["category", "outcome", "hidden", "rule", "subject", "clause"] as const)
          expect(add(rollUpFindings(totals.cells, [part]).map(({ findings }) => findings))).toBe(totals.findings);
        const sums = sumAll(totals);
        expect(sums.partial + sums.skipped + sums.failed).toBe(totals.gaps);
        expect(sums.setAside).toBe(totals.setAside);
      }),
      { numRuns: 300 },
    );
  });

  it("are the same whether findings come counted by file or one by one", () => {
    fc.assert(
      fc.property(fc.array(file, { maxLength: 8 }), (files) => {
        const tally = createTally();
        for (const [at, one] of files.entries()) {
          const counts = recordsOf(one, "").map(({ category, rule, outcome, subject, hidden, publication }) => ({
            category,
            rule,
            outcome: outcome.kind,
            subject,
            hidden,
            publication,
            count: 1,
          }));
          tally.add(itemOf(one, String(at)), counts, null);
        }

        expect(tally.totals()).toEqual(totalsOf(files));
      }),
      { numRuns: 300 },
    );
  });

  it("tell links too, and the files that have findings by them", () => {
    const tally = createTally();
    const item: CoverageItem = {
      ...itemOf(
        {
          source: madeFinding(),
          published: "2018-03-04",
          kind: "html",
          bytes: 1,
          status: "scanned",
          setAside: false,
          findings: [],
        },
        "a",
      ),
    };
    tally.add(item, [], null);
    tally.addLink(madeFinding({ format: "html", published: "2018-03-04" }));
    tally.addFilesWithFindings([item]);
    const totals = tally.totals();
    const sums = { findings: 1, files: 1, filesWithFindings: 1 };
    expect(rollUpPlaces(totals, ["organ"])).toMatchObject([{ key: { organ: "凯里市民政局" }, ...sums }]);
    expect(rollUpKinds(totals, ["format", "year"])).toMatchObject([{ key: { format: "html", year: "2018" }, ...sums }]);
    expect(tally.totals()).toMatchObject({ findings: 1, filesWithFindings: 1 });
  });
});
