import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDetector } from "../../src/detector.js";
import { idCheckCharacter } from "../../src/rules/checksums/mod11-2.js";

const SEED = 20180622;
const detector = createDetector();
type Rows = readonly (readonly string[])[];

const digits = (length: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: 10 ** length - 1 }).map((number) => String(number).padStart(length, "0"));
const id = digits(3)
  .map((tail) => `52263119850312${tail}`)
  .map((number) => number + idCheckCharacter(number));
/** 13800000000 and 13812345678 stand in forms to be filled in: they are nobody's. */
const mobile = digits(6).map((tail) => `138${tail}93`);
const person = fc.tuple(
  fc.constantFrom("张三", "李四", "王小五", "欧阳六六"),
  id,
  mobile,
  fc.integer({ min: 100, max: 9999 }).map(String),
  fc.integer({ min: 1, max: 30 }).map((house) => `某县城关镇红旗村3组${house}号`),
);
const HEAD = ["户主姓名", "身份证号码", "联系电话", "补助金额（元）", "家庭住址"];
const table: fc.Arbitrary<Rows> = fc.array(person, { minLength: 1, maxLength: 6 }).map((people) => [HEAD, ...people]);

const told = (findings: readonly { rule: string; value: string; subject: string }[]): string[] =>
  findings.map(({ rule, value, subject }) => `${rule} ${value} ${subject}`);
const ofRows = (rows: Rows): string[] => told(detector.detectTable(rows));

describe("findings of tables", () => {
  it("are there: an ID, a telephone and an address a person", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const found = detector.detectTable(rows);
        for (const [row, cells] of rows.entries()) {
          if (row === 0) continue;
          const values = found.filter((finding) => finding.row === row).map((finding) => finding.value);
          expect(values).toContain(cells[1]);
          expect(values).toContain(cells[2]);
          expect(values).toHaveLength(3);
        }
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  it("are the same of rows and of text", () => {
    fc.assert(
      fc.property(table, fc.constantFrom("\t", " | ", ",", "，", "    ", " "), (rows, separator) => {
        const expected = ofRows(rows);
        const text = `现将名单公示如下。\n${rows.map((row) => row.join(separator)).join("\n")}\n`;
        expect(told(detector.detect(text))).toEqual(expected);
        expect(told(detector.detect(`公示名单\n${rows.flat().join("\n")}\n`))).toEqual(expected);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  it("do not change by titles above, nor by turning the table on its side", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const expected = ofRows(rows);
        expect(
          ofRows([["某县2018年低保花名册", "", "", "", ""], ["填报单位：某县民政局", "", "", "", ""], ...rows]),
        ).toEqual(expected);
        const turned = HEAD.map((_, column) => rows.map((row) => row[column]!));
        expect(ofRows(turned).sort()).toEqual([...expected].sort());
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  it("a head that refuses holds in every form of the table", () => {
    const rows = [
      ["承包方", "承包方编码", "面积"],
      ["张三", "520221200212010018", "3.5"],
      ["李四", "520221200212010026", "2.5"],
    ];
    expect(ofRows(rows)).toEqual([]);
    for (const separator of ["\t", "|", ",", " ", "   "]) {
      expect(told(detector.detect(rows.map((row) => row.join(separator)).join("\n"))), separator).toEqual([]);
    }
    expect(ofRows(rows[0]!.map((_, column) => rows.map((row) => row[column]!)))).toEqual([]);
  });
});
