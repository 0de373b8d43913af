import { describe, expect, it } from "vitest";
import { zipOf } from "./fixtures-make/ooxml.js";
import { hiddenOf, read, tables, told } from "./fixtures-make/read.js";

const NS = 'xmlns:ofd="http://www.ofdspec.org/2016"';
/** Digits as wide as they are printed: half a letter. */
const text = (x: number, y: number, words: string, more = "", colour = ""): string =>
  `<ofd:TextObject ID="1" Boundary="${x} ${y} 60 6" Size="4" ${more}>${colour}<ofd:TextCode X="0" Y="4">${words}</ofd:TextCode></ofd:TextObject>`;
const line = (x0: number, y0: number, x1: number, y1: number): string =>
  `<ofd:PathObject Boundary="${x0} ${y0} ${x1 - x0} ${y1 - y0}"><ofd:AbbreviatedData>M 0 0 L ${x1 - x0} ${y1 - y0}</ofd:AbbreviatedData></ofd:PathObject>`;
const page = (body: string, before = ""): string =>
  `<ofd:Page ${NS}>${before}<ofd:Content><ofd:Layer>${body}</ofd:Layer></ofd:Content></ofd:Page>`;

interface Parts {
  readonly pages: readonly string[];
  readonly document?: string;
  readonly info?: string;
  readonly others?: Readonly<Record<string, string>>;
}

