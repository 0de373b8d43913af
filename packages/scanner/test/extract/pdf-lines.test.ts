import { expect, it } from "vitest";
import { joint } from "../../src/extract/pdf/lines.js";

it.each([
  ["住贵州省凯里市三棵树镇", "平寨村三组", true, ""],
  ["fang_huang143@12", "6.com", true, ""],
  ["联系电话：139854", "12267", true, "\n"],
  ["五、其他事项的说明", "6.公示期为五日", true, "\n"],
  ["五、其他事项的说明", "6、公示期为五日", true, "\n"],
  ["Tuomin reads", "lines", true, " "],
  ["一行到此为止", "下一行", false, "\n"],
])("between %j and %j, the line full: %j, stands %j", (before, after, full, between) => {
  expect(joint(before, after, full)).toBe(between);
});
