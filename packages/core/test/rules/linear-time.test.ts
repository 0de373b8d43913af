import { describe, expect, it } from "vitest";
import { labelSets } from "../../src/rules/label-sets.js";
import { RULES } from "../../src/rules/registry.js";
import { visitAnchors } from "../../src/text/anchors.js";
import { createContext } from "../../src/text/context.js";
import { compileLabels } from "../../src/text/labels.js";
import { arrangeByAnchor } from "../../src/text/passage.js";
import { unitsOf } from "../../src/text/units.js";
import { countLooks } from "./count-looks.js";

const rules = arrangeByAnchor(RULES.filter((rule) => rule.category !== "address" && rule.category !== "birth-date"));
const labels = compileLabels(labelSets(RULES));

function looksAt(text: string): number {
  const counted = countLooks(text);
  const context = createContext(counted.text, labels, null);
  // The chains are cut from the true text; what rules look at is counted.
  visitAnchors(text, unitsOf(text), 0, text.length, rules.table, {
    number: (chain) => {
      for (const rule of rules.numbers) rule.find(chain, context);
    },
    character: (at, bits) => {
      rules.characters.forEach((rule, bit) => {
        if ((bits & (1 << bit)) !== 0) rule.find(at, context);
      });
    },
  });
  return counted.looks();
}

const SHAPES = [
  "1",
  "1 ",
  "12 ",
  "138 ",
  "1-",
  "1\n",
  "13812345678 ",
  "522631198503121048 ",
  "6228480402564890018，",
  "85651234,",
  "0851-85651234,",
  "0851",
  "(0851)",
  "1234567 ",
  "*13812345678",
  "@",
  "a.a.a@",
  "a@",
  "a@b.",
  "a",
  "(at)",
  "(",
  "#",
  "字",
  "字第1234",
  "1.",
  "138.1234.",
  "身份证",
  "电话：",
  "（）",
  "号1234567",
  "/1234567",
  "1号",
  "X",
  "护照E1234567",
];

describe("looks at the text grow with its length", () => {
  it.each(SHAPES)("%j", (shape) => {
    const short = looksAt(shape.repeat(Math.ceil(6_000 / shape.length)));
    const long = looksAt(shape.repeat(Math.ceil(24_000 / shape.length)));
    expect(long).toBeLessThanOrEqual(short * 4.4 + 2_000);
    // And no unit is looked at unreasonably often.
    expect(long / 24_000).toBeLessThan(600);
  });
});