function ofdOf({ pages, document = "", info = "", others = {} }: Parts): Buffer {
  const list = pages.map((_, i) => `<ofd:Page ID="p${i + 1}" BaseLoc="Pages/P${i}/Content.xml"/>`).join("");
  return zipOf({
    "OFD.xml": `<ofd:OFD ${NS}><ofd:DocBody><ofd:DocInfo>${info}</ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    "Doc_0/Document.xml": `<ofd:Document ${NS}>${document}<ofd:Pages>${list}</ofd:Pages></ofd:Document>`,
    ...Object.fromEntries(pages.map((xml, i) => [`Doc_0/Pages/P${i}/Content.xml`, xml])),
    ...others,
  });
}

describe("ofd", () => {
  it("joins letters set one by one, by their steps, and lines in order", async () => {
    const single = [..."身份证号"].map((letter, i) => text(20 + 4 * i, 20, letter)).join("");
    const steps = `<ofd:TextObject Boundary="20 30 60 6" Size="4"><ofd:TextCode X="0" Y="4" DeltaX="g 17 2">522631199001011234</ofd:TextCode></ofd:TextObject>`;
    const wide = `<ofd:TextObject Boundary="20 40 60 6" Size="4"><ofd:TextCode X="0" Y="4" DeltaX="g 10 4">13800138000</ofd:TextCode></ofd:TextObject>`;
    const extraction = await read("ofd", ofdOf({ pages: [page(wide + steps + single)] }));
    expect(told(extraction)).toEqual([["身份证号\n522631199001011234\n13800138000", null, undefined]]);
  });

  it("rebuilds a ruled table whose lines stand in a template, and goes on with it over pages", async () => {
    const rules =
      [20, 30, 40].map((y) => line(20, y, 120, y)).join("") + [20, 60, 120].map((x) => line(x, 20, x, 40)).join("");
    const on = '<ofd:Template TemplateID="t1" ZOrder="Background"/>';
    const rows = (a: string, b: string, c: string, d: string): string =>
      text(22, 22, a) + text(62, 22, b) + text(22, 32, c) + text(62, 32, d);
    const bytes = ofdOf({
      pages: [
        page(rows("姓名", "电话", "张三", "13800138000"), on),
        page(rows("李四", "13900139001", "王五", "13700137002"), on),
      ],
      document:
        '<ofd:CommonData><ofd:TemplatePage ID="t1" BaseLoc="Tpls/T.xml"/><ofd:TemplatePage ID="t2" BaseLoc="Tpls/U.xml"/></ofd:CommonData>',
      others: {
        "Doc_0/Tpls/T.xml": page(rules + text(20, 280, "模板页脚电话13600136003")),
        "Doc_0/Tpls/U.xml": page(text(20, 20, "未用模板13500135004")),
      },
    });
    const extraction = await read("ofd", bytes);
    const [table, second] = tables(extraction);
    expect(second).toBeUndefined();
    expect(table!.rows).toEqual([
      ["姓名", "电话"],
      ["张三", "13800138000"],
      ["李四", "13900139001"],
      ["王五", "13700137002"],
    ]);
    expect(table!.placeOf?.(3, 1, 0, 0)).toEqual({ page: 2, part: "table 1", cell: "B4" });
    // What a template says is told once.
    expect(told(extraction)).toEqual([
      ["模板页脚电话13600136003", null, undefined],
      ["未用模板13500135004", "template", "template"],
    ]);
  });

  it("tells text under a drawing or a picture, white and invisible text", async () => {
    const box = `<ofd:PathObject Boundary="18 29 70 8" Fill="true"><ofd:FillColor Value="0 0 0"/><ofd:AbbreviatedData>M 0 0 L 70 0 L 70 8 L 0 8 C</ofd:AbbreviatedData></ofd:PathObject>`;
    const picture = '<ofd:ImageObject Boundary="18 49 70 8" ResourceID="9"/>';
    const body =
      text(20, 30, "13800138000") +
      box +
      text(20, 40, "13900139001", "", '<ofd:FillColor Value="255 255 255"/>') +
      text(20, 50, "13700137002") +
      picture +
      text(20, 60, "13600136003", 'Visible="false"') +
      text(20, 70, "看得见");
    const extraction = await read("ofd", ofdOf({ pages: [page(body)] }));
    const hidden = Object.fromEntries(
      told(extraction).map(([words, how]) => [/\d{11}/.exec(words)?.[0] ?? words, how]),
    );
    expect(hidden).toEqual({
      看得见: null,
      "13800138000": "under a drawing",
      "13900139001": "white text",
      "13700137002": "under a drawing",
      "13600136003": "invisible text",
    });
  });

  it("reads annotations, attachments, custom tags, extensions, bookmarks, links, properties", async () => {
    const bytes = ofdOf({
      pages: [page(text(20, 20, "正文"))],
      info: '<ofd:Title>题名</ofd:Title><ofd:Author>赵六</ofd:Author><ofd:CustomDatas><ofd:CustomData Name="经办电话">13800138000</ofd:CustomData></ofd:CustomDatas>',
      document:
        '<ofd:Annotations>Annots/List.xml</ofd:Annotations><ofd:Attachments>Attachs/List.xml</ofd:Attachments><ofd:CustomTags>Tags/List.xml</ofd:CustomTags><ofd:Extensions>Ext.xml</ofd:Extensions><ofd:Outlines><ofd:OutlineElem Title="书签李四"/></ofd:Outlines>',
      others: {
        "Doc_0/Annots/List.xml": `<ofd:Annotations ${NS}><ofd:Page PageID="p1"><ofd:FileLoc>P1.xml</ofd:FileLoc></ofd:Page></ofd:Annotations>`,
        "Doc_0/Annots/P1.xml": `<ofd:PageAnnot ${NS}><ofd:Annot Type="Highlight"><ofd:Remark>备注13900139001</ofd:Remark><ofd:Appearance Boundary="0 0 9 9">${text(1, 1, "盖章")}</ofd:Appearance></ofd:Annot><ofd:Annot Type="Link"><ofd:Action Event="CLICK"><ofd:URI URI="mailto:a@b.cn"/></ofd:Action></ofd:Annot></ofd:PageAnnot>`,
        "Doc_0/Attachs/List.xml": `<ofd:Attachments ${NS}><ofd:Attachment Name="张三申请表.xlsx" Format="xlsx"><ofd:FileLoc>a.xlsx</ofd:FileLoc></ofd:Attachment><ofd:Attachment Name="不在"><ofd:FileLoc>b.xlsx</ofd:FileLoc></ofd:Attachment></ofd:Attachments>`,
        "Doc_0/Attachs/a.xlsx": "inside",
        "Doc_0/Tags/List.xml": `<ofd:CustomTags ${NS}><ofd:CustomTag><ofd:FileLoc>T.xml</ofd:FileLoc></ofd:CustomTag></ofd:CustomTags>`,
        "Doc_0/Tags/T.xml": "<root><人员>王五13700137002</人员></root>",
        "Doc_0/Ext.xml": `<ofd:Extensions ${NS}><ofd:Extension><ofd:Property Name="电话">13600136003</ofd:Property></ofd:Extension></ofd:Extensions>`,
      },
    });
    const extraction = await read("ofd", bytes);
    expect(told(extraction)).toEqual([
      ["正文", null, undefined],
      ["mailto:a@b.cn", "attribute", "link"],
      ["备注13900139001", "annotation", "annotation"],
      ["盖章", null, "annotation"],
      ["张三申请表.xlsx", "attachment name", "attachment name"],
      ["不在", "attachment name", "attachment name"],
      ["王五13700137002", "custom tag", "custom tag"],
      ["13600136003", "extension", "extension"],
      ["书签李四", null, "bookmarks"],
      ["题名", "metadata", "metadata: title"],
      ["赵六", "metadata", "metadata: creator"],
      ["13800138000", "metadata", "metadata: 经办电话"],
    ]);
    expect(extraction.document.title).toBe("题名");
    expect(extraction.members).toEqual([{ name: "张三申请表.xlsx", bytes: Buffer.from("inside") }]);
    expect(extraction.notes).toMatchObject([{ code: "embedded-not-read", en: expect.stringContaining("不在") }]);
  });

  it("says which pages are scans or missing, and refuses what holds no document", async () => {
    const scan = page('<ofd:ImageObject Boundary="0 0 210 297" ResourceID="9"/>');
    const list = '<ofd:Pages><ofd:Page ID="x" BaseLoc="none.xml"/></ofd:Pages>';
    const { notes } = await read("ofd", ofdOf({ pages: [scan], document: list }));
    expect(notes.map(({ code }) => code)).toEqual(["part-not-read", "image-not-read"]);
    await expect(read("ofd", zipOf({ "OFD.xml": "<OFD/>" }))).rejects.toMatchObject({ code: "corrupt" });
  });

  it("is not led into long work by claims: steps without end, paths without end", async () => {
    const steps = `<ofd:TextObject Boundary="0 0 9 9" Size="4"><ofd:TextCode X="0" Y="4" DeltaX="g 999999999 1">张三</ofd:TextCode></ofd:TextObject>`;
    const path = `<ofd:PathObject Boundary="0 0 9 9"><ofd:AbbreviatedData>${"L 1 1 ".repeat(50_000)}</ofd:AbbreviatedData></ofd:PathObject>`;
    expect(told(await read("ofd", ofdOf({ pages: [page(steps + path)] })))[0]![0]).toContain("张");
  });
});

describe("epub", () => {
  const book = (others: Readonly<Record<string, string>> = {}): Buffer =>
    zipOf({
      mimetype: "application/epub+zip",
      "META-INF/container.xml": '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
      "OPS/book.opf":
        '<package><metadata xmlns:dc="dc"><dc:title>年鉴</dc:title><dc:creator>赵六</dc:creator></metadata><manifest><item id="b" href="%E4%BA%8C.xhtml" media-type="application/xhtml+xml"/><item id="a" href="one.xhtml" media-type="application/xhtml+xml"/><item id="c" href="left.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>',
      "OPS/one.xhtml":
        "<html><body><p>第一章</p><table><tr><th>姓名<th>电话<tr><td>张三<td>13800138000</table></body></html>",
      "OPS/二.xhtml": "<html><body><p>第二章<!-- 13900139001 --></p></body></html>",
      "OPS/left.xhtml": "<html><body><p>未列入</p></body></html>",
      ...others,
    });

  it("reads its pages in the order of reading, then those left out, hidden places and places kept", async () => {
    const extraction = await read("epub", book());
    expect(told(extraction)).toEqual([
      ["第一章", null, "OPS/one.xhtml"],
      ["第二章", null, "OPS/二.xhtml"],
      ["13900139001", "html comment", "OPS/二.xhtml"],
      ["未列入", null, "OPS/left.xhtml"],
      ["年鉴", "metadata", "metadata: title"],
      ["赵六", "metadata", "metadata: creator"],
    ]);
    const [table] = tables(extraction);
    expect(table!.rows[1]).toEqual(["张三", "13800138000"]);
    expect(hiddenOf(table!, 1, 1)).toBeNull();
    expect(table!.placeOf?.(1, 1, 0, 0)).toMatchObject({ part: "OPS/one.xhtml", line: 1 });
  });

  it("refuses a book whose pages are locked, and says which pages are", async () => {
    const lock = (...names: readonly string[]): Readonly<Record<string, string>> => ({
      "META-INF/encryption.xml": `<encryption>${names.map((name) => `<CipherData><CipherReference URI="${encodeURI(name)}"/></CipherData>`).join("")}</encryption>`,
    });
    const all = lock("OPS/one.xhtml", "OPS/二.xhtml", "OPS/left.xhtml");
    await expect(read("epub", book(all))).rejects.toMatchObject({ code: "encrypted" });
    expect((await read("epub", book(lock("OPS/二.xhtml")))).notes).toMatchObject([{ code: "part-not-read" }]);
  });
});
