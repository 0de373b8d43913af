import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import exceljs from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Decision } from "../../../src/ledger/decision.js";
import { mergeDecisions } from "../../../src/ledger/decisions/merge.js";
import { readDecisionSheet } from "../../../src/ledger/decisions/read-sheet.js";
import { writeDecisionSheet } from "../../../src/ledger/decisions/write-sheet.js";
import { Problem } from "../../../src/messages/problem.js";
import { freshDecisions, identityOf, madeDecision, madeRows, NAMES, NOW, TODAY } from "./made.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tuomin-sheet-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SOFFICE = ["/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice"].find(existsSync);
const COUNT = 10_000;

async function exported(count: number, held: readonly Decision[], language: "zh" | "en" = "zh"): Promise<string> {
  const decisions = freshDecisions();
  decisions.put(held);
  const file = join(folder, `${count}-${held.length}-${language}.xlsx`);
  expect(await writeDecisionSheet(madeRows(count, decisions), file, NAMES, language)).toBe(count);
  return file;
}

/** A sheet into a ledger that holds nothing. */
async function imported(file: string): Promise<{ decisions: Decision[]; remarks: number; rows: number }> {
  const rows = await readDecisionSheet(readFileSync(file), file);
  const decisions = freshDecisions();
  const { take, remarks } = mergeDecisions(rows, decisions, () => true, { today: TODAY, now: NOW });
  decisions.put(take);
  return { decisions: [...decisions.list()], remarks: remarks.length, rows: rows.length };
}

/** What came back otherwise than it went, at most three of them, so that a failure can be read. */
function changed(back: readonly Decision[], sent: readonly Decision[]): unknown[] {
  expect(back).toHaveLength(sent.length);
  const known = new Map(back.map((decision) => [decision.identity, JSON.stringify(decision)]));
  return sent.filter((one) => known.get(one.identity) !== JSON.stringify(one)).slice(0, 3);
}

/** Lets the spreadsheet program read a file and write it in another format, as somebody does who opens and saves it. */
function through(file: string, format: string): string {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const out = join(folder, `to-${format}`);
  execFileSync(SOFFICE!, [profile, "--headless", "--convert-to", format, "--outdir", out, file], { stdio: "pipe" });
  return join(out, file.slice(file.lastIndexOf("/") + 1).replace(/\.\w+$/, `.${format}`));
}

describe("the sheet of decisions", () => {
  it.each([
    ["zh", COUNT],
    ["en", 300],
  ] as const)("gives every decision back (%s, %i)", async (language, count) => {
    const held = Array.from({ length: count }, (_, number) => madeDecision(number));
    const { decisions, remarks, rows } = await imported(await exported(count, held, language));
    expect([rows, remarks]).toEqual([count, 0]);
    expect(changed(decisions, held)).toEqual([]);
  });

  it.skipIf(SOFFICE === undefined)(
    "loses none of 10,000 on the way through LibreOffice, xlsx to ods to xlsx",
    async () => {
      const held = Array.from({ length: COUNT }, (_, number) => madeDecision(number));
      const ods = through(await exported(COUNT, held), "ods");
      for (const file of [ods, through(ods, "xlsx")]) {
        const { decisions, remarks } = await imported(file);
        expect(remarks).toBe(0);
        expect(changed(decisions, held)).toEqual([]);
      }
    },
    180_000,
  );

  it("hides identity and time, lets the decision be chosen from a list, and says how to fill it in", async () => {
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(await exported(3, [madeDecision(0)]));
    const sheet = book.getWorksheet("决定")!;
    const heads = (sheet.getRow(1).values as string[]).slice(1);
    expect(heads).toEqual(
      "标识,序号,地区,单位,标题,文件,位置,类别,规则,脱敏后内容,结论,决定,理由,依据,有效期,经办人,登记时间".split(","),
    );
    expect([1, 17].map((column) => sheet.getColumn(column).hidden)).toEqual([true, true]);
    expect(sheet.getColumn(12).hidden).toBe(false);
    for (const row of [2, 3, 4])
      expect(sheet.getCell(row, 12).dataValidation.formulae).toEqual(['"误报,豁免,待整改,已整改"']);
    expect(book.getWorksheet("说明")!.getCell(1, 1).value).toBe("填写方法");
  });

  it("is read as people leave it: sorted, filtered, a title above, dates as dates", async () => {
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(await exported(4, []));
    const sheet = book.getWorksheet("决定")!;
    const fill = ["豁免", "法定公示", "第四十八条", new Date(Date.UTC(2027, 11, 31)), "甲"];
    fill.forEach((value, index) => {
      sheet.getCell(3, 12 + index).value = value;
    });
    sheet.getCell(3, 15).numFmt = "yyyy/m/d";
    sheet.spliceRows(1, 0, ["审核表"]);
    sheet.spliceRows(3, 1);
    const file = join(folder, "edited.xlsx");
    await book.xlsx.writeFile(file);
    const rows = await readDecisionSheet(readFileSync(file), file);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      where: { en: "sheet 决定, row 3" },
      draft: {
        identity: identityOf(1),
        kind: "豁免",
        reason: "法定公示",
        basis: "第四十八条",
        expires: "2027-12-31",
        who: "甲",
      },
      at: "",
    });
  });

  it("finds the basis of the decision where the sheet has a basis of the finding too", async () => {
    const book = new exceljs.Workbook();
    const sheet = book.addWorksheet("台账");
    sheet.addRow(["序号", "依据", "决定", "理由", "依据", "有效期", "经办人", "identity"]);
    sheet.addRow([1, "校验码相符", "误报", "样例", "条款", "", "甲", identityOf(5)]);
    const file = join(folder, "ledger.xlsx");
    await book.xlsx.writeFile(file);
    expect((await readDecisionSheet(readFileSync(file), file))[0]!.draft).toMatchObject({ basis: "条款" });
  });

  it.each([
    ["words.txt", "随便写的"],
    ["broken.xlsx", "PK\u0003\u0004 broken"],
    ["other.csv", "姓名,金额\n甲,1\n"],
  ])("refuses %s with a sentence in both languages", async (name, content) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    const refused = await readDecisionSheet(readFileSync(file), name).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Problem);
    expect(refused).toMatchObject({ zh: expect.stringContaining(name), en: expect.stringContaining(name) });
  });
});
