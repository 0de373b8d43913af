import fc from "fast-check";
import { notice, rowsOfTable } from "./made.js";

/** Invented texts of some thousand units: what a masked place depends on is spread over lines, tables and pages. */

const table = fc
  .tuple(rowsOfTable, fc.constantFrom("\t", " | ", "，", "  "), fc.integer({ min: 1, max: 12 }))
  .map(([[head, ...rows], sign, times]) =>
    [head!, ...Array.from({ length: times }, () => rows).flat()].map((row) => row.join(sign)).join("\n"),
  );

/** A table copied cell by cell, one a line. */
const vertical = rowsOfTable.map((rows) => rows.map((row) => row.slice(0, 3).join("\n")).join("\n"));

const line = fc.constantFrom(
  "附件：",
  "经研究，现将有关情况公示如下，公示期为五个工作日，如有异议请向我局反映，逾期不再受理，特此公告，以上信息由各乡镇人民政府核实后上报并对其真实性负责。",
  "张三，男，汉族，住黎平县德凤街道平寨村3组12号，患尿毒症多年，",
  "联系电话：138",
  "12345678",
  "身份证号：522631",
  "19900101 1234",
  "户主：李四",
  "身体状况：二级肢体残疾",
  "家庭年收入：12000元",
  "一、城关镇",
  "序号 1 2 3 4 5 6 7 8 9 10",
  "20181024",
  "8,000 12 345",
  "13812345678 13912345678",
  "监督电话：0851-86820000",
  "| --- | --- |",
  "",
  "",
  "   ",
  "第 3 页 共 12 页",
  "领取人签字：",
);

const block = fc.oneof(
  { weight: 3, arbitrary: notice },
  { weight: 5, arbitrary: fc.array(line, { minLength: 1, maxLength: 12 }).map((lines) => lines.join("\n")) },
  { weight: 2, arbitrary: table },
  { weight: 1, arbitrary: vertical },
);

const textOf = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(block, { minLength, maxLength }), fc.constantFrom("\n", "\n", "\r\n", "\r"))
    .map(([blocks, end]) => blocks.join("\n").replaceAll("\n", end));

export const longText = textOf(3, 14);

/** A text and where it is cut into chunks. */
const cut = (text: fc.Arbitrary<string>): fc.Arbitrary<string[]> =>
  text.chain((made) =>
    fc.tuple(fc.constant(made), fc.array(fc.nat({ max: made.length }), { maxLength: 40 })).map(([whole, at]) => {
      const cuts = [...at, 0, whole.length].sort((a, b) => a - b);
      return cuts.slice(1).map((end, index) => whole.slice(cuts[index]!, end));
    }),
  );

export const cutText = cut(longText);
/** Of some hundred units, of which a law can try a thousand. */
export const cutShortText = cut(textOf(1, 3));
