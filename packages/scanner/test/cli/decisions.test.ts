import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import exceljs from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Ran, tuomin } from "./run-cli.js";

let folder: string;
const run = (...words: string[]): Promise<Ran> =>
  tuomin(words, { cwd: folder, env: { XDG_CONFIG_HOME: join(folder, "settings") } });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tuomin-decisions-"));
  writeFileSync(
    join(folder, "aid.csv"),
    "姓名,身份证号,联系电话\n张三丰,522631199003070015,13985501234\n李四光,522631198501010023,13885502345\n",
  );
  await run("scan", "aid.csv", "--out", "out", "--format", "jsonl", "-q");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Fills in rows of an exported sheet: by row number, what stands in 决定, 理由, 依据, 有效期, 经办人. */
async function fillIn(file: string, rows: Readonly<Record<number, readonly string[]>>): Promise<void> {
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(join(folder, file));
  const sheet = book.worksheets[0]!;
  for (const [row, values] of Object.entries(rows))
    values.forEach((value, index) => {
      sheet.getCell(Number(row), 12 + index).value = value;
    });
  await book.xlsx.writeFile(join(folder, file));
}

describe("tuomin decisions", () => {
  it("goes out as a sheet, is filled in by hand, and comes back; what is wrong is told by row, in both languages", async () => {
    expect(await run("decisions", "export", "out", "a.xlsx")).toMatchObject({ code: 0 });
    await fillIn("a.xlsx", {
      2: ["false positive", "sample data", "", "", "Wang"],
      3: ["豁免", "公示", "", "2099-12-31", "王"],
      4: ["maybe", "x", "", "", "王"],
      5: ["corrected", "call 13985501234", "", "", "王"],
    });
    const ran = await run("decisions", "import", "out", "a.xlsx");
    expect(ran.code).toBe(2);
    expect(ran.out).toMatch(/^1 decisions taken over, 0 the same as in the ledger; 3 rows left out/);
    expect(ran.err).toMatch(/row 3: an exemption needs the basis/);
    expect(ran.err).toMatch(/row 4: unknown decision/);
    expect(ran.err).toMatch(/row 5: the reason holds personal information/);
    expect(ran.err).not.toContain("13985501234");
    const zh = await run("decisions", "import", "out", "a.xlsx", "--lang", "zh");
    expect(zh.out).toContain("1 条与台账相同，3 行有问题未导入");
    expect(zh.err).toContain("第 3 行: 豁免必须写明“依据”");
  });

  it("keeps what was decided in the ledger and nothing that was not", async () => {
    expect((await run("decisions", "export", "out", "b.yaml")).code).toBe(0);
    const text = readFileSync(join(folder, "b.yaml"), "utf8");
    expect(text.match(/identity:/g)).toHaveLength(1);
    expect(text).toMatch(/decision: false-positive\n {4}reason: sample data\n {4}who: Wang\n/);
    expect((await run("decisions", "import", "out", "b.yaml")).out).toMatch(/^0 decisions taken over, 1 the same/);
  });

  it("signs decisions that have no author with --who, and tells of rows that were deleted", async () => {
    await run("decisions", "export", "out", "c.xlsx");
    await fillIn("c.xlsx", { 4: ["to be corrected", "to be taken down", "", "", ""] });
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(join(folder, "c.xlsx"));
    book.worksheets[0]!.spliceRows(5, 1);
    await book.xlsx.writeFile(join(folder, "c.xlsx"));
    expect((await run("decisions", "import", "out", "c.xlsx")).err).toMatch(/row 4: the who is missing/);
    const ran = await run("decisions", "import", "out", "c.xlsx", "--who", "李复核");
    expect(ran).toMatchObject({ code: 0, out: expect.stringMatching(/^1 decisions taken over, 1 the same/) });
    expect(ran.err).toMatch(/^1 findings of the ledger are not in the sheet/);
  });

  it("shows in a report what was decided", async () => {
    await run("scan", "aid.csv", "--out", "out", "--format", "jsonl", "-q");
    const records = readFileSync(join(folder, "out", "findings.jsonl"), "utf8")
      .trim()
      .split("\n");
    const decided = records.map((line) => JSON.parse(line)).filter(({ decision }) => decision !== undefined);
    expect(decided.map(({ decision, outcome }) => `${decision.kind} ${outcome.kind}`).sort()).toEqual([
      "false-positive exempt",
      "to-correct violation",
    ]);
  });

  it.each<[string, string[], RegExp]>([
    ["an action that is none", ["exprt", "out", "x.xlsx"], /ACTION cannot be exprt.*Did you mean export/],
    ["an extension that is none", ["export", "out", "x.doc"], /extension of x\.doc is not known/],
    ["a folder without a ledger", ["export", ".", "x.xlsx"], /no ledger/],
    ["a sheet that is not there", ["import", "out", "nothing.xlsx"], /no such path: nothing\.xlsx/],
    ["a sheet that is none", ["import", "out", "aid.csv"], /aid\.csv holds no sheet of decisions/],
    ["a file that is there", ["export", "out", "a.xlsx"], /a\.xlsx exists/],
    ["a folder that is not there", ["export", "out", "no/x.yaml"], /cannot write/],
  ])("refuses %s", async (_, words, said) => {
    const ran = await run("decisions", ...words);
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(said);
  });
});

describe("tuomin serve", () => {
  it("says where it is, keeps its token file to its owner, and ends in good order", async () => {
    let seen = "";
    const ran = await tuomin(["serve", "out", ".", "--token-file", "token"], {
      cwd: folder,
      env: { XDG_CONFIG_HOME: join(folder, "settings") },
      interruptWhen: () => {
        seen = statSync(join(folder, "token"), { throwIfNoEntry: false }) === undefined ? "" : "made";
        return seen === "made";
      },
    });
    expect(ran.code).toBe(0);
    expect(ran.err).toContain("stopped.");
    const { mode } = statSync(join(folder, "token"));
    if (process.platform !== "win32") expect(mode & 0o777).toBe(0o600);
    expect(ran.out).toContain(readFileSync(join(folder, "token"), "utf8").trim());
    expect(ran.out).toMatch(/http:\/\/127\.0\.0\.1:\d+\/\?token=/);
  });

  it.each<[string, string[], RegExp]>([
    ["a port that is none", ["serve", "--port", "99999"], /--port cannot be 99999/],
    ["a host that is none", ["serve", "--host", "256.1.1.1"], /cannot listen on 256\.1\.1\.1/],
    ["a ledger that is none", ["serve", "aid.csv"], /./],
    ["a token file that is too short", ["serve", "--token-file", "aid.csv"], /token file aid\.csv/],
    ["a folder that is not there", ["serve", "out", "nowhere"], /no such path: nowhere/],
  ])("refuses %s", async (_, words, said) => {
    const ran = await run(...words);
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(said);
  });
});
