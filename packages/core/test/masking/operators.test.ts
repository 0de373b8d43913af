import { describe, expect, it } from "vitest";
import { TuominError } from "../../src/errors.js";
import { generaliseAddress } from "../../src/masking/operators/generalise-address.js";
import { generaliseDate } from "../../src/masking/operators/generalise-date.js";
import { maskEnds } from "../../src/masking/operators/mask.js";
import { maskEmail } from "../../src/masking/operators/mask-email.js";
import { maskPhone } from "../../src/masking/operators/mask-phone.js";
import { maskTail } from "../../src/masking/operators/mask-tail.js";
import { pseudonymise } from "../../src/masking/operators/pseudonymise.js";
import { suppress } from "../../src/masking/operators/suppress.js";

describe("mask 屏蔽", () => {
  const eighteen = { shortest: 18, longest: 18 };
  it.each([
    ["522631199001011234", 0, 0, undefined, "******************"],
    ["522631199001011234", 6, 4, eighteen, "522631********1234"],
    ["522631199001011234", 2, 3, eighteen, "52*************234"],
    ["52263119900101123X", 1, 2, undefined, "5***************3X"],
    ["5226 3119 9001 0112 34", 6, 4, eighteen, "5226 31** **** **12 34"],
    ["522631-19900101\n1234", 6, 4, eighteen, "522631-********\n1234"],
    ["５２２６３１１９９００１０１１２３４", 6, 4, eighteen, "５２２６３１********１２３４"],
    ["522631\u200b199001011234", 6, 4, eighteen, "522631\u200b********1234"],
    // A rule for 18 digits shows nothing of a number of another length.
    ["522631900101123", 6, 4, eighteen, "***************"],
    ["E12345678", 6, 4, eighteen, "*********"],
    ["E12345678", 6, 4, undefined, "*********"],
    ["12", 1, 1, undefined, "**"],
    ["军字第1234567号", 0, 0, undefined, "***********"],
    ["522631********1234", 6, 4, eighteen, "522631********1234"],
    ["", 6, 4, undefined, ""],
  ])("%s keep %d and %d", (value, first, last, lengths, masked) => {
    expect(maskEnds(value, { first, last }, lengths)).toBe(masked);
  });
});

describe("mask 屏蔽 of a telephone", () => {
  it.each([
    ["13800001234", "138****1234"],
    ["138 0000 1234", "138 **** 1234"],
    ["+86 138-0000-1234", "+86 138-****-1234"],
    ["008613800001234", "0086138****1234"],
    ["8613800001234", "86138****1234"],
    ["１３８００００１２３４", "１３８****１２３４"],
    ["138****1234", "138****1234"],
    ["0851-86820000", "0851-********"],
    ["(0851)86820000", "(0851)********"],
    ["0851 8682 0000转8001", "0851 **** ****转****"],
    ["010-66666666-802", "010-********-***"],
    ["+86-851-86820000", "+86-851-********"],
    ["86820000", "********"],
    ["8682000", "*******"],
    ["0851-********", "0851-********"],
  ])("%s", (value, masked) => {
    expect(maskPhone(value, { first: 3, last: 4 }, "area-code")).toBe(masked);
  });
  it("shows of a land-line what the policy says", () => {
    expect(maskPhone("0915-1234579", { first: 3, last: 4 }, { first: 4, last: 2 })).toBe("0915-*****79");
    expect(maskPhone("0915-1234579", { first: 3, last: 4 }, "nothing")).toBe("****-*******");
    expect(maskPhone("+86-915-1234579", { first: 3, last: 4 }, "nothing")).toBe("+**-***-*******");
  });
});

describe("mask 屏蔽 of an e-mail address", () => {
  it.each([
    ["zhangsan@163.com", 0, "********@163.com"],
    ["zhangsan@163.com", 1, "z*******@163.com"],
    ["li.si-88@sina.com.cn", 0, "********@sina.com.cn"],
    ["123456789@qq.com", 1, "*********@qq.com"],
    ["13800001234@139.com", 1, "***********@139.com"],
    ["１２３４５６@qq.com", 0, "******@qq.com"],
    ["zhangsan＠163.com", 0, "********＠163.com"],
    ["zhangsan(at)163.com", 0, "********(at)163.com"],
    ["zhangsan（AT）163.com", 0, "********（AT）163.com"],
    ["zhang san @ 163.com", 0, "***** *** @ 163.com"],
    ["zhangsan#163.com", 0, "********#163.com"],
    ["a#b@163.com", 0, "***@163.com"],
    ["zhangsan@13800001234.com", 0, "********@***********.com"],
    ["z@163.com", 1, "*@163.com"],
    ["********@163.com", 1, "********@163.com"],
    ["zhangsan", 0, "********"],
  ])("%s keep %d", (value, first, masked) => {
    expect(maskEmail(value, first)).toBe(masked);
  });
});

