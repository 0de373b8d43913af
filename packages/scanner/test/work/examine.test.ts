import { createDetector } from "@tuomin/core";
import { describe, expect, it } from "vitest";
import { examine } from "../../src/work/examine.js";
import { holdsData } from "../../src/work/script-data.js";

const detector = createDetector();
const look = (bytes: Buffer | string, name: string, using = detector) => examine(Buffer.from(bytes), name, using, 1e6);

describe("examine", () => {
  it("reads a page and finds what is in it", async () => {
    const examined = await look("<html><body><p>张三 联系电话:13800001234</p></body></html>", "a.html");
    expect(examined).toMatchObject({ kind: "html", status: "scanned", reasons: [], setAside: false });
    expect(examined.findings.map(({ value }) => value)).toEqual(["13800001234"]);
  });

  it.each([
    ["an empty file", "", "a.html", "empty", true],
    ["a style sheet", "p { color: red }", "a.css", "not-a-document", true],
    ["a script", "var a = 13800001234;", "a.js", "not-a-document", true],
    ["a format of later work", "SQLite format 3\0 13800001234", "a.doc", "unsupported", false],
    ["bytes of no known form", Buffer.from([0, 1, 2, 200]), "a.bin", "unsupported", false],
    ["an OLE file cut short", Buffer.from("d0cf11e0a1b11ae1", "hex"), "a.docx", "unsupported", false],
  ])("skips %s", async (_what, bytes, name, code, setAside) => {
    const examined = await look(bytes, name);
    expect(examined).toMatchObject({ status: "skipped", setAside, document: null, findings: [] });
    expect(examined.reasons.map((reason) => reason.code)).toEqual([code]);
  });

  it("reads a script that carries a list", async () => {
    const examined = await look('var list = [{"姓名":"张三","联系电话":"13800001234"}];', "a.js");
    expect(examined).toMatchObject({ kind: "js", status: "scanned" });
    expect(examined.findings.map(({ value }) => value)).toEqual(["13800001234"]);
  });

  it("fails a corrupt document without its words", async () => {
    const examined = await look("PK\u0003\u0004 xl/workbook.xml 13800001234", "a.xlsx");
    expect(examined.status).toMatch(/^(failed|skipped)$/);
    expect(JSON.stringify(examined.reasons)).not.toContain("13800001234");
  });

  it("fails a file whose detection breaks down, without the error's words", async () => {
    const broken = {
      ...detector,
      detectDocument: () => {
        throw new RangeError("13800001234");
      },
    };
    const examined = await look("张三 13800001234", "a.txt", broken);
    expect(examined).toMatchObject({ status: "failed", findings: [] });
    expect(examined.reasons[0]).toMatchObject({
      code: "detection-failed",
      en: "internal error while detecting (RangeError)",
    });
  });
});

describe("holdsData", () => {
  it.each([
    'x=[{"name":"张三","tel":"13800001234"}]',
    'x="\\u5f20\\u4e09 520102199003071234"',
    'x="张三 52010219900307123X"',
  ])("%s", (source) => {
    expect(holdsData(Buffer.from(source))).toBe(true);
  });
  it.each([
    "// 插件\nvar a = 1;",
    "var a = 13800001234;",
    "// 张三\nvar a=0.13800001234123",
    "// 张三\nvar hash='a13800001234b'",
  ])("not %s", (source) => {
    expect(holdsData(Buffer.from(source))).toBe(false);
  });
  it("reads GBK", () => {
    expect(
      holdsData(Buffer.concat([Buffer.from('x="'), Buffer.from("d5c5c8fd", "hex"), Buffer.from(' 13800001234"')])),
    ).toBe(true);
  });
});
