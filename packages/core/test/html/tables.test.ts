import { describe, expect, it } from "vitest";
import { type HtmlTable, viewHtml } from "../../src/html/view.js";

function tablesOf(source: string): HtmlTable[] {
  return viewHtml(source).blocks.filter((block) => block.kind === "table");
}

describe("tables of data", () => {
  it("are rows", () => {
    const source =
      "<p>名单</p><table><thead><tr><th>姓名</th><th>电话</th></tr></thead><tbody><tr><td><p>张三</p></td><td>138<b>0000</b>1234</td></tr></tbody></table>完";
    const blocks = viewHtml(source).blocks.map((block) => (block.kind === "table" ? block.rows : block.text));
    expect(blocks).toEqual([
      "名单",
      [
        ["姓名", "电话"],
        ["张三", "13800001234"],
      ],
      "完",
    ]);
  });
  it("need no end tags", () => {
    expect(tablesOf("<table><tr><th>姓名<th>电话<tr><td>张三<td>138")[0]?.rows).toEqual([
      ["姓名", "电话"],
      ["张三", "138"],
    ]);
  });
  it("have merged cells expanded", () => {
    const source =
      "<table><tr><td colspan=3>标题<tr><td rowspan=2>甲<td>1<td>2<tr><td colspan=2>3<tr><td>乙<td>4<td>5</table>";
    expect(tablesOf(source)[0]?.rows).toEqual([
      ["标题", "", ""],
      ["甲", "1", "2"],
      ["", "3", ""],
      ["乙", "4", "5"],
    ]);
  });
  it("bear spans that would fill the memory", () => {
    const rows = tablesOf(`<table>${"<tr><td colspan=99999 rowspan=99999>a<td>b".repeat(300)}</table>`)[0]?.rows ?? [];
    expect(rows).toHaveLength(300);
    expect(rows.flat().length).toBeLessThan(20_000);
    expect(rows.flat().filter((cell) => cell === "b")).toHaveLength(300);
  });
  it("keep hidden rows and cells in place and say so", () => {
    const [table] = tablesOf(
      "<table><tr><td>姓名<td>电话<td>备注<tr style='display:none'><td>张三<td>1<td>2<tr><td>李四<td hidden>3<td>4</table>",
    );
    expect(table?.rows[1]).toEqual(["张三", "1", "2"]);
    expect([0, 1, 2].map((column) => table?.hiddenOf(1, column))).toEqual(["css", "css", "css"]);
    expect([0, 1, 2].map((column) => table?.hiddenOf(2, column))).toEqual([null, "css", null]);
    expect(table?.hidden).toBeNull();
  });
  it("are hidden as a whole in a hidden element and in a comment", () => {
    const table = "<table><tr><td>姓名<td>电话<tr><td>张三<td>138</table>";
    expect(tablesOf(`<div hidden>${table}</div>`)[0]?.hidden).toBe("css");
    expect(tablesOf(`<!--${table}-->`)[0]?.hidden).toBe("html comment");
    expect(tablesOf(table.replace("<table", "<table hidden"))[0]?.hidden).toBe("css");
  });
  it("keep a long life story as a cell of a form", () => {
    const story = "<p>1990年参加工作</p>".repeat(40);
    const source = `<table><tr><td>姓名<td>张三<tr><td>性别<td>男<tr><td>民族<td>苗<tr><td>简历<td>${story}</table>`;
    expect(tablesOf(source)[0]?.rows).toHaveLength(4);
  });
});

describe("tables that lay the page out", () => {
  const textOf = (source: string): string[] =>
    viewHtml(source).blocks.map((block) => (block.kind === "table" ? JSON.stringify(block.rows) : block.text));
  it("are running text, cells apart", () => {
    expect(textOf("<table><tr><td>姓名<td>张三<td>电话<td>13800001234</table>")).toEqual([
      "姓名\t张三\t电话\t13800001234",
    ]);
  });
  it("hold a table of data", () => {
    expect(
      textOf("<table><tr><td>导航<td>前<table><tr><td>姓名<td>电话<tr><td>张三<td>1</table>后<td>右</tr></table>尾"),
    ).toEqual(["导航\t前", '[["姓名","电话"],["张三","1"]]', "后\t右\n尾"]);
  });
  it("hold an article", () => {
    const article = "<p>为贯彻落实有关规定，现将有关事项通知如下。</p>".repeat(20);
    const blocks = viewHtml(`<table><tr><td>左<td>${article}<tr><td>下<td>页脚</table>`).blocks;
    expect(blocks.map((block) => block.kind)).toEqual(["text"]);
  });
  it("give text outside cells to the text before the table", () => {
    expect(textOf("<table>甲<tr>乙<td>丙<td>丁<tr><td>戊<td>己</table>")).toEqual([
      "甲乙",
      '[["丙","丁"],["戊","己"]]',
    ]);
  });
});
