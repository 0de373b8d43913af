import { describe, expect, it } from "vitest";
import { joint } from "../../src/extract/pdf/lines.js";
import { fill, line, pdfOf, picture, ruled, text } from "./fixtures-make/pdf.js";
import { hiddenOf, read, tables, told } from "./fixtures-make/read.js";

const XS = [50, 110, 230, 400];

/** A ruled list: head and rows of cells at `top`, 20 points a row. */
function list(rows: readonly (readonly string[])[], top: number, height = 20): string[] {
  const ys = Array.from({ length: rows.length + 1 }, (_, i) => top - i * height);
  const words = rows.flatMap((row, r) =>
    row.map((cell, c) => (cell === "" ? "" : text(cell, XS[c]! + 3, ys[r]! - 14))),
  );
  return [...ruled(XS, ys), ...words.filter((word) => word !== "")];
}

const HEAD = ["姓名", "身份证号", "住址"];

describe("pdf", () => {
  it("rebuilds a ruled table, its text before and after, and the page", async () => {
    const page = [
      text("黎平县农村低保名单", 200, 800, 16),
      ...list([HEAD, ["张三", "522631199001011234", "德凤街道"], ["李四", "522631199001011235", "高屯街道"]], 780),
      text("黎平县民政局", 400, 600),
    ];
    const extraction = await read("pdf", pdfOf({ pages: [["BT ET"], page] }));
    const [table] = tables(extraction);
    expect(table!.rows).toEqual([
      HEAD,
      ["张三", "522631199001011234", "德凤街道"],
      ["李四", "522631199001011235", "高屯街道"],
    ]);
    expect(table!.placeOf!(1, 1, 0, 1)).toEqual({ page: 2, part: "table 1", cell: "B2" });
    expect(told(extraction)).toEqual([
      ["黎平县农村低保名单", null, undefined],
      ["黎平县民政局", null, undefined],
    ]);
    expect(extraction.document.blocks.map((block) => block.kind)).toEqual(["text", "table", "text"]);
  });

  it("joins what wraps in a cell, keeps apart what does not, one letter alone on its line too", async () => {
    const page = [
      ...ruled(XS, [780, 730, 680]),
      text("张三", 53, 766),
      text("贵州省黎平县德凤街道五里村三组十", 233, 766),
      text("室", 233, 752),
      text("李四", 53, 716),
      text("13800138000", 113, 716),
      text("13900139000", 113, 702),
    ];
    const [table] = tables(await read("pdf", pdfOf({ pages: [page] })));
    expect(table!.rows).toEqual([
      ["张三", "", "贵州省黎平县德凤街道五里村三组十室"],
      ["李四", "13800138000\n13900139000", ""],
    ]);
  });

  it("reads letters set one by one in a font that is not embedded", async () => {
    const page = [..."身份证号522631"].map((letter, i) => text(letter, 50 + i * 10, 700));
    expect(told(await read("pdf", pdfOf({ pages: [page] })))[0]![0].replaceAll(" ", "")).toBe("身份证号522631");
  });

  it("leaves merged cells empty after the first", async () => {
    const page = [
      line(50, 780, 400, 780),
      line(50, 760, 400, 760),
      line(50, 740, 400, 740),
      line(110, 720, 400, 720),
      line(50, 700, 400, 700),
      line(50, 780, 50, 700),
      line(110, 760, 110, 700),
      line(230, 760, 230, 700),
      line(400, 780, 400, 700),
      text("名单", 200, 766),
      text("姓名", 53, 746),
      text("证号", 113, 746),
      text("住址", 233, 746),
      text("张三", 53, 716),
      text("520", 113, 726),
      text("甲", 233, 726),
      text("521", 113, 706),
      text("乙", 233, 706),
    ];
    const [table] = tables(await read("pdf", pdfOf({ pages: [page] })));
    expect(table!.rows).toEqual([
      ["名单", "", ""],
      ["姓名", "证号", "住址"],
      ["张三", "520", "甲"],
      ["", "521", "乙"],
    ]);
  });

  it("goes on with a table over pages, a foot and a head between", async () => {
    const first = [...list([HEAD, ["张三", "520", "甲"]], 780), text("第 1 页", 280, 30)];
    const second = [text("续表", 280, 820), ...list([["李四", "521", "乙"]], 800)];
    const extraction = await read("pdf", pdfOf({ pages: [first, second] }));
    expect(tables(extraction).map((table) => table.rows)).toEqual([
      [HEAD, ["张三", "520", "甲"], ["李四", "521", "乙"]],
    ]);
    expect(tables(extraction)[0]!.placeOf!(2, 1, 0, 1).page).toBe(2);
  });

  it("finds a table that only gaps show", async () => {
    const rows = [HEAD, ["张三", "522631199001011234", "德凤街道五里村"], ["李四", "522631199001011235", "高屯街道"]];
    const page = rows.flatMap((row, r) => row.map((cell, c) => text(cell, XS[c]!, 700 - 18 * r)));
    expect(tables(await read("pdf", pdfOf({ pages: [page] })))[0]!.rows).toEqual(rows);
  });

  it("joins full lines of prose and breaks the others", async () => {
    const full = "经审核下列人员符合条件现予公示如有异议请在五个工作日内向本局反映地址在贵州省黎";
    const page = [
      text(full, 60, 700, 12),
      text("平县德凤街道五里村三组十二号", 60, 680, 12),
      text("联系人：张三", 60, 660, 12),
    ];
    expect(told(await read("pdf", pdfOf({ pages: [page] })))[0]![0]).toBe(
      `${full}平县德凤街道五里村三组十二号\n联系人：张三`,
    );
  });

  it("tells letters under a black box, invisible and white ones", async () => {
    const page = [
      text("身份证号：", 50, 700),
      text("522631199001011234", 100, 700),
      fill(99, 698, 100, 13),
      `3 Tr ${text("看不见", 50, 650)} 0 Tr`,
      `1 g ${text("白字", 50, 600)} 0 g`,
      fill(45, 545, 200, 20, 0.2),
      `1 g ${text("深底白字", 50, 550)} 0 g`,
    ];
    const blocks = told(await read("pdf", pdfOf({ pages: [page] })));
    expect(blocks).toContainEqual(["身份证号：522631199001011234", "under a drawing", undefined]);
    expect(blocks).toContainEqual(["看不见", "invisible text", undefined]);
    expect(blocks).toContainEqual(["白字", "white text", undefined]);
    expect(blocks.find(([, hidden]) => hidden === null)![0]).toBe("身份证号：\n深底白字");
  });

  it("tells covered cells of a table", async () => {
    const page = [...list([HEAD, ["张三", "522631199001011234", "甲"]], 780), fill(111, 743, 118, 14)];
    const [table] = tables(await read("pdf", pdfOf({ pages: [page] })));
    expect(table!.rows[1]![1]).toBe("522631199001011234");
    expect([0, 1, 2].map((column) => hiddenOf(table!, 1, column))).toEqual([null, "under a drawing", null]);
  });

  it("reads turned pages", async () => {
    const page = [`q 0 1 -1 0 595 0 cm ${text("横向第一行", 50, 500)} ${text("横向第二行", 50, 480)} Q`];
    expect(told(await read("pdf", pdfOf({ pages: [page], rotate: 90 })))[0]![0]).toBe("横向第一行\n横向第二行");
  });

  it("reads tables printed sideways on an upright page", async () => {
    const rows = [HEAD, ["张三", "522631199001011234", "德凤街道"]];
    const page = [`q 0 1 -1 0 842 0 cm ${list(rows, 500).join(" ")} Q`];
    expect(tables(await read("pdf", pdfOf({ pages: [page] })))[0]!.rows).toEqual(rows);
  });

  it("keeps letters that stand across the page", async () => {
    const page = [`q 0.7 0.7 -0.7 0.7 300 300 cm ${text("内部资料", 0, 0, 30)} Q`, text("正文", 50, 700)];
    const blocks = told(await read("pdf", pdfOf({ pages: [page] })));
    expect(blocks).toContainEqual(["内部资料", null, "turned text"]);
    expect(blocks).toContainEqual(["正文", null, undefined]);
  });

  it("reads annotations, fields, links, properties and what an annotation covers", async () => {
    const annotations = [
      "/Subtype /Text /Rect [0 0 9 9] /Contents (note 13800138000)",
      "/Subtype /Widget /FT /Tx /T (tel) /V (13900139000) /Rect [0 0 9 9]",
      "/Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (mailto:a@b.cn) >>",
      "/Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (http://b.cn) >>",
      "/Subtype /Square /IC [0 0 0] /Rect [45 690 250 715]",
    ];
    const extraction = await read(
      "pdf",
      pdfOf({ pages: [[text("盖住的字", 50, 700)]], annotations, info: "/Title (list) /Author (clerk) /Producer (x)" }),
    );
    expect(told(extraction)).toEqual([
      ["盖住的字", "under a drawing", undefined],
      ["note 13800138000", "annotation", "annotation"],
      ["13900139000", null, "form field"],
      ["mailto:a@b.cn", "attribute", "link"],
      ["list", "metadata", "metadata: Title"],
      ["clerk", "metadata", "metadata: Author"],
    ]);
    expect(extraction.document.title).toBe("list");
  });

  it("reads what earlier saves show and the last does not", async () => {
    const first = pdfOf({ pages: [[text("电话一三八", 50, 700), text("不变", 50, 650)]] });
    const content = `${text("电话已删", 50, 700)}\n${text("不变", 50, 650)}`;
    // The page's content is the seventh object.
    const at = first.length;
    const body = `7 0 obj\n<< /Length ${content.length} >>\nstream\n${content}\nendstream\nendobj\n`;
    const size = /\/Size (\d+)/.exec(first.toString("latin1"))![1];
    const previous = /startxref\n(\d+)/.exec(first.toString("latin1"))![1];
    const update = `${body}xref\n7 1\n${String(at).padStart(10, "0")} 00000 n \ntrailer\n<< /Size ${size} /Root 1 0 R /Prev ${previous} >>\nstartxref\n${at + body.length}\n%%EOF\n`;
    const extraction = await read("pdf", Buffer.concat([first, Buffer.from(update, "latin1")]));
    expect(told(extraction)).toEqual([
      ["电话已删\n不变", null, undefined],
      ["电话一三八", "earlier revision", "earlier revision"],
    ]);
    expect(told(await read("pdf", first))).toHaveLength(1);
  });

  it("reads metadata packets, and names of attachments", async () => {
    const packet =
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="r"><rdf:Description><dc:creator xmlns:dc="d"><rdf:Seq><rdf:li>赵六</rdf:li><rdf:li>13800138000</rdf:li></rdf:Seq></dc:creator><dc:title xmlns:dc="d"><rdf:Alt><rdf:li>list</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>';
    const bytes = Buffer.concat([
      Buffer.from(`%PDF-1.4\n99 0 obj\n<<>>\nstream\n${packet}\nendstream\nendobj\n`),
      pdfOf({ pages: [[text("正文", 50, 700)]], info: "/Title (list)" }),
    ]);
    expect(told(await read("pdf", bytes))).toContainEqual(["赵六\n13800138000", "metadata", "metadata: xmp creator"]);
    expect(told(await read("pdf", bytes)).filter(([words]) => words === "list")).toHaveLength(1);
  });

  it("says which pages are pictures", async () => {
    const pages = [
      [text("正文很长".repeat(20), 50, 700)],
      [picture(0, 0, 595, 842)],
      [picture(50, 100, 500, 600), text("第 3 页", 280, 30)],
    ];
    expect((await read("pdf", pdfOf({ pages }))).notes).toEqual([
      {
        code: "image-not-read",
        zh: "2 幅图片中的文字未识别(第 2 页、第 3 页);可加 --ocr 识别",
        en: "2 images not read (page 2, page 3); read them with --ocr",
      },
    ]);
  });

  it("reads invisible letters over a scan as what the scan shows", async () => {
    const page = [picture(0, 0, 595, 842), `3 Tr ${text("扫描件中的文字".repeat(7), 20, 700)} 0 Tr`];
    const extraction = await read("pdf", pdfOf({ pages: [page] }));
    expect(told(extraction)[0]![1]).toBeNull();
    expect(extraction.notes).toEqual([]);
  });

  it("refuses what is no PDF, and reads one after a bad one", async () => {
    await expect(read("pdf", "%PDF-1.4 broken")).rejects.toMatchObject({ status: "failed", code: "corrupt" });
    expect(told(await read("pdf", pdfOf({ pages: [[text("好的", 50, 700)]] })))[0]![0]).toBe("好的");
  });

  it("reads with the second engine what the first cannot open, Chinese character maps and all", async () => {
    const bytes = pdfOf({ pages: [[text("第一页文字", 50, 700)], [text("身份证号 522631", 50, 700)]] });
    const headless = Buffer.from(bytes.toString("latin1").replace("%PDF-1.4", "%XXX-1.4"), "latin1");
    const extraction = await read("pdf", headless);
    expect(
      extraction.document.blocks.map((block) => [block.place, told(extraction)[block.place.page! - 1]![0]]),
    ).toEqual([
      [{ page: 1 }, "第一页文字"],
      [{ page: 2 }, "身份证号 522631"],
    ]);
  });

  it("repairs a file whose table of objects is wrong", async () => {
    const source = pdfOf({ pages: [[text("断尾文件", 50, 700)]] }).toString("latin1");
    const broken = Buffer.from(
      source.replace(/startxref\n\d+/, "startxref\n7").replaceAll(" 00000 n", " 00000 f"),
      "latin1",
    );
    expect(told(await read("pdf", broken))[0]![0]).toBe("断尾文件");
  });
});

describe("joint", () => {
  it.each([
    ["德凤街道五里村", "三组", true, ""],
    ["五里村3", "组", true, ""],
    ["5226311990", "01011234", true, "\n"],
    ["楼1", "2号", true, ""],
    ["zhang@163", "com", true, ""],
    ["the quick", "brown", true, " "],
    ["张三", "李四", false, "\n"],
  ])("%s | %s", (before, after, full, between) => {
    expect(joint(before, after, full)).toBe(between);
  });
});
