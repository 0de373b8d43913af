import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CHANGES, type Comparison } from "../../../src/ledger/comparison.js";
import type { FindingRecord } from "../../../src/ledger/finding-record.js";
import type { CoverageItem } from "../../../src/ledger/item.js";
import { createLinkage } from "../../../src/ledger/linkage.js";
import { openBaseline } from "../../../src/ledger/sqlite/baseline.js";
import { changesOf } from "../../../src/ledger/sqlite/changes-of.js";
import { compareRuns } from "../../../src/ledger/sqlite/compare-runs.js";
import { mergeLedgers } from "../../../src/ledger/sqlite/merge.js";
import { openLedger, type SqliteLedger } from "../../../src/ledger/sqlite/open-ledger.js";
import { openToScan } from "../../../src/ledger/sqlite/open-to-scan.js";
import { withScratch } from "../../../src/ledger/sqlite/scratch.js";
import { all, begin, done, entryOf, itemOf, KEY, recordOf, SOURCE, scanInto } from "./made-run.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tuomin-compare-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lines =
  (objects: readonly unknown[]): (() => string[]) =>
  () => [objects.map((object) => `${JSON.stringify(object)}\n`).join("")];
const run = (findings: readonly FindingRecord[], items: readonly CoverageItem[] = []) => ({
  findingLines: lines(findings),
  itemLines: lines(items),
});
const compare = <T>(
  old: ReturnType<typeof run>,
  now: ReturnType<typeof run>,
  use: (comparison: Comparison) => T,
  earlier: readonly ReturnType<typeof run>[] = [],
): Promise<T> => withScratch((scratch) => use(compareRuns(scratch, old, now, earlier, { list: true })));
const told = ({ changes }: Comparison): string[] =>
  [...changes()].map(
    ({ change, identity, path, from }) => `${change} ${identity} ${path}${from === null ? "" : ` from ${from}`}`,
  );

