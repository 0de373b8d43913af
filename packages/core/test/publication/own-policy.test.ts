import { describe, expect, it } from "vitest";
import { createDetector } from "../../src/detector.js";
import { TuominError } from "../../src/errors.js";
import { type PolicyInput, withOwnPolicies } from "../../src/publication/own-policy.js";
import { PUBLICATION_POLICIES } from "../../src/publication/policies.js";
import { policyNamed } from "../../src/publication/policy-named.js";
import { RULES } from "../../src/rules/registry.js";
import { residentId } from "./made-id.js";

const IDS = RULES.map(({ id }) => id);
const lay = (...inputs: unknown[]) => withOwnPolicies(PUBLICATION_POLICIES, inputs as PolicyInput[], IDS);

function refusal(...inputs: unknown[]): TuominError {
  try {
    lay(...inputs);
  } catch (error) {
    if (error instanceof TuominError) return error;
    throw error;
  }
  throw new Error("not refused");
}

describe("a policy laid over a built-in one", () => {
  it("changes the fields it names and no others", () => {
    const before = policyNamed(PUBLICATION_POLICIES, "dishonest-debtors");
    const after = policyNamed(
      lay({
        id: "dishonest-debtors",
        fields: { phone: { outcome: "review", reason: "请核对", clause: "某县办法第三条" } },
      }),
      "dishonest-debtors",
    );
    expect(after.fields.phone).toEqual({
      outcome: "review",
      reason: { zh: "请核对", en: "请核对" },
      clause: "某县办法第三条",
    });
    expect({ ...after.fields, phone: null }).toEqual({ ...before.fields, phone: null });
    expect(after.basis).toBe(before.basis);
  });

  it("adds cues to those there are", () => {
    const policies = lay({ id: "minimum-living", cues: { title: [[9, "困难群体兜底"]] } });
    const detector = createDetector({ policies: [{ id: "minimum-living", cues: { title: [[9, "困难群体兜底"]] } }] });
    const title = policyNamed(policies, "minimum-living").cues.title!;
    expect(title.length).toBe(policyNamed(PUBLICATION_POLICIES, "minimum-living").cues.title!.length + 1);
    for (const name of ["某镇困难群体兜底名单", "某镇农村低保对象公示"])
      expect(detector.readPublication({ title: name, blocks: [] }).publication?.kind).toBe("minimum-living");
  });

  it("leaves the built-in ones as they are", () => {
    const before = JSON.stringify(PUBLICATION_POLICIES);
    lay({ id: "minimum-living", fields: { phone: "exempt" } });
    expect(JSON.stringify(PUBLICATION_POLICIES)).toBe(before);
    expect(withOwnPolicies(PUBLICATION_POLICIES, [], IDS)).toBe(PUBLICATION_POLICIES);
  });
});

describe("a policy of a new kind", () => {
  const heating = {
    id: "county-heating",
    title: "供暖补助",
    nature: "none",
    fields: { "mobile-phone": { outcome: "exempt", clause: "某县政办〔2023〕1号" }, address: "review" },
    basis: ["某县供暖补助办法", { document: "某县通知", number: "某县政办〔2023〕1号", confidence: "primary" }],
  };

  it("is recognised by its title and judged by", () => {
    const detector = createDetector({ policies: [heating] });
    const [found] = detector.detectDocument({
      title: "2023年供暖补助发放名单",
      blocks: [
        {
          kind: "table",
          rows: [
            ["姓名", "手机号"],
            ["罗家富", "13885512345"],
          ],
          place: {},
          hidden: null,
        },
      ],
    });
    expect(found!.outcome).toEqual({
      kind: "exempt",
      reason: "按自定义的公开规则可以公开",
      clause: "某县政办〔2023〕1号",
    });
    expect(
      detector.detect(`身份证号：${residentId("52263119850312104")}`, { publication: "供暖补助" })[0]!.outcome.kind,
    ).toBe("violation");
  });

  it("says of a document it only names that the reading is not verified", () => {
    expect(policyNamed(lay(heating), "county-heating").basis.map(({ confidence }) => confidence)).toEqual([
      "unverified",
      "primary",
    ]);
  });
});

