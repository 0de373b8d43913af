import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addLetters, addWords, type Run, readSteps } from "../../src/extract/ofd/glyphs.js";
import { linesOfGlyphs } from "../../src/extract/pdf/lines.js";
import type { Glyph } from "../../src/extract/pdf/page.js";

const letters = fc.array(fc.constantFrom("张", "三", "1", "8", "0", "X", " ", "　", "：", "𠮷"), {
  minLength: 1,
  maxLength: 24,
});
const steps = fc.array(fc.constantFrom(4, 4, 4, 2, 2, 1.2, 5, 9, 30, 0, -3), { maxLength: 24 });
const places = fc.record({ x: fc.nat(120), y: fc.nat(6) });
const runs = fc
  .tuple(letters, fc.oneof(fc.constant([]), fc.constant(new Array<number>(30).fill(4)), steps), places, fc.boolean())
  .map(
    ([text, stepsX, { x, y }, unseen]): Run => ({
      code: { x, y: 10 * y, matrix: [1, 0, 0, 1, 0, 0], size: 4, scale: 1, hidden: null },
      hidden: unseen ? "invisible text" : null,
      steps: { startX: 0, startY: 4, stepsX, stepsY: [] },
      text: text.join(""),
    }),
  );

describe("words of a page", () => {
  it("make the lines that their letters make (law)", () => {
    fc.assert(
      fc.property(runs, (run) => {
        const [single, whole]: [Glyph[], Glyph[]] = [[], []];
        addLetters(run, single);
        addWords(run, whole);
        const told = (glyphs: readonly Glyph[]): unknown =>
          linesOfGlyphs(glyphs).map(({ segments, x0, x1, base }) => [
            segments.map(({ text, glyphs: owners }) => [text, owners?.map((owner) => owner?.hidden)]),
            [x0, x1, base].map((at) => at.toFixed(3)),
          ]);
        expect(told(whole)).toEqual(told(single));
        expect(whole.length).toBeLessThanOrEqual(single.length);
      }),
    );
  });

  it.each([
    ["4.2 4.25 .5 10", [4.2, 4.25, 0.5, 10]],
    ["g 3 2.5 4", [2.5, 2.5, 2.5, 4]],
    ["1,2\n3\t4 ", [1, 2, 3, 4]],
    ["-1 1e1 x 0.30000000000000004", [-1, 10, 0.30000000000000004]],
    [undefined, []],
  ])("stand as far apart as %s says", (text, numbers) => {
    expect(readSteps(text)).toEqual(numbers);
  });
});
