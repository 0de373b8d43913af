import { describe, expect, it } from "vitest";
import { createDetector } from "../../src/detector.js";
import { residentIdOf } from "./resident-id-of.js";

const detector = createDetector();
const ID = residentIdOf("52263119900101123");
const found = (text: string): string[] => detector.detect(text).map(({ rule, value }) => `${rule} ${value}`);

describe("labels set with spaces or one character a line", () => {
  it.each([
    [`身 份 证 号：${ID}`, `resident-id ${ID}`],
    [`身　份　证　号　码　${ID}`, `resident-id ${ID}`],
    [`身\n份\n证\n号\n${ID}`, `resident-id ${ID}`],
    [`身\r\n份\r\n证\r\n号\r\n码\r\n${ID}`, `resident-id ${ID}`],
    ["电 话：13812345678", "mobile-phone 13812345678"],
    ["联\n系\n电\n话\n13812345678", "mobile-phone 13812345678"],
    ["账  号：240406010120", "passbook 240406010120"],
    ["出 生 日 期：1990年1月2日", "birth-date 1990年1月2日"],
    ["家 庭 住 址：黎平县德凤街道平寨村3组12号", "address 黎平县德凤街道平寨村3组12号"],
  ])("%j", (text, expected) => expect(found(text)).toEqual([expected]));
  it.each(["案 号：13812345678", "备\n案\n号\n522631199001011230", "编 号：6217901234567890128"])(
    "%j is another number's",
    (text) => expect(found(text)).toEqual([]),
  );
  const cells = (rows: readonly (readonly string[])[]): string[] =>
    detector.detectTable(rows).map(({ row, column, rule }) => `${row},${column} ${rule}`);
  it("in heads and forms", () => {
    expect(
      cells([
        ["姓\n名", "身\n份\n证\n号"],
        ["张三", ID],
      ]),
    ).toEqual(["1,1 resident-id"]);
    expect(
      cells([
        ["姓 名", "张三", "联 系\n电 话", "13812345678"],
        ["家 庭\n住 址", "平寨村3组12号", "", ""],
      ]),
    ).toEqual(["0,3 mobile-phone", "1,1 address"]);
  });
});

describe("lists without heads", () => {
  const ids = [
    "52263119900101123",
    "52263119850312104",
    "52012319720506331",
    "52263119661231002",
    "52260119951111225",
  ].map(residentIdOf);
  it("a column tells what it is by its numbers", () => {
    const rows = ids.map((id, index) => [String(index + 1), "张三", id, `1381234567${index}`, "1200.00"]);
    expect(detector.detectTable(rows)).toHaveLength(10);
  });
  it("a column of contractors' codes beside IDs is nobody's, though each passes as an ID", () => {
    const codes = [
      "52263120010203001",
      "52263120010203002",
      "52263120010203003",
      "52263120010203004",
      "52263120010203005",
    ].map(residentIdOf);
    const rows = ids.map((id, index) => [codes[index]!, "张三", id]);
    expect(detector.detectTable(rows).map(({ column }) => column)).toEqual([2, 2, 2, 2, 2]);
    expect(
      detector.detectTable(rows.map(([code, name, id]) => [name!, id!, code!])).map(({ column }) => column),
    ).toEqual([1, 1, 1, 1, 1]);
    // Alone they may be children's.
    expect(detector.detectTable(rows.map(([code, name]) => [name!, code!])).map(({ column }) => column)).toEqual([
      1, 1, 1, 1, 1,
    ]);
    // Two columns of grown-ups and children of one county each.
    const parents = [
      "52263119900101123",
      "52263119850312104",
      "52263119720506331",
      "52263119661231002",
      "52263119951111225",
    ].map(residentIdOf);
    const children = [
      "52263120150101123",
      "52012320150312104",
      "52263120120506331",
      "52263120161231002",
      "52260120151111225",
    ].map(residentIdOf);
    expect(detector.detectTable(parents.map((id, index) => ["张三", id, children[index]!]))).toHaveLength(10);
  });
});

describe("one digit a cell", () => {
  it("is one number from the first box to the last, masked box by box", () => {
    const rows = [
      ["姓名", "张三"],
      ["身份证号", ...ID],
    ];
    const [finding, ...rest] = detector.detectTable(rows);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ row: 1, column: 1, endColumn: 18, rule: "resident-id", value: "5" });
    expect(detector.maskTable(rows).rows[1]!.slice(1).join("")).toMatch(/^\*+$/);
  });
  it("also set in text", () => {
    const text = `姓名|张三\n身份证号|${[...ID].join("|")}\n联系电话|13812345678`;
    const masked = detector.mask(text).text;
    expect(masked).not.toContain("5|2|2|6|3|1");
    expect(masked).not.toContain("13812345678");
  });
  it("digits of a table of figures are none", () => {
    expect(
      detector.detectTable([
        ["项目", ..."123456789012345678"],
        ["得分", ..."908070605040302010"],
      ]),
    ).toEqual([]);
  });
});
