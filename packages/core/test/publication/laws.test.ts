import fc from "fast-check";
import { expect, it } from "vitest";
import { CATEGORIES, type Finding } from "../../src/finding.js";
import type { Circumstances } from "../../src/publication/circumstances.js";
import type { Concern } from "../../src/publication/concern.js";
import { judgeAll } from "../../src/publication/judge.js";
import { PUBLICATION_POLICIES } from "../../src/publication/policies.js";
import { RULES } from "../../src/rules/registry.js";
import { residentId } from "./made-id.js";

const value = fc.oneof(
  fc.constantFrom("1985年3月", "1985-03-12", "13885512345", "0855-8222345", "患糖尿病", "贵州省榕江县古州镇三组12号"),
  fc.integer({ min: 1940, max: 2022 }).map((year) => residentId(`522631${year}0312104`)),
);

const finding = fc
  .record({
    rule: fc.constantFrom(...RULES),
    subject: fc.constantFrom("person", "unknown", "organization"),
    score: fc.double({ min: 0.5, max: 1, noNaN: true }),
    value,
  })
  .map(
    ({ rule, subject, score, value: said }): Finding => ({
      category: rule.category,
      rule: rule.id,
      start: 0,
      end: said.length,
      value: said,
      subject: subject as Finding["subject"],
      score,
      outcome:
        subject === "organization"
          ? { kind: "exempt", reason: "属于单位信息，不是自然人的个人信息" }
          : { kind: subject === "person" ? "violation" : "review", reason: "公开时应当去标识化" },
      evidence: [],
    }),
  );

const CONCERNS: readonly Concern[] = [
  { code: "publicity-ended", reason: { zh: "公示期已届满", en: "over" }, clause: "甲", outcome: "review" },
  { code: "outside-scope", reason: { zh: "超出范围", en: "outside" }, clause: "乙", outcome: "violation" },
];

const circumstances = fc
  .record({
    policy: fc.constantFrom(...PUBLICATION_POLICIES),
    confidence: fc.double({ min: 0.5, max: 1, noNaN: true }),
    concerns: fc.subarray([...CONCERNS]),
    date: fc.constantFrom(null, "2023-05-04"),
  })
  .map(
    ({ policy, confidence, concerns, date }): Circumstances => ({
      publication: { kind: policy.id, title: policy.title, confidence, evidence: [] },
      policy,
      item: null,
      concerns,
      date,
    }),
  );

it("an exemption never covers a person's field that the policy does not name as exempt", () => {
  fc.assert(
    fc.property(finding, circumstances, (one, known) => {
      const [judged] = judgeAll([one], () => known);
      if (one.subject === "organization" || judged!.outcome.kind !== "exempt") return;
      const said = known.policy!.fields[one.rule] ?? known.policy!.fields[one.category];
      const verdicts = said === undefined ? [] : "outcome" in said ? [said] : said;
      expect(verdicts.map(({ outcome }) => outcome)).toContain("exempt");
      expect(judged!.outcome.clause).toBeDefined();
      expect(known.concerns).toEqual([]);
      expect(known.publication!.confidence).toBeGreaterThanOrEqual(0.7);
    }),
    { numRuns: 5000 },
  );
});

it("a kind that names no field judges as the notice does, or more strictly", () => {
  const nameless = PUBLICATION_POLICIES.filter(({ fields }) => Object.keys(fields).length === 0);
  fc.assert(
    fc.property(finding, fc.constantFrom(...nameless), (one, policy) => {
      const known = { publication: null, policy, item: null, concerns: [], date: null };
      expect(judgeAll([one], () => known)[0]!.outcome.kind).toBe(one.outcome.kind);
    }),
  );
});

it("judging is independent of order and of the other findings, and changes nothing but the outcome", () => {
  fc.assert(
    fc.property(fc.array(finding, { maxLength: 8 }), circumstances, fc.infiniteStream(fc.nat()), (all, known, draw) => {
      const together = judgeAll(all, () => known);
      const order = all.map((_, index) => ({ index, key: draw.next().value as number })).sort((a, b) => a.key - b.key);
      const shuffled = judgeAll(
        order.map(({ index }) => all[index]!),
        () => known,
      );
      order.forEach(({ index }, at) => {
        expect(shuffled[at]).toEqual(together[index]);
        expect(judgeAll([all[index]!], () => known)).toEqual([together[index]]);
      });
      together.forEach((judged, index) => {
        expect({ ...judged, outcome: null }).toEqual({ ...all[index], outcome: null });
      });
    }),
  );
});

it("what is wrong with the whole is told by each finding, and none that was a person's stays exempt", () => {
  fc.assert(
    fc.property(finding, circumstances, (one, known) => {
      fc.pre(one.subject !== "organization" && known.concerns.length > 0);
      const { outcome } = judgeAll([one], () => known)[0]!;
      expect(outcome.kind).not.toBe("exempt");
      expect(outcome.concern).toBe(known.concerns[0]!.code);
      for (const { reason } of known.concerns) expect(outcome.reason).toContain(reason.zh);
    }),
  );
});

it("no reason and no clause holds the value", () => {
  fc.assert(
    fc.property(finding, circumstances, (one, known) => {
      const { outcome } = judgeAll([one], () => known)[0]!;
      expect(`${outcome.reason}${outcome.clause ?? ""}`).not.toContain(one.value);
    }),
  );
});

it("every category can be judged in every kind", () => {
  for (const policy of PUBLICATION_POLICIES)
    for (const category of CATEGORIES) {
      const rule = RULES.find((known) => known.category === category) ?? RULES[0]!;
      const made: Finding = {
        category,
        rule: rule.id,
        start: 0,
        end: 2,
        value: "某某",
        subject: "person",
        score: 0.9,
        outcome: { kind: "violation", reason: "公开时应当去标识化", clause: "总则" },
        evidence: [],
      };
      const known = { publication: null, policy, item: null, concerns: [], date: null };
      const { outcome } = judgeAll([made], () => known)[0]!;
      expect(outcome.reason.length).toBeGreaterThan(3);
      expect(outcome.clause).toBeTruthy();
    }
});
