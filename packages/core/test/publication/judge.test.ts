import { describe, expect, it } from "vitest";
import { createDetector } from "../../src/detector.js";
import { residentId } from "./made-id.js";

const detector = createDetector();
const ADULT = residentId("52263119850312104");

/** `category rule outcome` of each finding. */
function outcomes(text: string, publication: string, made = detector): string[] {
  return made.detect(text, { publication }).map(({ category, outcome }) => `${category} ${outcome.kind}`);
}

function ofRow(head: string, value: string, publication: string): string | undefined {
  const rows = [
    ["姓名", head],
    ["罗家富", value],
  ];
  return detector.detectTable(rows, { publication })[0]?.outcome.kind;
}

describe("fields that the law names, and no others", () => {
  it("lets a dishonest debtor's ID number be shown, not the dwelling or the telephone", () => {
    const rows = [
      ["被执行人姓名", "性别", "身份证号码", "家庭住址", "联系电话"],
      ["罗家富", "男", ADULT, "贵州省榕江县古州镇高文村三组12号", "13885512345"],
    ];
    const found = detector.detectTable(rows, { publication: "失信被执行人" });
    expect(found.map(({ rule, outcome }) => `${rule} ${outcome.kind}`)).toEqual([
      "resident-id exempt",
      "address violation",
      "mobile-phone violation",
    ]);
    expect(found[0]!.outcome.clause).toBe("法释〔2017〕7号第六条");
  });

  it.each([
    // kind, head, value, outcome
    ["重大税收违法", "身份证号", ADULT, "violation"],
    ["重大税收违法", "身份证号", `${ADULT.slice(0, 6)}********${ADULT.slice(14)}`, "exempt"],
    ["欠税公告", "身份证号", `${ADULT.slice(0, 6)}********${ADULT.slice(14)}`, "exempt"],
    ["欠税公告", "联系电话", "13885512345", "violation"],
    ["任前公示", "出生年月", "1985年3月", "exempt"],
    ["任前公示", "出生年月", "1985.03", "exempt"],
    ["任前公示", "出生日期", "1985年3月12日", "violation"],
    ["任前公示", "出生日期", "1985-03-12", "violation"],
    ["任前公示", "出生日期", "19850312", "violation"],
    ["任前公示", "身份证号", ADULT, "violation"],
    ["公务员拟录用", "身份证号", ADULT, "violation"],
    ["公务员拟录用", "出生年月", "1985年3月", "violation"],
    ["执法人员名录", "身份证号", ADULT, "violation"],
    ["企业信息公示", "联系电话", "13885512345", "exempt"],
    ["企业信息公示", "身份证号", ADULT, "violation"],
    ["低保", "身份证号", ADULT, "violation"],
    ["残疾人补贴", "残疾人证号", `${ADULT}42`, "violation"],
    ["就业创业补贴", "身份证号", `${ADULT.slice(0, 6)}********${ADULT.slice(14)}`, "review"],
    ["惠民惠农一卡通", "银行账号", "6228480402564890018", "violation"],
    ["行政处罚", "身份证号", ADULT, "violation"],
    ["裁判文书", "身份证号", ADULT, "violation"],
  ])("%s, %s %s: %s", (publication, head, value, outcome) => {
    expect(ofRow(head, value, publication)).toBe(outcome);
  });

  it("says of an exemption that its clause was not looked up, where that is so", () => {
    const reason = (publication: string, head: string, value: string): string =>
      detector.detectTable(
        [
          ["姓名", head],
          ["罗家富", value],
        ],
        { publication },
      )[0]!.outcome.reason;
    expect(reason("企业信息公示", "联系电话", "13885512345")).toContain("未核对原文");
    expect(reason("失信被执行人", "身份证号", ADULT)).not.toContain("未核对");
    expect(reason("企业信息公示", "身份证号", ADULT)).not.toContain("未核对");
  });

  it("leaves the contact that a tender names to a human, with the clause, and his ID number never", () => {
    const found = detector.detect(`采购人联系人：张工，手机：13885512345\n被授权人身份证号：${ADULT}`, {
      publication: "tender",
    });
    expect(found.map(({ rule, outcome }) => `${rule} ${outcome.kind}`)).toEqual([
      "mobile-phone review",
      "resident-id violation",
    ]);
    expect(found[0]!.outcome.clause).toContain("国家发展和改革委员会令第10号");
  });

  it("says of a list that should not be there at all that only figures may be published", () => {
    const [found] = detector.detectTable(
      [
        ["妻子姓名", "身份证号"],
        ["吴秀英", ADULT],
      ],
      { publication: "孕前优生检查" },
    );
    expect(found!.outcome).toMatchObject({ kind: "violation" });
    expect(found!.outcome.reason).toContain("统计数");
  });
});

