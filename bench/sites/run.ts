// node bench/dist/sites/run.js [--errors CATEGORY]: scans the sample sites and tells what was found beside what was planted.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { samePlace } from "./place.js";
import { canonical, compare, type FoundItem, type GoldItem } from "./score.js";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
/** The categories the scanner's rules know today. */
const STRUCTURED = ["id-number", "address", "bank-account", "birth-date", "phone", "email"];
/** The categories a mask is looked at in. */
const MASKED = new Set(["id-number", "phone", "bank-account"]);
/** Surfaces that no text holds: pixels. */
const UNREADABLE = new Set(["image"]);

const { values } = parseArgs({ options: { errors: { type: "string" } } });

function lines<T>(file: string): T[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}

const out = mkdtempSync(join(tmpdir(), "tuomin-sites-"));
const scan = spawnSync(
  process.execPath,
  [
    join(ROOT, "packages/scanner/dist/cli.js"),
    "scan",
    join(ROOT, "fixtures/sites"),
    "--out",
    out,
    "--reveal",
    "--quiet",
  ],
  {
    encoding: "utf8",
  },
);
if (scan.status !== 1 && scan.status !== 3 && scan.status !== 0)
  throw new Error(`scan ended with ${scan.status}: ${scan.stderr}`);
const found = lines<FoundItem>(join(out, "findings.jsonl"));
const read = new Set(
  lines<{ path: string; status: string }>(join(out, "coverage.jsonl"))
    .filter((item) => item.status === "scanned" || item.status === "partial")
    .map((item) => item.path),
);
rmSync(out, { recursive: true });

const all = lines<GoldItem>(join(ROOT, "fixtures/gold/sites.jsonl"));
const gold = all.filter(
  (item) => STRUCTURED.includes(item.category) && read.has(item.path) && !UNREADABLE.has(item.surface),
);
const unread = all.filter((item) => item.kind === "personal" && !read.has(item.path)).length;
const result = compare(
  gold,
  found.filter((item) => STRUCTURED.includes(item.category) && item.subject !== "organization"),
);

const share = (part: number, whole: number): string => (whole === 0 ? "–" : (part / whole).toFixed(4));
const table = (title: string, keyOf: (item: GoldItem) => string): void => {
  console.log(`\n${title}`);
  const keys = [
    ...new Set([...result.matches.map(({ gold: item }) => keyOf(item)), ...result.missed.map(keyOf)]),
  ].sort();
  for (const key of keys) {
    const hits = result.matches.filter(({ gold: item }) => keyOf(item) === key).length;
    const missed = result.missed.filter((item) => keyOf(item) === key).length;
    console.log(
      `  ${key.padEnd(24)} ${String(hits).padStart(6)} of ${String(hits + missed).padStart(6)}   ${share(hits, hits + missed)}`,
    );
  }
};

for (const category of STRUCTURED) {
  const hits = result.matches.filter(({ gold: item }) => item.category === category).length;
  const missed = result.missed.filter((item) => item.category === category).length;
  const wrong =
    result.wrong.filter((item) => item.category === category).length +
    result.mistaken.filter(({ found: item }) => item.category === category).length;
  const precision = hits / Math.max(1, hits + wrong);
  const recall = hits / Math.max(1, hits + missed);
  console.log(
    `${category.padEnd(16)} hits ${hits}, missed ${missed}, wrong ${wrong}: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, F1 ${((2 * precision * recall) / (precision + recall)).toFixed(4)}`,
  );
}
tellWeakMasks();
const organizations = gold.filter((item) => item.kind === "organization").length;
const asPerson = result.mistaken.filter(({ gold: item }) => item.kind === "organization").length;
console.log(`organisations' data called personal: ${asPerson} of ${organizations} (${share(asPerson, organizations)})`);
console.log(`organisations' data left to a human (subject unknown): ${result.reviewed.length}`);
console.log(`look-alikes called personal: ${result.mistaken.length - asPerson}`);
const placed = result.matches.filter((match) => samePlace(match.found.place, match.gold.place)).length;
const hiding = result.matches.filter((match) => match.found.hidden === match.gold.hidden).length;
console.log(
  `place right: ${share(placed, result.matches.length)}; kind of hiding right: ${share(hiding, result.matches.length)}`,
);
console.log(`personal items in files of formats not read yet: ${unread}`);
table("recall by file format", (item) => item.path.slice(item.path.lastIndexOf(".") + 1));
table("recall by hiding", (item) => item.hidden ?? "visible");
table("recall by surface", (item) => item.surface);

/** How many of the planted weak masks are found as such, and how many well-masked values are called weak. */
function tellWeakMasks(): void {
  const masks = (kind: GoldItem["kind"]): GoldItem[] =>
    gold.filter((item) => item.kind === kind && MASKED.has(item.category));
  const called = found.filter((item) => item.rule === "weak-mask");
  const taken = new Set<FoundItem>();
  const take = (item: GoldItem): boolean => {
    const hit = called.find(
      (one) => !taken.has(one) && one.path === item.path && canonical(one.value) === canonical(item.value),
    );
    if (hit !== undefined) taken.add(hit);
    return hit !== undefined;
  };
  const [weak, well] = [masks("weak-mask"), masks("well-masked")];
  const missed = weak.filter((item) => !take(item));
  const mistaken = well.filter(take);
  const others = called.filter((item) => !taken.has(item));
  console.log(
    `weak masks: found ${weak.length - missed.length} of ${weak.length} (${share(weak.length - missed.length, weak.length)}); well-masked values called weak: ${mistaken.length} of ${well.length}; other weak-mask findings: ${others.length}`,
  );
  if (values.errors !== "weak-mask") return;
  for (const item of missed)
    console.log(`missed weak mask\t${item.path}\t${item.value}\t${item.surface} ${item.hidden ?? ""}`);
  for (const item of mistaken) console.log(`well-masked called weak\t${item.path}\t${item.value}`);
  for (const item of others) console.log(`other weak mask\t${item.path}\t${item.value}`);
}

if (values.errors !== undefined) {
  const show = (
    kind: string,
    item: { path: string; category: string; value: string; place: unknown },
    more: string,
  ): void => {
    if (item.category === values.errors || values.errors === "all")
      console.log(`${kind}\t${item.path}\t${JSON.stringify(item.place)}\t${item.value}\t${more}`);
  };
  for (const item of result.missed) show("missed", item, `${item.publication} ${item.surface} ${item.hidden ?? ""}`);
  for (const item of result.wrong) show("wrong", item, `${item.rule} ${item.subject} ${item.hidden ?? ""}`);
  for (const { gold: item, found: one } of result.mistaken)
    show("mistaken", item, `${one.subject} ${item.what ?? item.kind} ${item.publication}`);
}
