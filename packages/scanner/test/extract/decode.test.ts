import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { readUtf8 } from "../../src/extract/decode/utf8.js";
import { decode } from "../../src/extract/decode.js";

const PROSE = "关于2018年农村最低生活保障对象的公示：张三，女，住黎平县德凤街道，联系电话13800138000。";
const meta = (charset: string): string => `<html><head><meta charset="${charset}"></head><body>${PROSE}</body></html>`;

describe("decode", () => {
  const cases: [name: string, bytes: Buffer, text: string, encoding: string, by: string][] = [
    ["ASCII", Buffer.from("hello 123"), "hello 123", "utf-8", "bytes"],
    ["UTF-8", Buffer.from(PROSE), PROSE, "utf-8", "bytes"],
    ["UTF-8 with mark", Buffer.from(`\ufeff${PROSE}`), PROSE, "utf-8", "bom"],
    ["UTF-16LE with mark", Buffer.from(`\ufeff${PROSE}`, "utf16le"), PROSE, "utf-16le", "bom"],
    ["UTF-16BE with mark", Buffer.from(`\ufeff${PROSE}`, "utf16le").swap16(), PROSE, "utf-16be", "bom"],
    ["UTF-16LE without mark", Buffer.from(PROSE, "utf16le"), PROSE, "utf-16le", "bytes"],
    ["UTF-16BE without mark", Buffer.from(PROSE, "utf16le").swap16(), PROSE, "utf-16be", "bytes"],
    ["GBK without label", iconv.encode(PROSE, "gbk"), PROSE, "gb18030", "guess"],
    ["GBK labelled gb2312", iconv.encode(meta("gb2312"), "gbk"), meta("gb2312"), "gb18030", "label"],
    ["GBK labelled utf-8", iconv.encode(meta("utf-8"), "gbk"), meta("utf-8"), "gb18030", "guess"],
    ["UTF-8 labelled gb2312", Buffer.from(meta("gb2312")), meta("gb2312"), "utf-8", "bytes"],
    ["GBK labelled iso-8859-1", iconv.encode(meta("iso-8859-1"), "gbk"), meta("iso-8859-1"), "gb18030", "guess"],
    [
      "GBK that is valid UTF-8 by chance, with a label",
      iconv.encode('<meta charset="gbk">一', "gbk"),
      '<meta charset="gbk">一',
      "gb18030",
      "label",
    ],
    ["four-byte GB 18030", Buffer.from([0xcd, 0xf5, 0x95, 0x32, 0x82, 0x36]), "王\u{20000}", "gb18030", "guess"],
    ["one name in GBK", iconv.encode("王磊,男", "gbk"), "王磊,男", "gb18030", "guess"],
    ["empty", Buffer.alloc(0), "", "utf-8", "bytes"],
  ];
  it.each(cases)("reads %s", (_, bytes, text, encoding, by) => {
    expect(decode(bytes)).toMatchObject({ text, encoding, by, unreadable: 0 });
  });

  it("reads Big5 without a label", () => {
    const text =
      "關於台灣居民來往大陸通行證的說明，請各單位查照辦理，並轉知所屬機關學校。承辦人員聯絡電話及電子郵件如下。";
    expect(decode(iconv.encode(text, "big5"))).toMatchObject({ text, encoding: "big5" });
  });

  it("reads Western text as such, not as Chinese", () => {
    const text = "It’s a café in Zürich – naïve, n’est-ce pas?";
    expect(decode(iconv.encode(text, "windows-1252"))).toMatchObject({ text, encoding: "windows-1252" });
  });

  it("keeps UTF-8 that was cut in the middle of a character", () => {
    const bytes = Buffer.from(PROSE);
    const decoded = decode(bytes.subarray(0, bytes.length - 1));
    expect(decoded.encoding).toBe("utf-8");
    expect(decoded.text.startsWith(PROSE.slice(0, -1))).toBe(true);
    expect(decoded.unreadable).toBe(1);
  });

  it("takes an encoding told from outside before the file's own", () => {
    const bytes = iconv.encode(meta("gb2312"), "big5");
    expect(decode(bytes, "big5").encoding).toBe("big5");
  });

  it("counts what no encoding reads", () => {
    expect(decode(Buffer.from([0xff, 0xff, 0xc4, 0xe3, 0xff, 0x20, 0xba, 0xc3])).unreadable).toBeGreaterThan(0);
  });

  it("reads every GBK text it is given (law)", () => {
    const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCharCode(code));
    const text = fc
      .array(fc.oneof(han, fc.constantFrom("1", "X", " ", "，", "A")), { minLength: 1, maxLength: 60 })
      .map((c) => c.join(""));
    fc.assert(
      fc.property(text, (value) => {
        // Two letters that are never UTF-8 before it: some short GBK texts are valid UTF-8 too.
        expect(decode(iconv.encode(`公示${value}`, "gb18030"), "gb18030").text).toBe(`公示${value}`);
      }),
    );
  });

  it("reads every UTF-8 text it is given (law)", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (value) => {
        const text = value.replace(/^\ufeff|\0/g, "");
        expect(decode(Buffer.from(text)).text).toBe(text);
        // As a very long one is read.
        expect(readUtf8(Buffer.from(text), 0)).toBe(text);
      }),
    );
  });
});
