import { describe, expect, it } from "vitest";
import { documentOf, paragraph, run, wordCell, wordRow, workbookOf } from "./fixtures-make/ooxml.js";
import { pngOf } from "./fixtures-make/png.js";
import { hiddenOf, read, tables, texts, told } from "./fixtures-make/read.js";

const ENCRYPTED = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from("EncryptionInfo", "utf16le")]);

describe("docx", () => {
  it("joins runs, keeps tabs and breaks, and tells the paragraph as the line", async () => {
    const body =
      paragraph(run("身份证号："), run("522631"), "<w:bookmarkStart/>", run("199001011234", "<w:b/>")) +
      paragraph(run("甲"), "<w:r><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:noBreakHyphen/><w:softHyphen/></w:r>") +
      paragraph(
        "<w:hyperlink><w:r><w:t>链</w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t>接</w:t></w:r></w:smartTag><w:ins><w:r><w:t>入</w:t></w:r></w:ins>",
      );
    const [block] = texts(await read("docx", documentOf(body)));
    expect(block!.text).toBe("身份证号：522631199001011234\n甲\t乙\n丙-\n链接入\n");
    expect(block!.placeOf!(block!.text.indexOf("链"), 0)).toEqual({ line: 3 });
    expect(block!.placeOf!(block!.text.indexOf("丙"), 0)).toEqual({ line: 2 });
  });

  it("reads tables: spans, merges, nesting, text before and after", async () => {
    const inner = `<w:tbl>${wordRow(wordCell(paragraph(run("妻"))), wordCell(paragraph(run("王五"))))}${wordRow(wordCell(paragraph(run("子"))), wordCell(paragraph(run("张六"))))}</w:tbl>`;
    const body =
      paragraph(run("前")) +
      `<w:tbl>${wordRow(wordCell(paragraph(run("名单")), '<w:gridSpan w:val="3"/>'))}${wordRow(
        wordCell(paragraph(run("张三")) + paragraph(run("又名")), '<w:vMerge w:val="restart"/>'),
        wordCell(paragraph(run("520"))),
        wordCell(inner + paragraph()),
      )}${wordRow(wordCell(paragraph(), "<w:vMerge/>"), wordCell(paragraph(run("521"))), wordCell(paragraph(run("无"))))}</w:tbl>` +
      paragraph(run("后"));
    const extraction = await read("docx", documentOf(body));
    const [nested, outer] = tables(extraction);
    expect(outer!.rows).toEqual([
      ["名单", "", ""],
      ["张三\n又名", "520", ""],
      ["", "521", "无"],
    ]);
    expect(nested!.rows).toEqual([
      ["妻", "王五"],
      ["子", "张六"],
    ]);
    expect(outer!.placeOf!(2, 1, 0, 1)).toMatchObject({ part: "table 1", cell: "B3" });
    expect(told(extraction).map(([text]) => text)).toEqual(["前", "后"]);
  });

  it("tells deletions, hidden and white text apart from what is seen", async () => {
    const body =
      paragraph(
        run("电话："),
        '<w:del w:author="a"><w:r><w:delText>138001</w:delText></w:r></w:del><w:del><w:r><w:delText>38000</w:delText></w:r></w:del>',
        run("略"),
        run("藏", "<w:vanish/>"),
        run("白", '<w:color w:val="FFFFFF"/>'),
        run("白底黑", '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="000000"/>'),
        run("不藏", '<w:vanish w:val="0"/>'),
      ) +
      paragraph('<w:pPr><w:rPr><w:del w:id="1"/><w:vanish/></w:rPr></w:pPr>', run("照见")) +
      paragraph(
        "<w:moveFrom><w:r><w:t>移走</w:t></w:r></w:moveFrom>",
        run("旧", "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>"),
      );
    expect(told(await read("docx", documentOf(body)))).toEqual([
      ["电话：略白底黑不藏\n照见\n旧", null, undefined],
      ["13800138000", "tracked deletion", undefined],
      ["藏", "hidden text", undefined],
      ["白", "white text", undefined],
      ["移走", "tracked deletion", undefined],
      ["a", "metadata", "metadata: reviewers"],
    ]);
  });

  it("tells hidden cells, and styles that hide", async () => {
    const styles =
      '<w:style w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="Secret"><w:basedOn w:val="Base"/></w:style>';
    const body =
      paragraph(run("密", '<w:rStyle w:val="Secret"/>')) +
      `<w:tbl>${wordRow(wordCell(paragraph(run("证号"))), wordCell(paragraph(run("520", "<w:vanish/>"))))}${wordRow(
        wordCell(paragraph(run("表头", '<w:color w:val="FFFFFF"/>')), '<w:shd w:fill="1F4E78"/>'),
        wordCell(paragraph(run("见"), run("不见", "<w:vanish/>"))),
      )}</w:tbl>`;
    const extraction = await read("docx", documentOf(body, { "styles.xml": ["styles", "styles", styles] }));
    const [table] = tables(extraction);
    expect(table!.rows).toEqual([
      ["证号", "520"],
      ["表头", "见"],
    ]);
    expect([hiddenOf(table!, 0, 1), hiddenOf(table!, 1, 0), hiddenOf(table!, 1, 1)]).toEqual([
      "hidden text",
      null,
      null,
    ]);
    expect(told(extraction)).toEqual([
      ["密", "hidden text", undefined],
      ["不见", "hidden text", "table 1"],
    ]);
  });

  it("reads every story: headers, footers, notes, comments, text boxes once, alternative texts, field codes, links", async () => {
    const box = "<w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent>";
    const body = paragraph(
      run("正文"),
      `<w:r><mc:AlternateContent><mc:Choice><wps:txbx xmlns:wps="w">${box}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      '<w:r><w:drawing><wp:inline><wp:extent cx="100" cy="100"/><wp:docPr id="1" name="图" descr="张三身份证"/></wp:inline></w:drawing></w:r>',
      '<w:r><w:instrText>HYPERLINK "mailto:zhang@b.cn"</w:instrText></w:r>',
      "<w:r><w:instrText> PAGE </w:instrText></w:r>",
    );
    const bytes = documentOf(
      body,
      {
        "header1.xml": ["header", "hdr", paragraph(run("眉"))],
        "footer1.xml": ["footer", "ftr", paragraph(run("脚"))],
        "footnotes.xml": [
          "footnotes",
          "footnotes",
          `<w:footnote w:type="separator" w:id="0">${paragraph()}</w:footnote><w:footnote w:id="2">${paragraph(run("注一"))}</w:footnote><w:footnote w:id="3">${paragraph(run("注二"))}</w:footnote>`,
        ],
        "comments.xml": ["comments", "comments", `<w:comment w:id="0">${paragraph(run("批"))}</w:comment>`],
      },
      { "docProps/core.xml": "<p xmlns:dc='d'><dc:description>电话138</dc:description></p>" },
      [["rIdX", "hyperlink", "tel:13800138000", true]],
    );
    expect(told(await read("docx", bytes))).toEqual([
      ["框", null, "text box"],
      ["张三身份证", "alt text", "alt text"],
      ['HYPERLINK "mailto:zhang@b.cn"', "field code", "field code"],
      ["正文", null, undefined],
      ["眉", null, "header 1"],
      ["脚", null, "footer 1"],
      ["注一", null, "footnote 1"],
      ["注二", null, "footnote 2"],
      ["批", "comment", "comment 1"],
      ["tel:13800138000", "attribute", "hyperlink"],
      ["电话138", "metadata", "metadata: description"],
    ]);
  });

  it("reads what templates and programs keep beside the text", async () => {
    const bytes = documentOf(
      paragraph(run("正文")),
      {
        "settings.xml": ["settings", "settings", '<w:docVars><w:docVar w:name="tel" w:val="13800138000"/></w:docVars>'],
      },
      { "customXml/item1.xml": "<form><id>522631199001011234</id></form>" },
    );
    expect(told(await read("docx", bytes))).toEqual([
      ["正文", null, undefined],
      ["13800138000", "variable", "variable: tel"],
      ["522631199001011234", "custom xml", "customXml/item1.xml"],
    ]);
  });

  it("counts pages by the breaks Word left", async () => {
    const body =
      paragraph(run("一")) + paragraph("<w:r><w:lastRenderedPageBreak/><w:t>二</w:t></w:r>") + paragraph(run("三"));
    const [block] = texts(await read("docx", documentOf(body)));
    expect(["一", "三"].map((word) => block!.placeOf!(block!.text.indexOf(word), 0).page)).toEqual([1, 2]);
  });

  it("takes in text of other formats, hands files on and tells pictures", async () => {
    const drawing =
      '<w:r><w:drawing><wp:inline><wp:extent cx="6000000" cy="6000000"/><a:blip r:embed="rId9"/></wp:inline></w:drawing></w:r>';
    const inner = workbookOf({
      sheets: [
        { name: "内", xml: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>520</t></is></c></row></sheetData>' },
      ],
    });
    const bytes = documentOf(
      `${paragraph(run("文"), drawing)}<w:altChunk r:id="rIdC"/><w:altChunk r:id="rIdM"/>`,
      {},
      {
        "word/chunk.html": "<p>片段<b>52</b>1</p>",
        "word/chunk.mht": "MIME",
        "word/embeddings/a.xlsx": inner,
        "word/media/image9.png": pngOf(300, 200),
      },
      [
        ["rIdC", "aFChunk", "chunk.html"],
        ["rIdM", "aFChunk", "chunk.mht"],
        ["rId9", "image", "media/image9.png"],
      ],
    );
    const extraction = await read("docx", bytes);
    expect(told(extraction)).toContainEqual(["片段521", "embedded file", "embedded: chunk.html"]);
    expect(tables(extraction)[0]!.rows).toEqual([["520"]]);
    expect(extraction.notes.map((note) => note.en)).toEqual(["1 image not read (image9.png); read them with --ocr"]);
    expect(extraction.members).toEqual([{ name: "chunk.mht", bytes: Buffer.from("MIME") }]);
  });

  it("adds what only mammoth sees, and says so", async () => {
    // Word shows the first choice, which is empty; mammoth reads the text kept for older programs.
    const long = "这一段文字只在备用内容里,共有五十多个字,足以看出两个解析器读到的文字多少不同,因此要补入并且说明。";
    const choice = `<mc:AlternateContent><mc:Choice Requires="new"/><mc:Fallback>${run(long)}</mc:Fallback></mc:AlternateContent>`;
    const types =
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
    const bytes = documentOf(paragraph(run("看得见")) + paragraph(choice), {}, { "[Content_Types].xml": types });
    const extraction = await read("docx", bytes);
    expect(told(extraction)).toEqual([
      ["看得见", null, undefined],
      [long, null, "mammoth"],
    ]);
    expect(extraction.notes).toMatchObject([{ code: "text-missed" }]);
  });

  it("refuses what is encrypted or no document at all", async () => {
    await expect(read("docx", ENCRYPTED)).rejects.toMatchObject({
      status: "skipped",
      code: "encrypted",
    });
    await expect(read("docx", Buffer.from("garbage"))).rejects.toMatchObject({ status: "failed", code: "corrupt" });
  });
});
