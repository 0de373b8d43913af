import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type DecisionMark, decide } from "../../src/ledger/decision.js";
import type { FindingRecord } from "../../src/ledger/finding-record.js";
import { createQueue } from "../../src/serve/desk/ask.js";
import { createTally } from "../../src/serve/desk/counts.js";
import { openQueueDatabase } from "../../src/serve/desk/open-queue.js";
import { manyFindings } from "../report/made-audit.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tuomin-queue-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const FINDINGS = manyFindings(60).map((record, at): FindingRecord => ({ ...record, identity: `i${at}` }));
const DECIDED = {
  identity: "i0",
  kind: "false-positive",
  reason: "r",
  who: "w",
  basis: null,
  expires: null,
  at: "2026-01-01T00:00:00Z",
} as const;

/** What the page would be told, and how often the run was read for it. */
async function open(key: string | null, decided: readonly string[] = []) {
  let read = 0;
  const tally = createTally();
  const { database, close } = await openQueueDatabase({
    async *findings() {
      read += 1;
      yield* FINDINGS;
    },
    cache: key === null ? null : { path: join(folder, "ledger.sqlite-desk"), key },
    decided,
    markOf: (record) =>
      (decide(record, DECIDED, "2026-01-02", "2026-01-01T00:00:00Z").decision as DecisionMark) ?? null,
    tally,
  });
  const queue = createQueue(database, tally);
  const told = {
    groups: queue.groups("page", {}, 0, 100).list,
    persons: queue.groups("person", {}, 0, 100).list,
    counts: queue.counts(),
    first: queue.finding(1)?.record,
  };
  close();
  return { read, told };
}

it("reads the run once, and tells the same at every later start", async () => {
  const first = await open("k");
  expect(first.read).toBe(1);
  const again = await open("k");
  expect(again).toEqual({ read: 0, told: first.told });
  expect(await open(null)).toEqual({ read: 1, told: first.told });
  expect(readdirSync(folder)).toEqual(["ledger.sqlite-desk"]);
  if (process.platform !== "win32") expect(statSync(join(folder, "ledger.sqlite-desk")).mode & 0o777).toBe(0o600);
});

it("lays over it what was decided since, and nothing of that stays in it", async () => {
  const { told } = await open("k");
  const decided = await open("k", ["i0", "unknown"]);
  expect(decided.read).toBe(0);
  expect(decided.told.counts.byKind["false-positive"]).toBe(1);
  expect(decided.told.counts.decided).toBe(told.counts.decided + 1);
  expect(decided.told.counts.findings).toBe(FINDINGS.length);
  expect((await open("k")).told).toEqual(told);
});

it("is filled anew for another run, and where it is damaged or cut short", async () => {
  const { told } = await open("k");
  expect(await open("other")).toEqual({ read: 1, told });
  for (const rubbish of ["", "no database", "SQLite format 3\0rubbish"]) {
    writeFileSync(join(folder, "ledger.sqlite-desk"), rubbish);
    expect(await open("k")).toEqual({ read: 1, told });
    expect((await open("k")).read).toBe(0);
  }
});

it("is made elsewhere and removed where the ledger's folder cannot be written to", async () => {
  const { told } = await open(null);
  folder = join(folder, "missing");
  expect(await open("k")).toEqual({ read: 1, told });
  expect(existsSync(folder)).toBe(false);
});
