import { describe, expect, it } from "vitest";
import { countDamaged, isDamagedNumber } from "../../src/extract/damaged-number.js";
import { cell, workbookOf } from "./fixtures-make/ooxml.js";
import { read, tables } from "./fixtures-make/read.js";

describe("numbers that a spreadsheet damaged", () => {
  it.each([
    ["522631199001011000", true],
    ["522631000000000000", true],
    ["6222021234567890000", true],
    ["6222021234567890", true],
    ["522631199001011234", false],
    ["922631199001011000", false],
    ["1000000000000000", false],
    ["13800138000", false],
    ["52263119900101100X", false],
  ])("%s: %s", (number, damaged) => {
    expect(isDamagedNumber(number)).toBe(damaged);
  });

  it("stay as they are written in CSV, and are counted", async () => {
    const source =
      "姓名,身份证号,金额\n张三,5.22631199001011E+17,1.5E+03\n李四,5.22631E+17,2E+17\n王五, 6.22202123456789e+18 ,A1.2E+17";
    const extraction = await read("csv", source);
    expect(
      tables(extraction)[0]!
        .rows.slice(1)
        .map((row) => row[1]),
    ).toEqual(["5.22631199001011E+17", "5.22631E+17", " 6.22202123456789e+18 "]);
    expect(extraction.notes).toMatchObject([{ code: "damaged-number", en: expect.stringContaining("3 long numbers") }]);
    expect((await read("csv", "a,b\n1,522631199001011234\n")).notes).toEqual([]);
  });

  it("are counted in a sheet, but not where they are kept as text", async () => {
    const number = '<c r="A1"><v>5.22631199001011E+17</v></c>';
    const sheet = (inside: string): Buffer =>
      workbookOf({ sheets: [{ name: "表", xml: `<sheetData><row r="1">${inside}</row></sheetData>` }] });
    expect((await read("xlsx", sheet(number))).notes).toMatchObject([{ code: "damaged-number" }]);
    expect((await read("xlsx", sheet(cell("A1", "522631199001011000")))).notes).toEqual([]);
  });

  it("are counted in running text", () => {
    expect(countDamaged("见5.22631E+17。")).toBe(1);
  });
});
