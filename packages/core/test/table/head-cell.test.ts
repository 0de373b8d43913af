import { describe, expect, it } from "vitest";
import { HEAD_LABELS, WHOLE_HEAD_LABELS } from "../../src/rules/head-labels.js";
import { headReaderOf } from "../../src/table/head-cell.js";
import { trie } from "./trie.js";

const reader = headReaderOf(trie);
const meaning = (text: string): string | null => reader.labelOf(text)?.meaning ?? null;

describe("cells that are heads", () => {
  it.each([
    ["姓名", "person-name"],
    ["姓  名", "person-name"],
    ["* 户主姓名：", "person-name"],
    ["身份证号（18位）", "resident-id"],
    ["身 份\n证 号", "resident-id"],
    ["监护人电话2", "mobile-phone"],
    ["联系方式（手机）", "mobile-phone"],
    ["（手机）", "mobile-phone"],
    ["编号（身份证号）", "resident-id"],
    ["身份证号码/组织机构代码", "resident-id"],
    ["姓名/单位名称", "person-name"],
    ["姓名及联系电话", "mobile-phone"],
    ["证件号码（没有身份证的请填写户口簿上的号码，外籍人士填护照号码）", "resident-id"],
    ["低保证号", "other"],
    ["承包方编码", "other"],
    ["证件类型", "kind"],
    ["身份证件类型", "kind"],
    ["补助金额（元）", "amount"],
    ["承包面积(亩)", "area"],
    ["家庭人口", "quantity"],
    ["序号", "serial"],
    ["No.", "serial"],
    ["单位", "organization-name"],
    ["被处罚单位", "organization-name"],
    ["工作单位", "workplace"],
    ["法定代表人", "contact-name"],
    ["村（居）", "village"],
    ["乡镇（街道）", "township"],
    ["邮政编码", "postcode"],
    ["NAME", "person-name"],
  ])("%s", (text, expected) => {
    expect(meaning(text)).toBe(expected);
  });
});

describe("cells that are none", () => {
  it.each([
    "张三",
    "红旗村",
    "张家寨组",
    "事业单位",
    "贫困学生",
    "文学院",
    "会计专业",
    "县民政局",
    "某县职业技术学校",
    "建档立卡贫困户",
    "138****0000",
    "13800000000",
    "电话：13800000000",
    "填报单位：某县民政局",
    "一、城关镇",
    "",
    " ",
    "）",
    "关于公布二〇一八年第一季度城乡居民最低生活保障对象、特困供养人员名单及其家庭住址、联系电话、身份证号",
  ])("%s", (text) => {
    expect(meaning(text)).toBeNull();
  });
});

it("a label lies in its text and says where", () => {
  const text = "* 户主身份证号码（必填）";
  const label = reader.labelOf(text);
  expect(label && text.slice(label.start, label.end)).toBe("身份证号码");
});

it("no word of the list is empty, holds a space, or is there twice", () => {
  for (const sets of [HEAD_LABELS, WHOLE_HEAD_LABELS]) {
    const words = sets.flatMap((set) => set.words);
    expect(words.filter((word) => !/^\S+$/.test(word))).toEqual([]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  }
});
