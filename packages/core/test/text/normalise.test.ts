import fc from "fast-check";
import { expect, test } from "vitest";
import { normalise } from "../../src/text/normalise.js";

test.each([
  ["５２０１２３", "520123"],
  ["ＡＢｃ＠ｑｑ．com", "ABc@qq.com"],
  ["138\u00a01234\u30005678", "138 1234 5678"],
  ["52\u200b01\ufeff23", "520123"],
  ["电话：（0851）85551234，", "电话：（0851）85551234，"],
  ["", ""],
])("%j reads %j", (source, expected) => {
  expect(normalise(source).text).toBe(expected);
});

test("a text that needs no change is the same string, with offsets as they are", () => {
  const source = "办公电话：0851-85551234";
  const normal = normalise(source);
  expect(normal.text).toBe(source);
  expect(normal.toSource(7)).toBe(7);
});

const unit = fc.constantFrom("5", "５", "\u200b", "\ufeff", " ", "\u00a0", "号", "Ａ", "-", "\n", "：");

test("every unit of the normalised text leads back to the unit it came from", () => {
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
      const source = units.join("");
      const { text, toSource } = normalise(source);
      let last = -1;
      for (let offset = 0; offset < text.length; offset++) {
        const at = toSource(offset);
        expect(at).toBeGreaterThan(last);
        expect(normalise(source[at]!).text).toBe(text[offset]);
        last = at;
      }
    }),
    { numRuns: 1000 },
  );
});

test("normalising twice changes nothing", () => {
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
      const once = normalise(units.join("")).text;
      expect(normalise(once).text).toBe(once);
    }),
    { numRuns: 1000 },
  );
});
