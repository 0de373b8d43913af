// node bench/dist/sites/run.js [--errors CATEGORY | --json]: scans the sample sites and tells what was found beside what was planted.
import { parseArgs } from "node:util";
import type { SiteTotals } from "../accuracy/pins.js";
import { samePlace } from "./place.js";
import { scanSites } from "./scan.js";
import { compare, type GoldItem } from "./score.js";
import { compareWeakMasks } from "./weak-masks.js";

/** The categories the scanner's rules know today. */
const STRUCTURED = ["id-number", "address", "bank-account", "birth-date", "phone", "email"];
/** Surfaces that no text holds: pixels. */
const UNREADABLE = new Set(["image"]);

const { values } = parseArgs({
  options: { errors: { type: "string" }, json: { type: "boolean", default: false } },
});

const { found, gold: all, read } = scanSites();
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

const masks = compareWeakMasks(gold, found);
const organizations = gold.filter((item) => item.kind === "organization").length;
const asPerson = result.mistaken.filter(({ gold: item }) => item.kind === "organization").length;
const placed = result.matches.filter((match) => samePlace(match.found.place, match.gold.place)).length;
const hiding = result.matches.filter((match) => match.found.hidden === match.gold.hidden).length;

const counts = (category: string): SiteTotals["categories"][string] => ({
  hits: result.matches.filter(({ gold: item }) => item.category === category).length,
  misses: result.missed.filter((item) => item.category === category).length,
  falses:
    result.wrong.filter((item) => item.category === category).length +
    result.mistaken.filter(({ found: item }) => item.category === category).length,
});
const totals: SiteTotals = {
  categories: Object.fromEntries(STRUCTURED.map((category) => [category, counts(category)])),
  organizations: { of: organizations, hit: asPerson },
  places: { of: result.matches.length, hit: placed },
  weakMasks: { of: masks.weak.length, hit: masks.weak.length - masks.missed.length },
};
if (values.json) console.log(JSON.stringify(totals));
else tell();

function tell(): void {
  for (const [category, { hits, misses, falses }] of Object.entries(totals.categories)) {
    const precision = hits / Math.max(1, hits + falses);
    const recall = hits / Math.max(1, hits + misses);
    console.log(
      `${category.padEnd(16)} hits ${hits}, missed ${misses}, wrong ${falses}: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, F1 ${((2 * precision * recall) / (precision + recall)).toFixed(4)}`,
    );
  }
  console.log(
    `weak masks: found ${totals.weakMasks.hit} of ${totals.weakMasks.of} (${share(totals.weakMasks.hit, totals.weakMasks.of)}); well-masked values called weak: ${masks.mistaken.length} of ${masks.well.length}; other weak-mask findings: ${masks.others.length}`,
  );
  console.log(
    `organisations' data called personal: ${asPerson} of ${organizations} (${share(asPerson, organizations)})`,
  );
  console.log(`organisations' data left to a human (subject unknown): ${result.reviewed.length}`);
  console.log(`look-alikes called personal: ${result.mistaken.length - asPerson}`);
  console.log(
    `place right: ${share(placed, result.matches.length)}; kind of hiding right: ${share(hiding, result.matches.length)}`,
  );
  console.log(`personal items in files of formats not read yet: ${unread}`);
  table("recall by file format", (item) => item.path.slice(item.path.lastIndexOf(".") + 1));
  table("recall by hiding", (item) => item.hidden ?? "visible");
  table("recall by surface", (item) => item.surface);
  if (values.errors === "weak-mask") tellWeakMasks();
}

function tellWeakMasks(): void {
  for (const item of masks.missed)
    console.log(`missed weak mask\t${item.path}\t${item.value}\t${item.surface} ${item.hidden ?? ""}`);
  for (const item of masks.mistaken) console.log(`well-masked called weak\t${item.path}\t${item.value}`);
  for (const item of masks.others) console.log(`other weak mask\t${item.path}\t${item.value}`);
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
