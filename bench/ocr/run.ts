// Reads the pictures and scans of fixtures/images with --ocr and tells how much of what is planted in them is found: node bench/dist/ocr/run.js [FILE ...] [--list]
// Exit 1 if less than 0.92 of the planted items are found, or if a file is not wholly read.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const LEAST = 0.92;
const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const FOLDER = join(ROOT, "fixtures", "images");

interface Planted {
  readonly path: string;
  readonly category: string;
  readonly value: string;
  readonly page: number | null;
}

interface Found {
  readonly path: string;
  readonly category: string;
  readonly rule: string;
  readonly value: string;
  readonly ocr: boolean;
  readonly place: { readonly page?: number; readonly box?: readonly number[] };
}

interface Covered {
  readonly path: string;
  readonly status: string;
  readonly reason: string | null;
  readonly ocrPages?: number;
  readonly setAside?: true;
}

const linesOf = <T>(file: string): T[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

const only = process.argv.slice(2).filter((word) => !word.startsWith("-"));
const list = process.argv.includes("--list");
const gold = linesOf<Planted>(join(FOLDER, "gold.jsonl")).filter(
  ({ path }) => only.length === 0 || only.includes(path),
);
const out = mkdtempSync(join(tmpdir(), "tuomin-ocr-"));
try {
  run();
} finally {
  rmSync(out, { recursive: true, force: true });
}

function run(): void {
  const files = [...new Set(gold.map(({ path }) => path))];
  const paths = only.length === 0 ? [FOLDER] : files.map((file) => join(FOLDER, file));
  const words = [
    "scan",
    ...paths,
    "--out",
    out,
    "--force",
    "--format",
    "jsonl",
    "--ocr",
    "--reveal",
    "--quiet",
    "--lang",
    "en",
  ];
  const cli = join(ROOT, "packages", "scanner", "dist", "cli.js");
  const done = spawnSync(process.execPath, [cli, ...words], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  if (done.status !== 1 && done.status !== 3) throw new Error(`tuomin scan ended with ${done.status}`);
  const found = linesOf<Found>(join(out, "findings.jsonl"));
  const covered = linesOf<Covered>(join(out, "coverage.jsonl"));
  const nameOf = (path: string): string => files.find((file) => path === file || file.endsWith(`/${path}`)) ?? path;
  let [all, hits, placed, boxed] = [0, 0, 0, 0];
  const byCategory = new Map<string, [number, number]>();
  for (const file of files) {
    const items = gold.filter(({ path }) => path === file);
    const findings = found.filter(({ path }) => nameOf(path) === file);
    const missed: string[] = [];
    let some = 0;
    for (const item of items) {
      const hit = findings.find((finding) => finding.category === item.category && isSame(finding.value, item));
      const counts = byCategory.get(item.category) ?? [0, 0];
      byCategory.set(item.category, [counts[0] + (hit === undefined ? 0 : 1), counts[1] + 1]);
      all++;
      if (hit === undefined) {
        missed.push(`${item.category} ${item.value}`);
        continue;
      }
      some++;
      hits++;
      if (item.page === null || hit.place.page === item.page) placed++;
      if (!hit.ocr || hit.place.box !== undefined) boxed++;
    }
    const pages = covered.find(({ path }) => nameOf(path) === file)?.ocrPages ?? 0;
    const extra = findings.filter((finding) => !items.some((item) => isSame(finding.value, item)));
    console.log(
      `${file.padEnd(24)} ${String(some).padStart(3)} of ${String(items.length).padStart(3)}  pages ${pages}  others ${extra.length}`,
    );
    if (list) for (const line of missed) console.log(`    missed  ${line}`);
    if (list) for (const { rule, value } of extra) console.log(`    other   ${rule} ${value}`);
  }
  for (const [category, [some, of]] of [...byCategory].sort()) console.log(`${category.padEnd(24)} ${some} of ${of}`);
  const unread = covered.filter(({ path, status, setAside }) => {
    return status !== "scanned" && setAside !== true && !/^hostile\/|\.py$|\.jsonl$/.test(path);
  });
  for (const { path, status, reason } of unread) console.log(`not wholly read: ${path}: ${status}: ${reason}`);
  const recall = hits / all;
  console.log(
    `recall ${recall.toFixed(3)} (${hits} of ${all}; asked ${LEAST}); page right ${placed}, box told ${boxed} of ${hits}`,
  );
  process.exitCode = recall >= LEAST && unread.length === 0 ? 0 : 1;
}

/** Numbers must be read exactly; of an address three in four characters, in order. */
function isSame(value: string, { category, value: planted }: Planted): boolean {
  const [read, wanted] = [value.replace(/[\s-]/g, ""), planted.replace(/\s/g, "")];
  return category === "address" ? common(read, wanted) >= 0.75 * wanted.length : read.toUpperCase() === wanted;
}

/** Length of the longest common subsequence. */
function common(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const letter of a) {
    const next = [0];
    for (let i = 0; i < b.length; i++) next.push(letter === b[i] ? row[i]! + 1 : Math.max(next[i]!, row[i + 1]!));
    row = next;
  }
  return row[b.length]!;
}
