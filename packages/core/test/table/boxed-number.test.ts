import { describe, expect, it } from "vitest";
import { boxedNumbersOf } from "../../src/table/boxed-number.js";

describe("boxed numbers", () => {
  it("are neighbouring cells of one digit each, with an X at the end", () => {
    const rows = [["身份证号", ..."52263119700101001X", "联系电话", ..."13800000000"]];
    expect(boxedNumbersOf(rows, 0)).toEqual([
      { row: 0, column: 1, text: "52263119700101001X" },
      { row: 0, column: 20, text: "13800000000" },
    ]);
  });
  it.each([
    ["too few", ["名次", "1", "2", "3", "4", "5"]],
    ["too many", [..."1234567890123456789012345678901"]],
    ["cells of two digits", ["12", "13", "14", "15", "16", "17", "18", "19", "20", "21"]],
    ["blanks between", ["1", "", "2", "", "3", "", "4", "", "5", "", "6", "", "7", "", "8", "", "9"]],
    ["an X first", ["X", "1", "2", "3"]],
  ])("are not %s", (_name, row) => {
    expect(boxedNumbersOf([row], 0)).toEqual([]);
  });
});
