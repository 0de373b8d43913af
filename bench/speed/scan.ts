// node bench/dist/speed/scan.js [PAGES]: a whole scan of an HTML dump with one worker beside a scanner made of cheerio and expressions, in one run;
// and what two workers gain, in wall time.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Category } from "@tuomin/core";
import { scan } from "@tuomin/scanner";
import { load } from "cheerio";
import { measure, tell } from "./measure.js";
import { NAIVE } from "./naive.js";
import { writePages } from "./pages.js";

/** The dump of performance.md. A small one measures how fast a worker starts and compiles, not how fast it reads. */
const PAGES = Number(process.argv[2] ?? 10_000);
/** The cheerio way takes the same time for every page; some of them tell it. */
const NAIVE_PAGES = Math.min(PAGES, 500);

const folder = mkdtempSync(join(tmpdir(), "tuomin-bench-"));
const pages = join(folder, "pages");
const few = join(folder, "few");
const bytes = writePages(pages, PAGES);
const fewBytes = writePages(few, NAIVE_PAGES);

/** What a scanner of one afternoon does: a tree for every page, then expressions over its text. */
function cheerioScan(): number {
  let found = 0;
  for (const name of readdirSync(few)) {
    const text = load(readFileSync(join(few, name), "utf8")).text();
    for (const pattern of NAIVE) found += [...text.matchAll(pattern)].length;
  }
  return found;
}

function tuominScan(jobs: number, categories: readonly Category[] | null): Promise<unknown> {
  return scan({
    paths: [pages],
    out: join(folder, "out"),
    formats: ["jsonl"],
    language: "zh",
    force: true,
    reveal: false,
    jobs,
    fileSeconds: 60,
    fileBytes: 2e8,
    inflatedBytes: 1e9,
    expand: { expandedBytes: 20e9, ratio: 200, members: 100_000, depth: 8 },
    categories,
    regions: [],
    exclude: [],
    config: null,
    key: new Uint8Array(32),
    cache: "none",
  });
}

const speeds = await measure(
  [
    { name: "tuomin scan, one worker, findings and coverage", bytes, run: () => tuominScan(1, null) },
    { name: "the same, looking for nothing", bytes, run: () => tuominScan(1, []) },
    { name: `cheerio and eight expressions (${NAIVE_PAGES} pages)`, bytes: fewBytes, run: cheerioScan },
  ],
  1,
);
console.log(tell(`Scan of ${PAGES} HTML pages of ${(bytes / PAGES / 1e3).toFixed(0)} KB, per second of CPU`, speeds));

/** Seconds on the clock: workers side by side save time, not work. */
async function seconds(jobs: number): Promise<number> {
  const began = performance.now();
  await tuominScan(jobs, null);
  return (performance.now() - began) / 1e3;
}
const [one, two] = [await seconds(1), await seconds(2)];
rmSync(folder, { recursive: true });
console.log(
  `\nOn the clock: one worker ${(bytes / 1e6 / one).toFixed(0)} MB/s, two ${(bytes / 1e6 / two).toFixed(0)} MB/s: ${(one / two).toFixed(2)} × (limit 1.7, on a machine with two idle cores)`,
);
console.log(`Peak memory of all this: ${(process.resourceUsage().maxRSS / 1e3).toFixed(0)} MB (limit 600)`);

const [ours, , naive] = speeds.map(({ megabytesPerSecond }) => megabytesPerSecond);
const ratio = ours! / naive!;
console.log(
  `\nscan: ${ours!.toFixed(0)} MB per CPU-second (limit 50), ${ratio.toFixed(1)} × the cheerio way (limit 6)`,
);
process.exit(ours! >= 50 && ratio >= 6 ? 0 : 1);
