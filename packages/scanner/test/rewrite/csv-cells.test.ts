import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvCells, writeCell } from "../../src/rewrite/csv-cells.js";

const values = (text: string, delimiter = ","): string[][] =>
  csvCells(text, delimiter).map((row) => row.map(({ value }) => value));

describe("csvCells", () => {
  it.each<readonly [string, string[][]]>([
    [
      "a,b\nc,d\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a,b\r\nc,d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["a,b\rc", [["a", "b"], ["c"]]],
    ['"a,b","c""d"\n', [["a,b", 'c"d']]],
    ['"a\nb",c\n', [["a\nb", "c"]]],
    ["a,,\n", [["a", "", ""]]],
    ["a,", [["a", ""]]],
    ["\na\n", [[""], ["a"]]],
    ['"open, never closed\nb\n', [['"open', " never closed"], ["b"]]],
    ['"a"b,c\n', [['"a"b', "c"]]],
    ['a"b,c\n', [['a"b', "c"]]],
    ["", []],
  ])("%j", (text, rows) => expect(values(text)).toEqual(rows));

  it("reads what it writes, and puts the whole text back together", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "张", ",", '"', "\n", "\r", " ", "\t") });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 }),
        fc.constantFrom(",", "\t"),
        (rows, delimiter) => {
          const text = rows
            .map((row) => `${row.map((value) => writeCell(value, delimiter, false)).join(delimiter)}\n`)
            .join("");
          expect(values(text, delimiter)).toEqual(rows);
          let rebuilt = "";
          let from = 0;
          for (const { value, start, end, quoted } of csvCells(text, delimiter).flat()) {
            expect(start).toBeGreaterThanOrEqual(from);
            rebuilt += text.slice(from, start) + writeCell(value, delimiter, quoted);
            from = end;
          }
          expect(rebuilt + text.slice(from)).toBe(text);
        },
      ),
    );
  });

  it("takes any text, in linear time and without losing a unit", () => {
    expect(csvCells('"'.repeat(200_001), ",").flat().length).toBeGreaterThan(0);
    expect(csvCells('"a,'.repeat(100_000), ",").flat().length).toBeGreaterThan(0);
  });
});
