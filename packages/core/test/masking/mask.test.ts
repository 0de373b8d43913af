import { describe, expect, it } from "vitest";
import { createDetector } from "../../src/detector.js";
import { TuominError } from "../../src/errors.js";

const detector = createDetector();

describe("detector.mask", () => {
  it("masks what it finds and nothing else", () => {
    const text = "张三，身份证号：52263119900101123X，联系电话：138 0000 1234。监督电话：12345。";
    const { text: masked, findings } = detector.mask(text);
    expect(masked).toBe("张三，身份证号：******************，联系电话：138 **** 1234。监督电话：12345。");
    for (const { start, end, value } of findings) expect(text.slice(start, end)).toBe(value);
  });
  it("goes by the policy named or given", () => {
    const text = "联系电话：13800001234";
    expect(detector.mask(text, { policy: "alipay" }).text).toBe("联系电话：138******34");
    expect(detector.mask(text, { policy: undefined }).text).toBe("联系电话：138****1234");
    const policy = {
      id: "own",
      title: { zh: "", en: "" },
      source: null,
      operations: {},
      weak: false,
      note: { zh: "", en: "" },
    };
    expect(detector.mask(text, { policy }).text).toBe("联系电话：***");
    expect(() => detector.mask(text, { policy: "none" })).toThrow(TuominError);
  });
  it("puts pseudonyms for direct identifiers, the same for the same number", () => {
    const pseudonymise = (value: string): string => `P${value.length}`;
    const text = "联系电话：13800001234；手机：138-0000-1234；家庭住址：贵州省凯里市大风洞镇老君寨村3组12号";
    expect(detector.mask(text, { pseudonymise }).text).toBe(
      "联系电话：[联系电话:P11]；手机：[联系电话:P11]；家庭住址：贵州省凯里市大风洞镇***",
    );
  });
  it.each([
    ["full-width", "手机：１３８００００１２３４", "手机：１３８****１２３４"],
    ["zero-width", "手机：1380\u200b0001234", "手机：138*\u200b***1234"],
    ["a line break", "身份证号：522631199001\n01123X", "身份证号：************\n******"],
    ["no-break spaces", "手机：138\u00a00000\u00a01234", "手机：138\u00a0****\u00a01234"],
  ])("masks through %s", (_name, text, masked) => {
    expect(detector.mask(text).text).toBe(masked);
  });
  it("changes nothing in a text without findings", () => {
    const text = "黔府办发〔2018〕22号，2018年10月24日，总投资12345678901元。";
    expect(detector.mask(text)).toEqual({ text, findings: [] });
  });
});

describe("detector.maskTable", () => {
  const rows = [
    ["序号", "姓名", "身份证号", "联系电话", "出生日期"],
    ["1", "张三", "52263119900101123X", "13800001234", "1990-01-01"],
    ["2", "李四", "", "0855-8222222"],
  ];
  it("masks cells and leaves the rows given alone", () => {
    const before = structuredClone(rows);
    const masked = detector.maskTable(rows);
    expect(masked.rows).toEqual([
      rows[0],
      ["1", "张三", "******************", "138****1234", "1990年"],
      ["2", "李四", "", "0855-*******"],
    ]);
    expect(rows).toEqual(before);
    for (const { row, column, start, end, value } of masked.findings) {
      expect(rows[row]![column]!.slice(start, end)).toBe(value);
    }
    expect(masked.findings).toHaveLength(4);
  });
});

describe("a number in boxes of one digit each", () => {
  const boxes = [..."52263119900101123X"];
  const rows = [
    ["姓名", "张三"],
    ["身份证号", ...boxes],
  ];
  const source = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;
  it("is masked as the one number it is, and told once", () => {
    const { rows: masked, findings } = detector.maskTable(rows, { policy: "yongan-2023" });
    expect(masked[1]).toEqual(["身份证号", ..."52*************23X"]);
    expect(findings).toHaveLength(1);
    expect(detector.maskTable(rows).rows[1]).toEqual(["身份证号", ...boxes.map(() => "*")]);
  });
  it("keeps no digit where what remains is longer or shorter", () => {
    expect(detector.maskTable(rows, { policy: "student-aid-2017" }).rows[1]).toEqual([
      "身份证号",
      "***",
      ...boxes.slice(1).map(() => "*"),
    ]);
    expect(detector.maskTable(rows, { pseudonymise: () => "K5" }).rows[1]).toEqual([
      "身份证号",
      "[身份证号:K5]",
      ...boxes.slice(1).map(() => "*"),
    ]);
  });
  it("is masked in a page too", () => {
    const { text, findings } = detector.maskHtml(source);
    expect(text).toBe(
      source.replace(boxes.map((box) => `<td>${box}</td>`).join(""), boxes.map(() => "<td>*</td>").join("")),
    );
    expect(findings).toHaveLength(1);
    expect(detector.maskHtml(text).text).toBe(text);
  });
});

