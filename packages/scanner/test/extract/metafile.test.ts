import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { readEmf } from "../../src/extract/metafile/emf.js";
import { readWmf } from "../../src/extract/metafile/wmf.js";
import { linesOfWords } from "../../src/extract/metafile/words.js";
import { relations, zipOf } from "./fixtures-make/ooxml.js";
import { read, told } from "./fixtures-make/read.js";

const u32 = (...values: readonly number[]): Buffer => Buffer.from(new Int32Array(values).buffer);
const i16 = (...values: readonly number[]): Buffer => Buffer.from(new Int16Array(values).buffer);
const emr = (type: number, ...parts: readonly Buffer[]): Buffer => {
  const data = Buffer.concat(parts);
  const rest = Buffer.alloc((4 - (data.length % 4)) % 4);
  return Buffer.concat([u32(type, 8 + data.length + rest.length), data, rest]);
};
const header = emr(1, Buffer.alloc(32), Buffer.from(" EMF"), Buffer.alloc(44));
/** A text set with a step of 10 a letter. */
const wide = (x: number, y: number, text: string, options = 0): Buffer => {
  const string = Buffer.from(text.padEnd(text.length + (text.length % 2)), "utf16le");
  const steps = u32(...[...text].map(() => 10));
  const place = u32(x, y, text.length, 76, options, 0, 0, 0, 0, 76 + string.length);
  return emr(84, Buffer.alloc(16), u32(1, 0, 0), place, string, steps);
};
const small = (x: number, y: number, text: string): Buffer =>
  emr(108, u32(x, y, text.length, 0x300, 1, 0, 0), Buffer.from(text, "latin1"));
const emf = (...records: readonly Buffer[]): Buffer => Buffer.concat([header, ...records, emr(14, Buffer.alloc(12))]);

const wmr = (type: number, ...parts: readonly Buffer[]): Buffer => {
  const data = Buffer.concat(parts);
  const even = data.length % 2 === 0 ? data : Buffer.concat([data, Buffer.alloc(1)]);
  return Buffer.concat([u32((6 + even.length) / 2), i16(type), even]);
};
const wmf = (...records: readonly Buffer[]): Buffer =>
  Buffer.concat([i16(1, 9, 0x300, 0, 0, 0, 0, 0, 0), ...records, wmr(0)]);
const encoded = (text: string): Buffer => iconv.encode(text, "gbk");
const plain = (x: number, y: number, text: string): Buffer => {
  const bytes = encoded(text);
  return wmr(0x0521, i16(bytes.length), bytes, Buffer.alloc(bytes.length % 2), i16(y, x));
};

describe("drawings of Windows", () => {
  it("tell their words in lines, pieces of a line put together", () => {
    const bytes = emf(
      wide(0, 0, "联系电话："),
      wide(50, 0, "138"),
      wide(80, 0, "00138000"),
      wide(200, 0, "张三"),
      small(0, 30, "a@b.cn"),
    );
    expect(linesOfWords(readEmf(bytes).words)).toBe("联系电话：13800138000 张三\na@b.cn");
    const old = wmf(plain(0, 0, "电话"), plain(40, 0, "13800138000"), wmr(0x0a32, i16(20, 5, 4, 0), encoded("李四")));
    expect(linesOfWords(readWmf(old).words)).toBe("电话 13800138000\n李四");
  });

  it("say nothing by the numbers of glyphs", () => {
    expect(readEmf(emf(wide(0, 0, "ABCD", 0x10))).words).toEqual([]);
  });

  it("are read in a document, and not counted as pictures unless there is a bitmap in them", async () => {
    const book = (image: Buffer): Buffer =>
      zipOf({
        "_rels/.rels": relations(["r1", "officeDocument", "word/document.xml"]),
        "word/document.xml": "<document><body><p><r><t>正文</t></r></p></body></document>",
        "word/_rels/document.xml.rels": relations(["r1", "image", "media/image1.emf"]),
        "word/media/image1.emf": image,
      });
    const words = await read(
      "docx",
      book(emf(wide(0, 0, "身份证号"), Buffer.concat(Array(500).fill(emr(70, Buffer.alloc(60)))))),
    );
    expect(words.notes).toEqual([]);
    expect(told(words)).toContainEqual(["身份证号", null, "image1.emf"]);
    const both = await read("docx", book(emf(wide(0, 0, "身份证号"), emr(81, Buffer.alloc(40_000)))));
    expect(both.notes).toMatchObject([{ code: "image-not-read" }]);
    expect(told(both)).toContainEqual(["身份证号", null, "image1.emf"]);
  });

  it("end on any bytes (law)", () => {
    const sound = [
      emf(wide(0, 0, "张三"), small(0, 9, "x")),
      wmf(plain(0, 0, "张三"), wmr(0x0a32, i16(1, 1, 2, 6), Buffer.alloc(20))),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...sound), fc.nat(), fc.nat(255), fc.nat(), (bytes, at, value, length) => {
        const damaged = Buffer.from(bytes.subarray(0, Math.max(88, length % (bytes.length + 1))));
        damaged[at % damaged.length] = value;
        expect(readEmf(damaged).words.length + readWmf(damaged).words.length).toBeLessThan(100);
      }),
    );
  });
});