describe("two runs compared", () => {
  it("tell what is new, has reappeared, is unchanged, has moved, is fixed, or could not be looked at", async () => {
    const old = run([
      recordOf("a", "a1"),
      recordOf("a", "a2"),
      recordOf("b", "b1"),
      recordOf("c", "c1"),
      recordOf("z.zip!/d/1.txt", "d1"),
      recordOf("e/1", "e1"),
    ]);
    const now = run(
      [
        recordOf("a", "a1"),
        recordOf("b2", "b1"),
        // Under another title, so of another identity; the value and the rule are the same.
        recordOf("c2", "c9", { fingerprint: "fc1" }),
        recordOf("n", "n1"),
        recordOf("n", "n2"),
      ],
      [
        itemOf("a", 1),
        itemOf("z.zip", 0, { status: "failed", code: "corrupt" }),
        itemOf("e", 0, { status: "failed", code: "unreadable" }),
        itemOf("x", 0, { status: "skipped", setAside: true }),
      ],
    );
    const earlier = run([recordOf("old", "n2"), recordOf("old", "a1")]);
    await compare(
      old,
      now,
      (comparison) => {
        expect(told(comparison)).toEqual([
          "new n1 n",
          "reappeared n2 n",
          "unchanged a1 a",
          "moved b1 b2 from b",
          "moved c9 c2 from c",
          "fixed a2 a",
          "unread d1 z.zip!/d/1.txt",
          "unread e1 e/1",
        ]);
        expect(comparison.rate).toBeCloseTo(1 / 4);
        expect(comparison.counts.unread).toEqual({ violation: 2, review: 0, exempt: 0 });
      },
      [earlier],
    );
  });

  it("do not take for put right what was not looked for", async () => {
    const old = run([recordOf("a", "1"), recordOf("a", "2", { rule: "email" })]);
    const now = { ...run([]), run: { rules: ["mobile-phone"] } };
    await compare(old, now, (comparison) => expect(told(comparison)).toEqual(["fixed 1 a", "unread 2 a"]));
  });

  it("pair each finding once, as often as it is there on both sides", async () => {
    // A publication put up three times, taken down once.
    const old = run(["a", "b", "c"].map((path) => recordOf(path, "1")));
    await compare(old, run(["a", "c"].map((path) => recordOf(path, "1"))), (comparison) =>
      expect(told(comparison)).toEqual(["unchanged 1 a", "unchanged 1 c", "fixed 1 b"]),
    );
    await compare(run([recordOf("a", "1")]), old, (comparison) =>
      expect(told(comparison)).toEqual(["new 1 b", "new 1 c", "unchanged 1 a"]),
    );
  });

  it("count the rate by organ over what asks for correction: what is exempt on either side does not", async () => {
    const exempt = { outcome: { kind: "exempt" as const, reason: "x" } };
    const other = { organ: "乙局" };
    const old = run([
      recordOf("a", "1"),
      recordOf("a", "2"),
      recordOf("a", "3", exempt),
      recordOf("a", "4"),
      recordOf("b", "5", other),
    ]);
    const now = run([
      recordOf("a", "2"),
      recordOf("a", "4", exempt),
      recordOf("b", "5", other),
      recordOf("b", "6", other),
    ]);
    await compare(old, now, ({ organs, rate }) => {
      expect(organs.map(({ organ, fixed, open, added, rate: own }) => [organ, fixed, open, added, own])).toEqual([
        ["乙局", 0, 1, 1, 0],
        [SOURCE.organ, 1, 1, 0, 0.5],
      ]);
      expect(rate).toBeCloseTo(1 / 3);
    });
  });

  it("account for every finding of both, each once", async () => {
    const finding = fc
      .tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom("1", "2", "3"), fc.constantFrom("x", "y"))
      .map(([path, identity, print]) => recordOf(path, identity, { fingerprint: print }));
    await fc.assert(
      fc.asyncProperty(fc.array(finding, { maxLength: 8 }), fc.array(finding, { maxLength: 8 }), async (old, now) => {
        await compare(run(old), run(now), ({ counts, changes }) => {
          const sum = (kinds: readonly (typeof CHANGES)[number][]): number =>
            kinds.reduce((total, kind) => total + counts[kind].violation, 0);
          expect(sum(["unchanged", "moved", "fixed", "unread"])).toBe(old.length);
          expect(sum(["unchanged", "moved", "new", "reappeared"])).toBe(now.length);
          expect([...changes()]).toHaveLength(sum(CHANGES));
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe("two runs of one ledger compared", () => {
  /** What became of each file in the second run: as it was, read anew with these findings, gone, or not readable. */
  const fate = fc.oneof(
    fc.constant("same" as const),
    fc.constant("gone" as const),
    fc.constant("broken" as const),
    fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 3 }),
  );
  const file = fc.record({ had: fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 3 }), fate });
  const outcomes = ["violation", "review", "exempt"] as const;
  const found = (path: string, numbers: readonly number[]): FindingRecord[] =>
    numbers.map((number, at) =>
      recordOf(path, `i${number}-${at}`, { outcome: { kind: outcomes[number % 3]!, reason: "x" } }),
    );

  it("tell the same whether what they share is looked at or not, with decisions and without", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 5 }), fc.boolean(), async (files, decided) => {
        const own = mkdtempSync(join(folder, "r-"));
        const first = files.map(({ had }, at) => done(entryOf(`f${at}`, found(`f${at}`, had))));
        await scanInto(own, first, () => {});
        const ledger = await openToScan(own, KEY);
        const writer = ledger.begin(begin({ about: { ...begin().about, started: "2026-02-01T00:00:00Z" } }));
        const wanted = files.map((_, at) => ({ path: `f${at}`, stat: "10 1 1 1", told: null }));
        writer.reuse(wanted.filter((_, at) => files[at]!.fate === "same"));
        for (const [at, { fate: now }] of files.entries()) {
          if (now === "broken") writer.put([done(entryOf(`f${at}`, [], { status: "failed", code: "corrupt" }))]);
          else if (typeof now !== "string") writer.put([done(entryOf(`f${at}`, found(`f${at}`, now)))]);
        }
        await writer.close("finished", async () => createLinkage(own, { key: KEY, reveal: false }), null);
        writer.settle("finished");
        ledger.close();
        const both = await openLedger(own);
        if (decided)
          both.decisions.put([
            {
              identity: "i0-0",
              kind: "exempt",
              reason: "r",
              who: "w",
              basis: "b",
              expires: "2026-01-15",
              at: "2026-01-02T00:00:00Z",
            },
            {
              identity: "i1-1",
              kind: "false-positive",
              reason: "r",
              who: "w",
              basis: null,
              expires: null,
              at: "2026-01-02T00:00:00Z",
            },
          ]);
        const [whole, apart] = await Promise.all(
          [true, false].map((list) =>
            withScratch((scratch) => {
              const { counts, organs, rate } = compareRuns(scratch, both.audit(1), both.audit(2), [], { list });
              return { counts, organs, rate };
            }),
          ),
        );
        both.close();
        expect(apart).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });

  it("leave what they share unread: nothing of it comes out of the ledger again", async () => {
    await scanInto(
      folder,
      [done(entryOf("a", [recordOf("a", "1")])), done(entryOf("b", [recordOf("b", "2")]))],
      () => {},
    );
    const ledger = await openToScan(folder, KEY);
    const writer = ledger.begin(begin({ about: { ...begin().about, started: "2026-02-01T00:00:00Z" } }));
    writer.reuse([{ path: "a", stat: "10 1 1 1", told: null }]);
    writer.put([done(entryOf("b", [recordOf("b", "3")]))]);
    const late = await writer.close("finished", async () => createLinkage(folder, { key: KEY, reveal: false }), null);
    expect([...late.findingLines(1)].join("")).toBe(`${JSON.stringify(recordOf("b", "3"))}\n`);
    const changes = await changesOf(ledger.read(), late, undefined);
    expect(changes).toMatchObject({ since: "2026-01-01T00:00:00Z", rate: 1 / 2 });
    expect(changes?.organs).toMatchObject([
      { organ: SOURCE.organ, fixed: 1, open: 1, moved: 0, added: 1, reappeared: 0 },
    ]);
    ledger.close();
  });

  it("over other PATHs are not compared unless somebody asks", async () => {
    await scanInto(folder, [done(entryOf("a", [recordOf("a", "1")]))], () => {});
    const about = { ...begin().about, started: "2026-02-01T00:00:00Z", roots: ["another"] };
    await scanInto(folder, [done(entryOf("b", []))], () => {}, { about });
    const ledger = await openLedger(folder);
    expect(await changesOf(ledger, ledger.audit(), undefined)).toBeUndefined();
    expect(await changesOf(ledger, ledger.audit(), folder)).toMatchObject({ rate: 1 });
    ledger.close();
  });
});

describe("a baseline", () => {
  it("knows what it has, where it had it or where that is no longer there, and concerns of files", async () => {
    const concern = { code: "publicity-ended", outcome: "review", reason: { zh: "x", en: "x" } };
    const withConcern = { concerns: [concern] } as unknown as Partial<CoverageItem>;
    await scanInto(
      folder,
      [done(entryOf("a", [recordOf("a", "1")], withConcern)), done(entryOf("b", [recordOf("b", "2")]))],
      () => {},
    );
    const baseline = await openBaseline(folder, KEY, (path) => path === "a");
    expect(baseline.has(recordOf("a", "1"))).toBe(true);
    // The same in a second file, while the first is still there.
    expect(baseline.has(recordOf("c", "1"))).toBe(false);
    expect(baseline.has(recordOf("c", "2"))).toBe(true);
    expect(baseline.has(recordOf("a", "3"))).toBe(false);
    expect(baseline.hasConcern("a", "publicity-ended")).toBe(true);
    expect(baseline.hasConcern("b", "publicity-ended")).toBe(false);
    baseline.close();
    await expect(openBaseline(folder, Buffer.alloc(32, 9), () => true)).rejects.toMatchObject({ code: "wrong-key" });
  });
});

describe("ledgers merged", () => {
  const county = async (name: string, findings: number, key = KEY): Promise<string> => {
    const path = join(folder, name);
    mkdirSync(path);
    const entries = [
      done({
        ...entryOf("a.zip"),
        members: [
          entryOf(
            "a.zip!/1",
            Array.from({ length: findings }, (_, at) => recordOf("a.zip!/1", `${name}${at}`)),
          ),
        ],
      }),
      done(entryOf("b", [], { status: "failed", code: "corrupt" })),
    ];
    const about = { ...begin().about, roots: ["www"] };
    await scanInto(path, entries, () => {}, { key, about });
    return path;
  };
  const merge = async (names: readonly string[], out: string): Promise<SqliteLedger> => {
    const parts = await Promise.all(names.map((name) => openLedger(name, { readOnly: true })));
    mkdirSync(join(folder, out));
    await mergeLedgers(parts, join(folder, out), { version: "0", key: KEY });
    for (const part of parts) part.close();
    return openLedger(join(folder, out));
  };

  it("county to city to province add up, level by level, and every path tells its root", async () => {
    const counties = [await county("x", 2), await county("y", 3), await county("z", 5)];
    const decision = {
      identity: "x0",
      kind: "false-positive",
      reason: "r",
      who: "w",
      basis: null,
      expires: null,
    } as const;
    for (const [index, at] of ["2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z"].entries()) {
      const ledger = await openLedger(counties[index]!);
      ledger.decisions.put([{ ...decision, reason: `r${index}`, at }]);
      ledger.close();
    }
    const city = await merge(counties.slice(0, 2), "city");
    expect(city.audit().run.roots).toEqual(["www", "www~2"]);
    expect(city.keyCheck).not.toBeNull();
    expect(city.decisions.get("x0")?.reason).toBe("r1");
    city.close();
    const province = await merge([join(folder, "city"), counties[2]!], "province");
    const audit = province.audit();
    const items = await all(audit.items());
    const findings = await all(audit.findings());
    expect(audit.run.roots).toEqual(["www", "www~2", "www~3"]);
    expect(items.map(({ path }) => path)).toEqual(
      ["www", "www~2", "www~3"].flatMap((root) => [`${root}/a.zip`, `${root}/a.zip!/1`, `${root}/b`]),
    );
    expect(audit.totals).toMatchObject({ files: 9, bytes: 90, findings: 10, gaps: 3, filesWithFindings: 3 });
    expect(audit.totals.cells.reduce((sum, { count }) => sum + count, 0)).toBe(10);
    expect(audit.totals.coverage.reduce((sum, { files }) => sum + files, 0)).toBe(9);
    expect(findings).toHaveLength(10);
    expect(items.reduce((sum, item) => sum + item.findings, 0)).toBe(10);
    // What was decided about a finding of a county holds in the province.
    expect(findings.find(({ identity }) => identity === "x0")?.outcome.kind).toBe("exempt");
    province.close();
  });

  it("of different keys can be joined, and say so; a ledger is never written over", async () => {
    const parts = [await county("x", 1), await county("y", 1, Buffer.alloc(32, 9))];
    const joined = await merge(parts, "out");
    expect(joined.keyCheck).toBeNull();
    joined.close();
    const again = await openLedger(parts[0]!, { readOnly: true });
    await expect(mergeLedgers([again], join(folder, "out"), { version: "0", key: KEY })).rejects.toMatchObject({
      code: "output-exists",
    });
    again.close();
  });
});
