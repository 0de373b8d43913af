import { describe, expect, it } from "vitest";
import { relations, zipOf } from "./fixtures-make/ooxml.js";
import { pngOf } from "./fixtures-make/png.js";
import { hiddenOf, read, tables, told } from "./fixtures-make/read.js";

const u16 = (...values: readonly number[]): Buffer => {
  const out = Buffer.alloc(2 * values.length);
  values.forEach((value, i) => {
    out.writeUInt16LE(value, 2 * i);
  });
  return out;
};
const u32 = (...values: readonly number[]): Buffer => {
  const out = Buffer.alloc(4 * values.length);
  values.forEach((value, i) => {
    out.writeUInt32LE(value >>> 0, 4 * i);
  });
  return out;
};
const bytes = (...values: readonly number[]): Buffer => Buffer.from(values);
const wide = (text: string): Buffer => Buffer.concat([u32(text.length), Buffer.from(text, "utf16le")]);
const double = (value: number): Buffer => {
  const out = Buffer.alloc(8);
  out.writeDoubleLE(value);
  return out;
};

/** A record: type in one or two bytes, length seven bits at a time. */
function rec(type: number, ...parts: readonly Buffer[]): Buffer {
  const data = Buffer.concat(parts);
  const head = type < 128 ? [type] : [(type & 0x7f) | 0x80, type >> 7];
  let length = data.length;
  do {
    head.push((length & 0x7f) | (length > 0x7f ? 0x80 : 0));
    length >>= 7;
  } while (length > 0);
  return Buffer.concat([Buffer.from(head), data]);
}

const row = (number: number, flags = 0): Buffer => rec(0, u32(number, 0), u16(300), bytes(0, flags, 0));
const cell = (type: number, column: number, value: Buffer, style = 0): Buffer => rec(type, u32(column, style), value);

function xlsbOf(sheet: Buffer, state = 0, others: Readonly<Record<string, Uint8Array | string>> = {}): Buffer {
  return zipOf({
    "_rels/.rels": relations(["r", "officeDocument", "xl/workbook.bin"]),
    "xl/_rels/workbook.bin.rels": relations(["rId1", "worksheet", "worksheets/sheet1.bin"]),
    "xl/workbook.bin": Buffer.concat([
      rec(156, u32(state, 1), wide("rId1"), wide("名册")),
      rec(
        39,
        u32(0),
        bytes(0),
        u32(0),
        wide("联系"),
        u32(20),
        bytes(0x17),
        u16(11),
        Buffer.from("13000130009", "utf16le"),
      ),
    ]),
    "xl/sharedStrings.bin": rec(19, bytes(0), wide("共享文字")),
    "xl/styles.bin": Buffer.concat([
      rec(44, u16(164), wide(";;;")),
      rec(43, Buffer.alloc(12), bytes(5, 0, 0, 0, 0, 0, 0, 0)),
      rec(43, Buffer.alloc(12), bytes(5, 0, 0, 0, 255, 255, 255, 255)),
      rec(45, u32(0)),
      rec(617),
      rec(47, u16(0, 0, 0, 0)),
      rec(47, u16(0, 0, 1, 0)),
      rec(47, u16(0, 164, 0, 0)),
      rec(618),
    ]),
    "xl/worksheets/sheet1.bin": sheet,
    ...others,
  });
}

describe("xlsb", () => {
  it("reads texts, numbers and formulas' results, and how they are hidden", async () => {
    const formula = Buffer.concat([
      wide("是"),
      u16(0),
      u32(27),
      bytes(0x17),
      u16(12),
      Buffer.from("电13300133006", "utf16le"),
    ]);
    const sheet = Buffer.concat([
      rec(60, u32(3, 3, 2000, 0), u16(1)),
      row(0),
      cell(7, 0, u32(0)),
      cell(6, 1, wide("白字"), 1),
      cell(5, 2, double(13700137002), 2),
      cell(6, 3, wide("隐列")),
      row(1, 0x10),
      cell(2, 0, u32((42 << 2) | 2)),
      row(4),
      cell(5, 0, double(522631199001011000)),
      cell(8, 1, formula),
      rec(479, u16(0), wide("&C页眉 13600136003")),
    ]);
    const extraction = await read("xlsb", xlsbOf(sheet));
    const [table] = tables(extraction);
    expect(table!.rows).toEqual([
      ["共享文字", "白字", "13700137002", "隐列"],
      ["42"],
      [],
      ["522631199001011000", "是"],
    ]);
    expect([0, 1, 2, 3].map((column) => hiddenOf(table!, 0, column))).toEqual([
      null,
      "white text",
      "number format",
      "hidden column",
    ]);
    expect(hiddenOf(table!, 1, 0)).toBe("hidden row");
    expect(table!.placeOf?.(3, 0, 0, 0)).toEqual({ sheet: "名册", cell: "A5" });
    expect(told(extraction)).toEqual([
      ["页眉 13600136003", null, "header"],
      ["电13300133006", "formula", "formula"],
      ["联系: 13000130009", "defined name", "defined names"],
    ]);
  });

  it("tells hidden sheets for what stands beside them, too", async () => {
    const comments = Buffer.concat([rec(635, u32(0, 1, 1, 2, 2)), rec(637, bytes(0), wide("批注电话13400134005"))]);
    const extraction = await read(
      "xlsb",
      xlsbOf(Buffer.concat([row(0), cell(6, 0, wide("密"))]), 2, {
        "xl/worksheets/_rels/sheet1.bin.rels": relations(["r1", "comments", "../comments1.bin"]),
        "xl/comments1.bin": comments,
      }),
    );
    expect(tables(extraction)[0]!.hidden).toBe("very hidden sheet");
    expect(told(extraction)[0]).toEqual(["批注电话13400134005", "very hidden sheet", "comment"]);
  });

  it("counts its pictures as not read, like those of XLSX", async () => {
    const extraction = await read(
      "xlsb",
      xlsbOf(Buffer.concat([row(0), cell(6, 0, wide("表"))]), 0, {
        "xl/worksheets/_rels/sheet1.bin.rels": relations(["r1", "drawing", "../drawings/drawing1.xml"]),
        "xl/drawings/drawing1.xml": "<wsDr/>",
        "xl/drawings/_rels/drawing1.xml.rels": relations(["r1", "image", "../media/image1.png"]),
        "xl/media/image1.png": pngOf(800, 600),
      }),
    );
    expect(extraction.notes).toMatchObject([{ code: "image-not-read", zh: expect.stringContaining("名册") }]);
  });

  it("refuses a package without a workbook, and tells a missing sheet", async () => {
    await expect(read("xlsb", zipOf({ a: "b" }))).rejects.toMatchObject({ code: "corrupt" });
    const broken = zipOf({ "xl/workbook.bin": rec(156, u32(0, 1), wide("rId1"), wide("名册")) });
    expect((await read("xlsb", broken)).notes).toMatchObject([{ code: "part-not-read" }]);
  });
});
