import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createLinkage } from "../../../src/ledger/linkage.js";
import { openLedger } from "../../../src/ledger/sqlite/open-ledger.js";
import { openToScan } from "../../../src/ledger/sqlite/open-to-scan.js";
import { NOT_READ } from "../../../src/ledger/sqlite/reuse.js";
import type { Totals } from "../../../src/ledger/totals.js";
import { all, begin, done, entryOf, itemOf, KEY, recordOf, SOURCE, scanInto } from "./made-run.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tuomin-ledger-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const fragment = (pattern: string, cell: string) => ({
  kind: "id-number" as const,
  pattern,
  name: "digest",
  context: {},
  place: { cell },
  hidden: null,
});

describe("a run in the ledger", () => {
  it("is read back in the order of its paths by bytes, whatever the order files came in, and as often as asked", async () => {
    const names = ["b", "a/1", "名单", "a!", "\u{20000}", "\uff01", "a.zip"];
    const entries = names.map((name, index) =>
      entryOf(
        name,
        Array.from({ length: index % 3 }, (_, at) => recordOf(name, `${index}${at}`)),
      ),
    );
    const sorted = [...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    const write = async (order: readonly number[]): Promise<unknown> => {
      rmSync(join(folder, "ledger.sqlite"), { force: true });
      return scanInto(
        folder,
        order.map((index) => done(entries[index]!)),
        async (run) => {
          const items = await all(run.items());
          expect(await all(run.items())).toEqual(items);
          return { items, findings: [...run.findingLines()].join(""), totals: run.totals };
        },
      );
    };
    const straight = (await write(names.map((_, index) => index))) as { items: { path: string }[] };
    expect(straight.items.map(({ path }) => path)).toEqual(sorted);
    const orders = fc.shuffledSubarray(
      names.map((_, index) => index),
      { minLength: names.length },
    );
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        expect(await write(order)).toEqual(straight);
      }),
      { numRuns: 30 },
    );
  });

  it("has the members of a container behind it, and adds up", async () => {
    const zip = {
      ...entryOf("a.zip"),
      members: [
        entryOf("a.zip!/2", [recordOf("a.zip!/2", "1")]),
        entryOf("a.zip!/1", [], { status: "failed", code: "x" }),
      ],
    };
    const other = entryOf("b", [recordOf("b", "2"), recordOf("b", "3", { outcome: { kind: "review", reason: "x" } })]);
    await scanInto(folder, [done(other), done(zip)], async (run) => {
      expect((await all(run.items())).map(({ path }) => path)).toEqual(["a.zip", "a.zip!/2", "a.zip!/1", "b"]);
      expect((await all(run.findings())).map(({ identity }) => identity)).toEqual(["1", "2", "3"]);
      expect(run.totals).toMatchObject({
        files: 4,
        bytes: 40,
        status: { scanned: 3, partial: 0, skipped: 0, failed: 1 },
        gaps: 1,
        filesWithFindings: 2,
        findings: 3,
      });
      expect(run.totals.cells.reduce((sum, { count }) => sum + count, 0)).toBe(3);
      expect(run.totals.coverage.reduce((sum, { files }) => sum + files, 0)).toBe(4);
    });
  });

  it("counts links where they stand, so that findings and coverage add up; the digits of weak masks cannot be read in it", async () => {
    const first = { ...entryOf("a 公示"), source: SOURCE, fragments: [fragment("52263119850312****", "B2")] };
    const last = { ...entryOf("b", [recordOf("b", "1")]), fragments: [fragment("**************1048", "C7")] };
    await scanInto(folder, [done(last), done(first), done(entryOf("c"))], async (run) => {
      const findings = await all(run.findings());
      expect(findings.map(({ path, rule }) => [path, rule])).toEqual([
        ["b", "mobile-phone"],
        ["a 公示", "linkage"],
      ]);
      expect(findings[1]!.identity).toMatch(/^[0-9a-f]{32}$/);
      expect((await all(run.items())).map(({ path, findings }) => [path, findings])).toEqual([
        ["a 公示", 1],
        ["b", 1],
        ["c", 0],
      ]);
      expect(run.totals).toMatchObject({ files: 3, findings: 2, filesWithFindings: 2 });
    });
    expect(readFileSync(join(folder, "ledger.sqlite"), "latin1")).not.toMatch(/52263119850312|\*1048/);
  });

  it("keeps values that were asked for encrypted, and gives them back to who has the key", async () => {
    const about = { ...begin().about, reveal: true };
    const { path, category, rule, masked, ...rest } = recordOf("a", "1");
    const lines = `${JSON.stringify({ path, category, rule, masked, value: "13800001234", ...rest })}\n`;
    await scanInto(
      folder,
      [done({ ...entryOf("a", [recordOf("a", "1")]), lines })],
      (run) => {
        expect([...run.findingLines()].join("")).toBe(lines);
      },
      { about },
    );
    expect(readFileSync(join(folder, "ledger.sqlite"), "latin1")).not.toContain("13800001234");
    const ledger = await openLedger(folder, { key: KEY });
    expect((await all(ledger.audit(1, { reveal: true }).findings()))[0]!.value).toBe("13800001234");
    expect((await all(ledger.audit().findings()))[0]!.value).toBeUndefined();
    expect(ledger.audit().run.reveal).toBe(false);
    ledger.close();
  });
});

