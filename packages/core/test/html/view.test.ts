import { describe, expect, it } from "vitest";
import { viewHtml } from "../../src/html/view.js";

/** Blocks in short: `hidden|part: text` or the rows of a table. */
function shortOf(source: string): (string | readonly (readonly string[])[])[] {
  return viewHtml(source).blocks.map((block) => {
    if (block.kind === "table") return block.rows;
    const marks = [block.hidden, block.part].filter((mark) => mark !== null).join("|");
    return marks === "" ? block.text : `${marks}: ${block.text}`;
  });
}

describe("running text", () => {
  const cases: readonly (readonly [name: string, source: string, text: string])[] = [
    ["inline tags leave no gap", "<p>1<b>38</b><span>0000</span><i>1234</i></p>", "13800001234"],
    ["blocks end lines", "<p>甲</p><div>乙</div><h1>丙</h1>丁<br>戊", "甲\n乙\n丙\n丁\n戊"],
    ["list items are lines", "<ul><li>甲<li>乙<ul><li>丙</ul><li>丁</ul>", "甲\n乙\n丙\n丁"],
    ["terms and their descriptions are lines", "<dl><dt>甲<dd>乙<dt>丙</dl>", "甲\n乙\n丙"],
    ["white space is one space", "a  \n\t b<b> </b> c", "a b c"],
    ["no space at the ends of a line", "<p>  a  </p>  <p>  b  </p>", "a\nb"],
    ["pre keeps white space", "<pre>a\n  b</pre>c\n d", "a\n  b\nc d"],
    ["references", "&#24352;&#x4E09;&amp;&lt;&nbsp;&copy1&commat;", "张三&<\u00a0©1@"],
    [
      "references without a semicolon, and what is none",
      "&lt1 &notit; &nix; & &# &#; &#x;",
      "<1 ¬it; &nix; & &# &#; &#x;",
    ],
    ["references of Windows-1252, of nothing, of too much", "&#150;&#0;&#x110000;&#xD800;", "–\ufffd\ufffd\ufffd"],
    ["beyond the first plane", "&#x20000;a", "\u{20000}a"],
    ["a < that opens nothing", "a<1 << b< c", "a<1 << b< c"],
    ["an unclosed p ends at a block", "<p>甲<div>乙</div>丙", "甲\n乙\n丙"],
    ["end tags that close nothing", "甲</p>乙</br>丙</b>丁</nix>戊", "甲\n乙\n丙丁戊"],
    ["options are lines", "<select><option>甲<option>乙</select>", "甲\n乙"],
    ["a text area's contents are text", "<textarea> <b>\n</textarea>", " <b>\n"],
    ["CDATA is text in svg", "<svg><![CDATA[甲<b>]]></svg>乙", "甲<b>乙"],
    ["upper case, quotes of both kinds, > in a value", `<P CLASS='a>b' TITLE="x>">甲</P>`, "甲"],
    ["what a visible field holds", '电话<input value="13800001234">止', "电话 13800001234 止"],
    ["declarations, instructions, empty end tags", "甲<!DOCTYPE html><?xml a?></>乙", "甲乙"],
    ["comments inside a number", "1380<!-- x -->0001<!---->234", "13800001234"],
    ["comments that end at once or with a bang", "甲<!-->乙<!--->丙<!-- a --!>丁", "甲乙丙丁"],
  ];
  it.each(cases)("%s", (_name, source, text) => {
    expect(shortOf(source)).toContain(text);
    expect(viewHtml(source).blocks.filter((block) => block.hidden === null)).toHaveLength(1);
  });

  it("is nothing for a page without text", () => {
    expect(viewHtml("").blocks).toEqual([]);
    expect(viewHtml("<html><body><div> </div></body></html>").blocks).toEqual([]);
  });
});

describe("title and metadata", () => {
  const source = `<title>公示 &amp; 公告</title><title>二</title><meta name="SiteName" content="某某网"><meta name=SiteName content="后"><meta property=og:title content='标题'><meta charset=utf-8>`;
  it("are read", () => {
    const view = viewHtml(source);
    expect(view.title).toBe("公示 & 公告");
    expect(view.metadata).toEqual({ SiteName: "某某网", "og:title": "标题" });
  });
  it("are blocks of their own", () => {
    expect(shortOf(source)).toEqual([
      "title: 公示 & 公告",
      "title: 二",
      "metadata|metadata SiteName: 某某网",
      "metadata|metadata SiteName: 后",
      "metadata|metadata og:title: 标题",
    ]);
  });
  it("takes a name that objects have of their own", () => {
    const { metadata } = viewHtml("<meta name=__proto__ content=张三>");
    expect(Object.entries(metadata)).toEqual([["__proto__", "张三"]]);
  });
});

