import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import exceljs from "exceljs";
import iconv from "iconv-lite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readCatalogue } from "../../src/commands/read-catalogue.js";
import { Problem } from "../../src/messages/problem.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tuomin-catalogue-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const HEADS = ["序号", "事项名称", "公开内容", "公开主体", "公开平台", "公开方式", "公开时限"];

function csv(rows: readonly (readonly string[])[], name = "主动公开目录.csv"): string {
  const path = join(folder, name);
  writeFileSync(path, rows.map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\n"));
  return path;
}

async function refusal(path: string, open = true): Promise<Problem> {
  try {
    await readCatalogue(path, open);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error("not refused");
}

describe("readCatalogue", () => {
  it("reads the rows of a CSV under its heads, wherever they stand, with file and row", async () => {
    const path = csv([
      ["某县民政局主动公开目录", "", "", "", "", "", ""],
      HEADS,
      ["1", "低保对象名单", "姓名、保障金额", "民政局", "门户网站", "主动公开", "公示7日"],
      ["", "", "", "", "", "", ""],
      ["2", "救助申请材料", "申请书", "", "", "依申请公开", ""],
    ]);
    expect(await readCatalogue(path, true)).toEqual([
      {
        name: "低保对象名单",
        content: "姓名、保障金额",
        open: true,
        mandatory: true,
        source: "主动公开目录.csv第3行",
        organ: "民政局",
        platform: "门户网站",
        way: "主动公开",
        limit: "公示7日",
      },
      {
        name: "救助申请材料",
        content: "申请书",
        open: true,
        mandatory: false,
        source: "主动公开目录.csv第5行",
        way: "依申请公开",
      },
    ]);
  });

  it("reads a GBK file, as offices save them", async () => {
    const path = join(folder, "a.csv");
    writeFileSync(
      path,
      iconv.encode("事项名称,公开内容\n高龄津贴发放,姓名、金额\n低保发放,姓名、金额\n临时救助,姓名、金额\n", "gbk"),
    );
    expect((await readCatalogue(path, true)).map(({ name }) => name)).toEqual(["高龄津贴发放", "低保发放", "临时救助"]);
  });

  it("reads every visible sheet of a workbook; merged names go on in the rows below", async () => {
    const book = new exceljs.Workbook();
    const sheet = book.addWorksheet("民政");
    sheet.addRow(["公开事项（二级）", "公开内容（要素）", "公开依据"]);
    sheet.addRow(["低保对象名单", "姓名", "民发〔2021〕57号"]);
    sheet.addRow(["", "保障金额", ""]);
    sheet.addRow(["高龄津贴", "姓名、金额", ""]);
    sheet.mergeCells("A2:A3");
    book.addWorksheet("说明").addRow(["本目录自发布之日起施行", "x"]);
    const hidden = book.addWorksheet("旧", { state: "hidden" });
    hidden.addRow(["事项名称", "公开内容"]);
    hidden.addRow(["旧事项", "姓名"]);
    const path = join(folder, "目录.xlsx");
    await book.xlsx.writeFile(path);
    expect(await readCatalogue(path, true)).toEqual([
      {
        name: "低保对象名单",
        content: "姓名\n保障金额",
        open: true,
        mandatory: true,
        source: "目录.xlsx“民政”第2行",
        basis: "民发〔2021〕57号",
      },
      { name: "高龄津贴", content: "姓名、金额", open: true, mandatory: true, source: "目录.xlsx“民政”第4行" },
    ]);
  });

  it("reads a catalogue of what is not published, which need not say what it holds", async () => {
    const path = csv(
      [
        ["事项名称", "理由"],
        ["家庭经济状况核对信息", "个人隐私"],
      ],
      "非公开目录.csv",
    );
    expect(await readCatalogue(path, false)).toEqual([
      { name: "家庭经济状况核对信息", content: "", open: false, mandatory: false, source: "非公开目录.csv第2行" },
    ]);
  });

  it("takes a row that is not to be published for what it says, in either catalogue", async () => {
    const path = csv([HEADS, ["1", "核对信息", "收入", "", "", "不予公开", ""]]);
    expect(await readCatalogue(path, true)).toMatchObject([{ open: false, mandatory: false }]);
  });
});

describe("a wrong catalogue is refused with file, row and the nearest word", () => {
  const row = ["1", "低保对象名单", "姓名、保障金额", "民政局", "网站", "主动公开", "公示7日"];
  it.each<[string, readonly (readonly string[])[], number, RegExp]>([
    ["a mistyped head", [["目录"], HEADS.with(2, "公开内荣"), row], 2, /公开内荣.*公开内容/],
    ["a head with a character too few", [HEADS.with(1, "事项名"), row], 1, /事项名.*事项名称/],
    ["no column of names", [HEADS.toSpliced(1, 1), row.toSpliced(1, 1)], 1, /事项名称/],
    ["no column of contents", [HEADS.toSpliced(2, 1), row.toSpliced(2, 1)], 1, /公开内容/],
    ["a row without a name", [HEADS, row, row.with(1, "").with(2, "")], 3, /事项名称/],
    ["a first row that goes on from none", [HEADS, row.with(1, "")], 2, /事项名称/],
    ["a row without content", [HEADS, row.with(2, "")], 2, /公开内容/],
    ["a way nobody knows", [HEADS, row.with(5, "主公")], 2, /主动公开/],
    ["no rows", [HEADS], 1, /没有事项/],
  ])("%s", async (_what, rows, at, said) => {
    const problem = await refusal(csv(rows));
    expect(problem.code).toBe("catalogue-invalid");
    expect(problem.zh).toContain(`主动公开目录.csv 第 ${at} 行`);
    expect(problem.zh).toMatch(said);
    expect(problem.en).toContain(`catalogue 主动公开目录.csv, row ${at}`);
  });

  it("a file that is missing, or no table", async () => {
    expect((await refusal(join(folder, "none.csv"))).code).toBe("catalogue-unreadable");
    writeFileSync(join(folder, "a.pdf"), "%PDF-1.4\n");
    expect((await refusal(join(folder, "a.pdf"))).zh).toContain("CSV 或 XLSX");
    expect((await refusal(folder)).code).toBe("catalogue-unreadable");
  });
});
