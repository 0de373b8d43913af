// node bench/dist/speed/scan.js: a whole scan of an HTML dump with one worker beside a scanner made of cheerio and expressions, in one run.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { scan } from "@tuomin/scanner";
import { load } from "cheerio";
import { measure, tell } from "./measure.js";
import { NAIVE } from "./naive.js";
import { writePages } from "./pages.js";

const folder = mkdtempSync(join(tmpdir(), "tuomin-bench-"));
const pages = join(folder, "pages");
const bytes = writePages(pages, 1500);

/** What a scanner of one afternoon does: a tree for every page, then expressions over its text. */
function cheerioScan(): number {
  let found = 0;
  for (const name of readdirSync(pages)) {
    const text = load(readFileSync(join(pages, name), "utf8")).text();
    for (const pattern of NAIVE) found += [...text.matchAll(pattern)].length;
  }
  return found;
}

const speeds = await measure(
  [
    {
      name: "tuomin scan, one worker, findings and coverage",
      bytes,
      run: () =>
        scan({
          paths: [pages],
          out: join(folder, "out"),
          formats: ["jsonl"],
          language: "zh",
          force: true,
          reveal: false,
          jobs: 1,
          fileSeconds: 60,
          fileBytes: 2e8,
          inflatedBytes: 1e9,
          expand: { expandedBytes: 20e9, ratio: 200, members: 100_000, depth: 8 },
          categories: null,
          regions: [],
          exclude: [],
          config: null,
          key: new Uint8Array(32),
        }),
    },
    { name: "cheerio and eight expressions", bytes, run: cheerioScan },
  ],
  2,
);
rmSync(folder, { recursive: true });
console.log(tell(`Scan of 1,500 HTML pages of ${(bytes / 1.5e6).toFixed(0)} KB, per second of CPU`, speeds));
const [ours, naive] = speeds.map(({ megabytesPerSecond }) => megabytesPerSecond);
const ratio = ours! / naive!;
console.log(
  `\nscan: ${ours!.toFixed(0)} MB per CPU-second (limit 50), ${ratio.toFixed(1)} × the cheerio way (limit 6)`,
);
process.exit(ours! >= 50 && ratio >= 6 ? 0 : 1);