describe("a wrong policy is refused, naming the field, in both languages", () => {
  const right = { id: "county-heating", title: "供暖补助", nature: "none" };
  it.each<[string, unknown, string, RegExp]>([
    ["no object", "低保", "policies[0]", /must be an object/],
    ["no id", { title: "x" }, "policies[0].id", /must be text/],
    ["an id of other letters", { ...right, id: "供暖" }, "policies[0].id", /lower case/],
    ["a key nobody knows", { ...right, tilte: "x" }, "policies[0].tilte", /did you mean title/],
    ["a new kind without a title", { id: "county-heating", nature: "none" }, "policies[0].title", /needs a title/],
    ["a new kind without a nature", { id: "county-heating", title: "x" }, "policies[0].nature", /needs a nature/],
    ["a nature nobody knows", { ...right, nature: "punitve" }, "policies[0].nature", /did you mean punitive/],
    [
      "a field nobody knows",
      { ...right, fields: { phnoe: "exempt" } },
      "policies[0].fields.phnoe",
      /did you mean phone/,
    ],
    ["an outcome nobody knows", { ...right, fields: { phone: "exemt" } }, "policies[0].fields.phone.outcome", /exempt/],
    ["a verdict that is none", { ...right, fields: { phone: 3 } }, "policies[0].fields.phone", /must be an object/],
    [
      "one of several verdicts wrong",
      { ...right, fields: { phone: ["review", { outcome: "exempt", clause: "" }] } },
      "policies[0].fields.phone[1].clause",
      /must be text/,
    ],
    [
      "a form nobody knows",
      { ...right, fields: { phone: { outcome: "exempt", form: "year" } } },
      "policies[0].fields.phone.form",
      /year-month/,
    ],
    ["cues that are no list", { ...right, cues: { title: "供暖" } }, "policies[0].cues.title", /must be a list/],
    [
      "a weight out of range",
      { ...right, cues: { title: [[99, "供暖"]] } },
      "policies[0].cues.title[0][0]",
      /-20 to 20/,
    ],
    ["a place of cues nobody knows", { ...right, cues: { titel: [] } }, "policies[0].cues.titel", /did you mean title/],
    ["a period of no days", { ...right, period: { days: 0 } }, "policies[0].period.days", /1 to 36500/],
    [
      "a period's switch",
      { ...right, period: { days: 5, working: "yes" } },
      "policies[0].period.working",
      /true or false/,
    ],
    ["a scope without words", { ...right, scope: { reason: "x" } }, "policies[0].scope.words", /must be text/],
    ["a protection nobody knows", { ...right, protects: "minor" }, "policies[0].protects", /did you mean minors/],
    [
      "a confidence nobody knows",
      { ...right, basis: [{ document: "x", confidence: "sure" }] },
      "policies[0].basis[0].confidence",
      /unverified/,
    ],
    ["names without Chinese", { ...right, names: { en: "x" } }, "policies[0].names.zh", /must be text/],
  ])("%s", (_what, input, path, said) => {
    const error = refusal(input);
    expect(error.code).toBe("invalid-policy");
    expect(error.en).toContain(`${path}: `);
    expect(error.zh).toContain(`${path}：`);
    expect(error.zh).toMatch(/[\u4e00-\u9fff]{2}/);
    expect(error.en).toMatch(said);
  });

  it("counts the policies from 0", () => {
    expect(refusal(right, { ...right, id: "B" }).en).toContain("policies[1].id");
  });

  it("is refused when the detector is made, not when something is found", () => {
    expect(() => createDetector({ policies: [{ id: "x", fields: { phnoe: "exempt" } }] })).toThrowError(TuominError);
  });
});
