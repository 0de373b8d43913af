import { describe, expect, it } from "vitest";
import { documentOf, paragraph, run } from "./fixtures-make/ooxml.js";
import { OPTIONS, read, texts } from "./fixtures-make/read.js";

const words = (index: number): string => `第${index}段，关于做好二〇二三年度工作的通知`;
const page = run("").replace("<w:t", "<w:lastRenderedPageBreak/><w:t");

describe("a long document", () => {
  const body = Array.from({ length: 60_000 }, (_, i) =>
    paragraph(i > 0 && i % 10_000 === 0 ? page : "", run(words(i + 1))),
  ).join("");

  it("is several texts, with the paragraphs and pages that one would have", async () => {
    const blocks = texts(await read("docx", documentOf(body), { ...OPTIONS, inflatedBytes: 1e9 }));
    expect(blocks.length).toBeGreaterThan(1);
    let paragraphs = 0;
    for (const { text, placeOf } of blocks) {
      for (let at = 0; at < text.length; at = text.indexOf("\n", at) + 1) {
        paragraphs++;
        if (paragraphs % 999 !== 1) continue;
        expect(text.startsWith(words(paragraphs), at)).toBe(true);
        expect(placeOf!(at, at + 3)).toMatchObject({ line: paragraphs });
      }
    }
    expect(paragraphs).toBe(60_000);
    const { text, placeOf } = blocks.at(-1)!;
    expect(placeOf!(text.indexOf("第55000段"), text.length).page).toBe(6);
  });

  it("is read up to the limit of what it inflates to, and told to be cut", async () => {
    const extraction = await read("docx", documentOf(body), { ...OPTIONS, inflatedBytes: 3_000_000 });
    expect(extraction.notes).toMatchObject([{ code: "inflated-limit" }]);
    const told = texts(extraction);
    expect(told[0]!.text.startsWith(words(1))).toBe(true);
    const count = told
      .map(({ text }) => text)
      .join("")
      .split("\n").length;
    expect(count).toBeGreaterThan(10_000);
    expect(count).toBeLessThan(60_000);
  });
});
