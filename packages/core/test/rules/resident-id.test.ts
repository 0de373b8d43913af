import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { found, foundInTable, rulesFor, scoreOf } from "./found.js";
import { changed, madeId, surroundings } from "./made.js";

const A = "522631198503121048";
const B = "520111196207153412";

describe("resident-id finds", () => {
  it.each([
    [`姓名：张三 身份证：${A}`, A],
    [A, A],
    ["522631 19850312 1048", "522631 19850312 1048"],
    ["522631-19850312-1048", "522631-19850312-1048"],
    ["5226 3119 8503 1210 48", "5226 3119 8503 1210 48"],
    ["5 2 2 6 3 1 1 9 8 5 0 3 1 2 1 0 4 8", "5 2 2 6 3 1 1 9 8 5 0 3 1 2 1 0 4 8"],
    ["５２２６３１１９８５０３１２１０４８", "５２２６３１１９８５０３１２１０４８"],
    ["522631\u200b19850312\u200b1048", "522631\u200b19850312\u200b1048"],
    ["522631\u00a019850312\u00a01048", "522631\u00a019850312\u00a01048"],
    ["身份证号：522631198503\n121048，", "522631198503\n121048"],
    ["张三，522631198503\r\n121048，", "522631198503\r\n121048"],
    ["52020219900101118 X", "52020219900101118 X"],
    ["52020219900101118x", "52020219900101118x"],
    ["52020219900101118×", "52020219900101118×"],
    [`身 份 证 号 码 ：${A}`, A],
    [`1、${A}`, A],
    [`张三_${A}.jpg`, A],
    [`?sfzh=${A}&x=1`, A],
    [`SFZH${A}`, A],
    [`身份证号________${A}`, A],
    [`身份证号（18位）：${A}`, A],
    [`编号001，张三，${A}`, A],
    [`纳税人识别号：${A}`, A],
    [`社会保障号码：${A}`, A],
    [`驾驶证号：${A}`, A],
    [`账号6228480402564890018，${A}`, A],
  ])("%j", (text, value) => expect(found(text, "id-number")).toEqual([value]));

  it.each([[`${A}；${B}`], [`${A} ${B}`], [`${A}\n${B}\n`], [`证件号码：${A}/${B}`], [`${A},${B}`]])(
    "both of %j",
    (text) => expect(found(text, "id-number")).toEqual([A, B]),
  );
});

describe("resident-id leaves", () => {
  it.each([
    "承包方编码：520221200212010018",
    "承包方编码：520221200212010018、520221200212010026",
    `项目编号：${A}`,
    `流水号：${A}`,
    "统一社会信用代码：113417030032499282",
    "身份证号：113417030032499282",
    "11010519491231002X",
    "440524188001010014",
    "522631198503121049",
    "522631198513121048",
    "身份证：123456789012345678",
    "身份证：111111111111111111",
    "522631********1048",
    "身份证：522631XXXXXXXX1048",
    "身份证号：52263119850312XXXX",
    "**************1048",
    "52263119850312****",
    `ab${A}`,
    `${A}ab`,
    `0${A}`,
    `${A}12345`,
    `0.${A}`,
    "索引号1137078555222300XQ/2015-00020",
    "项目代码：2018-520100-47-03-012345",
    "2018-05-20 13:45:00",
  ])("%j", (text) => expect(found(text, "id-number")).toEqual([]));
});

describe("a slip of the pen under a label", () => {
  it.each([
    ["身份证号:522631198503121049", 0.6],
    ["身份证:522631198513121048", 0.55],
    ["身份证号：52263119850312104", 0.5],
    ["身份证号：5226311985031210488", 0.5],
  ])("%j is found with %d", (text, score) => expect(scoreOf(text, "id-number")).toBe(score));

  it("says what is wrong without the value", () => {
    const text = "身份证号:522631198503121049";
    expect(rulesFor(text, "id-number")).toEqual(["resident-id"]);
  });

  it("under a head too, and not under another head", () => {
    const rows = [
      ["姓名", "身份证号码", "备案编号"],
      ["张三", "522631198503121049", A],
      ["李四", A, "520111196207153412"],
    ];
    expect(foundInTable(rows, "id-number")).toEqual([
      [1, 1, "522631198503121049"],
      [2, 1, A],
    ]);
  });
});

describe("laws of resident-id", () => {
  it("finds every made number whole", () => {
    fc.assert(
      fc.property(madeId, surroundings, (id, [before, after]) => {
        expect(found(before + id + after, "id-number")).toEqual([id]);
      }),
    );
  });

  it("finds it however it is parted", () => {
    fc.assert(
      fc.property(
        madeId,
        fc.uniqueArray(fc.integer({ min: 1, max: 16 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(" ", "\u00a0", "\u3000", "-", "\u200b"),
        (id, cuts, gap) => {
          const parted = [...id]
            .map((character, index) => (cuts.includes(index) ? gap + character : character))
            .join("");
          expect(found(`张三 ${parted}。`, "id-number")).toEqual([parted]);
        },
      ),
    );
  });

  it("finds it across one line break", () => {
    fc.assert(
      fc.property(madeId, fc.integer({ min: 3, max: 15 }), (id, cut) => {
        const broken = `${id.slice(0, cut)}\n${id.slice(cut)}`;
        expect(found(`村民张三身份证号${broken}，`, "id-number")).toEqual([broken]);
      }),
    );
  });

  it("refuses it with one digit changed and no label", () => {
    fc.assert(
      fc.property(madeId, fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (id, at, step) => {
        // Three zeros at the end are what a spreadsheet leaves of any number.
        fc.pre(!changed(id, at, step).endsWith("000"));
        expect(found(`张三，${changed(id, at, step)}，男`, "id-number")).toEqual([]);
      }),
    );
  });

  it("refuses it under a label of another number", () => {
    fc.assert(
      fc.property(
        madeId,
        fc.constantFrom("承包方编码：", "订单号", "备案号：", "项目代码 ", "合同编号："),
        (id, label) => {
          expect(found(label + id, "id-number")).toEqual([]);
        },
      ),
    );
  });
});
