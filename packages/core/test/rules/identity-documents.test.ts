import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { idCheckCharacter } from "../../src/rules/checksums/mod11-2.js";
import { isRegistrationNumber } from "../../src/rules/checksums/registration-number.js";
import { found, foundInTable, rulesFor } from "./found.js";
import { changed, madeBirth, madeId, surroundings } from "./made.js";

describe.each([
  ["resident-id-15", "15位：522631850312104", "522631850312104"],
  ["resident-id-15", "522631850312104", "522631850312104"],
  ["resident-id-15", "身份证：520111 620715 341", "520111 620715 341"],
  ["resident-id-15", "身份证号：5226\n31850312104", "5226\n31850312104"],
  ["residence-permit-hmt", "居住证号810000199001010019", "810000199001010019"],
  ["residence-permit-hmt", "82000019850312104x", "82000019850312104x"],
  ["foreigner-card", "永久居留证952840198503121045", "952840198503121045"],
  ["foreigner-card", "KAZ110090123105", "KAZ110090123105"],
  ["passport", "护照E12345678", "E12345678"],
  ["passport", "证件号码：E12345678", "E12345678"],
  ["passport", "护照号码：140123456", "140123456"],
  ["passport", "证件类型：护照 证件号码：G12345678", "G12345678"],
  ["passport", "护照号：EA 1234567", "EA 1234567"],
  ["passport", "护照号：EJ21-8128-6，", "EJ21-8128-6"],
  ["travel-permit", "回乡证H1234567890", "H1234567890"],
  ["travel-permit", "台胞证号 12345678", "12345678"],
  ["travel-permit", "台胞证：0123456701（B）", "0123456701（B）"],
  ["travel-permit", "往来港澳通行证，证号：W12345678", "W12345678"],
  ["travel-permit", "回乡证：H0878 884505", "H0878 884505"],
  ["passport", "E12345678（护照）", "E12345678"],
  ["travel-permit", "H1234567890（回乡证）", "H1234567890"],
  ["military-id", "军官证：南字第1234567号", "南字第1234567号"],
  ["military-id", "军字第1234567号", "军字第1234567号"],
  ["military-id", "军官证证号：南字第983809号，请", "南字第983809号"],
  ["disability-certificate", "残疾证号52263119850312104843B1", "52263119850312104843B1"],
  ["disability-certificate", "52020219900101118X44", "52020219900101118X44"],
  ["disability-certificate", "残疾证号：5226 3119 8503 1210 4843", "5226 3119 8503 1210 4843"],
  ["disability-certificate", "残疾人证，证号522631198503121048 43", "522631198503121048 43"],
  ["student-number", "学籍号G522631198503121048", "G522631198503121048"],
  ["student-number", "学籍号L522631201003120001", "L522631201003120001"],
  ["individual-tax-number", "税号：52263119850312104800", "52263119850312104800"],
  ["individual-tax-number", "纳税人识别号：52020219900101118X05", "52020219900101118X05"],
])("%s in %j", (rule, text, value) => {
  it("is found whole, by its rule", () => {
    expect(found(text, "id-number")).toEqual([value]);
    expect(rulesFor(text, "id-number")).toEqual([rule]);
  });
});

describe("look-alikes of documents", () => {
  it.each([
    "注册号522631850312104",
    "金额522631850312104元",
    "IMEI：861234567890123",
    "E12345678",
    "型号G23456789",
    "证件号码：12345678",
    "护照办理咨询：85651234",
    "航班CA1234567",
    "H12345678",
    "车辆通行证编号：12345678",
    "京房权证字第12345678号",
    "黔字第1234567号",
    "〔2018〕军训字第12号",
    "军字第123****号",
    "纳税人识别号：520102700123456",
    "纳税人识别号：91520115MA6DJ1234H",
    "KAZ110090123106",
    "KAA110090123105",
    "952840198503121044",
    "810000199001010018",
    "AG522631198503121048",
    "学号：20180101",
    "准考证号：1152012301234",
    "执法证号：52010012345",
    "E12345678（型号）",
    "(2018)军字第123456号",
    "E1234****",
  ])("%j is none", (text) => expect(found(text, "id-number")).toEqual([]));

  it("joins an ID and two digits behind a space only under the label of a certificate", () => {
    expect(found("张三 522631198503121048 43 男", "id-number")).toEqual(["522631198503121048"]);
  });

  it("reads the kind of a document from its row", () => {
    const rows = [
      ["姓名", "证件类型", "证件号码"],
      ["陈某", "台湾居民来往大陆通行证", "12345678"],
      ["李某", "港澳居民来往内地通行证", "H12345678"],
      ["张某", "护照", "EA1234567"],
    ];
    expect(foundInTable(rows, "id-number").map(([, , value]) => value)).toEqual(["12345678", "H12345678", "EA1234567"]);
  });

  it("reads digits alone under a head of military cards", () => {
    const rows = [
      ["姓名", "军官证号"],
      ["张某", "1234567"],
    ];
    expect(foundInTable(rows, "id-number")).toEqual([[1, 1, "1234567"]]);
  });
});

describe("laws of documents", () => {
  it("finds every certificate whole and not the ID in it", () => {
    fc.assert(
      fc.property(
        madeId,
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 1, max: 4 }),
        surroundings,
        (id, kind, level, [before, after]) => {
          const number = `${id}${kind}${level}`;
          expect(found(before + number + after, "id-number")).toEqual([number]);
        },
      ),
    );
  });

  it("finds every formal student number whole", () => {
    fc.assert(
      fc.property(madeId, surroundings, (id, [before, after]) => {
        expect(found(`${before}G${id}${after}`, "id-number")).toEqual([`G${id}`]);
      }),
    );
  });

  it("finds every residence permit and refuses it with one digit changed", () => {
    const permit = fc
      .tuple(fc.constantFrom("810000", "820000", "830000"), madeBirth, fc.integer({ min: 100, max: 999 }))
      .map((parts) => parts.join(""))
      .map((body) => body + idCheckCharacter(body));
    fc.assert(
      fc.property(permit, fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (number, at, step) => {
        fc.pre(!changed(number, at, step).endsWith("000"));
        expect(found(`陈先生，${number}`, "id-number")).toEqual([number]);
        expect(found(`陈先生，${changed(number, at, step)}`, "id-number")).toEqual([]);
      }),
    );
  });

  it("finds every card of 2023 and refuses it with one digit changed", () => {
    const card = fc
      .tuple(
        fc.constantFrom("11", "31", "44", "52"),
        fc.constantFrom("840", "392", "410", "826", "036"),
        madeBirth,
        fc.integer({ min: 100, max: 999 }),
      )
      .map(([province, country, birth, order]) => `9${province}${country}${birth}${order}`)
      .map((body) => body + idCheckCharacter(body));
    fc.assert(
      fc.property(card, fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (number, at, step) => {
        expect(found(`持卡人，证件号码：${number}`, "id-number")).toEqual([number]);
        expect(found(`持卡人，${changed(number, at, step)}`, "id-number")).toEqual([]);
      }),
    );
  });

  it("finds an old number of 15 digits under its label, whatever else its digits pass", () => {
    fc.assert(
      fc.property(madeId, (id) => {
        const old = id.slice(0, 6) + id.slice(8, 17);
        expect(found(`身份证号：${old}`, "id-number")).toEqual([old]);
        if (isRegistrationNumber(old)) expect(found(`村民，${old}`, "id-number")).toEqual([]);
      }),
    );
  });
});
