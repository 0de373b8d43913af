import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutTable } from "../../src/table/layout.js";
import { findTextTables } from "../../src/table/text-table.js";
import { unitsOf } from "../../src/text/units.js";
import { trie } from "./trie.js";

/** Tests are deterministic. */
const SEED = 20180622;

type Rows = readonly (readonly string[])[];

const digits = (length: number): fc.Arbitrary<string> =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(""));

/** Heads with what stands under them; all values invented. */
const COLUMNS: readonly (readonly [head: readonly string[], value: fc.Arbitrary<string>])[] = [
  [["姓名", "户主姓名", "姓 名", "申请人"], fc.constantFrom("张三", "李四", "王小五", "欧阳六六", "陈七")],
  [
    ["身份证号", "身份证号码（18位）", "*证件号码"],
    fc.tuple(digits(2), digits(3)).map(([region, tail]) => `5226${region}19850101${tail}X`),
  ],
  [["联系电话", "手机号码", "联系方式（必填）"], digits(8).map((tail) => `138${tail}`)],
  [["性别"], fc.constantFrom("男", "女")],
  [["年龄"], fc.integer({ min: 1, max: 99 }).map(String)],
  [["补贴金额（元）", "金额"], fc.integer({ min: 100, max: 99999 }).map((amount) => `${amount}.00`)],
  [["一卡通账号", "银行账号"], digits(17).map((tail) => `62${tail}`)],
  [
    ["家庭住址"],
    fc
      .tuple(fc.constantFrom("红旗村", "幸福路"), fc.integer({ min: 1, max: 99 }))
      .map(([road, no]) => `某县某镇${road}${no}号`),
  ],
  [["出生年月"], fc.integer({ min: 1940, max: 2010 }).map((year) => `${year}年3月`)],
];

/** A list of people: a name, a number and perhaps more, in any order. */
const table: fc.Arbitrary<Rows> = fc
  .tuple(
    fc.shuffledSubarray(COLUMNS.map((_, index) => index).slice(3), { minLength: 0 }),
    fc.subarray([1, 2, 6], { minLength: 1 }),
    fc.integer({ min: 1, max: 5 }),
  )
  .chain(([others, numbers, height]) =>
    fc
      .shuffledSubarray([...new Set([0, ...numbers, ...others])], {
        minLength: new Set([0, ...numbers, ...others]).size,
      })
      .chain((columns) =>
        fc.tuple(
          fc.tuple(...columns.map((column) => fc.constantFrom(...COLUMNS[column]![0]))),
          fc.array(fc.tuple(...columns.map((column) => COLUMNS[column]![1])), { minLength: height, maxLength: height }),
        ),
      ),
  )
  .map(([head, rows]) => [head, ...rows]);

interface Reading {
  readonly value: string;
  readonly meaning: string | null;
  /** The record the cell stands in. */
  readonly record: readonly string[];
}

function readings(rows: Rows): Reading[] {
  const layout = layoutTable(rows, trie);
  return rows.flatMap((cells, row) =>
    cells.map((value, column) => {
      const context = layout.contextOf(row, column);
      return { value, meaning: context.head?.meaning ?? null, record: context.rows[context.row]! };
    }),
  );
}

function readingsOfText(text: string): Reading[] {
  return findTextTables(text, unitsOf(text), trie).flatMap((found) =>
    readings(found.rows.map((row) => row.map((cell) => text.slice(cell.start, cell.end)))),
  );
}

const transpose = (rows: Rows): string[][] => rows[0]!.map((_, column) => rows.map((row) => row[column]!));
const byValue = (list: readonly Reading[]): string[] =>
  list
    .filter((reading) => reading.meaning !== null)
    .map((reading) => JSON.stringify(reading))
    .sort();

describe("laws of tables", () => {
  it("every cell under a head is what the head says", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const all = readings(rows);
        const width = rows[0]!.length;
        for (const [index, reading] of all.entries()) {
          if (index < width) expect(reading.meaning).toBeNull();
          else expect(reading.meaning).not.toBeNull();
        }
      }),
      { seed: SEED },
    );
  });

  it("the same table with tabs, pipes, commas and wide spaces reads the same", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const expected = readings(rows);
        for (const separator of ["\t", " | ", "|", ",", "，", "；", "    "]) {
          const text = `名单如下。\n${rows.map((row) => row.join(separator)).join("\n")}\n\n特此公示。`;
          expect(readingsOfText(text), separator).toEqual(expected);
        }
        const quoted = rows.map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\r\n");
        expect(readingsOfText(quoted)).toEqual(expected);
        expect(readingsOfText(rows.flat().join("\n"))).toEqual(expected);
      }),
      { seed: SEED },
    );
  });

  it("title rows above change nothing", () => {
    const titles = fc.array(
      fc.constantFrom("2018年某县低保花名册", "填报单位：某县民政局      日期：2018年1月", "附件1", ""),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(table, titles, (rows, texts) => {
        const width = rows[0]!.length;
        const above = texts.map((text) => [text, ...new Array<string>(width - 1).fill("")]);
        expect(readings([...above, ...rows]).slice(above.length * width)).toEqual(readings(rows));
      }),
      { seed: SEED },
    );
  });

  it("a head repeated by a page break changes nothing", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const body = rows.slice(1);
        const doubled = readings([...rows, ...rows]).filter((reading) => reading.meaning !== null);
        const once = readings([rows[0]!, ...body, ...body]).filter((reading) => reading.meaning !== null);
        expect(doubled).toEqual(once);
      }),
      { seed: SEED },
    );
  });

  it("a table on its side has the same records", () => {
    fc.assert(
      fc.property(table, (rows) => {
        expect(byValue(readings(transpose(rows)))).toEqual(byValue(readings(rows)));
      }),
      { seed: SEED },
    );
  });

  it("no text table leaves its lines, overlaps another, or holds a cell outside itself", () => {
    const piece = fc.constantFrom(
      "姓名",
      "电话",
      "张三",
      "13800000000",
      "\t",
      "|",
      ",",
      "，",
      "\n",
      "  ",
      " ",
      '"',
      "。",
      "序号",
      "1",
      "\r\n",
      "、",
      "-",
      "联系方式",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const found of findTextTables(text, unitsOf(text), trie)) {
          expect(found.start).toBeGreaterThanOrEqual(last);
          expect(found.end).toBeLessThanOrEqual(text.length);
          let at = found.start;
          for (const cell of found.rows.flat()) {
            expect(cell.start).toBeGreaterThanOrEqual(at);
            expect(cell.end).toBeGreaterThanOrEqual(cell.start);
            expect(cell.end).toBeLessThanOrEqual(found.end);
            at = cell.end;
          }
          last = found.end;
        }
      }),
      { numRuns: 1000, seed: SEED },
    );
  });

  it("any rows at all have a context for every cell", () => {
    const cell = fc.constantFrom(
      "",
      "姓名",
      "电话",
      "张三",
      "13800000000",
      "单位",
      "序号",
      "备注",
      "合计",
      "某县民政局",
      "1",
      "一、城关镇",
      "住址",
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (rows) => {
        const layout = layoutTable(rows, trie);
        rows.forEach((cells, row) => {
          cells.forEach((text, column) => {
            const context = layout.contextOf(row, column);
            const record = context.rows[context.row]!;
            expect(record[context.column]).toBe(text);
            if (context.head !== null) {
              expect(context.meanings[context.column]).toBe(context.head.meaning);
              expect(context.head.end).toBeLessThanOrEqual(context.headText.length);
            }
          });
        });
      }),
      { numRuns: 500, seed: SEED },
    );
  });
});
