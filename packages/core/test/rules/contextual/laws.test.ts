import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDetector } from "../../../src/detector.js";
import type { Category } from "../../../src/finding.js";
import { KINSHIP } from "../../../src/rules/data/kinship.js";
import { wordsOf } from "../../../src/text/word-set.js";

const SIX: readonly Category[] = [
  "medical-record",
  "property",
  "social-relation",
  "life-experience",
  "disability",
  "marital-status",
];
const detector = createDetector({ categories: SIX });

const surname = fc.constantFrom(..."罗石韦潘吴杨莫岑谭邹");
const given = fc.constantFrom("启明", "玉兰", "国安", "小英", "文亮", "金花", "秀芬", "德才");
const name = fc.tuple(surname, given).map((parts) => parts.join(""));
const amount = fc.integer({ min: 1000, max: 99_999 }).map(String);
const year = fc.integer({ min: 1985, max: 2020 }).map(String);

/** Phrases of each category, as they stand behind a comma. */
const PHRASES: readonly (readonly [Category, fc.Arbitrary<string>])[] = [
  ["medical-record", fc.constantFrom("身患尿毒症", "患有肝硬化多年", "确诊胃癌", "患乳腺癌三期", "突发脑出血")],
  ["property", amount.map((sum) => `月工资${sum}元`)],
  ["property", amount.map((sum) => `银行存款${sum}元`)],
  ["life-experience", year.map((when) => `${when}年外出到浙江务工`)],
  ["life-experience", year.map((when) => `${when}年因盗窃被判处有期徒刑`)],
  ["disability", fc.constantFrom("视力残疾四级", "系二级肢体残疾人", "右眼失明", "下肢瘫痪")],
  ["marital-status", fc.constantFrom("离异", "丧偶多年", "终身未婚")],
];
const phrase = fc.constantFrom(...PHRASES).chain(([category, words]) => words.map((text) => ({ category, text })));

describe("a phrase of the six", () => {
  it("is nobody's where nobody is named", () => {
    fc.assert(
      fc.property(phrase, ({ text }) => {
        expect(detector.detect(`${text}。`)).toEqual([]);
      }),
    );
  });

  it("is found, inside the phrase, where a person is named before it", () => {
    fc.assert(
      fc.property(name, phrase, (person, { category, text }) => {
        const whole = `村民${person}，${text}。`;
        const from = whole.indexOf(text);
        const findings = detector.detect(whole).filter((finding) => finding.category === category);
        expect(findings.length).toBeGreaterThan(0);
        for (const { start, end } of findings) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeLessThanOrEqual(from + text.length);
        }
      }),
    );
  });

  it("lies in the text, in order and apart from others, whatever the text is made of", () => {
    const kin = fc.constantFrom(...wordsOf(KINSHIP));
    const piece = fc.oneof(
      name,
      kin,
      phrase.map(({ text }) => text),
      fc.constantFrom(
        "，",
        "。",
        "\n",
        "：",
        "户主：",
        "系",
        "之女",
        "与",
        "生活",
        "（",
        "）",
        "  ",
        "|",
        "\t",
        "全县",
        "应当",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join("");
        let reached = 0;
        for (const { start, end, value } of detector.detect(text)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toBe(value);
          reached = end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
