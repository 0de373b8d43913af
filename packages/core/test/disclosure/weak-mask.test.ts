import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDetector } from "../../src/detector.js";
import { MASK_SIGNS } from "../../src/disclosure/mask-signs.js";
import type { Finding } from "../../src/finding.js";

// The rules that read the same numbers and the facts beside them.
const detector = createDetector({ categories: ["id-number", "phone", "bank-account", "birth-date"] });
const weak = (text: string): Finding[] => detector.detect(text).filter(({ rule }) => rule === "weak-mask");
const weakIn = (rows: readonly (readonly string[])[]) =>
  detector.detectTable(rows).filter(({ rule }) => rule === "weak-mask");
const remaining = (finding: Finding | undefined): string =>
  finding?.evidence.find(({ code }) => code === "candidates")?.en ?? "";

describe("styles of masking", () => {
  test.each([
    ["身份证号：522631********1048", "522631********1048", 3024],
    ["身份证号：522631********104X", "522631********104X", 3023],
    ["身份证号码：522631********104x，", "522631********104x", 3023],
    ["5226311985****1048", "5226311985****1048", 33],
    ["身份证号：52263119850312****", "52263119850312****", 999],
    ["身份证号：52263119850312xxxx", "52263119850312xxxx", 999],
    ["身份证号：522631XXXXXXXX1048", "522631XXXXXXXX1048", 3024],
    ["身份证号：522631XXXXXXXX104X", "522631XXXXXXXX104X", 3023],
    ["身份证号：522631某某某某某某某某1048", "522631某某某某某某某某1048", 3024],
    ["身份证号：522631……1048", "522631……1048", 3024],
    ["身份证号：522631***1048", "522631***1048", 3024],
    ["身份证号：522631**********1048", "522631**********1048", 3024],
    ["身份证号：522631 **** **** 1048", "522631 **** **** 1048", 3024],
    ["身份证号：522631-********-1048", "522631-********-1048", 3024],
    ["身份证号：５２２６３１＊＊＊＊＊＊＊＊１０４８", "５２２６３１＊＊＊＊＊＊＊＊１０４８", 3024],
    ["学籍号：G522631********1048", "522631********1048", 3024],
    ["残疾证号：5226311985****104843", "5226311985****104843", 33],
    ["联系电话：187735522**", "187735522**", 100],
    ["手机：1877355***1", "1877355***1", 1000],
    ["手机：18773552*19", "18773552*19", 10],
    ["银行卡号：622848040256489****", "622848040256489****", 1000],
  ])("%s", (text, value, count) => {
    const found = weak(text);
    if (count > 999 && value.startsWith("1")) expect(found).toEqual([]);
    else {
      expect(found.map((finding) => finding.value)).toEqual([value]);
      expect(remaining(found[0])).toContain(` ${count} numbers remain`);
    }
  });

  test.each([...MASK_SIGNS.replace("_", "")])("%s hides", (sign) => {
    const value = `522631${sign.repeat(8)}1048`;
    expect(weak(`身份证号：${value}`).map((finding) => finding.value)).toEqual([value]);
  });

  test("the sum of the categories is kept", () => {
    const found = weak("身份证号：522631********1048，电话：187735522**，卡号：622848040256489****");
    expect(found.map(({ category }) => category)).toEqual(["id-number", "phone", "bank-account"]);
    const phones = createDetector({ categories: ["phone"] });
    const text = "身份证号：522631********1048，电话：187735522**";
    expect(phones.detect(text).map(({ category }) => category)).toEqual(["phone"]);
  });
});

describe("what is well masked, or no number", () => {
  test.each([
    "联系电话：138****5678",
    "电话：138****5678、139****0011",
    "身份证号：522631************",
    "身份证号：52****************",
    "身份证号：52*************048",
    "身份证号：5****************8",
    "身份证号：**************1048",
    "身份证号：******************",
    "银行账号：***************7584",
    "银行账号：6228***********0018",
    "准考证号：522631********1048",
    "合同编号：5226311985****1048",
    "身份证号：________________",
    "身份证号：5226__________",
    "身份证号：529",
    "地址：黎平县德凤镇**村**组",
    "第**条、第***条 2018年**月",
    "单价12**元，合计3456***元",
    "3*4=12，12*12=144，1234567890*12",
    "尺寸1500×750×20",
    "规格1800*1000*75mm",
    "1380012345#转接",
    "型号 ABC5226311985****1048",
    "https://a.gov.cn/x5226311985xxxx1048.html",
    "52263119850312104X",
    "身份证号：52263119850312104x",
    "身份证号：52263119851399****",
  ])("%s", (text) => expect(weak(text)).toEqual([]));
});

