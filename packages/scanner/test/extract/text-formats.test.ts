import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { cellAt, columnName } from "../../src/extract/cells.js";
import { extractCsv } from "../../src/extract/csv.js";
import { linesOf } from "../../src/extract/lines.js";
import { plainNumber } from "../../src/extract/plain-number.js";
import { readJson } from "../../src/extract/tree/json-reader.js";
import type { Value } from "../../src/extract/tree/value.js";
import { hiddenOf, read, tables, texts, told } from "./fixtures-make/read.js";

describe("text", () => {
  it("is one block whose places are lines and columns", async () => {
    const [block] = texts(await read("text", "第一行\r\n第二行\n电话 123\r尾"));
    expect(block!.text).toContain("第二行");
    expect(block!.placeOf!(block!.text.indexOf("123"), 0)).toEqual({ line: 3, column: 4 });
    expect(block!.placeOf!(block!.text.indexOf("尾"), 0)).toEqual({ line: 4, column: 1 });
  });

  it("says when it cannot be read", async () => {
    const bytes = Buffer.concat([Buffer.from([0xc4, 0xe3]), Buffer.alloc(60, 0xff)]);
    expect((await read("text", bytes)).notes).toMatchObject([{ code: "unreadable-characters" }]);
  });

  it("counts lines both ways (law)", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "\n", "\r\n", "汉"), { maxLength: 40 }), fc.nat(40), (pieces, at) => {
        const text = pieces.join("");
        const lines = linesOf(text);
        const offset = Math.min(at, text.length);
        const { line, column } = lines.placeOf(offset);
        expect(lines.offsetOf(line!, column!)).toBe(offset);
      }),
    );
  });
});

describe("csv", () => {
  it("keeps ragged rows, quotes and line breaks, and tells line and cell", async () => {
    const source = '公示名单\n\n姓名,身份证号,住址\n张三,520,"贵州省,\n黎平县"\n李四,521\n';
    const [table] = tables(await read("csv", iconv.encode(source, "gbk")));
    expect(table!.rows.map((row) => [...row])).toEqual([
      ["公示名单"],
      [""],
      ["姓名", "身份证号", "住址"],
      ["张三", "520", "贵州省,\n黎平县"],
      ["李四", "521"],
    ]);
    expect(table!.placeOf!(3, 1, 0, 1)).toEqual({ line: 4, cell: "B4" });
    expect(table!.placeOf!(4, 0, 0, 1)).toEqual({ line: 6, cell: "A5" });
  });

  const delimiters: [string, string][] = [
    ["comma", ","],
    ["semicolon", ";"],
    ["tab", "\t"],
    ["pipe", "|"],
    ["full-width comma", "，"],
  ];
  it.each(delimiters)("tells the delimiter: %s", async (_, mark) => {
    const source = [
      ["姓名", "电话", "住址"],
      ["张三", "138", "德凤街道"],
      ["李四", "139", "高屯街道"],
    ]
      .map((row) => row.join(mark))
      .join("\n");
    expect(tables(await read("csv", source))[0]!.rows[1]).toEqual(["张三", "138", "德凤街道"]);
  });

  it("reads tsv, and files with mixed line ends", async () => {
    const [table] = tables(await read("tsv", "姓名\t电话\r\n张三\t138\n李四\t139"));
    expect(table!.rows).toEqual([
      ["姓名", "电话"],
      ["张三", "138"],
      ["李四", "139"],
    ]);
  });

  it("reads a long file in pieces with the same rows and places, the head before each", () => {
    const lines = Array.from({ length: 60 }, (_, i) => (i % 7 === 3 ? `张${i},"住\n址,${i}"` : `张${i},${10_000 + i}`));
    const bytes = Buffer.from(["名单", "姓名,备注", ...lines].join("\n"));
    const [whole] = extractCsv(bytes, "csv").document.blocks;
    const pieces = extractCsv(bytes, "csv", 120).document.blocks;
    expect(pieces.length).toBeGreaterThan(3);
    const seen: unknown[] = [];
    pieces.forEach((piece, index) => {
      if (piece.kind !== "table") throw new Error("no table");
      if (index > 0) expect(piece.rows[0]).toEqual(["姓名", "备注"]);
      for (let row = index === 0 ? 0 : 1; row < piece.rows.length; row++) {
        seen.push([piece.rows[row], piece.placeOf!(row, 0, 0, 1)]);
      }
    });
    if (whole?.kind !== "table") throw new Error("no table");
    expect(seen).toEqual(whole.rows.map((row, index) => [row, whole.placeOf!(index, 0, 0, 1)]));
  });

  it("reads line by line from a quote on that is never closed, however long the file, and says so", () => {
    const lines = (from: number): string[] =>
      Array.from({ length: 40_000 }, (_, i) => `李${from + i},一二三四五六七八九十,${i}`);
    const source = ["姓名,备注,数", ...lines(0), '张三,"未完,1', ...lines(50_000), '5" 管,x"y,2'].join("\n");
    const extraction = extractCsv(Buffer.from(source), "csv", 100_000);
    expect(extraction.notes.map(({ code }) => code)).toEqual(["open-quote"]);
    expect(extraction.notes[0]!.en).toContain("line 40002");
    const rows = extraction.document.blocks.flatMap((block) => {
      if (block.kind !== "table") throw new Error("no table");
      return block.rows.map((row, index) => [row[0], block.placeOf!(index, 0, 0, 1).line]);
    });
    expect(rows).toContainEqual(["李39999", 40_001]);
    expect(rows).toContainEqual(["张三", 40_002]);
    expect(rows).toContainEqual(["李50000", 40_003]);
    expect(rows).toContainEqual(['5" 管', 80_003]);
  });

  it("takes a sign for inches, or a long cell, for no open quote", () => {
    const lines = Array.from({ length: 400 }, (_, i) => (i % 9 === 0 ? `5" 管,"甲\n""乙""",${i}` : `张${i},无,${i}`));
    const source = ["品名,备注,数", ...lines].join("\n");
    const { notes, document } = extractCsv(Buffer.from(source), "csv", 500);
    expect(notes).toEqual([]);
    expect(document.blocks.length).toBeGreaterThan(5);
    const texts = document.blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
    expect(texts.filter(([, second]) => second === '甲\n"乙"')).toHaveLength(45);
  });

  it("reads a row longer than any piece as text, cut between cells", () => {
    const cells = Array.from({ length: 300_000 }, (_, i) => String(13800000000 + i)).join(",");
    const { document } = extractCsv(Buffer.from(`姓名,电话\n张三,1\n${cells}\n李四,2\n`), "csv", 10_000);
    const texts = document.blocks.filter((block) => block.kind === "text");
    expect(texts.map(({ text }) => text).join("")).toBe(`${cells}\n`);
    expect(texts.every(({ text, place }) => /[,\n]$/.test(text) && place.line === 3)).toBe(true);
    expect(texts.length).toBeGreaterThan(2);
    const rows = document.blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
    expect(rows).toContainEqual(["李四", "2"]);
  });

  it("reads on where a quote is never closed", async () => {
    const [table] = tables(await read("csv", '姓名,备注\n张三,"未完\n李四,无\n'));
    expect(table!.rows).toContainEqual(["李四", "无"]);
  });
});

