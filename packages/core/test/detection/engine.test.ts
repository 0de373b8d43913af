import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CATEGORIES, createDetector } from "../../src/index.js";

const BY_CONTEXT = new Set([
  "medical-record",
  "property",
  "social-relation",
  "life-experience",
  "disability",
  "marital-status",
]);
const BY_FORM = CATEGORIES.filter((category) => !BY_CONTEXT.has(category));

const PIECES = [
  "户主龙秀英，",
  "1985年3月生，",
  "妻子吴桂花电话13985412267，",
  "患尿毒症三年，",
  "欠款13985412267元，",
  "1968年冬入伍，",
  "住凯里市三棵树镇平寨村三组12号的砖房，",
  "账号6217997000012345678存款八万元，",
  "身份证号52010319850312004X，",
  "肢体残疾二级证号52010319850312004X42，",
  "丧偶，邮箱long@163.com。",
  "县医院电话0855-8223344。",
  "\n",
];

describe("a detector of some categories", () => {
  const all = createDetector();
  const byForm = createDetector({ categories: BY_FORM });
  const one = createDetector({ categories: ["marital-status"] });

  it("finds of numbers and addresses what one of all twelve finds, though it reads no phrases", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }), (pieces) => {
        const text = pieces.join("");
        expect(byForm.detect(text)).toEqual(all.detect(text).filter(({ category }) => !BY_CONTEXT.has(category)));
      }),
    );
  });

  it("finds of one category by context what one of all twelve finds", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }), (pieces) => {
        const text = pieces.join("");
        expect(one.detect(text)).toEqual(all.detect(text).filter(({ category }) => category === "marital-status"));
      }),
    );
  });
});
