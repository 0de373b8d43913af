import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { found, foundInTable, rulesFor, scoreOf } from "./found.js";
import { changed, madeCard, surroundings } from "./made.js";

const C = "6228480402564890018";

describe("bank-card and passbook find", () => {
  it.each([
    ["bank-card", C, C],
    ["bank-card", "卡号：6228480402564890017", "6228480402564890017"],
    ["bank-card", "6228 4804 0256 4890 018", "6228 4804 0256 4890 018"],
    ["bank-card", "6228-4804-0256-4890-018", "6228-4804-0256-4890-018"],
    ["bank-card", `农业银行${C}张三`, C],
    ["bank-card", `开户行及账号：农行黎平支行${C}`, C],
    ["bank-card", `卡号：${C}电话：13985012345`, C],
    ["bank-card", "账号:62284804025648\n90018，", "62284804025648\n90018"],
    ["bank-card", "社保卡号：6228480402564890018", C],
    ["bank-card", "卡号：6 2 2 8 4 8 0 4 0 2 5 6 4 8 9 0 0 1 8", "6 2 2 8 4 8 0 4 0 2 5 6 4 8 9 0 0 1 8"],
    ["passbook", "账号：2318597109100036418", "2318597109100036418"],
    ["passbook", "账号:421860158018170139664 开户行:交通银行", "421860158018170139664"],
    ["passbook", "账户名称：省红十字会,账号：6022015601739,开户银行：交通银行", "6022015601739"],
    ["passbook", "一卡通账号：2358 7011 0101 4600 12", "2358 7011 0101 4600 12"],
    ["passbook", "存折号23-870101460012345", "23-870101460012345"],
    ["passbook", "开户行及账号：信用社 2358701101014600123", "2358701101014600123"],
    ["passbook", "账号：张三，2358701101014600123", "2358701101014600123"],
    ["passbook", "账号 2358701101014600 1200 张三", "2358701101014600"],
  ])("%s: %j", (rule, text, value) => {
    expect(found(text, "bank-account")).toEqual([value]);
    expect(rulesFor(text, "bank-account")).toEqual([rule]);
  });

  it("each of a list", () => {
    expect(found(`银行账号：${C}、6217997700001234560`, "bank-account")).toEqual([C, "6217997700001234560"]);
    expect(found("账号：2358701101014600123 2358701101014600131", "bank-account")).toEqual([
      "2358701101014600123",
      "2358701101014600131",
    ]);
  });

  it("under a head", () => {
    const rows = [
      ["姓名", "一卡通账号", "补贴金额（元）", "流水号"],
      ["张三", "23587011010146001", "6228480402564890018", C],
    ];
    expect(foundInTable(rows, "bank-account")).toEqual([[1, 1, "23587011010146001"]]);
  });

  it("scores a label and the check higher than either alone", () => {
    expect(scoreOf(`卡号：${C}`, "bank-account")).toBeGreaterThan(scoreOf(`张三 ${C}`, "bank-account"));
    expect(scoreOf(`卡号：${C}`, "bank-account")).toBeGreaterThan(scoreOf("卡号：6228480402564890017", "bank-account"));
  });
});

describe("no accounts", () => {
  it.each([
    "6228480402564890017",
    "2318597109100036418",
    "622848********0018",
    "6228 **** **** 0018",
    `订单号：${C}`,
    `流水号 ${C}`,
    `合同号${C}`,
    `交易单号${C}`,
    `${C}元`,
    `账号：${C}元`,
    "6228480402564890018.00",
    "联行行号:301521000021",
    "行号：301521000021",
    "登录账号：520100000123",
    "用户账号：1234567890123456",
    "缴费户号：1234567890123",
    "公众账号：gzfabu20181234567",
    "账号：12345",
    "账号：2360********4567",
    "统一社会信用代码：91520115MA6DJ1234H",
    "账户余额2360010101101元",
    "https://pay.gov.cn/order/6228480402564890018",
    "2018-520100-47-03-012345",
  ])("%j", (text) => expect(found(text, "bank-account")).toEqual([]));
});

describe("laws of bank accounts", () => {
  it("finds every made card whole, parted or not", () => {
    fc.assert(
      fc.property(madeCard, surroundings, fc.constantFrom("", " ", "-", "\u00a0"), (card, [before, after], gap) => {
        const written = (card.match(/.{1,4}/g) ?? []).join(gap);
        // 17 digits in fours leave one digit over, and 18 two: those may be a number of their own.
        if (gap !== "" && card.length % 4 !== 0 && card.length % 4 !== 3) return;
        expect(found(before + written + after, "bank-account")).toEqual([written]);
      }),
    );
  });

  it("refuses it with one digit changed and no label, and finds it under a label", () => {
    fc.assert(
      fc.property(madeCard, fc.integer({ min: 6, max: 14 }), fc.integer({ min: 1, max: 9 }), (card, at, step) => {
        const wrong = changed(card, at, step);
        expect(found(`张三，${wrong}，男`, "bank-account")).toEqual([]);
        expect(found(`银行卡号：${wrong}，`, "bank-account")).toEqual([wrong]);
      }),
    );
  });

  it("finds any number of 12 to 22 digits under a label", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[2-9]\d{11,21}$/), (number) => {
        expect(found(`存折账号：${number}，`, "bank-account")).toEqual([number]);
      }),
    );
  });
});
