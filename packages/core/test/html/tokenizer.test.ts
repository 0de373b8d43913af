import { describe, expect, it } from "vitest";
import { ATTRIBUTE_WIDTH } from "../../src/html/attribute-list.js";
import { hashName, tagNamed, tagOf } from "../../src/html/tags.js";
import { tokenize } from "../../src/html/tokenizer.js";

function tokensOf(source: string, foreign = false): string[] {
  const tokens: string[] = [];
  tokenize(source, 0, source.length, {
    text: (start, end) => tokens.push(`text ${source.slice(start, end)}`),
    open(_tag, start, end, attributes) {
      const list = Array.from({ length: attributes.count }, (_, index) => {
        const [, nameStart, nameEnd, from, to] = attributes.data.slice(index * ATTRIBUTE_WIDTH);
        return `${source.slice(nameStart, nameEnd)}=${source.slice(from, to)}`;
      });
      tokens.push(["open", source.slice(start, end), ...list].join(" "));
    },
    close: (_tag, start, end) => tokens.push(`close ${source.slice(start, end)}`),
    comment: (start, end) => tokens.push(`comment ${source.slice(start, end)}`),
    raw: (_tag, start, end, closed) => tokens.push(`raw ${source.slice(start, end)}${closed ? "" : " unclosed"}`),
    isForeign: () => foreign,
  });
  return tokens;
}

describe("tokenize", () => {
  const cases: readonly (readonly [source: string, tokens: string[]])[] = [
    ["a<b>c</b >", ["text a", "open <b>", "text c", "close </b >"]],
    [`<a b=1 c='2' d="3" e f = 4/>`, [`open <a b=1 c='2' d="3" e f = 4/> b=1 c=2 d=3 e= f=4/`]],
    [`<a b='>' =c>`, [`open <a b='>' =c> b=> =c=`]],
    ["<a/b=c>", ["open <a/b=c> b=c"]],
    ["<a\nb\n=\n'c'>", ["open <a\nb\n=\n'c'> b=c"]],
    ["<!-- a -- b -->c", ["comment  a -- b ", "text c"]],
    ["<!--a--!>b", ["comment a", "text b"]],
    ["<!--a--->b", ["comment a-", "text b"]],
    ["<!DOCTYPE html>a<?b?>c</1>d", ["comment DOCTYPE html", "text a", "comment b?", "text c", "comment 1", "text d"]],
    ["a</>b", ["text a", "text b"]],
    ["a < b <3 <", ["text a < b <3 <"]],
    ["<script>a<b>'</b>'</script >c", ["open <script>", "raw a<b>'</b>'", "close </script >", "text c"]],
    ["<script></scripty></SCRIPT>a", ["open <script>", "raw </scripty>", "close </SCRIPT>", "text a"]],
    [
      "<script><!--<script></script>--></script>a",
      ["open <script>", "raw <!--<script></script>-->", "close </script>", "text a"],
    ],
    [
      "<script><!--</script>a--></script>b",
      ["open <script>", "raw <!--", "close </script>", "text a-->", "close </script>", "text b"],
    ],
    ["<script><!-- --><script></script>a", ["open <script>", "raw <!-- --><script>", "close </script>", "text a"]],
    ["<title>a<b></title>c", ["open <title>", "raw a<b>", "close </title>", "text c"]],
    ["<textarea>a", ["open <textarea>", "raw a unclosed"]],
    ["a<b c", ["text a", "comment b c"]],
    ["a<b c='d>e", ["text a", "comment b c='d>e"]],
    ["<plaintext><b>", ["open <plaintext>", "raw <b> unclosed"]],
    ["<![CDATA[a]]>b", ["comment [CDATA[a]]", "text b"]],
  ];
  it.each(cases)("%s", (source, tokens) => {
    expect(tokensOf(source)).toEqual(tokens);
  });
  it("reads CDATA and raw elements inside svg as text and markup", () => {
    expect(tokensOf("<![CDATA[a>]]>b<title><b></title>", true)).toEqual([
      "text a>",
      "text b",
      "open <title>",
      "open <b>",
      "close </title>",
    ]);
  });
});

describe("names of tags", () => {
  it("count without case and are told apart", () => {
    expect(tagOf(hashName("DIV"))).toBe(tagNamed("div"));
    const names = ["div", "p", "span", "table", "td", "th", "tr", "noscript", "template", "figcaption", "blockquote"];
    expect(new Set(names.map(tagNamed)).size).toBe(names.length);
  });
  it("that the standard does not know have an id of their own kind", () => {
    expect(tagNamed("wx-open-launch")).toBe(tagNamed("WX-OPEN-LAUNCH"));
    expect(tagNamed("wx-open-launch")).not.toBe(tagNamed("div"));
  });
});
