import { describe, expect, it } from "vitest";
import { createOpenedCorpus, createUnseenCorpus } from "../accuracy/corpus/generate.js";
import { parseRow, parseText } from "../accuracy/corpus/pages/markup.js";
import { CATEGORIES, type CorpusDocument, type GoldItem } from "../accuracy/corpus/types.js";

const opened = createOpenedCorpus();
const corpus = [...opened, ...createUnseenCorpus()];

const placeOf = (document: CorpusDocument, item: { row?: number; column?: number }): string =>
  document.form === "text" ? document.text : (document.rows[item.row ?? -1]?.[item.column ?? -1] ?? "");
const items = corpus.flatMap((document) =>
  document.gold.map((item: GoldItem) => ({
    document,
    item,
    value: placeOf(document, item).slice(item.start, item.end),
  })),
);

describe("pages written without sight of the rules", () => {
  it("are as many as they claim to be, and of templates of their own", () => {
    expect(opened.length).toBeGreaterThanOrEqual(600);
    expect(new Set(opened.map(({ genre }) => genre)).size).toBeGreaterThanOrEqual(40);
    expect(new Set(opened.map(({ template }) => template)).size).toBeGreaterThanOrEqual(200);
    expect(opened.every(({ half, genre }) => half === "opened" && /^[uw]-/.test(genre))).toBe(true);
    expect(opened.filter(({ form }) => form === "table").length).toBeGreaterThan(60);
    expect(new Set(corpus.map(({ id }) => id)).size).toBe(corpus.length);
  });

  it("hold all twelve categories, and are dense in the six of context", () => {
    for (const [index, category] of CATEGORIES.entries()) {
      const count = items.filter(({ item }) => item.category === category && item.subject === "person").length;
      expect(count, category).toBeGreaterThanOrEqual(index < 6 ? 25 : 100);
    }
  });

  it("say nothing often: a phrase of context stands at most six times", () => {
    const said = new Map<string, number>();
    for (const { item, value } of items) if (item.kind === "phrase") said.set(value, (said.get(value) ?? 0) + 1);
    expect([...said].filter(([, count]) => count > 6)).toEqual([]);
  });

  it("are the same from the same seed and another from another", () => {
    expect(createOpenedCorpus({ each: 1 })).toEqual(createOpenedCorpus({ each: 1 }));
    expect(createOpenedCorpus({ each: 1, seed: "other" })).not.toEqual(createOpenedCorpus({ each: 1 }));
  });

  it("leave nothing of their markup in the text", () => {
    for (const document of corpus) {
      const text = document.form === "text" ? document.text : document.rows.flat().join("\n");
      expect(text, document.id).not.toMatch(/[{}]|\[[a-z-]+:|@[a-h][男女]|@[a-h]\d{4}-|undefined/);
    }
  });
});

describe("their labels", () => {
  it("lie inside the text or cell, are not empty, and have no space at an edge", () => {
    for (const { document, item, value } of items) {
      expect(item.end, document.id).toBeLessThanOrEqual(placeOf(document, item).length);
      expect(value.length, document.id).toBe(item.end - item.start);
      expect(value.length, document.id).toBeGreaterThan(0);
      expect(value, document.id).toBe(value.trim());
    }
  });

  it("do not overlap one another", () => {
    for (const document of corpus) {
      const spans = [...document.gold, ...document.decoys, ...document.open].sort(
        (a, b) => (a.row ?? 0) - (b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0) || a.start - b.start,
      );
      for (const [i, after] of spans.entries()) {
        const before = spans[i - 1];
        if (before === undefined || before.row !== after.row || before.column !== after.column) continue;
        expect(before.end, `${document.id} at ${after.start}`).toBeLessThanOrEqual(after.start);
      }
    }
  });

  it("do not begin or end phrases of context with punctuation", () => {
    for (const { document, item, value } of items)
      if (item.kind === "phrase") expect(value, document.id).not.toMatch(/^[,，;；:：。、)）]|[,，;；:：。、(（]$/);
  });
});

describe("the markup", () => {
  it("reads slots, wordings and labels, one within another", () => {
    expect(parseText("甲{a.id}<一|[m:患{b}]>乙")).toEqual([
      { is: "text", text: "甲" },
      { is: "slot", name: "a.id" },
      {
        is: "choice",
        options: [
          [{ is: "text", text: "一" }],
          [
            {
              is: "span",
              label: "m",
              inside: [
                { is: "text", text: "患" },
                { is: "slot", name: "b" },
              ],
            },
          ],
        ],
      },
      { is: "text", text: "乙" },
    ]);
  });

  it("cuts rows at bars, but not at those of a choice, and keeps empty cells", () => {
    expect(parseRow(" 一 | <二|三> ||{a} ").map((cell) => cell.length)).toEqual([1, 1, 0, 1]);
    expect(parseRow(" 一 |二")[0]).toEqual([{ is: "text", text: "一" }]);
  });

  it.each(["{a", "[m:患病", "<一|二", "[:无]", "[M:大]"])("refuses %s", (source) => {
    expect(() => parseText(source)).toThrow();
  });
});
