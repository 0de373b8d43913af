import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { imageSize, mayHoldText } from "../../src/intake/image-size.js";
import { documentOf, paragraph, run } from "./fixtures-make/ooxml.js";
import { pngChunk, pngOf } from "./fixtures-make/png.js";
import { read, told } from "./fixtures-make/read.js";

/** A field of a directory: tag, type, count, value. */
type Entry = readonly [tag: number, type: number, count: number, value: number | Buffer];

/** A little-endian TIFF structure: directories one behind the other, each with its values behind it. `links`: tag in the first → number of the directory. */
function tiff(directories: readonly (readonly Entry[])[], links: Readonly<Record<number, number>> = {}): Buffer {
  const sizes = directories.map(
    (entries, i) =>
      2 +
      12 * (entries.length + (i === 0 ? Object.keys(links).length : 0)) +
      4 +
      entries.reduce((sum, [, , , value]) => sum + (typeof value === "number" ? 0 : value.length), 0),
  );
  const starts = sizes.map((_, i) => 8 + sizes.slice(0, i).reduce((sum, size) => sum + size, 0));
  const out = Buffer.alloc(8 + sizes.reduce((sum, size) => sum + size, 0));
  out.write("II*\0", 0, "latin1");
  out.writeUInt32LE(8, 4);
  directories.forEach((given, i) => {
    const linked = i === 0 ? Object.entries(links).map(([tag, to]): Entry => [Number(tag), 4, 1, starts[to]!]) : [];
    const entries = [...given, ...linked];
    let at = starts[i]!;
    let data = at + 2 + 12 * entries.length + 4;
    out.writeUInt16LE(entries.length, at);
    at += 2;
    for (const [tag, type, count, value] of entries) {
      out.writeUInt16LE(tag, at);
      out.writeUInt16LE(type, at + 2);
      out.writeUInt32LE(count, at + 4);
      if (typeof value === "number") out.writeUInt32LE(value, at + 8);
      else {
        out.writeUInt32LE(data, at + 8);
        value.copy(out, data);
        data += value.length;
      }
      at += 12;
    }
  });
  return out;
}

const text = (tag: number, words: string): Entry => [tag, 2, Buffer.byteLength(words) + 1, Buffer.from(`${words}\0`)];
const rationals = (tag: number, ...values: readonly number[]): Entry => {
  const bytes = Buffer.alloc(8 * values.length);
  values.forEach((value, i) => {
    bytes.writeUInt32LE(Math.round(value * 10_000), 8 * i);
    bytes.writeUInt32LE(10_000, 8 * i + 4);
  });
  return [tag, 5, values.length, bytes];
};

const EXIF = tiff(
  [
    [text(0x010e, "张三的身份证照片"), text(0x013b, "摄影李四")],
    [
      [
        0x9286,
        7,
        22,
        Buffer.concat([Buffer.from("UNICODE\0"), Buffer.from("电话王五十二", "utf16le"), Buffer.alloc(2)]),
      ],
    ],
    [[1, 2, 2, 0x4e], rationals(2, 26, 13, 48), [3, 2, 2, 0x45], rationals(4, 109, 7.8, 0)],
  ],
  { 34665: 1, 34853: 2 },
);
const segment = (marker: number, data: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff]), data]);
const frame = (width: number, height: number): Buffer => {
  const data = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  data.writeUInt16BE(height, 1);
  data.writeUInt16BE(width, 3);
  return segment(0xc0, data);
};
const iptc = (number: number, words: string): Buffer => {
  const data = Buffer.from(words);
  return Buffer.concat([Buffer.from([0x1c, 2, number, 0, data.length]), data]);
};
const photoshop = (data: Buffer): Buffer =>
  Buffer.concat([Buffer.from("Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0", "latin1"), Buffer.from([data.length]), data]);
const jpeg = (...segments: readonly Buffer[]): Buffer =>
  Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments, frame(400, 300), Buffer.from([0xff, 0xd9])]);

const UNREAD = { code: "image-not-read", en: "1 image not read; read them with --ocr" };