describe("those whom the law protects", () => {
  it("adds why to what is found in lists of people on relief, of patients and of pupils", () => {
    const reason = (publication: string): string =>
      detector.detect(`罗家富 身份证号：${ADULT}`, { publication })[0]!.outcome.reason;
    expect(reason("低保")).toContain("受救助");
    expect(reason("慢特病与医疗救助")).toContain("敏感个人信息");
    expect(reason("学生资助")).toContain("未成年人");
    expect(reason("行政处罚")).not.toMatch(/受救助|敏感|未成年/);
  });

  it("exempts no number of somebody who was under 18 when it was published, by the number's own birth date", () => {
    const minor = residentId("52263120080312104");
    const metadata = { ArticleTitle: "失信被执行人名单公告", PubDate: "2023-05-04 09:30" };
    const judge = (value: string, date: string) =>
      detector.detectDocument({
        metadata: { ...metadata, PubDate: date },
        blocks: [{ kind: "text", text: `罗家富 身份证号：${value}`, place: {}, hidden: null }],
      })[0]!.outcome;
    expect(judge(minor, "2023-05-04")).toMatchObject({ kind: "violation" });
    expect(judge(minor, "2023-05-04").reason).toContain("未满十八周岁");
    expect(judge(minor, "2026-03-12").kind).toBe("exempt");
    expect(judge(minor, "2026-03-11").kind).toBe("violation");
    expect(judge(ADULT, "2023-05-04").kind).toBe("exempt");
  });
});

describe("how sure the kind is", () => {
  it("exempts nothing where the kind is only likely", () => {
    const circumstances = detector.readPublication(
      { blocks: [{ kind: "text", text: "", place: {}, hidden: null }] },
      { publication: "失信被执行人" },
    );
    const judged = (confidence: number) =>
      detector.detect(`罗家富 身份证号：${ADULT}`, {
        publication: { ...circumstances, publication: { ...circumstances.publication!, confidence } },
      })[0]!.outcome;
    expect(judged(0.7).kind).toBe("exempt");
    expect(judged(0.69)).toMatchObject({ kind: "review", clause: "法释〔2017〕7号第六条" });
    expect(judged(0.69).reason).toContain("不能确定");
  });

  it("judges a text of unknown kind by the notice alone", () => {
    expect(outcomes(`罗家富 身份证号：${ADULT}`, "群众来信答复")).toEqual(["id-number violation"]);
    const [alone] = detector.detect(`罗家富 身份证号：${ADULT}`);
    expect(alone!.outcome).toEqual({
      kind: "violation",
      reason: "公开时应当去标识化",
      clause: "黔府办发〔2018〕22号第（二十二）条",
    });
  });

  it("is told by the caller by id, short or longer name", () => {
    for (const name of ["dishonest-debtors", "失信被执行人", "失信被执行人名单", "某县法院失信被执行人名单公告"])
      expect(outcomes(`罗家富 身份证号：${ADULT}`, name), name).toEqual(["id-number exempt"]);
  });

  it("refuses a name that is none, with the nearest, in both languages", () => {
    const call = () => detector.detect("", { publication: "dishonst-debtors" });
    expect(call).toThrowError(/dishonest-debtors.*did you mean dishonest-debtors/);
    expect(() => detector.maskHtml("<p>", { publication: "低宝" })).toThrowError(/低保.*低保/);
  });
});

it("what belongs to an organisation is exempt in every kind", () => {
  const all = createDetector({ organizations: true });
  const [found] = all.detect("监督举报电话：0855-8222345", { publication: "低保" });
  expect(found).toMatchObject({ subject: "organization", outcome: { kind: "exempt" } });
});
