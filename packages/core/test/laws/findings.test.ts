import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDetector } from "../../src/detector.js";
import type { Finding } from "../../src/finding.js";
import { notice } from "../masking/made.js";

const detector = createDetector();

/** Paragraphs without anything personal, longer than any window of a rule or of attribution. */
const FAR = `\n\n${"各乡镇要按照实施方案的要求，统筹推进各项工作，确保如期完成目标任务。强化督促检查，压实工作责任，及时总结推广好的经验做法。\n".repeat(6)}\n`;

const told = ({ category, rule, start, end, subject }: Finding, shift = 0): string =>
  `${category} ${rule} ${start + shift}–${end + shift} ${subject}`;

describe("findings of a text", () => {
  it("do not overlap, stand in order, and hold what stands at their place", () => {
    fc.assert(
      fc.property(notice, (text) => {
        let last = 0;
        for (const { start, end, value } of detector.detect(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(value).toBe(text.slice(start, end));
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  it("do not depend on what stands far away", () => {
    fc.assert(
      fc.property(notice, notice, (one, other) => {
        const text = one + FAR + other;
        const shift = one.length + FAR.length;
        const alone = [
          ...detector.detect(one + FAR).map((finding) => told(finding)),
          ...detector.detect(FAR + other).map((finding) => told(finding, one.length)),
        ];
        expect(detector.detect(text).map((finding) => told(finding))).toEqual(alone);
        expect(detector.detect(FAR)).toEqual([]);
        expect(shift).toBeLessThan(text.length);
      }),
      { seed: 2, numRuns: 1000 },
    );
  });

  it("are the same when asked again", () => {
    fc.assert(
      fc.property(notice, notice, (one, other) => {
        const first = detector.detect(one);
        detector.detect(other);
        expect(detector.detect(one)).toEqual(first);
      }),
      { seed: 3, numRuns: 1000 },
    );
  });
});