describe("images", () => {
  it("tells what a JPEG says of itself, and where it was taken", async () => {
    const packet =
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><r:RDF xmlns:r="r"><r:Description><d:creator xmlns:d="d"><r:Seq><r:li>赵六</r:li></r:Seq></d:creator></r:Description></r:RDF></x:xmpmeta>';
    const bytes = jpeg(
      segment(0xe1, Buffer.concat([Buffer.from("Exif\0\0", "latin1"), EXIF])),
      segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${packet}`)),
      segment(0xed, photoshop(Buffer.concat([iptc(80, "记者钱七"), iptc(25, "低保"), iptc(25, "名单")]))),
      segment(0xfe, Buffer.from("备注孙八")),
    );
    const extraction = await read("jpeg", bytes);
    expect(told(extraction).map(([words, , part]) => [part, words])).toEqual([
      ["metadata: comment", "备注孙八"],
      ["metadata: ImageDescription", "张三的身份证照片"],
      ["metadata: Artist", "摄影李四"],
      ["metadata: UserComment", "电话王五十二"],
      ["metadata: iptc By-line", "记者钱七"],
      ["metadata: iptc Keywords", "低保\n名单"],
      ["metadata: xmp creator", "赵六"],
      ["metadata: GPS", "拍摄位置：北纬26.230000°，东经109.130000°"],
    ]);
    expect(told(extraction).every(([, hidden]) => hidden === "metadata")).toBe(true);
    expect(extraction.notes).toMatchObject([UNREAD]);
  });

  it("tells the texts of a PNG, compressed or not, and its EXIF data", async () => {
    const latin = (words: string): Buffer => Buffer.from(words, "latin1");
    const bytes = pngOf(300, 200, undefined, [
      pngChunk("tEXt", Buffer.concat([latin("Author\0"), Buffer.from("张三")])),
      pngChunk("zTXt", Buffer.concat([latin("Comment\0\0"), deflateSync(Buffer.from("电话李四"))])),
      pngChunk("iTXt", Buffer.concat([latin("Title\0\0\0zh\0\0"), Buffer.from("名单")])),
      pngChunk("iTXt", Buffer.concat([latin("Description\0\x01\0\0\0"), deflateSync(Buffer.from("说明"))])),
      pngChunk("eXIf", EXIF),
    ]);
    const parts = told(await read("png", bytes)).map(([words, , part]) => `${part} ${words}`);
    expect(parts.slice(0, 4)).toEqual([
      "metadata: Author 张三",
      "metadata: Comment 电话李四",
      "metadata: Title 名单",
      "metadata: Description 说明",
    ]);
    expect(parts).toContain("metadata: Artist 摄影李四");
  });

  it("does not unpack a text that is a bomb", async () => {
    const bomb = Buffer.concat([Buffer.from("Comment\0\0", "latin1"), deflateSync(Buffer.alloc(50_000_000, 0x31))]);
    expect(told(await read("png", pngOf(300, 200, undefined, [pngChunk("zTXt", bomb)])))).toEqual([]);
  });

  it("reads a TIFF's own fields", async () => {
    const bytes = tiff([[[256, 4, 1, 800], [257, 4, 1, 600], text(0x013b, "扫描员张三")]]);
    const extraction = await read("tiff", bytes);
    expect(told(extraction)).toEqual([["扫描员张三", "metadata", "metadata: Artist"]]);
    expect(extraction.notes).toMatchObject([UNREAD]);
  });

  it("reads the comments of a GIF", async () => {
    const bytes = Buffer.concat([
      Buffer.from("GIF89a", "latin1"),
      Buffer.from([0x2c, 1, 0xc8, 0, 0, 0, 0]),
      Buffer.from([0x21, 0xfe, 12]),
      Buffer.from("电话张三"),
      Buffer.from([0, 0x3b]),
    ]);
    expect(told(await read("gif", bytes))).toEqual([["电话张三", "metadata", "metadata: comment"]]);
  });

  it("counts pictures that a page carries in its addresses", async () => {
    const url = (bytes: Buffer): string => `<img src="data:image/png;base64,${bytes.toString("base64")}">`;
    const { notes } = await read("html", `<p>名单</p>${url(pngOf(300, 200))}${url(pngOf(40, 40))}`);
    expect(notes).toMatchObject([{ en: "1 image not read (picture 1); read them with --ocr" }]);
    expect((await read("html", `<p>名单</p>${url(pngOf(40, 40))}`)).notes).toEqual([]);
  });

  it("names the first five of many pictures and counts all", async () => {
    const parts = Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`word/media/${i}.png`, pngOf(300, 200)]));
    const list = Array.from({ length: 7 }, (_, i) => [`r${i}`, "image", `media/${i}.png`] as const);
    const { notes } = await read(
      "docx",
      documentOf(
        paragraph(run("文")),
        {},
        parts,
        list.map((one) => [...one]),
      ),
    );
    expect(notes.map(({ zh }) => zh)).toEqual([
      "7 幅图片中的文字未识别(0.png、1.png、2.png、3.png、4.png等);可加 --ocr 识别",
    ]);
  });

  it("takes a picture for one that may hold text from a telephone's size on", () => {
    const cases: readonly (readonly [number, number, boolean])[] = [
      [64, 64, false],
      [66, 12, true],
      [12, 66, true],
      [800, 5, false],
      [65, 65, false],
      [300, 200, true],
    ];
    for (const [width, height, may] of cases)
      expect([width, height, mayHoldText({ width, height })]).toEqual([width, height, may]);
  });

  it("tells a size or nothing of any bytes, and never fails but as a damaged file", () => {
    const kinds = ["png", "jpeg", "tiff", "bmp", "gif", "webp"] as const;
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.uint8Array({ maxLength: 200 }), (kind, bytes) => {
        const size = imageSize(kind, bytes);
        expect(size === null || (size.width >= 0 && size.height >= 0)).toBe(true);
      }),
    );
  });

  it("survives EXIF data with any byte changed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(EXIF.length - 1), fc.nat(255), async (at, value) => {
        const damaged = Buffer.from(EXIF);
        damaged[at] = value;
        const bytes = jpeg(segment(0xe1, Buffer.concat([Buffer.from("Exif\0\0", "latin1"), damaged])));
        expect((await read("jpeg", bytes)).notes).toMatchObject([UNREAD]);
      }),
    );
  });
});
