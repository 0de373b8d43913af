// node bench/dist/report/run.js [--items N] [--findings N] [--formats html,xlsx]: makes reports of an invented run and tells time, CPU time, the largest resident memory and the size of each.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { findingsOf, itemsOf, type Size } from "./made-run.js";

const { values } = parseArgs({
  options: {
    items: { type: "string", default: "1000000" },
    findings: { type: "string", default: "5000000" },
    formats: { type: "string", default: "html,xlsx" },
    one: { type: "boolean", default: false },
  },
});
const SIZE: Size = { items: Number(values.items), findings: Number(values.findings) };
/** Inside of the scanner: it is no part of its door. */
const DIST = new URL("../../../packages/scanner/dist/", import.meta.url);
/** What the ledger of a province must not take longer than, and not more memory than. */
const MOST_SECONDS = 300;
const MOST_BYTES = 1e9;

if (values.one) await makeOne(values.formats);
else {
  let failed = false;
  console.log(`${SIZE.items.toLocaleString("en-US")} items, ${SIZE.findings.toLocaleString("en-US")} findings`);
  for (const format of values.formats.split(",")) {
    // Each in a process of its own, so that the memory of one is not that of another.
    const words = ["--one", "--formats", format, "--items", values.items, "--findings", values.findings];
    const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...words], { stdio: "inherit" });
    failed ||= status !== 0;
  }
  process.exit(failed ? 1 : 0);
}

async function makeOne(format: string): Promise<void> {
  const { createTally } = await import(new URL("ledger/totals.js", DIST).href);
  const { writeReport } = await import(new URL("report/write.js", DIST).href);
  const tally = createTally();
  for await (const item of itemsOf(SIZE)) tally.add(item, [], null);
  for await (const finding of findingsOf(SIZE)) tally.addFinding(finding);
  const totals = tally.totals();
  const run = {
    version: "0.0.0",
    started: "2018-12-20T09:00:00Z",
    roots: ["made"],
    rules: ["resident-id"],
    reveal: false,
    interrupted: false,
  };
  const audit = { run, totals, items: () => itemsOf(SIZE), findings: () => findingsOf(SIZE) };
  // What it costs to make the findings up is no part of the report's.
  const idle = process.cpuUsage();
  for await (const _ of findingsOf(SIZE));
  const made = process.cpuUsage(idle);
  const folder = mkdtempSync(join(tmpdir(), "tuomin-bench-report-"));
  try {
    const before = process.cpuUsage();
    const start = performance.now();
    const files: string[] = await writeReport(format, audit, folder, "zh");
    const seconds = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(before);
    const bytes = process.resourceUsage().maxRSS * 1024;
    const size = files.reduce((sum, file) => sum + statSync(file).size, 0);
    console.log(
      `${format}: ${seconds.toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of CPU (${((made.user + made.system) / 1e6).toFixed(1)} s of it making findings up), at most ${(bytes / 1e6).toFixed(0)} MB resident, ${(size / 1e6).toFixed(1)} MB written, ${totals.cells.length} cells`,
    );
    if (seconds > MOST_SECONDS || bytes > MOST_BYTES) {
      console.error(`${format}: more than ${MOST_SECONDS} s or ${MOST_BYTES / 1e6} MB`);
      process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
