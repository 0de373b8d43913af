import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDetector } from "../../src/detector.js";
import { found, foundInTable, rulesFor } from "./found.js";
import { madeId } from "./made.js";

const detector = createDetector();

describe("damaged-number finds", () => {
  it.each([
    ["身份证号：5.22631E+17", "5.22631E+17"],
    ["身份证号：5.2E+17", "5.2E+17"],
    ["张三，5.22631199001011E+17，", "5.22631199001011E+17"],
    ["张三 5.22631199001011E17", "5.22631199001011E17"],
    ["张三 5.22631e+17", "5.22631e+17"],
    ["张三 ５．２２６３１Ｅ＋１７", "５．２２６３１Ｅ＋１７"],
    ["<td>5.20111E+17</td>", "5.20111E+17"],
    // 522600: zeros at the end are not shown.
    ["张三 5.2263E+17", "5.2263E+17"],
  ])("an identity number in %j", (text, value) => {
    expect(found(text, "id-number")).toEqual([value]);
    expect(rulesFor(text, "id-number")).toEqual(["damaged-number"]);
  });

  it.each([
    ["卡号：6.22848E+18", "6.22848E+18"],
    ["张三 6.217E+18", "6.217E+18"],
    ["账号：1.03E+17", "1.03E+17"],
    ["打卡账号 9.55998E+18", "9.55998E+18"],
  ])("a card number in %j", (text, value) => expect(found(text, "bank-account")).toEqual([value]));

  it("both under their heads, and says that they are damaged", () => {
    const rows = [
      ["姓名", "身份证号", "银行卡号"],
      ["张三", "5.22631E+17", "6.22848E+18"],
      ["李四", "522631199001011000", "6222021234567890000"],
    ];
    expect(foundInTable(rows, "id-number")).toEqual([
      [1, 1, "5.22631E+17"],
      [2, 1, "522631199001011000"],
    ]);
    expect(foundInTable(rows, "bank-account")).toEqual([
      [1, 2, "6.22848E+18"],
      [2, 2, "6222021234567890000"],
    ]);
    for (const { evidence, value } of detector.detectTable(rows))
      if (value !== "6222021234567890000") expect(evidence.map(({ code }) => code)).toContain("damaged");
  });

  it("an identity number of which zeros are left, without a label", () => {
    const [finding] = detector.detect("张三 522631199001011000");
    expect(finding).toMatchObject({ rule: "resident-id", value: "522631199001011000" });
    expect(finding?.evidence.map(({ code }) => code)).toContain("damaged");
  });
});

describe("damaged-number leaves", () => {
  it.each([
    "5.22E+17",
    "5.226E+17",
    "9.22631E+17",
    "5.99999E+17",
    "5.22631E+16",
    "5.22631E+05",
    "6.02214076E+23",
    "5.22631199013911E+17",
    "15.22631E+17",
    "0.5.22631E+17",
    "5.22631E+17.5",
    "5.22631E+175",
    "5.97237E+18千克",
    "流水号：5.22631E+17",
    "型号A5.22631E+17",
    "522631199001011100",
    "E+17",
    "C++17",
  ])("%j", (text) => {
    expect(found(text, "id-number")).toEqual([]);
    expect(found(text, "bank-account")).toEqual([]);
  });
});

describe("every identity number that a spreadsheet stored as a number", () => {
  const stored = madeId.filter((id) => !id.endsWith("X")).map((id) => Number(`${id.slice(0, 15)}000`));

  it("is found as it is exported, with six digits or with all that are left, and gone when masked (law)", () => {
    fc.assert(
      fc.property(stored, fc.constantFrom(5, 14), (number, digits) => {
        const shown = number.toExponential(digits).replace("e", "E");
        const text = `张三，身份证号：${shown}，黎平县`;
        expect(found(text, "id-number")).toEqual([shown]);
        expect(detector.mask(text).text).not.toMatch(/\d{5}/);
      }),
    );
  });

  it("is found without a label where division and birth are left (law)", () => {
    fc.assert(
      fc.property(stored, (number) => {
        const shown = number.toExponential(14);
        expect(found(`张三 ${shown}`, "id-number")).toEqual([shown]);
      }),
    );
  });
});
