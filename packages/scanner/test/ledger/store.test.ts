import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Run } from "../../src/ledger/audit.js";
import { countBy } from "../../src/ledger/count-by.js";
import type { CoverageItem } from "../../src/ledger/item.js";
import { COVERAGE_FILE, createStore, type Entry, FINDINGS_FILE } from "../../src/ledger/store.js";

const run: Run = {
  version: "0",
  started: "2026-01-01T00:00:00Z",
  roots: ["site"],
  rules: [],
  reveal: false,
  interrupted: false,
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tuomin-store-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function entry(index: number, findings: number, more: Partial<CoverageItem> = {}): Entry {
  const path = `f${index}`;
  const item: CoverageItem = {
    path,
    kind: "text",
    bytes: 10,
    status: "scanned",
    code: null,
    reason: null,
    reasonZh: null,
    findings,
    publication: null,
    ...more,
  };
  return {
    item,
    lines: Array.from({ length: findings }, (_, at) => `${JSON.stringify({ path, at })}\n`).join(""),
    counts:
      findings === 0
        ? []
        : [
            {
              category: "phone",
              rule: "mobile-phone",
              outcome: "violation",
              subject: "person",
              hidden: null,
              publication: null,
              count: findings,
            },
          ],
    source: {
      region: { province: "贵州省", city: null, county: null },
      organ: index % 2 === 0 ? "甲" : null,
      channel: null,
      column: null,
      title: null,
      url: null,
    },
  };
}

async function all<T>(list: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of list) items.push(item);
  return items;
}

describe("the ledger's store", () => {
  it("writes the members of a container behind it, and counts them", async () => {
    const store = createStore(folder);
    store.put(1, entry(1, 1));
    store.put(0, { ...entry(0, 0), members: [entry(7, 2), entry(8, 0)] });
    const { totals, items } = store.close(run);
    expect((await all(items())).map(({ path }) => path)).toEqual(["f0", "f7", "f8", "f1"]);
    expect(totals).toMatchObject({ files: 4, findings: 3, filesWithFindings: 2 });
  });

  it("writes the same bytes and totals in whatever order files come", () => {
    const entries = [3, 0, 1, 0, 5, 2, 0, 4].map((findings, index) => entry(index, findings));
    const write = (order: readonly number[]): unknown => {
      const store = createStore(folder);
      for (const index of order) store.put(index, entries[index]!);
      const { totals } = store.close(run);
      return { totals, files: [FINDINGS_FILE, COVERAGE_FILE].map((name) => readFileSync(join(folder, name), "utf8")) };
    };
    const straight = write(entries.map((_, index) => index));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          entries.map((_, index) => index),
          { minLength: entries.length },
        ),
        (order) => {
          expect(write(order)).toEqual(straight);
        },
      ),
    );
  });

  it("reads back what it wrote, as often as asked", async () => {
    const store = createStore(folder);
    store.put(0, entry(0, 2));
    store.put(1, entry(1, 0));
    const audit = store.close(run);
    for (let time = 0; time < 2; time++) {
      expect(await all(audit.findings())).toEqual([
        { path: "f0", at: 0 },
        { path: "f0", at: 1 },
      ]);
      expect((await all(audit.items())).map((item) => item.path)).toEqual(["f0", "f1"]);
    }
  });

  it("adds up", () => {
    const store = createStore(folder);
    store.put(0, entry(0, 2));
    store.put(1, entry(1, 3, { status: "partial", code: "x", reason: "x", reasonZh: "x" }));
    store.put(2, entry(2, 0, { status: "skipped", setAside: true }));
    store.put(3, entry(3, 0, { status: "skipped" }));
    store.put(4, entry(4, 0, { status: "failed" }));
    const { totals } = store.close(run);
    expect(totals).toMatchObject({
      files: 5,
      bytes: 50,
      status: { scanned: 1, partial: 1, skipped: 2, failed: 1 },
      setAside: 1,
      gaps: 3,
      filesWithFindings: 2,
      findings: 5,
    });
    expect(totals.cells.reduce((sum, cell) => sum + cell.count, 0)).toBe(5);
    expect(countBy(totals.cells, "organ")).toEqual([
      { name: null, count: 3 },
      { name: "甲", count: 2 },
    ]);
    expect(countBy(totals.cells, "category")).toEqual([{ name: "phone", count: 5 }]);
  });

  it("lets readers run ahead by a window only", async () => {
    const store = createStore(folder);
    let free = false;
    const room = store.room(3, 2).then(() => {
      free = true;
    });
    await Promise.resolve();
    expect(free).toBe(false);
    store.put(1, entry(1, 0));
    await Promise.resolve();
    expect(free).toBe(false);
    store.put(0, entry(0, 0));
    await room;
    expect(free).toBe(true);
    store.abandon();
  });

  it("will not end with a gap", () => {
    const store = createStore(folder);
    store.put(1, entry(1, 0));
    expect(() => store.close(run)).toThrow();
    store.abandon();
  });
});
