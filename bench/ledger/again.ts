// node bench/dist/ledger/again.js [PAGES]: scans an HTML dump twice, and a third time with all bytes looked at (--verify); tells CPU and wall time of each, with the reports of a usual scan.
// The command is run as users run it, its start included.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { processorTime } from "../speed/measure.js";
import { writePages } from "../speed/pages.js";

const CLI = fileURLToPath(new URL("../../../packages/scanner/dist/cli.js", import.meta.url));
const PAGES = Number(process.argv[2] ?? 10_000);
/** Milliseconds: what changed later than that before a scan is looked at again. */
const LATELY = 3000;
const LEAST = 20;

const folder = mkdtempSync(join(process.env.TUOMIN_BENCH_FOLDER ?? tmpdir(), "tuomin-again-"));
const bytes = writePages(join(folder, "pages"), PAGES);
writeFileSync(join(folder, "key"), "0123456789abcdef0123456789abcdef");
await new Promise((go) => setTimeout(go, LATELY));

/** Seconds of CPU of the command and all that it starts. */
function scan(name: string, ...more: readonly string[]): number {
  const words = [CLI, "scan", join(folder, "pages"), "--out", join(folder, "out"), "--key", join(folder, "key")];
  const before = processorTime();
  const began = performance.now();
  const { status } = spawnSync(process.execPath, [...words, "--quiet", ...more], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 1) throw new Error(`the scan ended with ${status}`);
  const took = processorTime() - before;
  const wall = (performance.now() - began) / 1e3;
  console.log(`${name.padEnd(24)} ${took.toFixed(2).padStart(8)} s CPU ${wall.toFixed(2).padStart(8)} s`);
  return took;
}

console.log(`${PAGES} pages, ${(bytes / 1e6).toFixed(0)} MB`);
const first = scan("first scan");
const second = Math.min(scan("second scan"), scan("third scan"));
scan("with --verify", "--verify");
rmSync(folder, { recursive: true });
console.log(`\nan unchanged tree: ${(first / second).toFixed(0)} × faster than the first scan (limit ${LEAST})`);
process.exit(first / second >= LEAST ? 0 : 1);
