import { describe, expect, it } from "vitest";
import type { Extraction } from "../../src/extract/contract.js";
import { identify } from "../../src/intake/identify.js";
import { biffOf, record, wide, xlsOf } from "./fixtures-make/biff.js";
import { pngOf } from "./fixtures-make/png.js";
import { hiddenOf, read, tables, told } from "./fixtures-make/read.js";

const label = (row: number, column: number, text: string, style = 0): Buffer =>
  record(0x204, [row, 2], [column, 2], [style, 2], wide(text));
const sheetName = (name: string): Buffer => wide(name, 1);

describe("xls", () => {
  it("reads texts, numbers of every form, truths and formulas' results at their places", async () => {
    const stream = biffOf(
      [record(0xfc, [1, 4], [1, 4], wide("共享文字"))],
      [
        {
          name: sheetName("表"),
          records: [
            label(0, 0, "姓名"),
            record(0xfd, [0, 2], [1, 2], [0, 2], [0, 4]),
            record(0x203, [1, 2], [0, 2], [0, 2], [522631199001011000, "f"]),
            // An integer and a double in 30 bits; 1234500 as a hundredth.
            record(0x27e, [1, 2], [1, 2], [0, 2], [(13800138 << 2) | 2, 4]),
            record(0xbd, [2, 2], [0, 2], [0, 2], [(7 << 2) | 2, 4], [0, 2], [(12345 << 2) | 3, 4], [1, 2]),
            record(0x205, [3, 2], [0, 2], [0, 2], [1, 1], [0, 1]),
            record(0x06, [3, 2], [1, 2], [0, 2], [0, 1], [0, 1], [0, 4], [0xffff, 2], [0, 2], [0, 4], [0, 2]),
            record(0x207, wide("算出的字")),
          ],
        },
      ],
    );
    const extraction = await read("xls", xlsOf(stream));
    const [table] = tables(extraction);
    expect(table!.rows).toEqual([
      ["姓名", "共享文字"],
      ["522631199001011000", "13800138"],
      ["7", "123.45"],
      ["TRUE", "算出的字"],
    ]);
    expect(table!.placeOf?.(1, 1, 0, 0)).toEqual({ sheet: "表", cell: "B2" });
  });

  it("tells very hidden sheets, zero width, hidden rows by default, white letters and `;;;`", async () => {
    const font = (colour: number): Buffer =>
      record(0x31, [200, 2], [0, 2], [colour, 2], [400, 2], [0, 4], [0, 2], wide("宋体", 1));
    const look = (fontIndex: number, format: number, pattern = 0, fill = 64): Buffer =>
      record(0xe0, [fontIndex, 2], [format, 2], [0, 2], [0, 4], [0, 4], [(pattern << 26) >>> 0, 4], [fill, 2]);
    const stream = biffOf(
      [font(8), font(9), record(0x41e, [164, 2], wide(";;;")), look(0, 0), look(1, 0), look(0, 164), look(1, 0, 1, 10)],
      [
        {
          name: sheetName("深藏"),
          state: 2,
          records: [label(0, 0, "密13800138000")],
        },
        {
          name: sheetName("表"),
          records: [
            record(0x7d, [3, 2], [3, 2], [20, 2], [0, 2], [0, 2]),
            record(0x225, [2, 2], [255, 2]),
            record(0x208, [0, 2], [0, 2], [9, 2], [300, 2], [0, 4], [0x140, 2], [0, 2]),
            label(0, 0, "可见"),
            label(0, 1, "白字", 1),
            label(0, 2, "不显示", 2),
            label(0, 3, "零宽"),
            label(0, 4, "红底白字", 3),
            label(5, 0, "默认隐藏的行"),
          ],
        },
      ],
    );
    const [secret, table] = tables(await read("xls", xlsOf(stream)));
    expect(secret!.hidden).toBe("very hidden sheet");
    expect([0, 1, 2, 3, 4].map((column) => hiddenOf(table!, 0, column))).toEqual([
      null,
      "white text",
      "number format",
      "zero width",
      null,
    ]);
    expect(hiddenOf(table!, 2, 0)).toBe("hidden row");
  });

  it("reads shared strings that go on over CONTINUE records with other widths", async () => {
    const first = Buffer.concat([Buffer.from([6, 0, 0]), Buffer.from("abc")]);
    const second = Buffer.concat([Buffer.from([1]), Buffer.from("张三丰", "utf16le")]);
    const stream = biffOf(
      [record(0xfc, [1, 4], [1, 4], first), record(0x3c, second)],
      [{ name: sheetName("表"), records: [record(0xfd, [0, 2], [0, 2], [0, 2], [0, 4])] }],
    );
    expect(tables(await read("xls", xlsOf(stream)))[0]!.rows).toEqual([["abc张三丰"]]);
  });

  it("reads Excel 5 and 95 in the code page that the file names", async () => {
    const gbk = (hex: string): Buffer => Buffer.from(hex, "hex");
    const name = gbk("b1ed");
    const stream = biffOf(
      [record(0x42, [936, 2])],
      [
        {
          name: Buffer.concat([Buffer.from([name.length]), name]),
          records: [
            // 张三, and a note of it: 批注
            record(0x204, [0, 2], [0, 2], [0, 2], [4, 2], gbk("d5c5c8fd")),
            record(0x1c, [0, 2], [0, 2], [4, 2], gbk("c5fad7a2")),
          ],
        },
      ],
      5,
    );
    const extraction = await read("xls", xlsOf(stream, 5));
    expect(tables(extraction)[0]!.rows).toEqual([["张三"]]);
    expect(tables(extraction)[0]!.place).toEqual({ sheet: "表" });
    expect(told(extraction)).toEqual([["批注", "comment", "comment"]]);
  });

  it("reads Excel 2 to 4, which are no compound files", async () => {
    const bytes = Buffer.concat([
      record(0x409, [0, 2], [0x10, 2], [0, 2]),
      record(0x42, [936, 2]),
      record(0x204, [0, 2], [0, 2], [0, 2], [4, 2], Buffer.from("d5c5c8fd", "hex")),
      record(0x0a),
    ]);
    expect(identify(bytes, "表.xls")).toBe("xls");
    expect(tables(await read("xls", bytes))[0]!.rows).toEqual([["张三"]]);
  });

  it("reads what is kept beside the cells: names, links, charts, other workbooks, pivot caches", async () => {
    const text = (value: string): Buffer =>
      Buffer.concat([Buffer.from([0x17, value.length, 1]), Buffer.from(value, "utf16le")]);
    const tokens = text("13800138000");
    const name = Buffer.from("联系", "utf16le");
    const link = Buffer.concat([Buffer.alloc(40), Buffer.from("mailto:a@b.cn\0", "utf16le")]);
    const stream = biffOf(
      [
        record(0x18, [0, 2], [0, 1], [2, 1], [tokens.length, 2], [0, 4], [0, 4], [1, 1], name, tokens),
        record(0x5a, [1, 1], [0, 1], [0, 2], [2, 1], wide("外部张三"), [1, 1], [13700137002, "f"]),
      ],
      [
        {
          name: sheetName("表"),
          records: [
            label(0, 0, "x"),
            record(0x1b8, [0, 2], [0, 2], [0, 2], [0, 2], link),
            record(0x809, [0x600, 2], [0x20, 2], [0, 4], [0, 4], [0, 4]),
            record(0x100d, [0, 2], wide("图表标题李四", 1)),
            record(0x0a),
          ],
        },
      ],
    );
    const cache = Buffer.concat([
      record(0xc7, [0, 4], [0, 4], [0, 4], [0, 2], wide("姓名")),
      record(0xcd, wide("王五")),
      record(0xc7, [0, 4], [0, 4], [0, 4], [0, 2], wide("电话")),
      record(0xc8, [0, 1]),
      record(0xcd, wide("13600136003")),
    ]);
    const extraction = await read("xls", xlsOf(stream, 8, { "_SX_DB_CUR/0001": cache }));
    expect(told(extraction)).toEqual([
      ["mailto:a@b.cn", "attribute", "hyperlink"],
      ["图表标题李四", null, "chart"],
      ["联系: 13800138000", "defined name", "defined names"],
    ]);
    expect(tables(extraction).slice(1)).toMatchObject([
      { rows: [["外部张三", "13700137002"]], hidden: "external link" },
      {
        rows: [
          ["姓名", "电话"],
          ["王五", "13600136003"],
        ],
        hidden: "pivot cache",
      },
    ]);
  });

  it("refuses what is encrypted, and says what is cut off", async () => {
    const locked = biffOf([record(0x2f, [1, 2])], [{ name: sheetName("表"), records: [] }]);
    await expect(read("xls", xlsOf(locked))).rejects.toMatchObject({ status: "skipped", code: "encrypted" });
    const stream = biffOf([], [{ name: sheetName("表"), records: [label(0, 0, "张三"), label(1, 0, "李四")] }]);
    const cut = await read("xls", xlsOf(stream.subarray(0, stream.length - 10)));
    expect(cut.notes).toMatchObject([{ code: "part-not-read" }]);
    expect(tables(cut)[0]!.rows[0]).toEqual(["张三"]);
  });

  it("counts the pictures it holds, put together from pieces of records, without those too small for text", async () => {
    const bytes = (picture: Buffer): Promise<Extraction> => {
      const half = picture.length >> 1;
      const pieces = [record(0xeb, Buffer.alloc(25), picture.subarray(0, half)), record(0x3c, picture.subarray(half))];
      return read("xls", xlsOf(biffOf(pieces, [{ name: sheetName("表"), records: [label(0, 0, "扫描件")] }])));
    };
    expect((await bytes(pngOf(300, 200))).notes).toMatchObject([
      { code: "image-not-read", en: "1 image not read (picture 1); read them with --ocr" },
    ]);
    expect((await bytes(pngOf(60, 40))).notes).toEqual([]);
  });

  it("is not led through one sheet ten thousand times", async () => {
    const rows = Array.from({ length: 2000 }, (_, row) => label(row, 0, "张三李四王五赵六"));
    // Ten thousand sheets that all start where the stream does.
    const extra = Array.from({ length: 10_000 }, () => record(0x85, [0, 4], [0, 1], [0, 1], sheetName("重")));
    const stream = biffOf(extra, [{ name: sheetName("表"), records: rows }]);
    const extraction = await read("xls", xlsOf(stream));
    expect(extraction.notes).toContainEqual(
      expect.objectContaining({ en: expect.stringContaining("lie over one another") }),
    );
  });
});
