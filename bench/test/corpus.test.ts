import { describe, expect, it } from "vitest";
import { luhnDigit } from "../accuracy/corpus/cards.js";
import { createCorpus } from "../accuracy/corpus/generate.js";
import { GENRES } from "../accuracy/corpus/genres/all.js";
import { hasValidCheck } from "../accuracy/corpus/identifiers.js";
import { CATEGORIES, type CorpusDocument, type GoldItem, SURFACES } from "../accuracy/corpus/types.js";

const corpus = createCorpus();

const cellOf = (document: CorpusDocument, item: { row?: number; column?: number }): string =>
  document.form === "text" ? document.text : (document.rows[item.row ?? -1]?.[item.column ?? -1] ?? "");

/** The text a label covers; of a value spread over cells, the cells put together. */
function textCovered(document: CorpusDocument, item: GoldItem): string {
  if (item.endColumn !== undefined && document.form === "table")
    return (document.rows[item.row ?? -1] ?? []).slice(item.column, item.endColumn + 1).join("");
  return cellOf(document, item).slice(item.start, item.end);
}

const HANZI: Record<string, string> = {
  零: "0",
  〇: "0",
  "○": "0",
  一: "1",
  二: "2",
  三: "3",
  四: "4",
  五: "5",
  六: "6",
  七: "7",
  八: "8",
  九: "9",
};

/** A number as its maker drew it, before any surface but OCR. */
const bare = (value: string): string =>
  value
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[零〇○一二三四五六七八九](?![层组社队])/g, (c) => HANZI[c] ?? c)
    .replace(/[\s\u200b-\u200d\u2060\ufeff\u2010-\u2014|-]/g, "");

const items = corpus.flatMap((document) =>
  document.gold.map((item) => ({ document, item, value: textCovered(document, item) })),
);
const ofKind = (kind: string) => items.filter(({ item }) => item.kind === kind && item.surface !== "ocr");

describe("the labelled corpus", () => {
  it("is as large and as varied as it claims to be", () => {
    expect(corpus.length).toBeGreaterThanOrEqual(1600);
    expect(new Set(corpus.map(({ genre }) => genre)).size).toBeGreaterThanOrEqual(45);
    expect(new Set(corpus.flatMap(({ decoys }) => decoys.map(({ what }) => what))).size).toBeGreaterThanOrEqual(40);
    expect(corpus.filter(({ form }) => form === "table").length).toBeGreaterThan(400);
    const prose = new Set(
      GENRES.filter(({ templates }) => templates.some(({ medium }) => medium === "prose")).map(({ id }) => id),
    );
    expect(prose.size).toBeGreaterThanOrEqual(12);
  });

  it("holds at least 40 items of each category in each half", () => {
    for (const half of ["tune", "report"] as const)
      for (const category of CATEGORIES) {
        const count = items.filter(
          ({ document, item }) => document.half === half && item.category === category && item.subject === "person",
        );
        expect(count.length, `${category} in ${half}`).toBeGreaterThanOrEqual(40);
      }
  });

  it("holds every surface, and organisations' telephones, addresses, accounts and mailboxes", () => {
    for (const surface of SURFACES)
      expect(items.filter(({ item }) => item.surface === surface).length, surface).toBeGreaterThanOrEqual(15);
    for (const category of ["phone", "address", "bank-account", "email"])
      expect(
        items.filter(({ item }) => item.subject === "organization" && item.category === category).length,
        category,
      ).toBeGreaterThanOrEqual(40);
  });

  it("splits by template, about half each, so that no template is in both halves", () => {
    const halves = new Map<string, Set<string>>();
    for (const { template, half } of corpus) halves.set(template, (halves.get(template) ?? new Set()).add(half));
    expect([...halves.values()].every((each) => each.size === 1)).toBe(true);
    const tuned = [...halves.values()].filter((each) => each.has("tune")).length;
    expect(tuned / halves.size).toBeGreaterThan(0.4);
    expect(tuned / halves.size).toBeLessThan(0.6);
  });

  it("is the same from the same seed and another from another", () => {
    expect(createCorpus({ each: 1 })).toEqual(createCorpus({ each: 1 }));
    expect(createCorpus({ each: 1, seed: "other" })).not.toEqual(createCorpus({ each: 1 }));
  });

  it("gives every document its own id", () => {
    expect(new Set(corpus.map(({ id }) => id)).size).toBe(corpus.length);
  });
});

