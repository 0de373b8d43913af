import { describe, expect, it } from "vitest";
import { createCorpus } from "../accuracy/corpus/generate.js";
import type { CorpusDocument } from "../accuracy/corpus/types.js";
import { matchDocument } from "../accuracy/match.js";
import { rates, scoreClean, scoreDocuments, sumCounts, sumShares } from "../accuracy/score.js";

const text: CorpusDocument = {
  id: "t",
  genre: "g",
  template: "g-1",
  half: "tune",
  form: "text",
  text: "0123456789".repeat(10),
  gold: [
    { category: "phone", subject: "person", surface: "plain", kind: "mobile", start: 0, end: 11 },
    { category: "phone", subject: "person", surface: "spaced", kind: "mobile", start: 12, end: 23 },
    { category: "phone", subject: "organization", surface: "plain", kind: "office-line", start: 30, end: 42 },
  ],
  decoys: [{ what: "order-number", start: 50, end: 60 }],
  open: [{ why: "official", start: 70, end: 81 }],
};
const phone = (start: number, end: number, subject = "person") => ({ category: "phone", start, end, subject });

describe("matching", () => {
  it("counts an overlap once and tells exact spans apart", () => {
    const matched = matchDocument(text, [phone(0, 11), phone(13, 20)]);
    expect(matched.hits.map(({ exact }) => exact).sort()).toEqual([false, true]);
    expect(matched.misses).toEqual([]);
    expect(matched.falses).toEqual([]);
  });

  it("is one to one: a second finding of the same item is false, one finding over two items misses one", () => {
    expect(matchDocument(text, [phone(0, 6), phone(6, 11), phone(12, 23)]).falses).toHaveLength(1);
    expect(matchDocument(text, [phone(0, 23)]).misses).toHaveLength(1);
  });

  it("takes the exact pair when a wider one comes first", () => {
    const matched = matchDocument(text, [phone(0, 24), phone(0, 11)]);
    expect(matched.hits.find(({ gold }) => gold.start === 0)?.exact).toBe(true);
    expect(matched.hits).toHaveLength(2);
  });

  it("needs the same category", () => {
    expect(matchDocument(text, [{ ...phone(0, 11), category: "id-number" }]).falses).toHaveLength(1);
  });

  it("counts an organisation's item only against those that take it for a person's", () => {
    expect(matchDocument(text, [phone(30, 42, "organization")])).toMatchObject({ falses: [], takenForPerson: [] });
    const taken = matchDocument(text, [phone(30, 42, "unknown")]);
    expect(taken.takenForPerson).toHaveLength(1);
    expect(taken.falses).toHaveLength(1);
    expect(matchDocument(text, [phone(0, 11, "organization")]).misses).toHaveLength(2);
  });

  it("tells look-alikes hit, and leaves open spans out", () => {
    expect(matchDocument(text, [phone(52, 58)]).decoysHit).toHaveLength(1);
    expect(matchDocument(text, [phone(70, 81)]).falses).toEqual([]);
  });

  it("keeps cells apart, and joins a value spread one digit a cell", () => {
    const table: CorpusDocument = {
      ...text,
      form: "table",
      rows: [["a", "1", "2", "3"]],
      gold: [
        {
          category: "id-number",
          subject: "person",
          surface: "one-digit-a-cell",
          kind: "resident-18",
          row: 0,
          column: 1,
          endColumn: 3,
          start: 0,
          end: 1,
        },
      ],
      decoys: [],
      open: [],
    };
    const at = (column: number) => ({ category: "id-number", subject: "person", row: 0, column, start: 0, end: 1 });
    expect(matchDocument(table, [at(1), at(2), at(3)])).toMatchObject({ misses: [], falses: [] });
    expect(matchDocument(table, [at(0)]).falses).toHaveLength(1);
  });
});

describe("scoring", () => {
  const corpus = createCorpus({ each: 1 });

  it("gives a detector that says what the labels say full marks", () => {
    const score = scoreDocuments(corpus, ({ gold }) => gold);
    for (const counts of Object.values(score.byCategory))
      expect(rates(counts, "exact")).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(sumShares(score.organizations).hit).toBe(0);
    expect(sumShares(score.decoys).hit).toBe(0);
  });

  it("gives a silent detector no recall and one that shouts no precision", () => {
    const silent = sumCounts(Object.values(scoreDocuments(corpus, () => []).byCategory));
    expect(rates(silent).recall).toBe(0);
    const shouting = scoreDocuments(corpus, (document) =>
      document.decoys.map((decoy) => ({ ...decoy, category: "id-number", subject: "person" })),
    );
    expect(rates(shouting.byCategory["id-number"]).precision).toBe(0);
    expect(sumShares(shouting.decoys)).toEqual({
      of: sumShares(shouting.decoys).of,
      hit: sumShares(shouting.decoys).of,
    });
  });

  it("counts false findings on clean text per 1,000 characters, organisations' left out", () => {
    const score = scoreClean([{ text: "x".repeat(2000) }], () => [
      phone(0, 5),
      phone(6, 9, "organization"),
      phone(10, 12, "unknown"),
    ]);
    expect(score).toEqual({ characters: 2000, falses: { phone: 2 }, perThousand: 1 });
  });
});
