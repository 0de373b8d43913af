import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDetector } from "../../src/detector.js";
import { maskerOf } from "../../src/masking/mask-options.js";
import { policyOf } from "../../src/masking/policies.js";
import { createMaskStream } from "../../src/masking/stream.js";
import { isApart, throughEdits } from "../../src/masking/stream-cuts.js";
import { createTextMasker, type TextMasker } from "../../src/masking/text-masker.js";
import { labelSets } from "../../src/rules/label-sets.js";
import { RULES } from "../../src/rules/registry.js";
import { restsOfText } from "../../src/table/text-rests.js";
import { compileLabels } from "../../src/text/labels.js";
import { cutShortText, cutText, longText } from "./long-texts.js";

const detector = createDetector();
const labels = compileLabels(labelSets(RULES));

const maskerWith = (reach: number, batch: number): TextMasker =>
  createTextMasker({
    detect: (text) => detector.detect(text),
    restsOf: (text) => restsOfText(text, labels),
    masked: maskerOf(policyOf(undefined), {}),
    reach,
    batch,
  });

/** What a masker makes of chunks: what came before the end was known, and all. */
function feed(masker: TextMasker, chunks: readonly string[]): { early: string; all: string } {
  const early = chunks.map(masker.push).join("");
  return { early, all: early + masker.end() };
}

/** A text in pieces of so many units. */
function piecesOf(text: string, length: number): string[] {
  return Array.from({ length: Math.ceil(text.length / length) }, (_, index) =>
    text.slice(index * length, (index + 1) * length),
  );
}

describe("a text that comes in chunks", () => {
  // Far less is kept than by the stream, so that a text of some thousand units comes out in several pieces.
  it("is masked as the whole is, wherever it is cut", () => {
    fc.assert(
      fc.property(cutText, (chunks) => {
        expect(feed(maskerWith(300, 100), chunks).all).toBe(detector.mask(chunks.join("")).text);
      }),
      { seed: 11, numRuns: 60 },
    );
  });
  it("is masked as the whole is, a thousand shorter ones", () => {
    fc.assert(
      fc.property(cutShortText, (chunks) => {
        expect(feed(maskerWith(300, 32), chunks).all).toBe(detector.mask(chunks.join("")).text);
      }),
      { seed: 12, numRuns: 1000 },
    );
    // Twenty seconds on an idle machine.
  }, 240_000);
  it("comes out before its end is there, and what came out early is right", () => {
    let early = 0;
    let wrong = 0;
    for (const text of fc.sample(longText, { seed: 5, numRuns: 20 })) {
      const chunks = piecesOf(text, 50);
      const whole = detector.mask(text).text;
      const out = feed(maskerWith(256, 64), chunks);
      expect(out.all).toBe(whole);
      expect(whole.startsWith(out.early)).toBe(true);
      early += out.early.length;
      // Nothing kept for the neighbours' sake: this is what the law above would catch.
      if (feed(maskerWith(0, 64), chunks).all !== whole) wrong++;
    }
    expect(early).toBeGreaterThan(4000);
    expect(wrong).toBeGreaterThan(1);
  });
  it("keeps a table together, however long it is", () => {
    const rows = Array.from({ length: 400 }, (_, n) => `${n}\t张三\t3组${(n % 40) + 1}号\t1990-01-01`);
    const text = `公示如下。\n${"本次公示共一批。\n".repeat(80)}序号\t姓名\t家庭住址\t出生日期\n${rows.join("\n")}\n${"以上信息如有异议请反映。\n".repeat(200)}`;
    const masker = maskerWith(256, 64);
    const out = piecesOf(text, 97).map(masker.push);
    const whole = detector.mask(text).text;
    expect(out.join("").length).toBeGreaterThan(whole.length / 2);
    expect(Math.max(...out.map((piece) => piece.length))).toBeGreaterThan(5000);
    expect(out.join("") + masker.end()).toBe(whole);
    expect(whole).not.toContain("组12号");
  });
  it.each([
    ["身份证号：522631\n19900101\n1230"],
    ["电话：１３８\u200b１２３４\r\n５６７８"],
    ["身\n份\n证\n号\n522631199001011230"],
  ])("a number over lines: %j, cut at every place", (surface) => {
    const text = `${"各村民小组：\n".repeat(40)}${surface}\n${"特此公告。\n".repeat(40)}`;
    const whole = detector.mask(text).text;
    expect(whole).not.toBe(text);
    const start = text.indexOf(surface);
    for (let cut = start; cut <= start + surface.length; cut++)
      expect(feed(maskerWith(64, 16), [text.slice(0, cut), ...piecesOf(text.slice(cut), 11)]).all).toBe(whole);
  });
});

describe("createMaskStream", () => {
  const notice = `关于发放补贴的公示\n${"经研究，现将有关情况公示如下，公示期为五个工作日。\n".repeat(30)}户主：张三，身份证号：522631199001011230，家住黎平县德凤街道平寨村3组12号。\n`;
  async function through(chunks: readonly string[], stream: TransformStream<string, string>): Promise<string[]> {
    const writer = stream.writable.getWriter();
    const reader = stream.readable.getReader();
    const written = (async () => {
      for (const chunk of chunks) await writer.write(chunk);
      await writer.close();
    })();
    const out: string[] = [];
    for (let next = await reader.read(); !next.done; next = await reader.read()) out.push(next.value);
    await written;
    return out;
  }
  it("is a TransformStream whose output is the whole masked", async () => {
    const text = notice.repeat(150);
    const out = await through(piecesOf(text, 4096), createMaskStream());
    expect(out.length).toBeGreaterThan(1);
    expect(out.join("")).toBe(detector.mask(text).text);
  });
  it("goes by its options", async () => {
    const policy = "alipay";
    const out = await through([notice], createMaskStream({ policy, categories: ["id-number"] }));
    expect(out.join("")).toBe(createDetector({ categories: ["id-number"] }).mask(notice, { policy }).text);
    expect(out.join("")).toContain("平寨村3组12号");
  });
  it("goes by what was read of the publication", async () => {
    const text = "失信被执行人：张三，身份证号码：522631199001011230，电话13812345678";
    const publication = detector.readPublication({ blocks: [] }, { publication: "dishonest-debtors" });
    const out = await through([text], createMaskStream({ publication }));
    expect(out.join("")).toBe(detector.mask(text, { publication }).text);
  });
  it("refuses what mask refuses", () => {
    expect(() => createMaskStream({ policy: "nobody" })).toThrow(/nobody/);
  });
});

describe("where a text may be taken apart", () => {
  it.each([
    ["公示如下\n12345", true],
    ["12345\n户主", true],
    ["522631\n19900101", false],
    ["522631\r\n19900101", false],
    ["522631 \n 19900101", false],
    ["138-\n12345678", false],
    ["五二二\n六三一", false],
    ["l38\nO851", false],
    ["522631\n\n19900101", true],
    ["522631\r\n\r\n19900101", true],
    ["522631。\n19900101", true],
  ])("%j: %s", (text, apart) => {
    expect(isApart(text, text.lastIndexOf("\n") + 1)).toBe(apart);
  });
  it("is not inside what is masked, and is so in the masked text", () => {
    const edits = [
      { start: 2, end: 6, text: "*" },
      { start: 10, end: 12, text: "***" },
    ];
    expect(throughEdits([0, 2, 4, 6, 8, 11, 14], edits, new Set([0, 2, 3, 5, 12, 99]))).toEqual([0, 2, 6, 8, 14]);
  });
});
