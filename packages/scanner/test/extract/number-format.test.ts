import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hidesText, showNumber } from "../../src/extract/xlsx/number-format.js";

describe("showNumber", () => {
  it.each([
    ["13800138000", "General", "13800138000"],
    ["5.2263119900101104E+17", "General", "522631199001011040"],
    ["522631199001011040", "0", "522631199001011040"],
    ["522631199001011040", "0_ ", "522631199001011040"],
    ["5.2263119900101104E+17", "0.00E+00", "522631199001011040"],
    ["851234567", "0000000000", "0851234567"],
    ["13800138000", "000-0000-0000", "138-0013-8000"],
    ["12345678901", "#,##0.00", "12,345,678,901.00"],
    ["1234.5", '"¥"#,##0.00', "¥1,234.50"],
    ["0.5", "0%", "0.5"],
    ["3", '"第"0"号"', "第3号"],
    ["-5", "0;(0)", "(5)"],
    ["0", "#,##0;-#,##0;-", "0"],
    ["12.346", "0.00", "12.35"],
    ["12", "0.##", "12"],
    ["1.5", "# ?/?", "1.5"],
    ["33000", "yyyy/m/d", "1990-05-07"],
    ["33000", '[$-804]yyyy"年"m"月"', "1990-05-07"],
    ["33000.5", "yyyy/m/d h:mm", "1990-05-07 12:00"],
    ["0.75", "h:mm", "18:00"],
    ["59", "yyyy/m/d", "1900-02-28"],
    ["522631199001011040", "yyyy/m/d", "522631199001011040"],
    ["abc", "0", "abc"],
  ])("shows %s under %s as %s", (raw, format, text) => {
    expect(showNumber(raw, format, false)).toEqual({ text, hidden: false });
  });

  it.each([
    ["13800138000", ";;;"],
    ["13800138000", '"***"'],
    ["13800138000", "0;-0;0;@".replace("0;", ";")],
    ["13800138000", '"保密";'],
  ])("tells that %s is not to be seen under %s", (raw, format) => {
    expect(showNumber(raw, format, false)).toEqual({ text: raw, hidden: true });
  });

  it("counts from 1904 where the workbook does", () => {
    expect(showNumber("31538", "yyyy/m/d", true).text).toBe("1990-05-07");
  });

  it("knows formats that hide text", () => {
    expect([";;;", "0;0;0;", "General", "@", "0;-0;0;@", ";;"].map(hidesText)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it("never loses a digit of a whole number (law)", () => {
    const formats = fc.constantFrom(
      "General",
      "0",
      "0_ ",
      "#,##0",
      "0000000000",
      "@",
      "0.00",
      '"No."0',
      "# ?/?",
      "0.00E+00",
      "000-0000-0000",
    );
    fc.assert(
      fc.property(fc.bigInt({ min: 1_000_000n, max: 10n ** 20n }), formats, (value, format) => {
        expect(showNumber(String(value), format, false).text.replace(/\D/g, "")).toContain(String(value));
      }),
    );
  });
});
