import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import exceljs from "exceljs";
import { expect, test } from "vitest";
import { writeXlsx } from "../../src/report/xlsx.js";
import { madeAudit, madeFinding, manyFindings } from "./made-audit.js";

async function workbook(audit: Parameters<typeof writeXlsx>[0]): Promise<exceljs.Workbook> {
  const file = join(await mkdtemp(join(tmpdir(), "tuomin-ledger-")), "ledger.xlsx");
  await writeXlsx(audit, file, "zh");
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(file);
  return book;
}

test("the ledger has the columns an office needs, and one row a finding", async () => {
  const sheet = (await workbook(madeAudit(manyFindings(25)))).getWorksheet("台账")!;
  expect((sheet.getRow(1).values as string[]).slice(1)).toEqual([
    "序号",
    "地区",
    "单位",
    "栏目",
    "标题",
    "公示种类",
    "网址或文件",
    "位置",
    "类别",
    "规则",
    "脱敏后内容",
    "主体",
    "结论",
    "依据",
    "整改建议",
    "整改状态",
    "决定",
    "理由",
    "依据",
    "有效期",
    "经办人",
    "登记时间",
    "标识",
  ]);
  expect(sheet.rowCount).toBe(26);
  expect(sheet.getRow(2).getCell(16).value).toBe("待整改");
  expect(sheet.getRow(2).getCell(16).dataValidation.formulae[0]).toContain("已整改");
});

test("the advice for something hidden says that the source file must be cleaned", async () => {
  const sheet = (
    await workbook(madeAudit([madeFinding({ hidden: "hidden column", place: { sheet: "Sheet1", cell: "F3" } })]))
  ).getWorksheet("台账")!;
  expect(sheet.getRow(2).getCell(8).value).toBe("工作表“Sheet1” F3（隐藏列）");
  expect(String(sheet.getRow(2).getCell(15).value)).toContain("原文件");
});

test("a title that looks like a formula stays a text", async () => {
  const sheet = (await workbook(madeAudit([madeFinding({ title: '=HYPERLINK("x")' })]))).getWorksheet("台账")!;
  expect(sheet.getRow(2).getCell(5).value).toBe('=HYPERLINK("x")');
});

test("files that could not be read have a sheet of their own", async () => {
  const sheet = (await workbook(madeAudit([madeFinding()]))).getWorksheet("未能读取")!;
  expect(sheet.getRow(2).getCell(6).value).toBe("文件已损坏");
});

test("the summary's numbers add up to the ledger's rows", async () => {
  const book = await workbook(madeAudit(manyFindings(40)));
  const sheet = book.getWorksheet("汇总")!;
  const rows: [string, number][] = [];
  sheet.eachRow((row) => rows.push([String(row.getCell(1).value), Number(row.getCell(2).value)]));
  const outcomes = rows.filter(([name]) => ["违规", "待核", "豁免"].includes(name)).map(([, count]) => count);
  expect(outcomes.reduce((a, b) => a + b, 0)).toBe(40);
});
