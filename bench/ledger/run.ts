// node bench/dist/ledger/run.js [ITEMS] [FINDINGS]: fills a ledger with made-up files and findings and measures what it costs: to write it, to end the run (linkage, totals), to write
// both JSONL files from it, to take everything over into a second run, and to compare the two. Memory must not grow with the number of files.
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  compareRuns,
  createLinkage,
  type Done,
  type Entry,
  openLedger,
  openToScan,
  withScratch,
  writeJsonLines,
} from "./parts.js";

const ITEMS = Number(process.argv[2] ?? 1_000_000);
const FINDINGS = Number(process.argv[3] ?? 5 * ITEMS);
const TOGETHER = 64;
const KEY = Buffer.alloc(32, 7);
/** Megabytes that the process may hold, and microseconds of CPU that one file may cost the ledger. */
const MOST_MEMORY = 1000;

const folder = mkdtempSync(join(process.env.TUOMIN_BENCH_FOLDER ?? tmpdir(), "tuomin-ledger-"));
const source = {
  region: { province: "贵州省", city: "黔东南苗族侗族自治州", county: "黎平县" },
  organ: "黎平县民政局",
  channel: "网站",
  column: "公示公告",
  title: "关于最低生活保障对象名单的公示",
  url: null,
};
const pathOf = (index: number): string =>
  `site/${String(index >> 10).padStart(5, "0")}/t${String(index).padStart(8, "0")}.html`;
const hex = (number: number): string => Math.imul(number, 0x9e3779b1).toString(16).replace("-", "a").padStart(32, "0");

function entryOf(index: number): Entry {
  const path = pathOf(index);
  const first = Math.floor((index * FINDINGS) / ITEMS);
  const count = Math.floor(((index + 1) * FINDINGS) / ITEMS) - first;
  let lines = "";
  for (let at = 0; at < count; at++)
    lines += `${JSON.stringify({ path, category: "phone", rule: "mobile-phone", masked: "138******34", subject: "person", outcome: { kind: "violation", reason: "十二类个人隐私信息公开时应当去标识化", clause: "黔府办发〔2018〕22号第（二十二）条" }, publication: null, place: { line: at + 1, column: 12 }, hidden: null, ocr: false, ...source, format: "html", score: 0.987, evidence: [{ code: "label", zh: "前有提示词“联系电话”", en: "labelled 联系电话" }], identity: hex(first + at), fingerprint: hex(first + at) })}\n`;
  const within = {
    category: "phone",
    rule: "mobile-phone",
    outcome: "violation",
    subject: "person",
    hidden: null,
    publication: null,
    clause: null,
  } as const;
  return {
    item: {
      path,
      kind: "html",
      bytes: 20_000,
      status: "scanned",
      code: null,
      reason: null,
      reasonZh: null,
      findings: count,
      publication: null,
    },
    lines,
    counts: count === 0 ? [] : [{ ...within, count }],
    source: count === 0 ? null : source,
  };
}

let peak = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 100);

/** Tells what a step took. Returns microseconds of CPU. */
async function step<T>(name: string, run: () => T | Promise<T>): Promise<number> {
  const before = process.cpuUsage();
  const began = performance.now();
  peak = process.memoryUsage.rss();
  await run();
  peak = Math.max(peak, process.memoryUsage.rss());
  const { user, system } = process.cpuUsage(before);
  const each = (user + system) / ITEMS;
  console.log(
    `${name.padEnd(44)} ${((performance.now() - began) / 1e3).toFixed(1).padStart(7)} s  ${((user + system) / 1e6).toFixed(1).padStart(7)} s CPU  ${each.toFixed(1).padStart(6)} µs a file  ${(peak / 1e6).toFixed(0).padStart(5)} MB`,
  );
  highest = Math.max(highest, peak);
  return user + system;
}
let highest = 0;

const begin = {
  about: { version: "0", started: "2026-01-01T00:00:00Z", roots: ["site"], rules: [], reveal: false },
  digest: "d",
  key: KEY,
  resume: false,
  cache: "stat",
  ofFiles: ITEMS,
  ofBytes: 20_000 * ITEMS,
} as const;

console.log(`${ITEMS} files, ${FINDINGS} findings`);
const made = await step("making them up (no cost of the ledger)", async () => {
  for (let index = 0; index < ITEMS; index++) {
    entryOf(index);
    if (index % 10_000 === 0) await new Promise((go) => setImmediate(go));
  }
});
const ledger = await openToScan(folder, KEY);
const writer = ledger.begin(begin);
const filled = await step("writing the ledger, making them up included", async () => {
  for (let index = 0; index < ITEMS; ) {
    const batch: Done[] = [];
    for (; batch.length < TOGETHER && index < ITEMS; index++)
      batch.push({ path: pathOf(index), stat: "20000 1 1 1", hash: "h", entry: entryOf(index) });
    writer.put(batch);
    if (index % 8192 === 0) await new Promise((go) => setImmediate(go));
  }
});
let run!: Awaited<ReturnType<typeof writer.close>>;
const linkage = async () => createLinkage(folder, { key: KEY, reveal: false });
await step("links and totals", async () => {
  run = await writer.close("finished", linkage, null);
});
await step("findings.jsonl and coverage.jsonl", () => writeJsonLines(run, folder));
writer.settle("finished");
await step("one pass over all findings as objects", async () => {
  let count = 0;
  for await (const { identity } of run.findings()) if (identity !== undefined) count += 1;
  if (count !== FINDINGS || run.totals.findings !== FINDINGS) throw new Error(`${count} of ${FINDINGS} findings`);
});
ledger.close();
const second = await openToScan(folder, KEY);
const again = second.begin({ ...begin, about: { ...begin.about, started: "2026-02-01T00:00:00Z" } });
const wanted = Array.from({ length: ITEMS }, (_, index) => ({ path: pathOf(index), stat: "20000 1 1 1", told: null }));
await step("a second run over the same files", () => {
  if (again.reuse(wanted).size !== ITEMS) throw new Error("not all were taken over");
});
wanted.length = 0;
await step("its links and totals", async () => {
  await again.close("finished", linkage, null);
});
again.settle("finished");
second.close();
const both = await openLedger(folder, { readOnly: true });
const diff = (list: boolean) => (): Promise<void> =>
  withScratch((scratch) => {
    const { counts } = compareRuns(scratch, both.audit(1), both.audit(2), [], { list });
    if (counts.unchanged.violation !== FINDINGS) throw new Error(JSON.stringify(counts));
  });
await step("tuomin diff of the two", diff(false));
const compared = await step("tuomin diff --json: all findings side by side", diff(true));
both.close();
clearInterval(watch);
const size = statSync(join(folder, "ledger.sqlite")).size;
rmSync(folder, { recursive: true });
console.log(
  `\nledger: ${(size / 1e6).toFixed(0)} MB; writing costs ${((filled - made) / ITEMS).toFixed(1)} µs a file, a comparison ${(compared / FINDINGS).toFixed(1)} µs a finding; most memory ${(highest / 1e6).toFixed(0)} MB (limit ${MOST_MEMORY})`,
);
process.exit(highest / 1e6 <= MOST_MEMORY ? 0 : 1);
