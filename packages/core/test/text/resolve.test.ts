import fc from "fast-check";
import { expect, test } from "vitest";
import type { Found } from "../../src/text/passage.js";
import { resolveOverlaps } from "../../src/text/resolve.js";

function found(start: number, end: number, score: number): Found {
  return { start, end, score, evidence: [], rule: {} as Found["rule"] };
}

const spans = (candidates: Found[]): [number, number][] =>
  resolveOverlaps(candidates, "").map(({ start, end }) => [start, end]);

test.each<[string, Found[], [number, number][]]>([
  ["the higher score stays", [found(0, 10, 0.6), found(5, 12, 0.9)], [[5, 12]]],
  ["of equal scores the longer stays", [found(0, 18, 0.9), found(0, 20, 0.9)], [[0, 20]]],
  ["of equal scores and lengths the earlier rule stays", [found(0, 4, 0.9), found(0, 4, 0.9)], [[0, 4]]],
  [
    "touching spans both stay",
    [found(0, 5, 0.9), found(5, 9, 0.5)],
    [
      [0, 5],
      [5, 9],
    ],
  ],
])("%s", (_, candidates, expected) => {
  expect(spans(candidates)).toEqual(expected);
});

test("what stays never overlaps, and every candidate that goes overlaps one at least as good", () => {
  const candidate = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }), fc.constantFrom(0.5, 0.7, 0.9));
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 25 }), (made) => {
      const all = made.map(([start, length, score]) => found(start, start + length, score));
      const kept = resolveOverlaps(all, "");
      for (let index = 1; index < kept.length; index++)
        expect(kept[index]!.start).toBeGreaterThanOrEqual(kept[index - 1]!.end);
      for (const gone of all.filter((one) => !kept.includes(one))) {
        expect(
          all.some((one) => one !== gone && one.start < gone.end && gone.start < one.end && one.score >= gone.score),
        ).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

const phrase = (start: number, end: number, score: number, rank = 1): Found => ({
  ...found(start, end, score),
  rule: { anchor: "character", phrases: rank } as unknown as Found["rule"],
});

test.each<[string, Found[], [number, number][]]>([
  [
    "a value in a phrase stays, with what it leaves of the phrase before and behind",
    [phrase(0, 40, 0.98), found(10, 29, 0.6)],
    [
      [0, 10],
      [10, 29],
      [29, 40],
    ],
  ],
  ["a rest of three units is none", [phrase(7, 32, 0.98), found(10, 29, 0.6)], [[10, 29]]],
  [
    "a value that reaches over two phrases leaves the outer parts of both",
    [phrase(0, 20, 0.9), phrase(20, 40, 0.9), found(15, 25, 0.6)],
    [
      [0, 15],
      [15, 25],
      [25, 40],
    ],
  ],
  [
    "what a better phrase leaves of another stays",
    [phrase(0, 20, 0.6), phrase(10, 30, 0.9)],
    [
      [0, 10],
      [10, 30],
    ],
  ],
])("%s", (_, candidates, expected) => {
  expect(spans(candidates)).toEqual(expected);
});

test("phrases take nothing from values, and nothing overlaps", () => {
  const candidate = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }), fc.constantFrom(0.5, 0.7, 0.9));
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 12 }), fc.array(candidate, { maxLength: 12 }), (made, told) => {
      const values = made.map(([start, length, score]) => found(start, start + length, score));
      const phrases = told.map(([start, length, score]) => phrase(start, start + length, score));
      const kept = resolveOverlaps([...phrases, ...values], "");
      expect(kept.filter((one) => values.includes(one))).toEqual(resolveOverlaps(values, ""));
      for (let index = 1; index < kept.length; index++)
        expect(kept[index]!.start).toBeGreaterThanOrEqual(kept[index - 1]!.end);
    }),
  );
});
