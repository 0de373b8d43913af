import { describe, expect, it } from "vitest";
import { hiddenOf, read, tables, texts, told } from "./fixtures-make/read.js";

const rtf = (body: string): Buffer =>
  Buffer.from(
    `{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fcharset134 SimSun;}{\\f1\\fcharset136 MingLiU;}{\\f2\\fcharset0 Arial;}}{\\colortbl;\\red0\\green0\\blue0;\\red255\\green255\\blue255;\\red200\\green0\\blue0;}${body}}`,
    "latin1",
  );

describe("rtf", () => {
  it("decodes bytes by the font's page, Unicode with its fallback skipped, and symbols", async () => {
    const body =
      "\\f0\\'d5\\'c5\\'c8\\'fd\\f1 \\'a4\\'a4\\f2  x\\uc1\\u26446?\\uc2\\u22235\\'cb\\'c4{\\uc0\\u29579}\\~\\_\\emdash\\{\\}\\\\\\par next";
    expect(texts(await read("rtf", rtf(body)))[0]!.text).toBe("张三中 x李四王\u00a0-\u2014{}\\\nnext");
  });

  it("reads raw bytes of a file that names no code page", async () => {
    const bytes = Buffer.concat([Buffer.from("{\\rtf1\\ansi "), Buffer.from("d5c5c8fd", "hex"), Buffer.from("}")]);
    expect(texts(await read("rtf", bytes))[0]!.text).toBe("张三");
  });

  it("tells what a picture shows, once, though it stands in the file twice", async () => {
    const picture = "{\\pict{\\*\\picprop{\\sp{\\sn wzDescription}{\\sv a13800138000}}}\\pngblip 89504e47}";
    const body = `see {\\*\\shppict${picture}}{\\nonshppict${picture}}end`;
    expect(told(await read("rtf", rtf(body)))).toEqual([
      ["a13800138000", "alt text", "alt text"],
      ["see end", null, undefined],
    ]);
  });

  it("tells hidden and white text, tiny letters and deletions; white on a ground is seen", async () => {
    const body =
      "seen {\\v v13800138000}{\\deleted d13900139001}{\\cf2 w13700137002}{\\cf2\\chcbpat3 shaded}{\\fs2 t13600136003}\\v h\\v0  end";
    const extraction = await read("rtf", rtf(body));
    expect(told(extraction)).toEqual([
      ["seen shaded end", null, undefined],
      ["v13800138000", "hidden text", undefined],
      ["d13900139001", "tracked deletion", undefined],
      ["w13700137002", "white text", undefined],
      ["t13600136003h", "hidden text", undefined],
    ]);
  });

  it("reads stories, properties, reviewers, field codes and alternative texts", async () => {
    const body =
      "{\\info{\\title T1}{\\author A1}{\\*\\company C1}{\\nofpages3}}{\\*\\userprops{\\propname \\'b5\\'e7\\'bb\\'b0}\\proptype30{\\staticval 13800138000}}" +
      "{\\*\\revtbl{Unknown;}{\\'c9\\'f3;}}{\\header h}{\\footer f}b{\\footnote fn}{\\*\\annotation an}" +
      "{\\shp{\\*\\shpinst{\\sp{\\sn wzDescription}{\\sv alt13900139001}}{\\shptxt box}}{\\shprslt again}}" +
      '{\\field{\\*\\fldinst HYPERLINK "mailto:a@b.cn"}{\\fldrslt link}}{\\*\\unknown not read}{\\pict 0102}';
    const extraction = await read("rtf", rtf(body));
    const found = new Map(told(extraction).map(([text, hidden, part]) => [part ?? "", [text, hidden]]));
    expect(Object.fromEntries(found)).toEqual({
      "": ["blink", null],
      header: ["h", null],
      footer: ["f", null],
      "footnote 1": ["fn", null],
      "comment 1": ["an", "comment"],
      "text box": ["box", null],
      "alt text": ["alt13900139001", "alt text"],
      "field code": ['HYPERLINK "mailto:a@b.cn"', "field code"],
      "metadata: title": ["T1", "metadata"],
      "metadata: creator": ["A1", "metadata"],
      "metadata: Company": ["C1", "metadata"],
      "metadata: 电话": ["13800138000", "metadata"],
      "metadata: reviewers": ["审", "metadata"],
    });
  });

  it("reads tables, hidden cells told, and the text after", async () => {
    const body =
      "before\\par\\trowd\\cellx1\\cellx2\\intbl A\\cell{\\v B}\\cell\\row\\trowd\\cellx1\\cellx2\\intbl C\\par D\\cell\\cell\\row\\pard after";
    const extraction = await read("rtf", rtf(body));
    const [table] = tables(extraction);
    expect(table!.rows).toEqual([
      ["A", "B"],
      ["C\nD", ""],
    ]);
    expect(hiddenOf(table!, 0, 1)).toBe("hidden text");
    expect(told(extraction).map(([text]) => text)).toEqual(["before", "after"]);
  });

  it("skips binary data, says what pictures and objects were not read, and closes what is left open", async () => {
    const body = "a{\\pict\\picwgoal9000\\pichgoal9000\\bin5 }}}}}}b{\\object{\\*\\objdata 01}}{{{{c";
    const extraction = await read("rtf", rtf(body));
    expect(texts(extraction)[0]!.text.trim()).toBe("abc");
    expect(extraction.notes.map(({ code }) => code)).toEqual(["image-not-read", "embedded-not-read"]);
  });

  it("survives deep nesting", async () => {
    const extraction = await read("rtf", rtf(`${"{".repeat(100_000)}x${"}".repeat(100_000)}y`));
    expect(texts(extraction)[0]!.text.trim()).toBe("xy");
  });
});
