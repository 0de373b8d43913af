import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDetector } from "../../src/detector.js";
import type { Category, Finding } from "../../src/finding.js";
import { documentOf } from "../../src/html/document-of.js";
import { viewHtml } from "../../src/html/view.js";
import { notice, rowsOfTable } from "../masking/made.js";

const detector = createDetector();
type Rows = readonly (readonly string[])[];

const told = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, value, subject }) => `${rule} ${value} ${subject}`);

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\u00a0", "&nbsp;");
const asHtml = (rows: Rows): string =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`).join("\n")}</table>`;

describe("one table", () => {
  it("gives the same findings as rows and as HTML", () => {
    fc.assert(
      fc.property(rowsOfTable, (rows) => {
        const page = documentOf(viewHtml(asHtml(rows)));
        expect(told(detector.detectDocument(page))).toEqual(told(detector.detectTable(rows)));
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  it("gives the same findings whatever stands in the rows of others", () => {
    fc.assert(
      fc.property(rowsOfTable, rowsOfTable, (one, other) => {
        const both = [...one, ...other.slice(1)];
        const upper = detector.detectTable(both).filter(({ row }) => row < one.length);
        expect(told(upper)).toEqual(told(detector.detectTable(one)));
      }),
      { seed: 2, numRuns: 1000 },
    );
  });
});

describe("a detector of some categories", () => {
  const some = fc.subarray<Category>(["id-number", "address", "bank-account", "birth-date", "phone", "email"], {
    minLength: 1,
  });
  const detectors = new Map<string, ReturnType<typeof createDetector>>();
  const of = (categories: readonly Category[]) => {
    const key = categories.join();
    const made = detectors.get(key) ?? createDetector({ categories });
    detectors.set(key, made);
    return made;
  };

  it("finds in a table what the whole one finds of them", () => {
    fc.assert(
      fc.property(rowsOfTable, some, (rows, categories) => {
        const expected = detector.detectTable(rows).filter(({ category }) => categories.includes(category));
        expect(told(of(categories).detectTable(rows))).toEqual(told(expected));
      }),
      { seed: 4, numRuns: 1000 },
    );
  });

  it("finds in a text what the whole one finds of them", () => {
    fc.assert(
      fc.property(notice, some, (text, categories) => {
        const expected = detector.detect(text).filter(({ category }) => categories.includes(category));
        expect(told(of(categories).detect(text))).toEqual(told(expected));
      }),
      { seed: 3, numRuns: 1000 },
    );
  });
});
