// node bench/dist/publications/run.js [--errors]: scans the sample sites and tells how many pages were recognised as the kind of publication they
// are. Exits with 1 below 95 %.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { PUBLICATION_POLICIES } from "@tuomin/core";
import { GOLD_KINDS } from "./gold-kinds.js";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
/** The share of pages that has to be right. */
const LEAST = 0.95;

interface GoldPage {
  readonly path: string;
  readonly publication: string;
  readonly title: string;
}

interface ReadItem {
  readonly path: string;
  readonly publication: string | null;
}

const { values } = parseArgs({ options: { errors: { type: "boolean", default: false } } });

function lines<T>(file: string): T[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}

const out = mkdtempSync(join(tmpdir(), "tuomin-publications-"));
const cli = join(ROOT, "packages/scanner/dist/cli.js");
const scan = spawnSync(
  process.execPath,
  [cli, "scan", join(ROOT, "fixtures/sites"), "--out", out, "--format", "jsonl", "--quiet", "--fail-on", "none"],
  { encoding: "utf8" },
);
// 3: the sites hold files of formats that are not read yet. Pages are read, or count as wrong.
if (scan.status !== 0 && scan.status !== 3) throw new Error(`scan ended with ${scan.status}: ${scan.stderr}`);
const told = new Map(lines<ReadItem>(join(out, "coverage.jsonl")).map((item) => [item.path, item.publication]));
rmSync(out, { recursive: true });

const nameOf = new Map(PUBLICATION_POLICIES.map(({ id, title }) => [id, title.zh]));
const counts = new Map<string, { right: number; all: number }>();
const wrong: string[] = [];
for (const page of lines<GoldPage>(join(ROOT, "fixtures/gold/pages.jsonl"))) {
  const kinds = GOLD_KINDS[page.publication];
  if (kinds === undefined) throw new Error(`gold-kinds.ts does not know ${page.publication}`);
  const names = kinds.split(" ").map((id) => {
    const name = nameOf.get(id);
    if (name === undefined) throw new Error(`gold-kinds.ts: there is no kind ${id}`);
    return name;
  });
  const count = counts.get(page.publication) ?? { right: 0, all: 0 };
  const found = told.get(page.path) ?? null;
  const right = found !== null && names.includes(found);
  counts.set(page.publication, { right: count.right + (right ? 1 : 0), all: count.all + 1 });
  if (!right) wrong.push(`${page.path}\t${page.publication}\ttold: ${found ?? "–"}\t${page.title}`);
}

const all = [...counts.values()].reduce((sum, { all: pages }) => sum + pages, 0);
const right = all - wrong.length;
for (const [name, count] of [...counts].sort((a, b) => (a[0] < b[0] ? -1 : 1)))
  console.log(`${String(count.right).padStart(4)} of ${String(count.all).padStart(4)}  ${name}`);
console.log(
  `kind of publication right: ${right} of ${all} pages (${((100 * right) / all).toFixed(1)} %) of ${counts.size} kinds`,
);
if (values.errors) for (const line of wrong) console.log(line);
if (right / all < LEAST) {
  console.error(`below ${100 * LEAST} %`);
  process.exitCode = 1;
}
