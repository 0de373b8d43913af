import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { needsTree } from "../../src/extract/html/odd-tables.js";
import { rebuildPage } from "../../src/extract/html/rebuild.js";
import { read, tables, texts } from "./fixtures-make/read.js";

const NESTED = `<html><body>
<table>
<tr><td>姓名<td>身份证号<td>家庭成员
<tr><td>张三<td>520<td><table><tr><td>妻<td>王五<tr><td>子<td>张六</table>
<tr><td>李四<td>521<td>无
</table></body></html>`;

describe("html", () => {
  it("reads a GBK page with tables, hidden places and its tags", async () => {
    const page = `<html><head><meta charset="gb2312"><meta name="sitename" content="某县人民政府"><meta name="PubDate" content="2018-06-12"></head>
<body><p>姓名：张三</p><!-- 电话138 --><table><tr><th>姓名</th><th>证号</th></tr><tr><td>张三</td><td>52<b>0</b></td></tr></table></body></html>`;
    const extraction = await read("html", iconv.encode(page, "gbk"));
    expect(tables(extraction)[0]!.rows).toEqual([
      ["姓名", "证号"],
      ["张三", "520"],
    ]);
    expect(tables(extraction)[0]!.placeOf!(1, 1, 0, 1)).toEqual({
      line: 2,
      column: page.split("\n")[1]!.indexOf("52<b>") + 1,
    });
    expect(texts(extraction).map((block) => [block.text.trim(), block.hidden])).toContainEqual([
      "电话138",
      "html comment",
    ]);
    expect(extraction.document.metadata).toMatchObject({ SiteName: "某县人民政府", PubDate: "2018-06-12" });
  });

  it("fills source, date and column from what the page shows", async () => {
    const page = `<body><div>当前位置：<a>首页</a> &gt; <a>信息公开</a> &gt; <a>公示公告</a> &gt; 正文</div><h1>公示</h1>
<p>来源：县民政局　发布时间：2018-06-12 10:20　浏览次数：3</p></body>`;
    expect((await read("html", page)).document.metadata).toMatchObject({
      ContentSource: "县民政局",
      PubDate: "2018-06-12 10:20",
      ColumnName: "公示公告",
    });
  });

  it("leaves told metadata alone", async () => {
    const page = '<head><meta name="ContentSource" content="县教育局"></head><body>来源：县民政局</body>';
    expect((await read("html", page)).document.metadata!.ContentSource).toBe("县教育局");
  });

  it("shows a WeChat article that its script would show, and tells account, title, time and address", async () => {
    const page = `<html><head><script>var nickname = htmlDecode("某县发布"); var ct = "1528769400"; var msg_title = '关于公示';
var msg_link = "http://mp.weixin.qq.com/s?__biz=a&amp;mid=1";</script></head><body>
<div class="rich_media_content" id="js_content" style="visibility: hidden; opacity: 0;"><p>张三 520</p><p style="display:none">李四</p></div></body></html>`;
    const extraction = await read("html", page);
    const blocks = texts(extraction).map((block) => [block.text.trim(), block.hidden]);
    expect(blocks).toContainEqual(["张三 520", null]);
    expect(blocks).toContainEqual(["李四", "css"]);
    expect(extraction.document.metadata).toMatchObject({
      nickname: "某县发布",
      ArticleTitle: "关于公示",
      PubDate: "2018-06-12 10:10",
      url: "http://mp.weixin.qq.com/s?__biz=a&mid=1",
    });
    const block = texts(extraction).find(({ text }) => text.includes("520"))!;
    expect(block.placeOf!(block.text.indexOf("520"), 0)).toMatchObject({
      line: 3,
      column: page.split("\n")[2]!.indexOf("520") + 1,
    });
  });

  it("prefers what the article shows over its script", async () => {
    const page = `<script>var nickname = "甲";</script><a id="js_name"> 乙发布 </a><em id="publish_time">2019-01-02 08:00</em><div id="js_content">文</div>`;
    expect((await read("html", page)).document.metadata).toMatchObject({
      nickname: "乙发布",
      PubDate: "2019-01-02 08:00",
    });
  });

  it("keeps the rows of a list with small tables in its cells together, places those of the page", async () => {
    const extraction = await read("html", NESTED);
    const [outer, inner] = tables(extraction);
    expect(outer!.rows).toEqual([
      ["姓名", "身份证号", "家庭成员"],
      ["张三", "520", ""],
      ["李四", "521", "无"],
    ]);
    expect(inner!.rows).toEqual([
      ["妻", "王五"],
      ["子", "张六"],
    ]);
    const lines = NESTED.split("\n");
    expect(outer!.placeOf!(2, 1, 0, 1)).toEqual({ line: 5, column: lines[4]!.indexOf("521") + 1 });
    expect(inner!.placeOf!(1, 1, 0, 1)).toEqual({ line: 4, column: lines[3]!.indexOf("张六") + 1 });
  });

  it("builds no tree for layout tables", () => {
    expect(needsTree("<table><tr><td>a<td>b<tr><td>c<td><table><tr><td>1<td>2</table></table>")).toBe(false);
    expect(needsTree("<table><tr><td>1<td>2<td>3</table>".repeat(9))).toBe(false);
    expect(needsTree(`<!-- ${NESTED} -->`)).toBe(false);
    expect(needsTree(NESTED)).toBe(true);
  });

  it("writes a page down in order without losing text or its way back", () => {
    const source =
      '<table>迷路的字&amp;<tr><td title="a&quot;b">格<b>粗</td></table><script>if (a<b) "</p>"</script><p>尾<br>行';
    const { html, toSource } = rebuildPage(source);
    for (const word of ["格", "粗", "尾", "行", "if (a<b)"]) {
      expect(html).toContain(word);
      expect(source.startsWith(word, toSource(html.indexOf(word)))).toBe(true);
    }
    expect(html).toContain("迷路的字&amp;");
  });
});
