import type { Entry } from "../../../src/ledger/entry.js";
import type { FindingRecord, Source } from "../../../src/ledger/finding-record.js";
import type { CoverageItem } from "../../../src/ledger/item.js";
import type { RunState } from "../../../src/ledger/ledger.js";
import { createLinkage } from "../../../src/ledger/linkage.js";
import { openToScan } from "../../../src/ledger/sqlite/open-to-scan.js";
import type { ReadRun } from "../../../src/ledger/sqlite/read-run.js";
import type { BeginOptions, Done, RunWriter } from "../../../src/ledger/sqlite/write-run.js";

export const KEY = Buffer.alloc(32, 7);

export const SOURCE: Source = {
  region: { province: "贵州省", city: null, county: "黎平县" },
  organ: "黎平县民政局",
  channel: "网站",
  column: null,
  title: "公示",
  url: null,
};

export function begin(more: Partial<BeginOptions> = {}): BeginOptions {
  return {
    about: { version: "0", started: "2026-01-01T00:00:00Z", roots: ["site"], rules: ["mobile-phone"], reveal: false },
    digest: "d",
    key: KEY,
    resume: false,
    cache: "stat",
    ofFiles: 0,
    ofBytes: 0,
    ...more,
  };
}

export function itemOf(path: string, findings: number, more: Partial<CoverageItem> = {}): CoverageItem {
  return {
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
}

export function recordOf(path: string, identity: string, more: Partial<FindingRecord> = {}): FindingRecord {
  return {
    path,
    category: "phone",
    rule: "mobile-phone",
    masked: "138****",
    subject: "person",
    outcome: { kind: "violation", reason: "x" },
    publication: null,
    place: { line: 1 },
    hidden: null,
    ocr: false,
    ...SOURCE,
    format: "text",
    score: 1,
    evidence: [],
    identity,
    fingerprint: `f${identity}`,
    ...more,
  };
}

/** A file with these findings. */
export function entryOf(path: string, records: readonly FindingRecord[] = [], more: Partial<CoverageItem> = {}): Entry {
  return {
    item: itemOf(path, records.length, more),
    lines: records.map((record) => `${JSON.stringify(record)}\n`).join(""),
    counts: records.map(({ category, rule, outcome, subject, hidden, publication }) => ({
      category,
      rule,
      outcome: outcome.kind,
      subject,
      hidden,
      publication,
      clause: null,
      count: 1,
    })),
    source: records.length === 0 ? null : SOURCE,
  };
}

export const done = (entry: Entry, more: Partial<{ stat: string; hash: string | null }> = {}): Done => ({
  path: entry.item.path,
  stat: "10 1 1 1",
  hash: "h",
  entry,
  ...more,
});

/** One run from its begin to its end; `use` gets what the reports get. */
export async function scanInto<T>(
  folder: string,
  all: readonly Done[],
  use: (run: ReadRun, writer: RunWriter) => T | Promise<T>,
  options: Partial<BeginOptions> & { readonly state?: RunState | "killed" } = {},
): Promise<T> {
  const { state = "finished", ...more } = options;
  const ledger = await openToScan(folder, more.key ?? KEY);
  try {
    const writer = ledger.begin(begin({ ofFiles: all.length, ...more }));
    writer.put(all);
    if (state === "killed") return await use(null as unknown as ReadRun, writer);
    const linkage = async () => createLinkage(folder, { key: KEY, reveal: more.about?.reveal ?? false });
    const run = await writer.close(state, linkage, null);
    const used = await use(run, writer);
    writer.settle(state);
    return used;
  } finally {
    ledger.close();
  }
}

export async function all<T>(list: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of list) items.push(item);
  return items;
}
