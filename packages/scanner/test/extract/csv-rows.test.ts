import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainRows } from "../../src/extract/csv/plain-rows.js";
import { extractCsv } from "../../src/extract/csv.js";
import { texts } from "./fixtures-make/read.js";

const OPTIONS = {
  record_delimiter: ["\r\n", "\n", "\r"],
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: false,
};
const unit = fc.constantFrom("张三", "1", " ", ",", "\t", "，", "\r", "\n", "\r\n", "\0", "𠮷", "'");

describe("rows without quotes", () => {
  it("are what csv-parse makes of them (law)", () => {
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), fc.constantFrom(",", "\t", "，"), (units, delimiter) => {
        const text = units.join("");
        expect(plainRows(text, delimiter)).toEqual(parse(text, { ...OPTIONS, delimiter }));
      }),
    );
  });

  it("are what csv-parse makes of a text whose quotes mean nothing (law)", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(unit, fc.constant('"')), { maxLength: 40 }), (units) => {
        const text = units.join("");
        expect(plainRows(text, ",")).toEqual(parse(text, { ...OPTIONS, delimiter: ",", quote: null }));
      }),
    );
  });
});

describe("a long rest behind a quote that is never closed", () => {
  const head = '姓名,联系电话\n张三,13800138000\n李四,"未完\n';
  const line = "符合条件,无\n";
  const rest = (length: number): string => line.repeat(Math.ceil(length / line.length));

  it("is told as text, the rows before it as a table, and the file as read in part", () => {
    const extraction = extractCsv(Buffer.from(`${head}${rest(6_000_000)}王五,13900139000\n`), "csv", 100_000);
    expect(extraction.notes).toMatchObject([{ code: "open-quote" }]);
    const [table, ...told] = extraction.document.blocks;
    expect(table).toMatchObject({
      kind: "table",
      rows: [
        ["姓名", "联系电话"],
        ["张三", "13800138000"],
      ],
    });
    expect(told.length).toBeGreaterThan(5);
    let row = 3;
    for (const block of told) {
      if (block.kind !== "text") throw new Error("a table");
      expect(block.place.line).toBeLessThanOrEqual(row);
      row += block.text.split("\n").length - 1;
    }
    expect(told[0]!.place.line).toBe(3);
    const text = texts(extraction)
      .map((block) => block.text)
      .join("");
    expect(text.startsWith('李四,"未完\n')).toBe(true);
    expect(text.endsWith("王五,13900139000\n")).toBe(true);
  });

  it("is told as rows where it is shorter", () => {
    const extraction = extractCsv(Buffer.from(`${head}${rest(2_000_000)}王五,13900139000\n`), "csv", 100_000);
    expect(extraction.notes).toMatchObject([{ code: "open-quote" }]);
    const last = extraction.document.blocks.at(-1)!;
    expect(last.kind === "table" && last.rows.at(-1)).toEqual(["王五", "13900139000"]);
  });
});
