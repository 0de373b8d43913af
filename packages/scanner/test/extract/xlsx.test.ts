import { describe, expect, it } from "vitest";
import { cell, relations, workbookOf, zipOf } from "./fixtures-make/ooxml.js";
import { pngOf } from "./fixtures-make/png.js";
import { hiddenOf, OPTIONS, read, tables, texts, told } from "./fixtures-make/read.js";

const DATA = (rows: string): string => `<sheetData>${rows}</sheetData>`;
const ROW = (number: number, cells: string, look = ""): string => `<row r="${number}"${look}>${cells}</row>`;

const ENCRYPTED = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from("EncryptionInfo", "utf16le")]);

describe("xlsx", () => {
  it("reads shared, rich, inline and formula strings, booleans and numbers at their places", async () => {
    const bytes = workbookOf({
      strings: [
        "<t>姓名</t>",
        '<r><t>张</t></r><r><rPr><b/></rPr><t xml:space="preserve">三</t></r><rPh sb="0" eb="1"><t>ジャン</t></rPh>',
        "<t>a_x000D_b</t>",
      ],
      sheets: [
        {
          name: "花名册",
          xml: DATA(
            ROW(3, `<c r="B3" t="s"><v>0</v></c><c r="C3" t="s"><v>1</v></c><c r="F3" t="s"><v>2</v></c>`) +
              ROW(
                5,
                `${cell("B5", "李四")}<c r="C5" t="str"><f>A1&amp;"x"</f><v>拼接</v></c><c r="D5" t="b"><v>1</v></c><c r="E5"><v>5.2263119900101104E+17</v></c>`,
              ) +
              ROW(6, `<c t="n"><v>7</v></c><c><v>0.30000000000000004</v></c>`),
          ),
        },
      ],
    });
    const [table] = tables(await read("xlsx", bytes));
    expect(table!.rows).toEqual([
      ["", "姓名", "张三", "", "", "a\rb"],
      [],
      ["", "李四", "拼接", "TRUE", "522631199001011040"],
      ["7", "0.3"],
    ]);
    expect(table!.place).toEqual({ sheet: "花名册" });
    expect(table!.placeOf!(2, 4, 0, 1)).toEqual({ sheet: "花名册", cell: "E5" });
    expect(table!.placeOf!(3, 0, 0, 1)).toEqual({ sheet: "花名册", cell: "A6" });
  });

  it("leaves out columns that hold nothing, whatever the dimension says", async () => {
    const xml = `<dimension ref="A1:XFD1048576"/>${DATA(ROW(1, cell("A1", "姓名") + cell("XFD1", "备注")) + ROW(1_048_576, cell("XFD1048576", "末")))}`;
    const [table] = tables(await read("xlsx", workbookOf({ sheets: [{ name: "大", xml }] })));
    expect(table!.rows).toEqual([["姓名", "备注"], [], ["", "末"]]);
    expect(table!.placeOf!(2, 1, 0, 1).cell).toBe("XFD1048576");
  });

  const STYLES = `<numFmts><numFmt numFmtId="164" formatCode=";;;"/><numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>
<fonts><font/><font><color rgb="FFFFFFFF"/></font><font><color theme="0"/></font></fonts>
<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1F4E78"/></patternFill></fill></fills>
<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
<cellXfs><xf/><xf fontId="1"/><xf fontId="1" fillId="1"/><xf numFmtId="164"/><xf numFmtId="165"/><xf fontId="2"/><xf numFmtId="49"/></cellXfs>`;

  it("tells how cells are hidden", async () => {
    const xml = `<cols><col min="2" max="2" hidden="1"/><col min="3" max="3" width="0"/></cols>${DATA(
      ROW(1, ["A", "B", "C", "D", "E", "F", "G"].map((c, i) => cell(`${c}1`, c, [0, 0, 0, 1, 2, 3, 5][i])).join("")) +
        ROW(2, cell("A2", "行"), ' hidden="1"') +
        ROW(3, cell("A3", "扁"), ' ht="0" customHeight="1"') +
        ROW(4, `<c r="A4" s="3"><v>13800138000</v></c><c r="D4" s="4"><v>33000</v></c>`),
    )}`;
    const [table] = tables(await read("xlsx", workbookOf({ sheets: [{ name: "表", xml }], styles: STYLES })));
    const hidden = table!.rows[0]!.map((_, column) => hiddenOf(table!, 0, column));
    expect(hidden).toEqual([null, "hidden column", "zero width", "white text", null, "number format", "white text"]);
    expect([hiddenOf(table!, 1, 0), hiddenOf(table!, 2, 0), hiddenOf(table!, 3, 0)]).toEqual([
      "hidden row",
      "hidden row",
      "number format",
    ]);
    expect(table!.rows[3]!.slice(0, 1)).toEqual(["13800138000"]);
    expect(table!.rows[3]![3]).toBe("1990-05-07");
  });

  it("tells hidden sheets, for their cells and for what stands beside them", async () => {
    const bytes = workbookOf({
      sheets: [
        { name: "显", xml: DATA(ROW(1, cell("A1", "甲"))) },
        {
          name: "藏",
          state: "hidden",
          xml: `${DATA(ROW(1, cell("A1", "乙"), ' hidden="1"'))}<headerFooter><oddHeader>&amp;L内部&amp;P</oddHeader></headerFooter>`,
        },
        { name: "深", state: "veryHidden", xml: DATA(ROW(1, cell("A1", "丙"))) },
      ],
    });
    const extraction = await read("xlsx", bytes);
    expect(tables(extraction).map((table) => [table.place.sheet, hiddenOf(table, 0, 0)])).toEqual([
      ["显", null],
      ["藏", "hidden sheet"],
      ["深", "very hidden sheet"],
    ]);
    expect(told(extraction)).toEqual([["内部", "hidden sheet", "header"]]);
  });

  it("reads what hangs on a sheet: comments, threads, text boxes, charts, links, headers", async () => {
    const bytes = workbookOf({
      sheets: [
        {
          name: "表",
          xml: `${DATA(ROW(1, cell("A1", "姓名")))}<hyperlinks><hyperlink ref="A1" r:id="rIdL"/></hyperlinks><headerFooter><oddFooter>&amp;C第&amp;P页 &amp;"宋体,常规"&amp;10电话 123&amp;&amp;4</oddFooter></headerFooter>`,
          relations: relations(
            ["rId1", "comments", "../comments1.xml"],
            ["rId2", "threadedComment", "../threadedComments/threadedComment1.xml"],
            ["rId3", "drawing", "../drawings/drawing1.xml"],
            ["rIdL", "hyperlink", "mailto:a@b.cn", true],
          ),
        },
      ],
      parts: {
        "xl/comments1.xml":
          '<comments><authors><author>某</author></authors><commentList><comment ref="B2"><text><r><t>批注</t></r><r><t>520</t></r></text></comment><comment ref="C3"><text><t>[线程批注] 521</t></text></comment></commentList></comments>',
        "xl/threadedComments/threadedComment1.xml":
          '<ThreadedComments><threadedComment ref="C3"><text>521</text></threadedComment></ThreadedComments>',
        "xl/drawings/drawing1.xml":
          '<xdr:wsDr xmlns:xdr="x" xmlns:a="a"><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="1" name="n" descr="替代522"/></xdr:nvSpPr><xdr:txBody><a:p><a:r><a:t>框中</a:t></a:r><a:r><a:t>523</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>',
        "xl/drawings/_rels/drawing1.xml.rels": relations(["rId1", "chart", "../charts/chart1.xml"]),
        "xl/charts/chart1.xml":
          '<c:chartSpace xmlns:c="c"><c:cat><c:strCache><c:pt><c:v>张三524</c:v></c:pt></c:strCache></c:cat></c:chartSpace>',
      },
    });
    const extraction = await read("xlsx", bytes);
    expect(told(extraction)).toEqual([
      ["第页 电话 123&4", null, "footer"],
      ["521", "comment", "comment"],
      ["批注520", "comment", "comment"],
      ["框中523", null, "text box"],
      ["替代522", "alt text", "alt text"],
      ["张三524", null, "chart"],
      ["mailto:a@b.cn", "attribute", "hyperlink"],
      ["某", "comment", "comment author"],
    ]);
    expect(texts(extraction)[2]!.place).toMatchObject({ sheet: "表", cell: "B2" });
  });

  it("names those who wrote comments, and what programs keep beside the sheets", async () => {
    const bytes = workbookOf({
      sheets: [{ name: "表", xml: DATA("") }],
      parts: {
        "xl/persons/person.xml":
          '<personList><person displayName="审核员甲" id="{1}"/><person displayName="审核员乙" id="{2}"/></personList>',
        "xl/comments1.xml":
          "<comments><authors><author>tc={8A}</author><author>审核员甲</author></authors><commentList/></comments>",
        "customXml/item1.xml": "<data><tel>13800138000</tel><b/></data>",
        "customXml/itemProps1.xml": "<data>no</data>",
      },
    });
    expect(told(await read("xlsx", bytes))).toEqual([
      ["审核员甲\n审核员乙", "comment", "comment author"],
      ["13800138000", "custom xml", "customXml/item1.xml"],
    ]);
  });

  it("says where pictures were not read, those too small for text left out", async () => {
    const bytes = workbookOf({
      sheets: [{ name: "扫描", xml: DATA(""), relations: relations(["rId1", "drawing", "../drawings/drawing1.xml"]) }],
      parts: {
        "xl/drawings/drawing1.xml": '<xdr:wsDr xmlns:xdr="x" xmlns:a="a"/>',
        "xl/drawings/_rels/drawing1.xml.rels": relations(
          ["rId1", "image", "../media/image1.png"],
          ["rId2", "image", "../media/image2.png"],
        ),
        "xl/media/image1.png": pngOf(60, 40),
        "xl/media/image2.png": pngOf(300, 200),
      },
    });
    expect((await read("xlsx", bytes)).notes).toMatchObject([
      { code: "image-not-read", en: '1 image not read (sheet "扫描", image2.png); read them with --ocr' },
    ]);
  });

  it("reads what the workbook remembers: names, formulas' texts, pivot caches, links to other workbooks, properties", async () => {
    const bytes = workbookOf({
      sheets: [
        {
          name: "表",
          xml: DATA(ROW(1, '<c r="A1" t="str"><f>IF(B1="522631199001011234","是","否")</f><v>否</v></c>')),
        },
      ],
      workbook:
        '<definedNames><definedName name="密码">"138001"</definedName><definedName name="_xlnm.Print_Area">表!$A$1</definedName></definedNames>',
      workbookRelations: [
        ["rIdP", "pivotCacheDefinition", "pivotCache/def1.xml"],
        ["rIdE", "externalLink", "externalLinks/link1.xml"],
      ],
      parts: {
        "xl/pivotCache/def1.xml":
          '<pivotCacheDefinition><cacheFields><cacheField name="姓名"><sharedItems><s v="张三"/><s v="李四"/></sharedItems></cacheField><cacheField name="证号"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>',
        "xl/pivotCache/_rels/def1.xml.rels": relations(["rId1", "pivotCacheRecords", "records1.xml"]),
        "xl/pivotCache/records1.xml":
          '<pivotCacheRecords><r><x v="1"/><s v="520"/></r><r><x v="0"/><n v="5.21E2"/></r></pivotCacheRecords>',
        "xl/externalLinks/link1.xml":
          '<externalLink><externalBook><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1" t="str"><v>王五</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>',
        "docProps/core.xml":
          "<cp:coreProperties xmlns:cp='c' xmlns:dc='d'><dc:title>花名册</dc:title><dc:creator>经办人</dc:creator></cp:coreProperties>",
        "docProps/custom.xml":
          "<Properties xmlns:vt='v'><property name='联系人'><vt:lpwstr>赵六 138</vt:lpwstr></property></Properties>",
      },
    });
    const extraction = await read("xlsx", bytes);
    const [, pivot, link] = tables(extraction);
    expect([pivot!.rows, pivot!.hidden]).toEqual([
      [
        ["姓名", "证号"],
        ["李四", "520"],
        ["张三", "521"],
      ],
      "pivot cache",
    ]);
    expect([link!.rows, link!.hidden]).toEqual([[["王五"]], "external link"]);
    expect(told(extraction)).toEqual([
      ["522631199001011234", "formula", "formula"],
      ['密码: "138001"', "defined name", "defined names"],
      ["花名册", "metadata", "metadata: title"],
      ["经办人", "metadata", "metadata: creator"],
      ["赵六 138", "metadata", "metadata: 联系人"],
    ]);
    expect(extraction.document.title).toBe("花名册");
  });

  it("puts rows in order and together", async () => {
    const xml = DATA(ROW(2, cell("A2", "乙")) + ROW(1, cell("A1", "甲")) + ROW(2, cell("B2", "丙"), ' hidden="1"'));
    const [table] = tables(await read("xlsx", workbookOf({ sheets: [{ name: "表", xml }] })));
    expect(table!.rows).toEqual([["甲"], ["乙", "丙"]]);
    expect(hiddenOf(table!, 1, 1)).toBe("hidden row");
  });

  it("reads workbooks inside", async () => {
    const inner = workbookOf({ sheets: [{ name: "内", xml: DATA(ROW(1, cell("A1", "张三"))) }] });
    const bytes = workbookOf({
      sheets: [{ name: "外", xml: DATA("") }],
      parts: { "xl/embeddings/a.xlsx": inner, "xl/embeddings/oleObject1.bin": "x" },
    });
    const extraction = await read("xlsx", bytes);
    const [table] = tables(extraction);
    expect(table!.rows).toEqual([["张三"]]);
    expect(table!.placeOf!(0, 0, 0, 1)).toEqual({ sheet: "内", cell: "A1", part: "embedded: a.xlsx" });
    expect(hiddenOf(table!, 0, 0)).toBe("embedded file");
    expect(extraction.members).toEqual([{ name: "oleObject1.bin", bytes: Buffer.from("x") }]);
    expect(extraction.notes).toEqual([]);
  });

  it("says what it could not read, and refuses what it must", async () => {
    const whole = workbookOf({
      sheets: [
        { name: "甲", xml: DATA(ROW(1, cell("A1", "张三"))) },
        { name: "乙", xml: DATA("") },
      ],
    });
    const cut = whole.subarray(0, whole.length - 80);
    expect((await read("xlsx", cut)).notes).toMatchObject([{ code: "truncated" }]);
    await expect(read("xlsx", Buffer.from("PK\x03\x04 not a zip"))).rejects.toMatchObject({
      status: "failed",
      code: "corrupt",
    });
    await expect(read("xlsx", zipOf({ "a.txt": "x" }))).rejects.toMatchObject({ status: "failed", code: "corrupt" });
    await expect(read("xlsx", ENCRYPTED)).rejects.toMatchObject({
      status: "skipped",
      code: "encrypted",
    });
    const bomb = workbookOf({ sheets: [{ name: "弹", xml: DATA(ROW(1, cell("A1", "0".repeat(3_000_000)))) }] });
    await expect(read("xlsx", bomb, { ...OPTIONS, inflatedBytes: 1_000_000 })).rejects.toMatchObject({
      code: "inflated-limit",
    });
  });

  it("reads on where a part's data is damaged", async () => {
    const bytes = workbookOf({
      sheets: [
        { name: "甲", xml: DATA(ROW(1, cell("A1", "张三"))) },
        { name: "乙", xml: DATA(ROW(1, cell("A1", "李四"))) },
      ],
    });
    const at = bytes.indexOf("xl/worksheets/sheet2.xml") + "xl/worksheets/sheet2.xml".length;
    bytes.fill(0xff, at, at + 20);
    const extraction = await read("xlsx", bytes);
    expect(tables(extraction)[0]!.rows).toEqual([["张三"]]);
    expect(extraction.notes).toMatchObject([{ code: "part-not-read" }]);
  });
});
