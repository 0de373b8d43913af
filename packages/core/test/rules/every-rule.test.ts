import { describe, expect, test } from "vitest";
import { createDetector } from "../../src/detector.js";
import { EXPLANATIONS } from "../../src/explanations.js";
import { RULES } from "../../src/rules/registry.js";

// The gate that gitleaks has and most do not: a hit of a rule's own examples that is not found fails, and so does a miss that is.
const detector = createDetector({ organizations: true, minimumScore: 0.5 });

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const explanation = EXPLANATIONS[id]!;

  test("has enough examples, a source, and words in both languages", () => {
    expect(explanation.hits.length).toBeGreaterThanOrEqual(8);
    expect(explanation.misses.length).toBeGreaterThanOrEqual(8);
    expect(rule.source.length).toBeGreaterThan(5);
    for (const words of [rule.title, explanation.summary]) {
      expect(words.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(words.en).toMatch(/[A-Za-z]{3}/);
    }
  });

  test.each(explanation.hits)("finds %j", (text) => {
    expect(detector.detect(text).map((finding) => finding.rule)).toContain(id);
  });

  test.each(explanation.misses)("does not find %j", (text) => {
    expect(detector.detect(text).map((finding) => finding.rule)).not.toContain(id);
  });

  test("says nothing of the value in its evidence", () => {
    for (const text of explanation.hits) {
      for (const finding of detector.detect(text)) {
        for (const { zh, en } of finding.evidence) {
          expect(zh).not.toContain(finding.value);
          expect(en).not.toContain(finding.value);
        }
      }
    }
  });
});

test("there is an explanation of each rule, and of no other", () => {
  expect(Object.keys(EXPLANATIONS)).toEqual(RULES.map(({ id }) => id));
});

test("rule ids and labels are unique where they must be", () => {
  expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
  for (const rule of RULES) {
    expect(rule.id).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
    expect(new Set(rule.labels).size).toBe(rule.labels.length);
    for (const label of rule.labels) expect(label).not.toMatch(/[\s:：]/);
  }
  expect(RULES.filter((rule) => rule.anchor === "character").length).toBeLessThanOrEqual(32);
});
