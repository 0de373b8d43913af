import { readFileSync } from "node:fs";
import { createDetector } from "@tuomin/core";
import { describe, expect, it } from "vitest";
import { createCorpus } from "../accuracy/corpus/generate.js";
import type { Half } from "../accuracy/corpus/types.js";
import { tellPage } from "../accuracy/page.js";
import { FIGURES, type HalfTotals, type Pins, shortcomings, totalsOf, worseThan } from "../accuracy/pins.js";
import { rates, scoreClean, scoreDocuments, shareOf } from "../accuracy/score.js";
import { createCleanCorpus } from "../clean/generate.js";

const AGAIN = "if that is meant: node bench/dist/accuracy/run.js --write";
const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const pins = JSON.parse(read("bench/accuracy/pinned.json")) as Pins;
const detector = createDetector();
const corpus = createCorpus();
const clean = createCleanCorpus();

function measure(half: Half): HalfTotals {
  const documents = corpus.filter((document) => document.half === half);
  const score = scoreDocuments(documents, (document) =>
    document.form === "text" ? detector.detect(document.text) : detector.detectTable(document.rows),
  );
  const prose = clean.filter((document) => document.half === half);
  return totalsOf(
    score,
    scoreClean(prose, (text) => detector.detect(text)),
  );
}

describe("the labelled corpus", () => {
  const halves = { tune: measure("tune"), report: measure("report") };

  it.each(["tune", "report"] as const)("gives nothing worse than pinned: %s", (half) => {
    expect(worseThan(pins.halves[half], halves[half]), AGAIN).toEqual([]);
  });

  it.each(["tune", "report"] as const)("is the corpus that was pinned: %s", (half) => {
    const size = (totals: HalfTotals) => ({
      documents: totals.documents,
      items: Object.values(totals.categories).map(({ hits, misses }) => hits + misses),
      surfaces: Object.entries(totals.surfaces).map(([name, { of }]) => [name, of]),
      organizations: Object.entries(totals.organizations).map(([name, { of }]) => [name, of]),
      characters: totals.clean.characters,
    });
    expect(size(halves[half]), AGAIN).toEqual(size(pins.halves[half]));
  });

  it("misses no figure that is not pinned as missed", () => {
    expect(
      shortcomings(halves).filter((figure) => !pins.short.includes(figure)),
      AGAIN,
    ).toEqual([]);
  });
});

describe("the pins", () => {
  it("tell the figures they miss", () => expect(pins.short).toEqual(shortcomings(pins.halves)));

  it("reach every figure of the six categories that have a form of their own", () => {
    expect(pins.short.filter((figure) => /F1 of (?:id|address|bank|birth|phone|email)|person's/.test(figure))).toEqual(
      [],
    );
  });

  it("reach the figures on the sample sites", () => {
    for (const [category, counts] of Object.entries(pins.sites.categories))
      expect(rates({ ...counts, exact: 0 }).f1, category).toBeGreaterThanOrEqual(FIGURES.structured);
    expect(shareOf(pins.sites.organizations)).toBeLessThanOrEqual(FIGURES.organizations);
    expect(shareOf(pins.sites.places)).toBeGreaterThanOrEqual(0.99);
  });

  it("are what docs/accuracy.md tells", () => expect(read("docs/accuracy.md"), AGAIN).toBe(tellPage(pins)));
});

describe("comparing totals", () => {
  const { tune } = pins.halves;
  const changed = (change: (totals: HalfTotals) => void): string[] => {
    const copy = structuredClone(tune);
    change(copy);
    return worseThan(tune, copy);
  };

  it("tells each kind of worsening", () => {
    expect(changed((totals) => totals.categories.phone.hits--)).toHaveLength(1);
    expect(changed((totals) => totals.categories.phone.exact--)).toHaveLength(1);
    expect(changed((totals) => totals.categories.email.misses++)).toHaveLength(1);
    expect(changed((totals) => totals.categories.address.falses++)).toHaveLength(1);
    expect(changed((totals) => totals.surfaces["phone/plain"]!.hit--)).toHaveLength(1);
    expect(changed((totals) => totals.organizations.email!.hit++)).toHaveLength(1);
    expect(changed((totals) => totals.decoys.hit++)).toHaveLength(1);
    expect(changed((totals) => Object.assign(totals.clean.falses, { phone: 9 }))).toHaveLength(1);
  });

  it("lets what is better pass", () => {
    expect(changed((totals) => totals.categories.property.misses--)).toEqual([]);
    expect(changed((totals) => totals.decoys.hit--)).toEqual([]);
  });

  it("tells a figure that is missed, and halves that lie apart", () => {
    const low = structuredClone(pins.halves);
    low.report.categories.phone.misses += 400;
    const short = shortcomings(low).filter((figure) => !pins.short.includes(figure));
    expect(short).toEqual([
      "report: overlap F1 of phone",
      "report: exact F1 of phone",
      "both: phone is more than 2 points apart",
    ]);
  });
});
