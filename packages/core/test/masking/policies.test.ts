import { describe, expect, it } from "vitest";
import { TuominError } from "../../src/errors.js";
import { CATEGORIES, type Category } from "../../src/finding.js";
import { maskerOf } from "../../src/masking/mask-options.js";
import { POLICIES, policyOf } from "../../src/masking/policies.js";
import { nearestName } from "../../src/text/nearest.js";

const VALUES: Readonly<Partial<Record<Category, string>>> = {
  "id-number": "522631199001011234",
  address: "贵州省凯里市大风洞镇老君寨村3组12号",
  "bank-account": "6217900000000001234",
  "birth-date": "1990年3月5日",
  phone: "13800001234",
  email: "zhangsan@163.com",
  "medical-record": "患尿毒症",
};

function masked(policy: string, category: Category, value = VALUES[category] ?? "甲乙丙丁戊"): string | null {
  return maskerOf(
    policyOf(policy),
    {},
  )({
    category,
    value,
    rule: "any",
    start: 0,
    end: value.length,
    subject: "person",
    score: 1,
    outcome: { kind: "violation", reason: "" },
    evidence: [],
  });
}

describe("named policies", () => {
  // What the published rules say, see the source of each policy.
  it.each([
    [
      "default",
      "******************",
      "贵州省凯里市大风洞镇***",
      "*******************",
      "1990年",
      "138****1234",
      "********@163.com",
    ],
    [
      "yongan-2023",
      "52*************234",
      "贵州省凯里市大风洞镇***",
      "*******************",
      "1990年",
      "138****1234",
      "********@163.com",
    ],
    [
      "henan-finance-2025",
      "522631********1234",
      "贵州省凯里市大风洞镇***",
      "621790*********1234",
      "1990年",
      "138****1234",
      "********@163.com",
    ],
    ["student-aid-2017", "***", "***", "***", "***", "***", "***"],
    ["employment-subsidy-2017", "52****************", "***", "***", "***", "***", "***"],
    ["court-documents", "***", "贵州省凯里市***", "***", "1990年", "***", "***"],
    ["zhejiang-penalty", "***", "***", "***", "***", "***", "***"],
    ["tax-violation", "522631********1234", "***", "***", "***", "***", "***"],
    [
      "hutool",
      "5***************34",
      "贵州省凯里市大风洞镇老********",
      "6217***********1234",
      "1990年",
      "138****1234",
      "z*******@163.com",
    ],
    [
      "alipay",
      "5****************4",
      "贵州省凯里市大风洞镇***",
      "621790*********1234",
      "1990年",
      "138******34",
      "********@163.com",
    ],
  ])("%s", (id, idNumber, address, bank, birth, phone, email) => {
    expect(masked(id, "id-number")).toBe(idNumber);
    expect(masked(id, "address")).toBe(address);
    expect(masked(id, "bank-account")).toBe(bank);
    expect(masked(id, "birth-date")).toBe(birth);
    expect(masked(id, "phone")).toBe(phone);
    expect(masked(id, "email")).toBe(email);
  });
  it("are all in the table above, with ids of their own", () => {
    expect(POLICIES.map(({ id }) => id)).toEqual([
      "default",
      "yongan-2023",
      "henan-finance-2025",
      "student-aid-2017",
      "employment-subsidy-2017",
      "court-documents",
      "zhejiang-penalty",
      "tax-violation",
      "hutool",
      "alipay",
    ]);
  });
  it.each(POLICIES.map((policy) => [policy.id, policy] as const))(
    "%s says what it leaves open and where it comes from",
    (id, policy) => {
      expect(policy.title.zh).not.toBe("");
      expect(policy.note.en.length).toBeGreaterThan(40);
      expect(policy.note.zh.length).toBeGreaterThan(20);
      expect(policy.source === null).toBe(id === "default");
      for (const category of CATEGORIES) {
        const value = VALUES[category] ?? "甲乙丙丁戊";
        expect(masked(id, category)).not.toContain(value);
      }
      for (const category of CATEGORIES.slice(6)) expect(masked(id, category)).toBe("***");
    },
  );
  it("that show more than six digits of an ID are called weak", () => {
    for (const policy of POLICIES) {
      const digits = (masked(policy.id, "id-number") ?? "").replace(/[^0-9]/g, "").length;
      expect(policy.weak, policy.id).toBe(digits > 2 || ["hutool", "alipay"].includes(policy.id));
    }
  });
});

describe("policyOf", () => {
  it("takes a name, a policy or nothing", () => {
    expect(policyOf("alipay").id).toBe("alipay");
    expect(policyOf(undefined).id).toBe("default");
    const own = {
      id: "own",
      title: { zh: "自", en: "own" },
      source: null,
      operations: {},
      weak: false,
      note: { zh: "", en: "" },
    };
    expect(policyOf(own)).toBe(own);
  });
  it.each([
    ["yongan", "yongan-2023"],
    ["Default", "default"],
    ["hutol", "hutool"],
    ["student-aid", "student-aid-2017"],
    ["tax", "tax-violation"],
  ])("names for %s the nearest", (typed, near) => {
    expect(() => policyOf(typed)).toThrow(TuominError);
    expect(() => policyOf(typed)).toThrow(`是否指 ${near}？`);
    expect(() => policyOf(typed)).toThrow(`did you mean ${near}?`);
  });
  it("bears a name of any length", () => {
    expect(() => policyOf("x".repeat(1_000_000))).toThrow(/unknown|没有/);
    expect(nearestName("", ["b"])).toBe("b");
  });
});
