import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDetector } from "../../src/detector.js";
import { confusedDigit, confusedPart } from "../../src/text/confusions.js";
import { hanziDigit, isHanziNumber } from "../../src/text/hanzi-digits.js";
import { normalise } from "../../src/text/normalise.js";

/** What the rules see, and the stretches that were rewritten. */
function read(source: string): { text: string; stretches: string[]; kinds: string[] } {
  const { text, rewritten } = normalise(source);
  return {
    text,
    stretches: rewritten.map(({ start, end }) => text.slice(start, end)),
    kinds: rewritten.map(({ disguise }) => disguise),
  };
}

describe("digits in hanzi", () => {
  it.each([
    ["一三八一二三四五六七八", "13812345678"],
    ["五二二六三一一九九〇〇一〇一一二三九", "522631199001011239"],
    ["五二二六三一一九九○零一〇一一二三九", "522631199001011239"],
    ["幺三八幺二三四五六七八", "13812345678"],
    ["壹叁捌零零零零壹贰叁肆", "13800001234"],
    ["電話一三八一二三四五六七八。", "電話13812345678。"],
    ["一三八 一二三四 五六七八", "138 1234 5678"],
    ["一三八-一二三四-五六七八", "138-1234-5678"],
    ["电话：八六八二一二三", "电话：8682123"],
  ])("%s reads %s", (source, text) => {
    expect(read(source).text).toBe(text);
    expect(new Set(read(source).kinds)).toEqual(new Set(["hanzi-digits"]));
  });
  it.each([
    "二〇一八年十月二十四日",
    "一二三四五六",
    "○○○○○○○○",
    "〇〇〇〇〇〇〇〇〇〇〇",
    "一一一一一一一一",
    "一二三，四五六，七八九",
    "第一、二、三、四、五、六、七、八项",
    "一 二 三 四 五 六 七 八",
    "一九九八年至二〇一八年",
    "一百二十三万四千五百六十七",
    "三三制 五五开 七七事变 一二九运动",
    "一二三四五六\n七八九〇一二三".slice(0, 7),
    "",
  ])("%j stays", (source) => {
    expect(read(source)).toEqual({ text: source, stretches: [], kinds: [] });
  });
  it("digits have values, numerals of tens do not", () => {
    expect([..."〇一二三四五六七八九"].map((sign) => hanziDigit(sign.charCodeAt(0)))).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
    for (const sign of "十百千万两廿5aO") expect(hanziDigit(sign.charCodeAt(0))).toBe(-1);
    expect(isHanziNumber("一一一", 0, 3)).toBe(false);
    expect(isHanziNumber("一一二", 0, 3)).toBe(true);
  });
});

describe("digits misread as letters", () => {
  it.each([
    ["l38O851234S", "13808512345"],
    ["I3812345678", "13812345678"],
    ["1381234567B", "13812345678"],
    ["522631l99OO1O11239", "522631199001011239"],
    ["52263119900101l23X", "52263119900101123X"],
    ["138〇1234567", "13801234567"],
    ["1385|234567", "13851234567"],
    ["电话：l38O851Z345。", "电话：13808512345。"],
    ["l38 O851 2345", "138 0851 2345"],
    ["G52263119900101l239", "G522631199001011239"],
    ["EI1234567", "E11234567"],
  ])("%s reads %s", (source, text) => {
    expect(read(source).text).toBe(text);
    expect(new Set(read(source).kinds)).toEqual(new Set(["ocr-confusion"]));
  });
  it.each([
    "EA1234567",
    "PD201925",
    "http://www.example.gov.cn/zwgk/2018l0/t2O181024_1234567.html",
    "t20181024_1234567S.html",
    "1381234567O@qq.com",
    "zhang138123456Ol@139.com",
    "1381234567O (at) qq.com",
    "v=2O18102412",
    "0x5f3759dfO1",
    "91520100MA6DM3YQ12".slice(0, 10),
    "COVID19 OPPO R15",
    "OOOOOOOO",
    "llllllll",
    "BOSSZIOl",
    "3F2504E0-4F89-11D3",
    "52263119900101123942B1",
    "1234567 O",
    "20 l 8年",
    "12.5O123456",
    "abc12345O678def",
    "|1385|1234567|",
    "",
  ])("%j stays", (source) => {
    expect(read(source)).toEqual({ text: source, stretches: [], kinds: [] });
  });
  it("only letters of like shape stand for digits", () => {
    expect([..."OoQDlIi|ZzSsB"].map((sign) => confusedDigit(sign.charCodeAt(0)))).toEqual([
      0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 5, 5, 8,
    ]);
    for (const sign of "05AGTbdgq一") expect(confusedDigit(sign.charCodeAt(0))).toBe(-1);
  });
  it("the letters of a document and the X of an ID are left", () => {
    expect(confusedPart("G52263119900101l239", 0, 19)).toEqual({ start: 1, end: 19 });
    expect(confusedPart("52263119900101l23X", 0, 18)).toEqual({ start: 0, end: 17 });
    expect(confusedPart("13812345678", 0, 11)).toBe(null);
    expect(confusedPart("1O1O1O1O", 0, 8)).toBe(null);
  });
});

