import { describe, expect, test } from "vitest";
import { detector, subjects } from "./subjects.js";

describe("what touches a telephone", () => {
  test.each([
    ["居民凭居住证及租赁备案报名，详情咨询区教科局基教股0818-2653127。", "0818-2653127 organization"],
    ["前来不便的老同志史春茂同志（0352-6034179，家中电话），上门走访。", "0352-6034179 person"],
    ["联系我可打15228097463", "15228097463 person"],
    ["执行人（儿子）电话13979264501；接受站九江学院", "13979264501 person"],
    ["放在县医院门口的报刊亭了，摊主电话15082871490，失主快去取。", "15082871490 person"],
    ["申素娥6224780130061825497；分理处代付，疑问请打0310-3892146。", "0310-3892146 organization"],
    ["捐款专户：户名石阡县慈善会，2816010001201100078462，请联系0856-7620338", "0856-7620338 organization"],
  ])("%s", (text, expected) => expect(subjects(text, "phone")).toContain(expected));
});

describe("what touches an account, and who holds it", () => {
  test.each([
    ["名称：西秀区荣发汽车修理部\n开户行：贵州银行\n账号：0105001300000471", "0105001300000471 organization"],
    ["认准户名“盘有仁”，卡6213380772000163824，别被人截胡。", "6213380772000163824 person"],
    ["户主：线国华｜卡：6217003860002917453", "6217003860002917453 person"],
    ["范生旺，担保人政和县农融担保公司，账号9060218020010000051364。", "9060218020010000051364 organization"],
    [
      "申请低保时，贾玉兰填的开户银行是开县农商行，账号为6231890019872206453，经核对户名一致",
      "6231890019872206453 person",
    ],
    ["穆刚海遗失退伍证、建设银行存折(账号13397598204182)各一,声明作废。", "13397598204182 person"],
  ])("%s", (text, expected) => expect(subjects(text, "bank-account")).toContain(expected));
});

describe("what an address itself and the words behind it say", () => {
  test.each([
    ["现公告如下：万宁市兴隆华侨旅游经济区温泉大道88号", "organization"],
    ["现公告如下：通江县壁州街道诺江西路88号7-2-4", "person"],
    ["现公告如下：龙川县车田镇官天岭村大坪32号", "person"],
    ["白山羊配种站申彪，站址务川仡佬族苗族自治县镇南镇桃符街51号，配种免费。", "organization"],
    ["由落水村委会三家村6号变更为宁蒗彝族自治县永宁镇扎实村委会4组21号，学籍同步更新。", "person"],
  ])("%s", (text, subject) =>
    expect(subjects(text, "address").map((told) => told.split(" ").at(-1))).toContain(subject),
  );

  test("a firm in the column of names, with its credit code under the head of ID numbers, makes no row of a person", () => {
    const rows = [
      ["权利人", "证件号码", "地址"],
      ["贵州金竹科技有限公司", "115205813C5890G76J", "黔西市迎宾大道142号"],
    ];
    expect(
      detector.detectTable(rows).filter(({ category, subject }) => category === "address" && subject === "person"),
    ).toEqual([]);
  });
});
