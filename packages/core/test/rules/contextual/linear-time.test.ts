import { describe, expect, it } from "vitest";
import { labelSets } from "../../../src/rules/label-sets.js";
import { RULES } from "../../../src/rules/registry.js";
import { createContext } from "../../../src/text/context.js";
import { compileLabels } from "../../../src/text/labels.js";
import { countLooks } from "../count-looks.js";

const SIX = new Set([
  "medical-record",
  "property",
  "social-relation",
  "life-experience",
  "disability",
  "marital-status",
]);
const rules = RULES.filter((rule) => rule.anchor === "character" && SIX.has(rule.id));
const labels = compileLabels(labelSets(RULES));

function looksAt(text: string): number {
  const counted = countLooks(text);
  const context = createContext(counted.text, labels, null);
  for (const rule of rules) {
    if (rule.anchor !== "character") continue;
    const anchors = new Set(rule.characters);
    let reached = 0;
    for (let at = 0; at < text.length; at++) {
      if (at < reached || !anchors.has(text[at]!)) continue;
      reached = rule.find(at, context)?.end ?? reached;
    }
  }
  return counted.looks();
}

const SHAPES = [
  "残",
  "患",
  "夫妻",
  "王王王",
  "王",
  "王小明",
  "王小明，",
  "户主：",
  "户主：王小明",
  "户主：王小明患癌症，",
  "村民王小明患癌症。",
  "王小明患",
  "某·",
  "与王小明离婚",
  "系王小明之女，",
  "月收入1000元，",
  "曾因盗窃被判刑，",
  "视力残疾四级",
  "其患病，",
  "\n患者\n",
  "我",
  "：",
  "  患",
];

describe("looks of the six at the text grow with its length", () => {
  it.each(SHAPES)("%j", (shape) => {
    const short = looksAt(shape.repeat(Math.ceil(6_000 / shape.length)));
    const long = looksAt(shape.repeat(Math.ceil(24_000 / shape.length)));
    expect(long).toBeLessThanOrEqual(short * 4.4 + 2_000);
    // And no unit is looked at unreasonably often.
    expect(long / 24_000).toBeLessThan(600);
  });
});
