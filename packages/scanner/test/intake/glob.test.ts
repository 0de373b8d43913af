import { describe, expect, it } from "vitest";
import { compileGlob } from "../../src/intake/glob.js";

const hits: readonly (readonly [string, string])[] = [
  ["www.a.cn/**", "www.a.cn/x/y.html"],
  ["www.a.cn", "www.a.cn/x/y.html"],
  ["www.a.cn/", "www.a.cn/x.html"],
  ["./www.a.cn/**", "www.a.cn/x.html"],
  ["**/名单.xlsx", "名单.xlsx"],
  ["**/名单.xlsx", "a/b/名单.xlsx"],
  ["*.html", "a.html"],
  ["a?.html", "a1.html"],
  ["{a,b}/**", "b/x"],
  ["[ab]x", "ax"],
  ["[!ab]x", "cx"],
  ["A.HTML", "a.html"],
  ["a+b(1).txt", "a+b(1).txt"],
  ["a/**/z", "a/z"],
  ["a/**/z", "a/b/c/z"],
];
const misses: readonly (readonly [string, string])[] = [
  ["www.a.cn/**", "www.a.cnx/y"],
  ["www.a.cn", "x/www.a.cn/y"],
  ["*.html", "x/a.html"],
  ["a?.html", "a/.html"],
  ["www.a.cn/**", "wwwxa.cn/y"],
  ["[!ab]x", "ax"],
  ["a/**/z", "az"],
  ["{a,b}/x", "c/x"],
];

describe("compileGlob", () => {
  it.each(hits)("%s fits %s", (glob, path) => expect(compileGlob(glob)(path)).toBe(true));
  it.each(misses)("%s does not fit %s", (glob, path) => expect(compileGlob(glob)(path)).toBe(false));
  it.each(["[", "{a", "a}", "(", "[]", "a\\", "-"])("%s stands for itself", (glob) =>
    expect(compileGlob(glob)(glob)).toBe(true),
  );
});
