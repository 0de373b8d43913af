import { describe, expect, it } from "vitest";
import type { Category } from "../../src/finding.js";
import { maskedSample } from "../../src/masking/masked-sample.js";

describe("what a report may show of a finding", () => {
  it.each<[Category, string, string]>([
    ["id-number", "522631199001011234", "52****************"],
    ["id-number", "5226 3119 9001\n0112 34", "52** **** **** **** **"],
    ["id-number", "E12345678", "E1*******"],
    ["phone", "13800001234", "138******34"],
    ["phone", "0851-86820000", "0851-********"],
    ["phone", "86820000", "********"],
    ["bank-account", "6217 9000 0000 0001 234", "**** **** **** **** ***"],
    ["address", "贵州省凯里市大风洞镇老君寨村3组12号", "贵州省凯里市大风洞镇***"],
    ["birth-date", "1990年3月5日", "1990年"],
    ["email", "13800001234@139.com", "***********@139.com"],
    ["medical-record", "患有尿毒症三年", "患***"],
    ["marital-status", "离异", "***"],
    ["disability", " 肢体二级 ", "***"],
    ["social-relation", "", "***"],
  ])("%s %s", (category, value, sample) => {
    expect(maskedSample(value, category)).toBe(sample);
  });
  it("is one line of at most 80 units", () => {
    expect(maskedSample("0".repeat(1000), "bank-account")).toHaveLength(80);
    expect(maskedSample("a\n\n b@163.com", "email")).toBe("* *@163.com");
  });
});
