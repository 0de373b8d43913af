import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesOf } from "../../src/extract/lines.js";
import { documentOfText } from "../../src/extract/text.js";
import { endsOfPieces } from "../../src/extract/text-pieces.js";

const unit = fc.constantFrom("张三", "1", "13800138000", " ", "，", "。", "\n", "\r\n", "\n\n", "a", "𠮷");

describe("a long text in pieces", () => {
  it("is the whole text, every place the one it would have in one piece (law)", () => {
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), fc.integer({ min: 5, max: 40 }), (units, longest) => {
        const text = units.join("");
        const { blocks } = documentOfText(text, longest);
        const lines = linesOf(text);
        let from = 0;
        for (const block of blocks) {
          if (block.kind !== "text") throw new Error("no text");
          expect(block.text.length).toBeLessThanOrEqual(Math.max(longest, 1));
          for (let at = 0; at < block.text.length; at++)
            expect(block.placeOf!(at, at + 1)).toEqual(lines.placeOf(from + at));
          expect(block.place.line).toBe(lines.lineOf(from));
          from += block.text.length;
        }
        expect(blocks.map((block) => (block.kind === "text" ? block.text : "")).join("")).toBe(text);
      }),
    );
  });

  it.each([
    ["an empty line", "一。\n二。\n\n三。\n四五六七", "一。\n二。\n\n"],
    ["a line's end", "一。二\n三。四五六七八九十", "一。二\n"],
    ["a sentence's end", "一。二，三。四，五六七八九", "一。二，三。"],
    ["a stop", "一二，三 四五六七八九十一", "一二，三 "],
    ["what is no number", "一二三13800138000四五六七", "一二三"],
  ])("is cut at %s", (_, text, first) => {
    expect(text.slice(0, endsOfPieces(text, 10)[0])).toBe(first);
  });

  it("never parts a pair of surrogates", () => {
    const text = "𠮷".repeat(100);
    for (const end of endsOfPieces(text, 7)) expect(end % 2).toBe(0);
  });
});
