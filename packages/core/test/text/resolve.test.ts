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