describe("mask 屏蔽 of a tail", () => {
  it.each([
    ["北京市海淀区马连洼街道289号", "北京市海淀区马********"],
    ["贵州省凯里市大风洞镇老君寨村3组12号附3号楼2单元401室", `贵州省凯里市大风洞镇老君寨村${"*".repeat(16)}`],
    ["平寨村五组王家大院旁边老房子", "平寨村***********"],
    ["3组12号", "*****"],
  ])("%s", (value, masked) => {
    expect(maskTail(value, 8)).toBe(masked);
    expect(maskTail(masked, 8)).toBe(masked);
  });
});

describe("generalise 泛化 of an address", () => {
  it.each([
    ["贵州省凯里市大风洞镇老君寨村3组12号", "贵州省凯里市大风洞镇***", "贵州省凯里市***"],
    ["云岩区中华北路12号3单元402室", "云岩区***", "云岩区***"],
    ["浙江省德清县新市镇南街12号", "浙江省德清县新市镇***", "浙江省德清县***"],
    ["贵阳市云岩区中山街道3号", "贵阳市云岩区中山街道***", "贵阳市云岩区***"],
    ["老君寨村3组12号", "***", "***"],
    ["", "***", "***"],
  ])("%s", (value, township, county) => {
    expect(generaliseAddress(value, "township")).toBe(township);
    expect(generaliseAddress(value, "county")).toBe(county);
    expect(generaliseAddress(township, "township")).toBe(township);
  });
});

describe("generalise 泛化 of a birth date", () => {
  it.each([
    ["1990-03-05", "1990年"],
    ["1990.3.5", "1990年"],
    ["1990/3", "1990年"],
    ["19900305", "1990年"],
    ["1990年3月5日", "1990年"],
    ["1990 年 3 月", "1990年"],
    ["１９９０年３月", "1990年"],
    ["85年3月", "85年"],
    ["62.03", "62年"],
    ["一九九〇年三月五日", "一九九〇年"],
    ["九〇年三月", "九〇年"],
    ["05/03/1990", "1990年"],
    ["5 March 1990", "1990年"],
    ["1990年", "1990年"],
    ["三月五日", "***"],
    ["***", "***"],
  ])("%s", (value, masked) => {
    expect(generaliseDate(value)).toBe(masked);
  });
});

describe("suppress 抑制", () => {
  it("shows not even the length, and keeps the neighbours apart", () => {
    expect(suppress()).toBe("***");
  });
});

describe("pseudonymise 假名化", () => {
  it("puts the token in place of the value", () => {
    expect(pseudonymise("522631199001011234", "id-number", () => "K3F9")).toBe("[身份证号:K3F9]");
  });
  it("gives the function one form of the value", () => {
    const seen: string[] = [];
    for (const value of ["52263119900101123x", "５２２６３１ 1990-0101\u200b123Ｘ"]) {
      pseudonymise(value, "id-number", (canonical) => {
        seen.push(canonical);
        return "a";
      });
    }
    expect(seen).toEqual(["52263119900101123X", "52263119900101123X"]);
  });
  it("makes of no token a number, an address of a mailbox, or markup", () => {
    expect(pseudonymise("x", "phone", () => "13800001234")).toBe("[联系电话:1380·0001·234]");
    expect(pseudonymise("x", "phone", () => "１３８００００１２３４")).toBe("[联系电话:１３８０·０００１·２３４]");
    expect(pseudonymise("x", "email", () => "b@c.cn <b>")).toBe("[电子邮箱:b·c·cn·b·]");
    expect(pseudonymise("x", "email", () => "A".repeat(1000))).toHaveLength(47);
  });
  it("refuses to go without the function, and a function that gives the value back", () => {
    expect(() => pseudonymise("13800001234", "phone", undefined)).toThrow(TuominError);
    for (const token of ["", " ", "13800001234", "x13800001234"]) {
      expect(() => pseudonymise("138 0000 1234", "phone", () => token)).toThrow(/假名化函数/);
    }
  });
  it("shows the value in no error", () => {
    try {
      pseudonymise("13800001234", "phone", () => "13800001234");
    } catch (error) {
      expect(String(error)).not.toContain("1380000");
    }
    expect.assertions(1);
  });
});
