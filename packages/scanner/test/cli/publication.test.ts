import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PUBLICATION_POLICIES } from "@tuomin/core";
import exceljs from "exceljs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FindingRecord } from "../../src/ledger/finding-record.js";
import type { CoverageItem } from "../../src/ledger/item.js";
import { tuomin } from "./run-cli.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tuomin-publication-"));
  mkdirSync(join(folder, "site"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const run = (...words: string[]) => tuomin(words, { cwd: folder });
const read = (name: string): string => readFileSync(join(folder, name), "utf8");
function lines<T>(name: string): T[] {
  return read(name)
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

const ID = "522631198503121048";
const page = (title: string, date: string, body: string): string =>
  `<html><head><title>${title}</title><meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="${date}"></head><body>${body}</body></html>`;
const table = (heads: readonly string[], row: readonly string[]): string =>
  `<table><tr>${heads.map((head) => `<th>${head}</th>`).join("")}</tr><tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr></table>`;

describe("tuomin scan", () => {
  it("tells the kind of publication, judges by it, and lists what should not be up as a whole, at any number of workers", async () => {
    put(
      "site/a.html",
      page(
        "某县人民法院失信被执行人名单",
        "2026-01-05",
        table(["姓名", "身份证号", "联系电话"], ["罗家富", ID, "13885512345"]),
      ),
    );
    put(
      "site/b.html",
      page(
        "某县干部任前公示",
        "2023-05-04",
        `<p>公示时间：2023年5月4日至2023年5月10日</p>${table(["姓名", "出生年月"], ["罗家富", "1985年3月"])}`,
      ),
    );
    put(
      "site/c.html",
      page("某片区房屋征收分户补偿情况公示", "2026-01-05", table(["户主姓名", "补偿方式"], ["罗家富", "货币"])),
    );
    put("site/d.html", page("家庭经济状况核对信息", "2026-01-05", "<p>核对情况见附件。</p>"));
    put("site/e.html", page("关于某事的说明", "2026-01-05", `<p>罗家富 电话：13885512345</p>`));
    writeFileSync(join(folder, "site/2025年农村低保对象名单.csv"), `姓名,身份证号\n罗家富,${ID}\n`);
    put("closed.csv", "事项名称,理由\n家庭经济状况核对信息,个人隐私\n");
    put(
      "tuomin.yaml",
      "catalogue:\n  closed: closed.csv\npolicies:\n  - id: dishonest-debtors\n    fields:\n      phone: { outcome: review, clause: 某县办法第三条 }\n",
    );
    put("key", "0123456789abcdef0123456789abcdef");
    for (const jobs of ["1", "2"]) {
      const out = `out${jobs}`;
      const ran = await run(
        "scan",
        "site",
        "-o",
        out,
        "-j",
        jobs,
        "--key",
        "key",
        "--as-of",
        "2026-02-01",
        "--format",
        "html,xlsx,jsonl,json,csv",
      );
      expect(ran.code).toBe(1);
      expect(ran.out).toMatch(/3 files as a whole should not be up/);
    }
    expect(read("out1/findings.jsonl")).toBe(read("out2/findings.jsonl"));
    expect(read("out1/coverage.jsonl")).toBe(read("out2/coverage.jsonl"));

    const found = lines<FindingRecord>("out1/findings.jsonl").map(({ path, rule, publication, outcome }) =>
      `${path} ${rule} ${publication} ${outcome.kind} ${outcome.concern ?? ""}`.trim(),
    );
    expect(found).toEqual([
      "2025年农村低保对象名单.csv resident-id 低保 violation",
      "a.html resident-id 失信被执行人 exempt",
      "a.html mobile-phone 失信被执行人 review",
      "b.html birth-date 任前公示 review publicity-ended",
      "e.html mobile-phone null violation",
    ]);
    const items = lines<CoverageItem>("out1/coverage.jsonl");
    expect(
      items.map(({ path, publication, concerns }) => [path, publication, concerns?.map(({ code }) => code)]),
    ).toEqual([
      ["2025年农村低保对象名单.csv", "低保", undefined],
      ["a.html", "失信被执行人", undefined],
      ["b.html", "任前公示", ["publicity-ended"]],
      ["c.html", "征收补偿", ["outside-scope"]],
      ["d.html", null, ["closed-item"]],
      ["e.html", null, undefined],
    ]);

    const html = read("out1/report.html");
    for (const words of ["By kind of publication", "失信被执行人", "Files that should not be up", "closed.csv第2行"])
      expect(html).toContain(words);
    expect(read("out1/findings.csv").split("\r\n")[0]).toContain("publication");
    const audit = JSON.parse(read("out1/audit.json")) as { totals: { concerns: unknown } };
    expect(audit.totals.concerns).toEqual([
      { code: "closed-item", outcome: "violation", files: 1 },
      { code: "outside-scope", outcome: "violation", files: 1 },
      { code: "publicity-ended", outcome: "review", files: 1 },
    ]);
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(join(folder, "out1/ledger.xlsx"));
    const sheet = book.getWorksheet("Whole files")!;
    expect(sheet.rowCount).toBe(4);
    expect(sheet.getRow(2).getCell(2).value).toBe("b.html");
    expect(book.getWorksheet("Ledger")!.getRow(3).getCell(6).value).toBe("失信被执行人");
  });

  it("exits with 1 for a page that may not be there at all, though nothing was found in it", async () => {
    put(
      "site/c.html",
      page("某片区房屋征收分户补偿情况公示", "2026-01-05", table(["户主姓名", "补偿方式"], ["罗家富", "货币"])),
    );
    const ran = await run("scan", "site", "-o", "out", "--format", "jsonl", "-q");
    expect([ran.code, lines("out/findings.jsonl")]).toEqual([1, []]);
    expect((await run("scan", "site", "-o", "out", "--format", "jsonl", "-q", "--fail-on", "none")).code).toBe(0);
  });

  it("refuses a wrong policy, catalogue or day before it reads anything", async () => {
    put("site/a.html", page("x", "2026-01-05", ""));
    put("tuomin.yaml", "catalogue: { open: open.csv }\n");
    put("open.csv", "事项名称,公开内荣\n低保,姓名\n");
    const wrong = await run("scan", "site", "-o", "out");
    expect([wrong.code, wrong.out]).toEqual([2, ""]);
    expect(wrong.err).toMatch(/open\.csv, row 1: .*公开内荣.*公开内容/);
    put("tuomin.yaml", "");
    expect((await run("scan", "site", "-o", "out", "--as-of", "2026-02-30")).err).toMatch(/--as-of.*2026-11-23/);
  });
});

describe("tuomin check and mask", () => {
  it("judge by the kind that is named, and by the config", async () => {
    put("list.csv", `姓名,身份证号\n罗家富,${ID}\n`);
    expect((await run("check", "list.csv")).code).toBe(1);
    const named = await run("check", "list.csv", "--publication", "失信被执行人");
    expect(named.code).toBe(0);
    expect(named.out).toMatch(/dishonest debtors/);
    expect(named.out).toContain("法释〔2017〕7号第六条");
    const json = JSON.parse((await run("check", "list.csv", "--json", "--publication", "dishonest-debtors")).out);
    expect(json).toMatchObject({ publication: { kind: "dishonest-debtors", confidence: 1 }, concerns: [] });
    put("own.yaml", "policies:\n  - id: dishonest-debtors\n    fields: { resident-id: violation }\n");
    expect((await run("check", "list.csv", "--publication", "失信被执行人", "--config", "own.yaml")).code).toBe(1);

    expect((await run("mask", "list.csv")).out).not.toContain(ID);
    const kept = await run("mask", "list.csv", "--publication", "失信被执行人");
    expect(kept.out).toContain(ID);
    expect(kept.err).toContain("0 findings masked");
  });

  it("refuse a kind that is none, with the nearest", async () => {
    put("list.csv", "姓名\n罗家富\n");
    for (const command of ["check", "mask"]) {
      const ran = await run(command, "list.csv", "--publication", "失信被执行");
      expect([command, ran.code]).toEqual([command, 2]);
      expect(ran.err).toContain("did you mean 失信被执行人?");
    }
  });

  it("tell that a page's time is over", async () => {
    put(
      "a.html",
      page(
        "2023年农村低保对象公示",
        "2023-05-04",
        "<p>公示时间：2023年5月4日至2023年5月10日</p><p>名单见村务公开栏。</p>",
      ),
    );
    const late = await run("check", "a.html", "--as-of", "2023-05-11", "--fail-on", "review");
    expect(late.code).toBe(1);
    expect(late.out).toMatch(/over by 2023-05-10/);
    expect((await run("check", "a.html", "--as-of", "2023-05-10", "--fail-on", "review")).code).toBe(0);
  });
});

describe("tuomin explain --policy and rules --policies", () => {
  it("tell a policy by id, short or longer name, in both languages", async () => {
    for (const name of ["pre-appointment", "任前公示", "干部任前公示"]) {
      const { code, out } = await run("explain", "--policy", name, "--lang", "zh");
      expect(code).toBe(0);
      expect(out).toMatch(/^pre-appointment — 任前公示\n/);
      expect(out).toMatch(/出生日期.*只有年月的.*豁免/);
      expect(out).toContain("转载互证");
    }
    expect((await run("explain", "--policy", "tax-arrears")).out).toMatch(/not verified against the text/);
    expect(JSON.parse((await run("explain", "--policy", "欠税公告", "--json")).out)).toMatchObject({
      id: "tax-arrears",
    });
  });

  it("name the nearest, and ask for one of the two", async () => {
    expect((await run("explain", "--policy", "tax-violaton")).err).toContain("did you mean tax-violation?");
    for (const words of [["explain"], ["explain", "resident-id", "--policy", "低保"]])
      expect(await run(...words)).toMatchObject({ code: 2, out: "" });
  });

  it("list all kinds, the user's own too", async () => {
    put("tuomin.yaml", "policies:\n  - { id: county-heating, title: 供暖补助, nature: none }\n");
    const { out } = await run("rules", "--policies");
    for (const { id } of PUBLICATION_POLICIES) expect(out).toMatch(new RegExp(`^  ${id} `, "m"));
    expect(out).toContain("county-heating");
    expect(JSON.parse((await run("rules", "--policies", "--json")).out)).toHaveLength(PUBLICATION_POLICIES.length + 1);
    expect((await run("explain", "--policy", "供暖补助", "--lang", "zh")).out).toContain("county-heating — 供暖补助");
  });

  it("are completed", async () => {
    for (const shell of ["bash", "zsh", "fish"])
      expect((await run("completion", shell)).out).toMatch(/dishonest-debtors.*minimum-living/);
  });
});
