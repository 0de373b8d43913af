import { expect, test } from "vitest";
import { compileLabels, labelBefore, labelIn } from "../../src/text/labels.js";

const trie = compileLabels([
  { meaning: "phone", words: ["电话", "联系电话", "Tel"] },
  { meaning: "id", words: ["身份证号", "身份证"] },
  { meaning: "other", words: ["编号"] },
]);

const before = (text: string, value: string): string | undefined =>
  labelBefore(trie, text, text.indexOf(value), 0)?.word;

test.each([
  ["联系电话：138", "138", "联系电话"],
  ["身 份 证 号：520", "520", "身份证号"],
  ["身\n份\n证\n号\n520", "520", "身份证号"],
  ["身份证号520，电话138", "138", "电话"],
  ["电话：138、139", "139", "电话"],
  ["TEL: 138", "138", "Tel"],
  ["编号：520", "520", "编号"],
])("the label of the value in %j", (text, value, word) => {
  expect(before(text, value)).toBe(word);
});

test.each([
  ["电话已停用。138", "138"],
  ["请联系我们138", "138"],
  [`电话${"，".repeat(60)}138`, "138"],
])("%j has no label for its value", (text, value) => {
  expect(before(text, value)).toBeUndefined();
});

test("a head names its value at its end", () => {
  expect(labelIn(trie, "户主身份证号（必填）")?.word).toBe("身份证号");
  expect(labelIn(trie, "身份证编号")?.meaning).toBe("other");
  expect(labelIn(trie, "面积")).toBeNull();
});

test("of two sets that claim a word the first has it", () => {
  const claimed = compileLabels([
    { meaning: "first", words: ["证号"] },
    { meaning: "second", words: ["证号"] },
  ]);
  expect(labelIn(claimed, "证号")?.meaning).toBe("first");
});
