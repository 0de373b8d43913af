import { describe, expect, test } from "vitest";
import { createDetector } from "../../../src/index.js";

const detector = createDetector();
const found = (text: string, category: string): string[] =>
  detector
    .detect(text)
    .filter((finding) => finding.category === category)
    .map(({ value }) => value);

describe("whole clauses that tell of a named person", () => {
  test.each([
    ["medical-record", "村民石国安，从脚手架跌落后脊髓损伤。", "从脚手架跌落后脊髓损伤"],
    [
      "medical-record",
      "村民石国安，去年腊月脑干出血，在重症监护室住了十九天。",
      "去年腊月脑干出血，在重症监护室住了十九天",
    ],
    ["medical-record", "患者石国安，转氨酶一直降不下来。", "转氨酶一直降不下来"],
    ["medical-record", "患者石国安，做了心脏瓣膜置换，每个月吃华法林。", "做了心脏瓣膜置换，每个月吃华法林"],
    ["medical-record", "村民石国安，右肩韧带撕裂。", "右肩韧带撕裂"],
    ["property", "村民石国安，东拼西凑借了十一万块还不够。", "东拼西凑借了十一万块还不够"],
    ["property", "村民石国安，全部家当就是一辆电动三轮。", "全部家当就是一辆电动三轮"],
    ["property", "村民石国安，住着单位六十平方的周转房。", "住着单位六十平方的周转房"],
    ["property", "村民石国安，存折上只有八千多块。", "存折上只有八千多块"],
    ["property", "村民石国安，养了三头猪。", "养了三头猪"],
    ["disability", "村民石国安，右胳膊齐肘截去。", "右胳膊齐肘截去"],
    ["disability", "村民石国安，胸口以下没了知觉。", "胸口以下没了知觉"],
    ["disability", "村民石国安，左手小指残缺一节。", "左手小指残缺一节"],
    ["disability", "村民石国安，寸步难行。", "寸步难行"],
  ])("%s: %s", (category, text, phrase) => {
    expect(found(text, category)).toEqual([phrase]);
  });

  test.each([
    ["medical-record", "结核病防治知识进校园，村民石国安领取了宣传单。"],
    ["medical-record", "村民石国安咨询透析报销比例。"],
    ["property", "村民石国安依法缴纳罚款5万元以上的，按标准执行。"],
    ["property", "拥有机动车辆、两套以上住房的家庭不予纳入。"],
    ["disability", "村民石国安，助听器采购项目的联系电话见附件。"],
    ["disability", "“残疾情况”应与残疾人证一致，如“张三，肢体残疾二级”。"],
  ])("%s, not: %s", (category, text) => {
    expect(found(text, category)).toEqual([]);
  });

  test("a telephone number is no part of a clause", () => {
    const text = "村民石国安，手机13985000000存折上只有八千多块。";
    expect(found(text, "phone")).toEqual(["13985000000"]);
    expect(found(text, "property")).toEqual(["存折上只有八千多块"]);
  });

  test("of an illness and a defect told in one breath both are found", () => {
    const text = "患者石国安，从脚手架跌落后脊髓损伤，双下肢瘫痪。";
    expect(found(text, "medical-record")).toEqual(["从脚手架跌落后脊髓损伤"]);
    expect(found(text, "disability")).toEqual(["双下肢瘫痪"]);
  });

  test("a line of a form is read as its value, whatever its label", () => {
    const text = "姓名：石国安\n性别：男\n住址：略\n登记事项：矽肺，常年吸氧\n";
    expect(found(text, "medical-record")).toEqual(["矽肺，常年吸氧"]);
  });
});
