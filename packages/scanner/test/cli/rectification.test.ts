import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "cheerio";
import { parse as parseCsv } from "csv-parse/sync";
import exceljs from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tuomin } from "./run-cli.js";

let folder: string;
const scan = (...words: string[]) =>
  tuomin(["scan", "site", "--jobs", "1", "--lang", "zh", "--format", "jsonl", ...words], { cwd: folder });
const ORGANS = ["甲县民政局", "乙县教育局"];
const put = (name: string, organ: number, phones: readonly string[]): void => {
  const rows = phones.map((phone, at) => `<tr><td>张${"甲乙丙丁"[at]}</td><td>${phone}</td></tr>`).join("");
  const head = `<meta name="SiteName" content="某县人民政府"><meta name="ContentSource" content="${ORGANS[organ]}"><title>${name}公示</title>`;
  writeFileSync(
    join(folder, "site", name),
    `<html><head>${head}</head><body><table><tr><th>姓名</th><th>联系电话</th></tr>${rows}</table></body></html>`,
  );
};
const read = (name: string): string => readFileSync(join(folder, name), "utf8");

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tuomin-rectified-"));
  mkdirSync(join(folder, "site"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** By organ: fixed, open, moved, unread, added, reappeared, rate. */
const TOLD = [
  ["乙县教育局", 0, 2, 1, 0, 0, 0, "0.0%"],
  ["甲县民政局", 2, 1, 0, 0, 2, 1, "66.7%"],
];
const ALL = [2, 3, 1, 0, 2, 1, "40.0%"];
const EVERY = "jsonl,json,csv,html,xlsx,docx,md,sarif,junit";

describe("a scan over an earlier one", () => {
  it("tells nothing of changes where there is nothing before it", async () => {
    put("a.html", 0, ["13800001111", "13900002222", "13700003333"]);
    put("b.html", 1, ["13600004444"]);
    put("c.html", 1, ["13500005555"]);
    const { code, out, err } = await scan("--out", "out");
    expect(code).toBe(1);
    expect(out + err).not.toContain("整改率");
    put("a.html", 0, ["13800001111", "13900002222", "13300007777"]);
    await scan("--out", "out");
  }, 120_000);

  it("tells of each organ what was put right, what not, what moved, what is new and what is there again", async () => {
    // 甲: two phones gone, one stays, a new one comes, and one of the first scan is back. 乙: one page moves, one stays.
    put("a.html", 0, ["13800001111", "13700003333", "13200008888"]);
    rmSync(join(folder, "site/b.html"));
    put("b2.html", 1, ["13600004444"]);
    const { out, err } = await scan("--out", "out", "--format", EVERY);
    expect(err).toContain("已整改 2，未整改 3（其中移位 1），未能复核 0，新增 2（其中复现 1），整改率 40.0%");
    expect(out).toMatch(/甲县民政局：整改率 66\.7%，已整改 2，未整改 1，未能复核 0，新增 2/);
  }, 120_000);

  const cellsOf = (rows: readonly (readonly string[])[]): (string | number)[][] =>
    rows.map((row) => row.slice(1).map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)));
  const expected = [...TOLD, ["", ...ALL]];

  it("alike in JSON, JSON Lines, CSV, SARIF and JUnit", () => {
    const { changes } = JSON.parse(read("out/audit.json"));
    const organ = (one: Record<string, string | number>): (string | number)[] => [
      one.organ!,
      ...[one.fixed, one.open, one.moved, one.unread, one.added, one.reappeared].map(Number),
      `${(100 * Number(one.rate)).toFixed(1)}%`,
    ];
    expect(changes.organs.map(organ)).toEqual(TOLD);
    expect(changes).toMatchObject({ rate: 0.4, since: expect.stringMatching(/^\d{4}-/) });
    expect(changes.counts.moved.violation + changes.counts.unchanged.violation).toBe(3);
    const lines = read("out/changes.jsonl").trim().split("\n");
    expect(lines.map((line) => organ(JSON.parse(line)))).toEqual(TOLD);
    const rows = parseCsv(read("out/changes.csv"), { columns: true, bom: true }) as Record<string, string>[];
    expect(rows.map(organ)).toEqual(TOLD);
    expect(JSON.parse(read("out/report.sarif")).runs[0].properties.changes).toEqual(changes);
    const $ = load(read("out/junit.xml"), { xml: true });
    const property = (name: string): string => $(`property[name="changes.${name}"]`).attr("value")!;
    expect(["fixed", "open", "moved", "unread", "added", "reappeared"].map(property).map(Number)).toEqual(
      ALL.slice(0, -1),
    );
    expect(property("rate")).toBe("0.4000");
  });

  it("alike in HTML, Markdown, XLSX and DOCX", async () => {
    const $ = load(read("out/report.html"));
    const html = $("section[aria-labelledby=h-changes] tbody tr")
      .toArray()
      .map((row) =>
        $(row)
          .children()
          .toArray()
          .map((cell) => $(cell).text()),
      );
    expect(cellsOf(html)).toEqual(expected);
    expect($("#overview").text()).toContain("整改率 40.0%");
    const markdown = read("out/report.md").split("## 整改情况")[1]!.split("\n##")[0]!;
    const rows = markdown
      .split("\n")
      .filter((line) => line.startsWith("| "))
      .slice(2)
      .map((line) => line.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, "")));
    expect(cellsOf(rows)).toEqual(expected);
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(join(folder, "out/ledger.xlsx"));
    const summary: string[][] = [];
    book.getWorksheet("汇总")!.eachRow((row) => {
      summary.push(Array.from(row.values as unknown[], (value) => String(value ?? "")).slice(1));
    });
    const at = summary.findIndex(([name]) => name === "整改情况");
    expect(cellsOf(summary.slice(at + 2, at + 5)).map((row) => row.slice(0, 8))).toEqual(expected);
    const word = load(strFromU8(unzipSync(readFileSync(join(folder, "out/report.docx")))["word/document.xml"]!), {
      xml: true,
    });
    const tables = word("w\\:tbl")
      .toArray()
      .map((table) =>
        word(table)
          .find("w\\:tr")
          .toArray()
          .map((row) =>
            word(row)
              .find("w\\:tc")
              .toArray()
              .map((cell) => word(cell).text()),
          ),
      );
    const changed = tables.find(([heads]) => heads!.includes("整改率"))!;
    expect(cellsOf(changed.slice(1))).toEqual(expected);
  });

  it("tells a program so too, and a scan that meets the very same tells it again", async () => {
    put("a.html", 0, []);
    const told = async (): Promise<{ event: string; changes: { organs: unknown[] } }[]> =>
      (await scan("--out", "out", "--log-format", "json")).err
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
    for (let time = 0; time < 2; time++) {
      const events = await told();
      expect(events.find(({ event }) => event === "compared")).toMatchObject({
        fixed: 3,
        open: 2,
        added: 0,
        rate: 0.6,
      });
      expect(events.at(-1)!.changes.organs).toHaveLength(2);
    }
    put("a.html", 0, ["13800001111", "13700003333", "13200008888"]);
  }, 60_000);

  it("takes --baseline before its own last run", async () => {
    await scan("--out", "first", "--format", "md", "--no-cache");
    put("a.html", 0, []);
    const { err } = await scan("--out", "out", "--baseline", "first", "--format", "md");
    expect(err).toContain("已整改 3，未整改 2");
    expect(read("out/report.md")).toContain("整改率");
  }, 60_000);
});
