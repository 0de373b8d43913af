import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type OffsetMap, piecesOf, toSource } from "../../src/html/offsets.js";
import { viewHtml } from "../../src/html/view.js";

const parts = fc.constantFrom(
  "<p>",
  "</p>",
  "<b>",
  "</b>",
  "<br>",
  "<!-- 甲 -->",
  "<table>",
  "<tr>",
  "<td>",
  "</td>",
  "</table>",
  "<div hidden>",
  "</div>",
  "<pre>",
  "</pre>",
  "  ",
  "\n",
  "&nbsp;",
  "&#24352;",
  "&amp",
  "1380000",
  "张三",
  "a<b",
  "<img alt='李四 138'>",
  "<script>'王五'</script>",
  "<title>题</title>",
  "<input value='13800001234'>",
  "<svg>",
  "</svg>",
  "<",
  "&#x20000;",
);
const pages = fc.array(parts, { maxLength: 25 }).map((list) => list.join(""));

const blank = (text: string): string => text.replace(/\s/g, " ");

function textsOf(source: string): { text: string; map: OffsetMap }[] {
  return viewHtml(source).blocks.flatMap((block) => {
    if (block.kind === "text") return [{ text: block.text, map: block.map }];
    return block.rows.flatMap((row, rowIndex) =>
      row.flatMap((text, column) => {
        const map = block.mapOf(rowIndex, column);
        return map === null ? [] : [{ text, map }];
      }),
    );
  });
}

describe("the way back to the source", () => {
  it("leads each unit to itself, or to the reference or white space it stands for", () => {
    fc.assert(
      fc.property(pages, (source) => {
        for (const { text, map } of textsOf(source)) {
          expect(map.length).toBe(text.length);
          let last = -1;
          for (const piece of piecesOf(map, 0, text.length)) {
            const shown = text.slice(piece.textStart, piece.textEnd);
            const written = source.slice(piece.start, piece.end);
            expect(piece.start).toBeGreaterThan(last);
            last = piece.end - 1;
            if (written.length === shown.length) expect(blank(shown)).toBe(blank(written));
            else expect(written.startsWith("&") || (shown === " " && /^\s+$/.test(written))).toBe(true);
          }
        }
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
  it("covers all the text but inserted breaks", () => {
    fc.assert(
      fc.property(pages, fc.nat(), fc.nat(), (source, a, b) => {
        for (const { text, map } of textsOf(source)) {
          const start = a % (text.length + 1);
          const end = start + (b % (text.length + 1 - start));
          const covered = piecesOf(map, start, end);
          let shown = "";
          for (const { textStart, textEnd } of covered)
            shown += text.slice(Math.max(textStart, start), Math.min(textEnd, end));
          expect(shown.replace(/\s/g, "")).toBe(text.slice(start, end).replace(/\s/g, ""));
          for (const piece of covered) expect(toSource(map, piece.textStart)).toBe(piece.start);
        }
      }),
      { seed: 2, numRuns: 2000 },
    );
  });
  it("shows no part of the source twice", () => {
    fc.assert(
      fc.property(pages, (source) => {
        const spans = textsOf(source).flatMap(({ map, text }) => piecesOf(map, 0, text.length));
        spans.sort((a, b) => a.start - b.start);
        for (let index = 1; index < spans.length; index++) {
          expect(spans[index]!.start).toBeGreaterThanOrEqual(spans[index - 1]!.end);
        }
      }),
      { seed: 3, numRuns: 2000 },
    );
  });
});