const unit = fc.constantFrom(..."一二三四五六七八九〇○零十年月0123456789OolIB|SZD -\t，。：电话号码的在a@./".split(""));
const words = fc.array(unit, { maxLength: 80 }).map((units) => units.join(""));

describe("laws", () => {
  it("unit for unit: only hanzi digits and confusable letters change, into digits, inside the stretches told", () => {
    fc.assert(
      fc.property(words, (source) => {
        const { text, rewritten } = normalise(source);
        expect(text.length).toBe(source.length);
        let from = 0;
        for (const { start, end } of rewritten) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(text.slice(from, start)).toBe(source.slice(from, start));
          expect(text.slice(start, end)).toMatch(/^[\d \t-]*\d[\d \t-]*$/);
          from = end;
        }
        expect(text.slice(from)).toBe(source.slice(from));
      }),
      { seed: 21 },
    );
  });
  it("a line is read the same whatever lines stand around it", () => {
    fc.assert(
      fc.property(words, words, words, (before, line, behind) => {
        expect(normalise(`${before}\n${line}\n${behind}`).text.split("\n")).toEqual(
          [before, line, behind].map((part) => normalise(part).text),
        );
      }),
      { seed: 22 },
    );
  });
  it("a second time changes nothing", () => {
    fc.assert(
      fc.property(words, (source) => {
        const { text } = normalise(source);
        expect(normalise(text).text).toBe(text);
      }),
      { seed: 23 },
    );
  });
  it("a number between words is read wherever it stands", () => {
    const digits = fc.array(fc.nat({ max: 9 }), { minLength: 11, maxLength: 18 });
    fc.assert(
      fc.property(digits, fc.nat({ max: 20 }), (number, shift) => {
        fc.pre(new Set(number).size > 1);
        const hanzi = number.map((digit) => "〇一二三四五六七八九"[digit]).join("");
        const lead = "的".repeat(shift);
        expect(normalise(`${lead}号${hanzi}，`).text).toBe(`${lead}号${number.join("")}，`);
      }),
      { seed: 24 },
    );
  });
});

describe("prose", () => {
  const prose = readFileSync(new URL("./prose.txt", import.meta.url), "utf8");
  it("is rewritten nowhere", () => {
    expect(prose.length).toBeGreaterThan(1000);
    expect(normalise(prose).rewritten).toEqual([]);
  });
  it.each([
    "批准文号 国药准字Z20053012",
    "图斑号：T01B08S05",
    "设备编号SB0012O12",
    "项目代码：2018-S20102-B1-O1-012345",
    "l3812345678",
    "统一社会信用代码：9152O1O0MA6DM3YQ12",
  ])("%s: a code, or a number nobody names, is no finding", (text) => {
    expect(createDetector().detect(text)).toEqual([]);
  });
  it.each([
    ["联系电话：l3812345678", "ocr-confusion"],
    ["身份证号：522631l99OO1O1123O", "ocr-confusion"],
    ["联系电话：一三八一二三四五六七八", "hanzi-digits"],
    ["村民王小明，一三八一二三四五六七八", "hanzi-digits"],
  ])("%s: named, it is one, and told as %s", (text, code) => {
    const [finding] = createDetector().detect(text);
    expect(finding?.evidence.map((one) => one.code)).toContain(code);
    expect(text.slice(finding?.start, finding?.end)).toBe(finding?.value);
  });
});
