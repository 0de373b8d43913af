import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/finding.js";
import { applyEdits, composeEdits, type Edit } from "../../src/masking/edits.js";
import { settle } from "../../src/masking/settle.js";

/** Edits apart from each other, of a text of this length. */
function editsOf(length: number): fc.Arbitrary<Edit[]> {
  return fc
    .array(fc.tuple(fc.nat({ max: length }), fc.nat({ max: 4 }), fc.constantFrom("", "x", "yy", "zzzzz")), {
      maxLength: 5,
    })
    .map((list) => {
      const edits: Edit[] = [];
      for (const [start, size, text] of [...list].sort((a, b) => a[0] - b[0])) {
        if (start > (edits[edits.length - 1]?.end ?? -1) && start + size + 1 <= length)
          edits.push({ start, end: start + size + 1, text });
      }
      return edits;
    });
}

describe("edits", () => {
  it("brought together do what they do one after the other", () => {
    const original = "abcdefghijklmnopqrst";
    fc.assert(
      fc.property(
        editsOf(original.length).chain((made) =>
          fc.tuple(fc.constant(made), editsOf(applyEdits(original, made).length)),
        ),
        ([made, further]) => {
          const edited = applyEdits(original, made);
          const { edits, fresh } = composeEdits(made, further);
          expect(applyEdits(original, edits)).toBe(applyEdits(edited, further));
          expect(fresh).toHaveLength(further.length);
          fresh.forEach((span, index) => {
            if (span !== null)
              expect(original.slice(span.start, span.end)).toBe(
                edited.slice(further[index]!.start, further[index]!.end),
              );
          });
        },
      ),
      { seed: 1, numRuns: 20_000 },
    );
  });
});

describe("settle", () => {
  const finding = (text: string, at: number, length: number): Finding => ({
    category: "phone",
    rule: "any",
    start: at,
    end: at + length,
    value: text.slice(at, at + length),
    subject: "person",
    score: 1,
    outcome: { kind: "violation", reason: "" },
    evidence: [],
  });
  it("masks what comes to light when something else is masked, and tells it in offsets of the original", () => {
    // "b" counts only where no "a" is left.
    const detect = (texts: readonly string[]) =>
      texts.flatMap((text, unit) => {
        const sign = texts.some((one) => one.includes("a")) ? "a" : "b";
        const at = text.indexOf(sign);
        return at < 0 ? [] : [{ unit, finding: finding(text, at, 1) }];
      });
    const { edits, findings } = settle(["1a2b", "3b"], detect, () => "****");
    expect([...edits.values()].map((list) => list.length)).toEqual([2, 1]);
    expect(applyEdits("1a2b", edits.get(0)!)).toBe("1****2****");
    expect(applyEdits("3b", edits.get(1)!)).toBe("3****");
    expect(findings.map(({ unit, finding: { start, value } }) => [unit, start, value])).toEqual([
      [0, 1, "a"],
      [0, 3, "b"],
      [1, 1, "b"],
    ]);
  });
  it("ends with a rule that finds its own mask", () => {
    let rounds = 0;
    const { edits } = settle(
      ["a"],
      (texts) => {
        rounds++;
        return [{ unit: 0, finding: finding(texts[0]!, 0, texts[0]!.length) }];
      },
      ({ value }) => `${value}*`,
    );
    expect(rounds).toBeLessThan(10);
    expect(edits.get(0)).toHaveLength(1);
    expect(edits.get(0)![0]!.text.startsWith("a*")).toBe(true);
  });
});
