import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { viewHtml } from "../../src/html/view.js";

interface Tree {
  (selector: string): { remove: () => void };
  root: () => { text: () => string };
}
// cheerio belongs to the scanner; core has no dependency.
const { load } = createRequire(new URL("../../../scanner/package.json", import.meta.url))("cheerio") as {
  load: (html: string) => Tree;
};

const bare = (text: string): string => text.replace(/\s+/g, "");

function textOfTree(source: string): string {
  const tree = load(source);
  tree("script,style,noscript,template,title").remove();
  return bare(tree.root().text());
}

function textOfView(source: string): string {
  return bare(
    viewHtml(source)
      .blocks.filter((block) => block.hidden === null && (block.kind === "table" || block.part === null))
      .map((block) => (block.kind === "text" ? block.text : block.rows.flat().join("")))
      .join(""),
  );
}

const FLOW = [
  "<p>",
  "</p>",
  "<div>",
  "</div>",
  "<b>",
  "</b>",
  "<span class=a>",
  "</span>",
  "<ul>",
  "<li>",
  "</li>",
  "</ul>",
  "<br>",
  "<a href='x'>",
  "</a>",
  "text",
  "12&nbsp;3",
  "&#x5f20;&amp;",
  "  ",
  "\n",
  "<!-- c -->",
  "<!x>",
  "<?y>",
  "</>",
  "<h1>",
  "</h1>",
  "<pre>",
  "</pre>",
  "<img alt=q>",
  "<textarea>",
  "</textarea>",
  "&lt",
  "&copy1",
  "&notit;",
  "<",
  "<1",
  "&",
  "<script>'a'</script>",
  "<style>b{}</style>",
  "<dl><dt>",
  "<dd>",
  "</dl>",
  "<center>",
  "<font color=red>",
  "</font>",
  "<i title='>'>",
  "<td>",
  "</td>",
  "甲",
  "乙",
  "丙",
];
const TABLES = [
  ...FLOW,
  "<table>",
  "</table>",
  "<tr>",
  "</tr>",
  "<th colspan=2>",
  "<caption>",
  "</caption>",
  "<tbody>",
  "</tbody>",
];
const pageOf = (parts: string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...parts), { maxLength: 16 }).map((list) => `<body>${list.join("")}`);

describe("the view against parse5", () => {
  it("has the same text in the same order, however broken the markup", () => {
    fc.assert(
      fc.property(pageOf(FLOW), (source) => {
        expect(textOfView(source)).toBe(textOfTree(source));
      }),
      { seed: 1, numRuns: 3000 },
    );
  });
  it("has the same characters where tables move text about", () => {
    const sorted = (text: string): string => [...text].sort().join("");
    fc.assert(
      fc.property(pageOf(TABLES), (source) => {
        expect(sorted(textOfView(source))).toBe(sorted(textOfTree(source)));
      }),
      { seed: 2, numRuns: 2000 },
    );
  });
  it("has the same text on an ordinary page", () => {
    const source = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>公示</title><style>.a{color:red}</style></head><body><div class="header"><ul><li><a href="/">首页</a></li><li><a href="/zw">政务公开</a></li></ul></div><div class="article"><h1>关于某某的公示</h1><p>　　经研究，<span style="font-size:16pt">现将名单公示如下：</span></p><table border="1"><tr><td>序号</td><td>姓名</td></tr><tr><td>1</td><td>张三</td></tr></table><p>联系电话：0851&mdash;86820000&nbsp;</p></div><script src="/a.js"></script></body></html>`;
    expect(textOfView(source)).toBe(textOfTree(source));
  });
});