describe("json", () => {
  it("makes a table of a list of records, keys as heads, and tells path and line", async () => {
    const source =
      '{"code":0,"data":{"list":[\n{"姓名":"张三","身份证号":522631199001011234},\n{"姓名":"李四","电话":"138"}]}}';
    const extraction = await read("json", source);
    const [table] = tables(extraction);
    expect(table!.rows).toEqual([
      ["姓名", "身份证号", "电话"],
      ["张三", "522631199001011234", ""],
      ["李四", "", "138"],
    ]);
    expect(table!.placeOf!(1, 1, 0, 1)).toMatchObject({ part: "$.data.list[0].身份证号", line: 2 });
    expect(told(extraction)[0]).toEqual(["code: 0", null, "$.code"]);
  });

  it("writes other values as lines under their keys", async () => {
    const [block] = texts(await read("json", '{"a":{"身份证号":"520"},"tags":["甲","乙"]}'));
    expect(block!.text).toContain("身份证号: 520\n");
    expect(block!.placeOf!(block!.text.indexOf("乙"), 0)).toMatchObject({ part: "$.tags[1]" });
  });

  it("reads JSON Lines as one table, lists of lists as rows", async () => {
    expect(tables(await read("json", '{"姓名":"张三","n":1}\n{"姓名":"李四","n":2}\n'))[0]!.rows).toEqual([
      ["姓名", "n"],
      ["张三", "1"],
      ["李四", "2"],
    ]);
    expect(tables(await read("json", '[["姓名","证"],["张三","520"]]'))[0]!.rows).toEqual([
      ["姓名", "证"],
      ["张三", "520"],
    ]);
  });

  it("views values that are pages", async () => {
    const extraction = await read("json", '[{"title":"公示","id":1,"content":"<p>身份证<b>52</b>0</p><!--内部-->"}]');
    expect(told(extraction)).toContainEqual(["身份证520", null, "$[0].content"]);
    expect(texts(extraction).some((block) => block.hidden === "html comment")).toBe(true);
  });

  it.each(['callback({"a":1});', 'var x = {"a":1};', "{'a':1,}", "/* c */ {a:1} // d"])("reads %s", (source) => {
    expect(readJson(source)).toMatchObject({ kind: "record", fields: [{ key: "a", value: { text: "1" } }] });
  });

  it("reads what is no JSON as text", async () => {
    expect(told(await read("json", '{"姓名": 张三, 身份证'))[0]![0]).toContain("张三");
  });

  it("survives deep nesting", async () => {
    const extraction = await read("json", `${"[".repeat(100_000)}`);
    expect(extraction.document.blocks.length).toBe(1);
  });

  it("agrees with JSON.parse (law)", () => {
    const plain = (value: Value): unknown =>
      value.kind === "scalar"
        ? value.text
        : value.kind === "list"
          ? value.items.map(plain)
          : value.fields.map(({ key, value: v }) => [key, plain(v)]);
    const expected = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(expected);
      if (value !== null && typeof value === "object")
        return Object.entries(value).map(([key, v]) => [key, expected(v)]);
      return value === null ? "" : typeof value === "number" ? plainNumber(JSON.stringify(value)) : String(value);
    };
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const source = JSON.stringify(value);
        expect(plain(readJson(source)!)).toEqual(expected(JSON.parse(source)));
      }),
    );
  });
});

