import { describe, expect, it } from "vitest";
import { CATEGORIES } from "../../src/finding.js";
import { cite, NOTICE_CLAUSE } from "../../src/publication/documents.js";
import { PUBLICATION_POLICIES } from "../../src/publication/policies.js";
import { CONFIDENCES, NATURES, PROTECTED, type PublicationPolicy, type Verdict } from "../../src/publication/policy.js";
import { RULES } from "../../src/rules/registry.js";

const FIELDS = new Set<string>([...CATEGORIES, ...RULES.map(({ id }) => id)]);

function verdictsOf({ fields }: PublicationPolicy): [string, Verdict][] {
  return Object.entries(fields).flatMap(([field, said]): [string, Verdict][] =>
    "outcome" in said ? [[field, said]] : said.map((verdict) => [field, verdict]),
  );
}

it("there are the thirty kinds of the domain, and more, each known by one id and one short name", () => {
  expect(PUBLICATION_POLICIES.length).toBeGreaterThanOrEqual(30);
  expect(new Set(PUBLICATION_POLICIES.map(({ id }) => id)).size).toBe(PUBLICATION_POLICIES.length);
  expect(new Set(PUBLICATION_POLICIES.map(({ title }) => title.zh)).size).toBe(PUBLICATION_POLICIES.length);
});

describe.each(PUBLICATION_POLICIES.map((policy) => [policy.id, policy] as const))("%s", (id, policy) => {
  it("says in both languages what it is, what is shown and how names are", () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(NATURES).toContain(policy.nature);
    for (const words of [policy.title, policy.shown, policy.names]) {
      expect(words.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(words.en).toMatch(/^[^\u4e00-\u9fff]*[A-Za-z]{3}/);
    }
    if (policy.protects !== undefined) expect(PROTECTED).toContain(policy.protects);
  });

  it("judges fields that there are, each with a reason in both languages and how sure the reading is", () => {
    for (const [field, { outcome, reason, confidence }] of verdictsOf(policy)) {
      expect(CONFIDENCES).toContain(confidence);
      expect(FIELDS, field).toContain(field);
      expect(["violation", "review", "exempt"]).toContain(outcome);
      expect(reason.zh).toMatch(/[\u4e00-\u9fff]{4}/);
      expect(reason.en).toMatch(/[A-Za-z]{3}/);
    }
  });

  it("rests every clause on a document that it names, with how sure the reading is", () => {
    const cited = new Set(policy.basis.map(cite));
    const clauses = verdictsOf(policy).map(([, { clause }]) => clause);
    if (policy.period !== undefined) clauses.push(policy.period.clause);
    if (policy.scope !== undefined) clauses.push(policy.scope.clause);
    expect(policy.basis.length).toBeGreaterThan(0);
    for (const { document, confidence } of policy.basis) {
      expect(document).toMatch(/[\u4e00-\u9fff]{3}/);
      expect(CONFIDENCES).toContain(confidence);
    }
    expect([...new Set(clauses)].filter((clause) => !cited.has(clause) && clause !== NOTICE_CLAUSE)).toEqual([]);
  });

  it("has a last verdict that holds for whatever the ones before it leave", () => {
    for (const [field, said] of Object.entries(policy.fields)) {
      if ("outcome" in said) continue;
      expect(said.length, field).toBeGreaterThan(0);
      expect(said.at(-1), field).not.toHaveProperty("form");
      expect(said.at(-1), field).not.toHaveProperty("subject");
    }
  });

  it("is excepted by the notice if it exempts anything that is a person's", () => {
    const exempt = verdictsOf(policy).filter(
      ([, verdict]) => verdict.outcome === "exempt" && verdict.subject === undefined,
    );
    // The telephone of an office is no person's, and a masked number is none.
    const personal = exempt.filter(([field]) => field !== "land-line" && field !== "weak-mask");
    if (policy.nature === "none") expect(personal.map(([field]) => field)).toEqual([]);
  });

  it("is known by a word in the title, or by a form of the page", () => {
    expect((policy.cues.title ?? []).length).toBeGreaterThan(0);
  });
});

/** The readings that domain research marks as from memory: an audit file must not quote them as if they had been looked up. */
it.each([
  "行政处罚法",
  "国家税务总局令第54号",
  "国家税务总局令第9号",
  "国务院令第654号",
  "国家发展和改革委员会令第10号",
  "财政部令第101号",
  "国务院令第590号",
  "财办〔2020〕37号",
  "民发〔2021〕57号",
  "公务员录用规定",
])("%s is told to be unverified", (name) => {
  const named = PUBLICATION_POLICIES.flatMap(({ basis }) => basis).filter(
    ({ document, number }) => document === name || number === name,
  );
  expect(named.length).toBeGreaterThan(0);
  for (const { confidence } of named) expect(confidence).toBe("unverified");
});

/** §3 of the domain: what is never shown in each kind. */
describe("what is never shown", () => {
  it.each([
    ["dishonest-debtors", "address phone"],
    ["administrative-penalty", "address phone email id-number bank-account medical-record"],
    ["tax-violation", "address phone"],
    ["wage-arrears", "address phone"],
    ["judgment", "address phone email id-number bank-account medical-record"],
    ["enterprise-disclosure", "id-number"],
    ["tender", "id-number"],
    ["award", "id-number bank-account"],
    ["civil-servant-recruitment", "id-number birth-date social-relation medical-record"],
    ["institution-recruitment", "id-number birth-date social-relation medical-record"],
    ["pre-appointment", "id-number address social-relation"],
    ["enforcement-officers", "id-number"],
    ["student-aid", "id-number address phone birth-date bank-account"],
    ["employment-subsidy", "id-number address phone bank-account birth-date disability"],
    ["card-subsidy", "id-number bank-account phone"],
    ["minimum-living", "medical-record disability property"],
    ["public-housing", "id-number address property"],
    ["dilapidated-housing", "id-number bank-account medical-record"],
    ["registered-poor", "id-number medical-record"],
    ["expropriation", "id-number bank-account property"],
    ["prenatal-check", "id-number medical-record marital-status"],
    ["disability-subsidy", "disability disability-certificate"],
  ])("%s: %s", (id, fields) => {
    const policy = PUBLICATION_POLICIES.find((known) => known.id === id)!;
    for (const field of fields.split(" ")) expect(policy.fields[field], field).toMatchObject({ outcome: "violation" });
  });
});