describe("its labels", () => {
  it("lie inside the text or cell, are not empty, and have no space at an edge", () => {
    for (const { document, item, value } of items) {
      expect(item.end, document.id).toBeLessThanOrEqual(cellOf(document, item).length);
      expect(value.length, document.id).toBeGreaterThan(0);
      expect(value, document.id).toBe(value.trim());
    }
  });

  it("do not overlap one another", () => {
    for (const document of corpus) {
      const spans = [...document.gold, ...document.decoys, ...document.open].sort(
        (a, b) => (a.row ?? 0) - (b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0) || a.start - b.start,
      );
      for (let i = 1; i < spans.length; i++) {
        const [before, after] = [spans[i - 1], spans[i]];
        if (before === undefined || after === undefined || before.row !== after.row || before.column !== after.column)
          continue;
        expect(before.end, `${document.id} at ${after.start}`).toBeLessThanOrEqual(after.start);
      }
    }
  });

  it.each(["resident-18", "residence-permit", "foreigner-18"])(
    "mark numbers with a right check digit as %s",
    (kind) => {
      const found = ofKind(kind);
      expect(found.length).toBeGreaterThan(0);
      for (const { document, value } of found) {
        expect(bare(value), document.id).toMatch(/^\d{17}[\dXx]$/);
        expect(hasValidCheck(bare(value)), `${document.id} ${value}`).toBe(true);
      }
    },
  );

  it("mark numbers with a wrong check digit as such", () => {
    const found = ofKind("resident-bad-check");
    expect(found.length).toBeGreaterThan(10);
    for (const { value } of found) expect(hasValidCheck(bare(value))).toBe(false);
  });

  it("mark disability certificates of 20 characters and student numbers with their letter as one", () => {
    for (const { value } of ofKind("disability-certificate")) {
      expect(bare(value)).toMatch(/^\d{17}[\dX][1-7][1-4]$/);
      expect(hasValidCheck(bare(value).slice(0, 18))).toBe(true);
    }
    for (const { value } of ofKind("student-number")) expect(bare(value)).toMatch(/^(?:[GJ]\d{17}[\dX]|L\d{18})$/);
  });

  it("mark cards of 16 to 19 digits that pass Luhn", () => {
    const found = ofKind("card");
    expect(found.length).toBeGreaterThan(500);
    for (const { value } of found) {
      const card = bare(value);
      expect(card).toMatch(/^\d{16,19}$/);
      expect(luhnDigit(card.slice(0, -1))).toBe(card.at(-1));
    }
  });

  it("mark mobiles of eleven digits, with their country code", () => {
    for (const { value } of ofKind("mobile"))
      expect(bare(value).replace(/^\(?(?:\+|00)?86\)?/, "")).toMatch(/^1[3-9]\d{9}$/);
  });

  it("mark no look-alike number that is a right citizen number without saying so", () => {
    const right = new Set(["contractor-code", "standard-example"]);
    for (const document of corpus)
      for (const decoy of document.decoys) {
        const value = cellOf(document, decoy).slice(decoy.start, decoy.end);
        if (right.has(decoy.what) || !/^[1-8]\d{16}[\dX]$/.test(value) || decoy.what.startsWith("credit-code"))
          continue;
        if (decoy.what === "filing-number" || decoy.what === "bare-number-bad-check")
          expect(hasValidCheck(value), value).toBe(false);
      }
  });

  it("end addresses below the village and leave bare villages unmarked", () => {
    for (const { value } of items.filter(({ item }) => item.category === "address"))
      expect(bare(value)).toMatch(/(?:[号组队社室房]|\d|楼|办公室)$/);
    const villages = corpus.flatMap((document) =>
      document.decoys
        .filter(({ what }) => what === "bare-village")
        .map((d) => cellOf(document, d).slice(d.start, d.end)),
    );
    expect(villages.length).toBeGreaterThan(40);
    for (const village of villages) expect(village).toMatch(/(?:村|社区)$/);
  });

  it("mark birth dates as dates and nothing around them", () => {
    for (const { value } of items.filter(({ item }) => item.category === "birth-date"))
      expect(bare(value), value).toMatch(/^[\d年月日./十]+$/);
  });
});
