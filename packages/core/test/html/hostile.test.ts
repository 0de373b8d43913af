import { describe, expect, it } from "vitest";
import { viewHtml } from "../../src/html/view.js";

// Sizes at which a quadratic reader would take minutes and a recursive one would overflow; the test's own time limit is the judge.
const N = 200_000;
const SHAPES: Readonly<Record<string, string>> = {
  "open divs": "<div>".repeat(N),
  "open divs, other end tags": "<div>".repeat(N) + "</span>".repeat(N),
  "a cell of open tags, end tags from outside": `<div><table><td>${"<b>".repeat(N)}${"</div>".repeat(N)}`,
  attributes: `<a ${"x=1 ".repeat(5 * N)}>`,
  "attributes with text": `<a ${"data-x='13800001234' ".repeat(N)}>`,
  "<<<<": "<".repeat(10 * N),
  "an unclosed comment": `<!--${"a".repeat(10 * N)}`,
  "openings of comments": `${"<!--".repeat(2 * N)}张`,
  "scripts in comments": "<!--<script>张-->".repeat(N),
  "comments in scripts": "<script><!--</script>".repeat(N),
  "unclosed quotes in comments": `<!--张<a b="-->`.repeat(N),
  "unclosed quotes": `<a b="`.repeat(N),
  "nested tables": "<table><tr><td>张".repeat(20_000),
  "hidden in hidden": "<div hidden>张".repeat(50_000),
  "&&&&": "&".repeat(10 * N),
  "a long reference": `&#${"1".repeat(10 * N)}`,
  "names of references": "&aaaaaaaaaaaaaaaaaaaaaaa".repeat(N),
  "white space": " ".repeat(10 * N),
  "style sheets": `<style>${"a{display:none}/*".repeat(N)}</style>`,
  braces: `<style>${"{".repeat(5 * N)}</style>`,
  "comments of a script": `<script>张${"/*".repeat(N)}</script>`,
  "expressions of a script": `<script>张${"=/".repeat(N)}</script>`,
  "keys of a script": `<script>张${"'a' : ".repeat(N)}</script>`,
  "noscript in noscript": "<noscript>张".repeat(N),
  "frames in frames": "<iframe>张".repeat(N),
  "unclosed scripts": "<script>张".repeat(N),
  "unclosed scripts in a comment": `<!--${"<script>张".repeat(N)}-->`,
  "unclosed scripts in noscript": `<noscript>${"<script>张<textarea><title>".repeat(N)}</noscript>`,
  "comments in noscript": `<noscript>${"<!--张<b>-->".repeat(N)}</noscript>`,
  plaintext: `<plaintext>${"<b>".repeat(N)}`,
};

describe("hostile pages", () => {
  it.each(Object.keys(SHAPES))("%s", (name) => {
    expect(Array.isArray(viewHtml(SHAPES[name]!).blocks)).toBe(true);
  });
  it("a line of many megabytes", () => {
    const source = "贵州省人民政府".repeat(1_000_000);
    expect(viewHtml(source).blocks).toHaveLength(1);
  });
});
