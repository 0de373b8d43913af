import { expect, it } from "vitest";
import { joint, linesOfGlyphs } from "../../src/extract/pdf/lines.js";
import type { Glyph } from "../../src/extract/pdf/page.js";

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

const letter = (text: string, x0: number, base: number): Glyph => ({
  text,
  x0,
  x1: x0 + 10,
  y0: base - 10,
  y1: base,
  base,
  size: 10,
  spaced: false,
  hidden: null,
});
const textsOf = (glyphs: readonly Glyph[]): string[] =>
  linesOfGlyphs(glyphs).map(({ segments }) => segments.map(({ text }) => text).join("|"));

it("keeps lines of boxes side by side apart, though each stands a little below the other", () => {
  const left = [0, 10, 20].map((base, i) => letter(`${i}`, 0, base));
  const right = [3.4, 6.8, 13.4, 16.8].map((base, i) => letter("abcd"[i]!, 50, base));
  expect(textsOf([...left, ...right])).toEqual(["0|ab", "1|cd", "2"]);
});

it("keeps a line that rises a little in one", () => {
  expect(textsOf(["a", "b", "c", "d"].map((text, i) => letter(text, 10 * i, 100 - 2 * i)))).toEqual(["abcd"]);
});
