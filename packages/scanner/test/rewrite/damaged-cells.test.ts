import { createDetector } from "@tuomin/core";
import { describe, expect, it } from "vitest";
import { rewrite } from "../../src/rewrite/rewrite.js";

const detector = createDetector();
const mask = (source: string): string => {
  const made = rewrite("csv", Buffer.from(source), detector, {});
  return made!.bytes.toString();
};

describe("copies of tables with numbers that a spreadsheet damaged", () => {
  it("keep none of what is left of them", () => {
    const rows = mask(
      "姓名,身份证号,银行卡号,金额\r\n张三,5.22631199001011E+17,6.21700287457750E+18,1.5E+03\r\n李四,5.22631E+17,6.217E+18,200\r\n",
    ).split("\r\n");
    expect(rows[0]).toBe("姓名,身份证号,银行卡号,金额");
    for (const [index, rest] of [
      [1, "1.5E+03"],
      [2, "200"],
    ] as const) {
      const [, id, card, amount] = rows[index]!.split(",");
      expect(id).not.toMatch(/\d{3}/);
      expect(card).not.toMatch(/\d{3}/);
      expect(amount).toBe(rest);
    }
  });

  it("keep none of them without heads either", () => {
    expect(mask("张三,5.22631199001011E+17,甲\n李四,5.20111196207153E+17,乙\n")).not.toMatch(/\d{4}/);
  });
});