describe("decisions", () => {
  const exempt = {
    kind: "exempt",
    reason: "履职需要",
    who: "甲",
    basis: "条款",
    expires: "2026-06-30",
    at: "2026-01-02T00:00:00Z",
  } as const;

  it("change outcome and totals of what is read back, and of later runs, until they expire", async () => {
    const entries = [
      done(entryOf("a", [recordOf("a", "aa"), recordOf("a", "bb")])),
      done(entryOf("b", [recordOf("b", "cc")])),
    ];
    await scanInto(folder, entries, () => {});
    const ledger = await openLedger(folder);
    ledger.decisions.put([{ ...exempt, identity: "bb" }]);
    const counts = (asOf?: string): string[] =>
      ledger
        .audit(1, asOf === undefined ? {} : { asOf })
        .totals.cells.map(({ outcome, decision, count }) => `${outcome} ${decision} ${count}`)
        .sort();
    expect(counts()).toEqual(["exempt exempt 1", "violation null 2"]);
    expect(counts("2026-07-01")).toEqual(["violation expired 1", "violation null 2"]);
    expect((await all(ledger.audit().findings())).map(({ outcome }) => outcome.kind)).toEqual([
      "violation",
      "exempt",
      "violation",
    ]);
    // As the scan found it.
    expect(ledger.runs()[0]!.totals!.cells).toHaveLength(1);
    ledger.close();
    await scanInto(folder, entries, (run) => {
      expect(run.totals.cells.map(({ outcome }) => outcome).sort()).toEqual(["exempt", "violation"]);
    });
  });

  it("are over after their last day in China, whatever day it is by UTC", async () => {
    const entries = [done(entryOf("a", [recordOf("a", "aa")]))];
    const about = (started: string) => ({ about: { ...begin().about, started } });
    await scanInto(folder, entries, () => {}, about("2026-06-01T00:00:00Z"));
    const ledger = await openLedger(folder);
    ledger.decisions.put([{ ...exempt, identity: "aa" }]);
    ledger.close();
    const outcomes = (run: { totals: Totals }): string[] => run.totals.cells.map(({ decision: is }) => String(is));
    // 23:30 and 00:30 in China.
    await scanInto(folder, entries, (run) => expect(outcomes(run)).toEqual(["exempt"]), about("2026-06-30T15:30:00Z"));
    await scanInto(folder, entries, (run) => expect(outcomes(run)).toEqual(["expired"]), about("2026-06-30T16:30:00Z"));
    const again = await openLedger(folder);
    expect(outcomes(again.audit(2))).toEqual(["exempt"]);
    expect(outcomes(again.audit(3))).toEqual(["expired"]);
    again.close();
  });
});

describe("what earlier runs read", () => {
  const wanted = (path: string, stat = "10 1 1 1", told: string | null = null) => ({ path, stat, told });
  const offers = async (
    options: Parameters<typeof begin>[0],
    asked: readonly ReturnType<typeof wanted>[],
  ): Promise<Record<string, string>> => {
    const ledger = await openToScan(folder, KEY);
    try {
      const found = ledger.begin(begin(options)).reuse(asked);
      return Object.fromEntries(
        asked.map(({ path }, index) => [path, found.has(index) ? (found.get(index)!.hash ?? "taken") : "read"]),
      );
    } finally {
      ledger.close();
    }
  };
  const put = () =>
    scanInto(
      folder,
      [
        done(entryOf("a")),
        done(entryOf("b", [recordOf("b", "1")])),
        done(entryOf("c"), { stat: "~10 1 1 1" }),
        done(entryOf("d"), { hash: null }),
        done(entryOf("e"), { hash: NOT_READ }),
        done({ ...entryOf("f"), item: itemOf("f", 0, { status: "skipped" }) }, { stat: "", hash: "told:x" }),
      ],
      () => {},
    );

  it("is taken where the file is as it was, and looked at where that cannot be told", async () => {
    await put();
    const asked = [
      wanted("a"),
      wanted("b", "10 2 2 1"),
      wanted("c"),
      wanted("d"),
      wanted("e"),
      wanted("f", "", "told:x"),
      wanted("g"),
    ];
    expect(await offers({}, asked)).toEqual({
      a: "taken",
      b: "h",
      c: "h",
      d: "read",
      e: "read",
      f: "taken",
      g: "read",
    });
  });

  it.each([
    ["by the bytes only, if asked", { cache: "hash" as const }, "h"],
    ["not at all, if asked", { cache: "none" as const }, "read"],
    ["not by other rules or settings", { digest: "other" }, "read"],
  ])("is taken %s", async (_, options, expected) => {
    await put();
    expect(await offers(options, [wanted("a")])).toEqual({ a: expected });
  });

  it("is read again for its values, where it has findings", async () => {
    await put();
    const about = { ...begin().about, reveal: true };
    expect(await offers({ about }, [wanted("a"), wanted("b")])).toEqual({ a: "taken", b: "read" });
  });

  it("makes a run of the same files at once: its links and totals are those of the run before", async () => {
    const first = { ...entryOf("a", [recordOf("a", "1")]), fragments: [fragment("52263119850312****", "B2")] };
    const last = { ...entryOf("b"), fragments: [fragment("**************1048", "C7")] };
    const before = await scanInto(folder, [done(first), done(last)], (run) => [
      ...run.findingLines(),
      ...run.itemLines(),
      JSON.stringify(run.totals),
    ]);
    const untouched = () => expect.unreachable();
    const ledger = await openToScan(folder, KEY);
    const again = ledger.begin(begin());
    again.reuse(["a", "b"].map((path) => wanted(path)));
    const run = await again.close("finished", untouched, null);
    expect([...run.findingLines(), ...run.itemLines(), JSON.stringify(run.totals)]).toEqual(before);
    expect(before.join("")).toContain('"linkage"');
    again.settle("finished");
    // One file less: everything is put together anew.
    const less = ledger.begin(begin());
    less.reuse([wanted("a")]);
    const linkage = async () => createLinkage(folder, { key: KEY, reveal: false });
    expect((await less.close("finished", linkage, null)).totals.findings).toBe(1);
    ledger.close();
  });

  it("is kept once", async () => {
    await put();
    const ledger = await openLedger(folder);
    const results = () =>
      ledger.database.prepare("SELECT count(*) FROM results").raw(true).get([]) as unknown as [number];
    const [rows] = results();
    const scan = await openToScan(folder, KEY);
    const writer = scan.begin(begin());
    writer.reuse(["a", "b"].map((path) => wanted(path)));
    expect(results()).toEqual([rows]);
    scan.close();
    ledger.close();
  });
});