describe("what the row says", () => {
  const head = ["姓名", "性别", "出生日期", "身份证号"];

  test("with the day of birth 前6后4 leaves one: a violation, and the evidence names the columns, never the value", () => {
    const [finding] = weakIn([head, ["张三", "女", "1985-03-12", "522631********1048"]]);
    expect(finding).toMatchObject({ row: 1, column: 3, outcome: { kind: "violation" }, category: "id-number" });
    expect(remaining(finding)).toBe("with day of birth 1 numbers remain possible (3024 by the digits shown)");
    expect(JSON.stringify(finding!.evidence)).not.toMatch(/1048|522631|1985/);
  });

  test("without it 3,024 are left: to be reviewed", () => {
    const [finding] = weakIn([
      ["姓名", "身份证号"],
      ["张三", "522631********1048"],
    ]);
    expect(finding!.outcome.kind).toBe("review");
  });

  test.each([
    ["前6后3 and a day", ["姓名", "出生年月日", "身份证号"], ["张三", "1985年3月12日", "522631*********048"], "1"],
    ["前6后2 and a day and a sex", head, ["张三", "女", "19850312", "522631**********48"], "9"],
    [
      "前2后3, a day and a county",
      ["姓名", "出生日期", "住址", "证件号码"],
      ["张三", "1985-3-12", "贵州省黎平县德凤街道", "52*************048"],
      "1",
    ],
    [
      "a student number",
      ["学生姓名", "学籍号", "身份证号"],
      ["张三", "G522631198503121048", "522631************"],
      "1",
    ],
    [
      "a disability certificate",
      ["姓名", "残疾证号", "身份证号"],
      ["张三", "52263119850312104843", "52****************"],
      "1",
    ],
    [
      "an ID masked another way",
      ["姓名", "身份证号", "残疾证号"],
      ["张三", "522631********1048", "52263119850312****43"],
      "1",
    ],
  ])("%s", (_, heads, row, count) => {
    const found = weakIn([heads, row]);
    expect(found.map(remaining).join()).toContain(` ${count} numbers remain possible`);
  });

  test("前6, 前2, 前1后1 and 前2后3 stay well masked beside a day of birth", () => {
    const rows = ["522631************", "52****************", "5****************8", "52*************048"].map((id) => [
      "张三",
      "女",
      "1985-03-12",
      id,
    ]);
    expect(weakIn([head, ...rows])).toEqual([]);
  });

  test("facts of another person of the row are not used", () => {
    const found = weakIn([
      ["户主姓名", "身份证号", "家庭成员姓名", "出生日期"],
      ["张三", "522631********1048", "李四", "2001-01-01"],
    ]);
    expect(remaining(found[0])).toBe("by the digits shown 3024 numbers remain possible");
  });

  test("facts that contradict the digits are given up", () => {
    const found = weakIn([
      ["姓名", "年龄", "身份证号"],
      ["张三", "12", "5226311985****1048"],
    ]);
    expect(remaining(found[0])).toBe("by the digits shown 33 numbers remain possible");
  });

  test("the sentence speaks as a row does", () => {
    const [finding] = weak("张三，女，1985年3月12日出生，身份证号522631********1048，住黎平县。");
    expect(remaining(finding)).toContain("with day of birth 1 numbers remain");
    const [next] = weak("李四1990年1月1日出生。张三身份证号522631********1048。");
    expect(remaining(next)).toContain("by the digits shown 3024");
  });
});

test("every mask of a made number that leaves its ends is found whole, wherever it stands", () => {
  const sign = fc.constantFrom("*", "＊", "×", "●", "#", "x");
  const before = fc.constantFrom("身份证号：", "（身份证号码", "证件号码 ", "张三，身份证:");
  fc.assert(
    fc.property(sign, before, fc.constantFrom("，", "）", "。", " 元", "\n"), (star, label, behind) => {
      const value = `522631${star.repeat(8)}1048`;
      const text = label + value + behind;
      const [finding] = weak(text);
      expect(text.slice(finding!.start, finding!.end)).toBe(value);
    }),
    { numRuns: 300 },
  );
});

test("masking a weak mask leaves none, and masking again changes nothing", () => {
  const text = "张三，身份证号：522631********1048，电话187735522**，卡号：622848040256489****。";
  const once = detector.mask(text).text;
  expect(weak(once)).toEqual([]);
  expect(detector.mask(once).text).toBe(once);
});