describe("xml", () => {
  const SOURCE = `<?xml version="1.0" encoding="UTF-8"?>
<数据 批次="2018">
  <!-- 内部电话 138 -->
  <人员><姓名>张三</姓名><身份证号>520</身份证号></人员>
  <人员><姓名>李四</姓名><身份证号>521</身份证号></人员>
  <说明>联系<b>138</b>00</说明>
</数据>`;

  it("makes a table of repeated records, keeps attributes, comments and mixed text", async () => {
    const extraction = await read("xml", SOURCE);
    const [table] = tables(extraction);
    expect(table!.rows).toEqual([
      ["姓名", "身份证号"],
      ["张三", "520"],
      ["李四", "521"],
    ]);
    expect(table!.placeOf!(1, 1, 0, 1)).toMatchObject({ part: "/数据.人员[0].身份证号", line: 4, column: 24 });
    expect(told(extraction)).toEqual([
      ["批次: 2018", null, "/数据.批次"],
      ["说明: 联系13800", null, "/数据.说明"],
      ["内部电话 138", "xml comment", undefined],
    ]);
  });

  it("expands no entity of a DTD", async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;">]><a><x>&c;</x></a>';
    expect(told(await read("xml", bomb))[0]![0]).toBe("x: &c;");
  });

  it.each(["<a><b>张三</b><c>520", "<a>张三 & 李四</a>", "张三"])("reads broken markup: %s", async (source) => {
    expect(
      told(await read("xml", source))
        .map(([text]) => text)
        .join(),
    ).toContain("张三");
  });

  it("reads Excel 2003 workbooks as sheets", async () => {
    const source = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel">
<Worksheet ss:Name="花名册"><Table><Column ss:Index="2" ss:Hidden="1"/>
<Row><Cell><Data ss:Type="String">姓名</Data></Cell><Cell><Data ss:Type="String">身份证号</Data></Cell></Row>
<Row ss:Index="4"><Cell><Data ss:Type="String">张三</Data><Comment><ss:Data>电话138</ss:Data></Comment></Cell><Cell><Data ss:Type="Number">5.22631199001011E+17</Data></Cell></Row>
</Table><x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></Worksheet></Workbook>`;
    const extraction = await read("xml", source);
    const [table] = tables(extraction);
    expect(table!.rows).toEqual([["姓名", "身份证号"], [], ["张三", "522631199001011000"]]);
    expect(table!.placeOf!(2, 1, 0, 1)).toEqual({ sheet: "花名册", cell: "B4" });
    expect(hiddenOf(table!, 2, 1)).toBe("hidden sheet");
    expect(told(extraction)).toEqual([["电话138", "comment", "comment"]]);
  });
});

describe("small parts", () => {
  it.each([
    ["5.22631199001011E+17", "522631199001011000"],
    ["1.0E2", "100"],
    ["12.50", "12.50"],
    ["1.5E-3", "0.0015"],
    ["-1.23E1", "-12.3"],
    ["1E400", "1E400"],
    ["", ""],
  ])("writes %s out as %s", (given, plain) => {
    expect(plainNumber(given)).toBe(plain);
  });

  it("names columns both ways (law)", () => {
    fc.assert(
      fc.property(fc.nat(16_383), fc.nat(1_048_575), (column, row) => {
        expect(cellAt(`${columnName(column)}${row + 1}`)).toEqual({ row, column });
      }),
    );
    expect(cellAt("12")).toBeNull();
  });
});