describe("a run that was broken off", () => {
  const a = done(entryOf("a"));
  const b = done(entryOf("b", [recordOf("b", "1")]), { stat: "10 2 2 2" });
  const later = { ...begin().about, started: "2026-05-05T05:05:05Z" };
  const wanted = (one: typeof a) => ({ path: one.path, stat: one.stat, told: null });

  it("goes on with --resume: what was read stays, what is gone goes, its start is kept", async () => {
    await scanInto(folder, [a, b, done(entryOf("gone"))], () => {}, { state: "killed" });
    const ledger = await openToScan(folder, KEY);
    const writer = ledger.begin(begin({ resume: true, about: later }));
    expect(writer).toMatchObject({ run: 1, resumed: 3, replaced: null, about: { started: "2026-01-01T00:00:00Z" } });
    expect([...writer.reuse([wanted(a), wanted(b)]).values()].map(({ hash }) => hash)).toEqual([null, null]);
    expect(writer.isFile("gone")).toBe(false);
    expect(writer.isFile("a")).toBe(true);
    ledger.close();
  });

  it("reads again what the user's Ctrl-C left out, and what has changed", async () => {
    await scanInto(folder, [a, done(entryOf("b"), { hash: NOT_READ })], () => {}, { state: "interrupted" });
    const ledger = await openToScan(folder, KEY);
    const writer = ledger.begin(begin({ resume: true }));
    expect(writer.resumed).toBe(2);
    const found = writer.reuse([{ ...wanted(a), stat: "11 9 9 9" }, wanted(b)]);
    expect(found.get(0)?.hash).toBe("h");
    expect(found.has(1)).toBe(false);
    expect(writer.isFile("b")).toBe(false);
    ledger.close();
  });

  it("is replaced without --resume, and nothing of it is lost", async () => {
    await scanInto(folder, [a], () => {}, { state: "killed" });
    await scanInto(
      folder,
      [],
      (_, writer) => {
        expect(writer).toMatchObject({
          run: 2,
          resumed: null,
          replaced: { started: "2026-01-01T00:00:00Z", files: 1 },
        });
      },
      { about: later },
    );
    const ledger = await openLedger(folder);
    expect(ledger.runs().map(({ run, state }) => `${run} ${state}`)).toEqual(["2 finished"]);
    ledger.close();
  });

  it("is not continued by other rules or settings", async () => {
    await scanInto(folder, [a], () => {}, { state: "killed" });
    const ledger = await openToScan(folder, KEY);
    expect(() => ledger.begin(begin({ resume: true, digest: "other" }))).toThrow(
      expect.objectContaining({ code: "resume-mismatch", exit: 2 }),
    );
    ledger.close();
  });

  it("can be looked at while it is at work", async () => {
    const scan = await openToScan(folder, KEY);
    const writer = scan.begin(begin({ ofFiles: 4, ofBytes: 40 }));
    writer.put([a, b]);
    const ledger = await openLedger(folder, { readOnly: true });
    expect(ledger.runs()).toMatchObject([
      { run: 1, state: "running", files: 2, ofFiles: 4, bytes: 20, ofBytes: 40, findings: 1, totals: null },
    ]);
    expect(() => ledger.audit()).toThrow(expect.objectContaining({ code: "no-run" }));
    ledger.close();
    scan.close();
  });
});