describe("detector.maskHtml", () => {
  it.each([
    ["tags", "<p>身份证号：<b>522631</b>19900101<i>123X</i></p>", "<p>身份证号：<b>******</b>********<i>****</i></p>"],
    ["references", "<p>手机：138&#48;0001&#x32;34</p>", "<p>手机：138****1&#x32;34</p>"],
    ["no-break spaces", "手机：138&nbsp;0000&nbsp;1234", "手机：138&nbsp;****&nbsp;1234"],
    ["comments", "手机：1380<!-- x -->0001234", "手机：138*<!-- x -->***1234"],
    ["zero-width references", "手机：1380&#8203;0001234", "手机：138*&#8203;***1234"],
    [
      "a hidden part",
      "手机：1380<u style='display:none'>甲</u>0001234",
      "手机：138*<u style='display:none'>甲</u>***1234",
    ],
    ["indentation", "<p>手机：138\n      0000 1234</p>", "<p>手机：138\n      **** 1234</p>"],
  ])("masks through %s", (_name, source, masked) => {
    expect(detector.maskHtml(source).text).toBe(masked);
  });
  it.each([
    ["an attribute", `<img alt="手机13800001234">`, `<img alt="手机138****1234">`],
    ["an attribute without quotes", `<td data-tel=13800001234>`, `<td data-tel=138****1234>`],
    ["a comment", "<!-- 手机：13800001234 -->", "<!-- 手机：138****1234 -->"],
    ["a link", `<a href="tel:13800001234">拨打</a>`, `<a href="tel:138****1234">拨打</a>`],
    ["a string of a script", `<script>var tel = "13800001234";</script>`, `<script>var tel = "138****1234";</script>`],
    ["a number of a script", `<script>x={"tel":13800001234}</script>`, `<script>x={"tel":"138****1234"}</script>`],
    [
      "a hidden field",
      `<input type=hidden name=tel value='13800001234'>`,
      `<input type=hidden name=tel value='138****1234'>`,
    ],
    ["a field", `手机<input value='13800001234'>`, `手机<input value='138****1234'>`],
    [
      "metadata",
      `<meta name=Description content="手机13800001234">`,
      `<meta name=Description content="手机138****1234">`,
    ],
    ["the title", "<title>手机13800001234</title>", "<title>手机138****1234</title>"],
  ])("masks in %s", (_name, source, masked) => {
    expect(detector.maskHtml(source).text).toBe(masked);
  });
  it("masks cells by their heads and cuts an address over tags", () => {
    const source =
      "<table><tr><th>姓名<th>家庭住址<th>出生年月<tr><td>张三<td>贵州省凯里市大风洞镇<b>老君寨村</b>3组<i>12号</i><td>1990年<u>3月</u></table>";
    expect(detector.maskHtml(source).text).toBe(
      "<table><tr><th>姓名<th>家庭住址<th>出生年月<tr><td>张三<td>贵州省凯里市大风洞镇<b>***</b><i></i><td>1990年<u></u></table>",
    );
  });
  it("tells place and hiding", () => {
    const { findings } = detector.maskHtml("<p>甲</p>\n<p>手机：<b>138</b>00001234</p><!-- 手机：13900001234 -->");
    expect(findings.map(({ value, place, hidden }) => [value, place, hidden])).toEqual([
      ["13800001234", { line: 2, column: 10 }, null],
      ["13900001234", { line: 2, column: 37 }, "html comment"],
    ]);
  });
  it("writes a pseudonym so that it stays text", () => {
    const pseudonymise = (): string => `<script>"'&`;
    expect(detector.maskHtml(`<p>手机：13800001234</p>`, { pseudonymise }).text).toBe(
      "<p>手机：[联系电话:·script·]</p>",
    );
  });
});