describe("hidden places", () => {
  const cases: readonly (readonly [source: string, block: string])[] = [
    ["<!-- 张三 -->", "html comment: 张三"],
    ["<!-- <td>张三</td><td>138</td> -->", "html comment: 张三\t138"],
    ["<!-- 张三 <!-- 李四 -->", "html comment: 张三 李四"],
    ["<![CDATA[张三]]>", "html comment: [CDATA[张三]]"],
    ["<!-- 张三", "html comment: 张三"],
    ['<img alt="张三的照片">', "attribute|attribute alt: 张三的照片"],
    ["<a title='张&#19977;'>", "attribute|attribute title: 张三"],
    ['<div data-phone="13800001234">', "attribute|attribute data-phone: data-phone:13800001234"],
    ['<a href="tel:0851-86820000">', "attribute|attribute href: tel:0851-86820000"],
    ['<a href="detail?sfzh=522631198503121048">', "attribute|attribute href: detail?sfzh=522631198503121048"],
    ["<a href=' MAILTO:a@b.cn '>", "attribute|attribute href: MAILTO:a@b.cn"],
    ['<input placeholder="请填张三">', "attribute|attribute placeholder: 请填张三"],
    ['<input type="hidden" name="sfz" value="522631">', "hidden input|attribute value: sfz:522631"],
    ["<div style='display : none'>张三</div>", "css: 张三"],
    ["<div style='color:red;VISIBILITY:hidden'>张三</div>", "css: 张三"],
    ["<span style='font-size:0'>张三</span>", "css: 张三"],
    ["<span style='font-size:0.0px'>张三</span>", "css: 张三"],
    ["<span style='color:#fff;background:#FFFFFF'>张三</span>", "css: 张三"],
    ["<span style='color:white;background-color:rgb(255, 255, 255)'>张三</span>", "css: 张三"],
    ["<span style='position:absolute;left:-9999px'>张三</span>", "css: 张三"],
    ["<div style='overflow:hidden;height:0'>张三</div>", "css: 张三"],
    ["<p hidden>张三</p>", "css: 张三"],
    ["<style>/* x */ .a, .no{color:red;display:none !important}</style><p class='b no'>张三</p>", "css: 张三"],
    ["<style>p.no{visibility:hidden}#gone{display:none}</style><p class=no>张三</p>", "css: 张三"],
    ["<style>#gone{display:none}</style><p id=gone>张三</p>", "css: 张三"],
    ["<noscript><p>张三</p></noscript>", "noscript: 张三"],
    ["<template><p>张三</p></template>", "template: 张三"],
    ["<script>var name = '张三';</script>", "script: name:张三"],
    ["<script>// 张三\n/* 李四 */</script>", "script: 张三\n李四"],
    [
      `<script type="application/json">{"name":"\\u5f20\\u4e09","phone":13800001234}</script>`,
      "script: name:张三\nphone:13800001234",
    ],
    [`<script>x={'522631199001011234':1,"姓名" : "张三"}</script>`, "script: 522631199001011234\n姓名:张三"],
    [`<script>a=/["']/.test(b);c="张三"</script>`, "script: c:张三"],
    [`<a href="x"y>甲</a><a title="y 张三 ${"<p>乙</p>".repeat(30)}`, `html comment: `],
  ];
  it.each(cases)("%s", (source, block) => {
    const blocks = shortOf(source);
    if (block === "html comment: ") expect(blocks.some((text) => String(text).startsWith(block))).toBe(true);
    else expect(blocks).toContain(block);
    expect(
      viewHtml(source)
        .blocks.filter(({ hidden }) => hidden === null)
        .map((shown) => shown.kind === "text" && shown.text),
    ).not.toContain("张三");
  });

  const shown: readonly string[] = [
    "<div style='display:block'>张三</div>",
    "<div style='color:#fff;background:#000'>张三</div>",
    "<div style='font-size:10.5pt;opacity:0.8'>张三</div>",
    "<style>@media print{.no{display:none}} .menu .no{display:none} .no:hover{display:none}</style><p class=no>张三</p>",
    "<body style='display:none'>张三</body>",
    "<p style='display:none'>甲<p>张三",
    "<div hidden>甲</div>张三",
    "<ul><li hidden>甲<li>张三</ul>",
    "<div hidden><span>甲</div>张三",
  ];
  it.each(shown)("is shown: %s", (source) => {
    expect(shortOf(source)).toContain("张三");
  });

  it("leaves out what can hold nothing", () => {
    expect(
      shortOf(
        "<!-- end --><img alt=logo><div data-id='12345'><script>!function(){var a='x';setTimeout(b,1000)}()</script><a href='/2018/10/24/t20181024_665329.html'>",
      ),
    ).toEqual([]);
  });

  it("joins the number around a hidden part", () => {
    expect(shortOf("1380<span style='display:none'>甲<b>乙</b></span>0001234")).toEqual(["13800001234", "css: 甲乙"]);
  });
});
