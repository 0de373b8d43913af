import { createHash } from "node:crypto";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "cheerio";
import { expect, test } from "vitest";
import { writeHtml } from "../../src/report/html.js";
import { WORDS } from "../../src/report/words.js";
import { madeAudit, madeFinding, manyFindings } from "./made-audit.js";

async function page(audit: Parameters<typeof writeHtml>[0], language: "zh" | "en" = "zh"): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), "tuomin-report-")), "report.html");
  await writeHtml(audit, file, language);
  return readFile(file, "utf8");
}

/** The rows of the page, as its script reads them: texts by the names of the columns. */
function rowsIn(html: string): Record<string, string | number>[] {
  const $ = load(html);
  const { columns } = JSON.parse($("#meta").text()) as { columns: string[] };
  const texts = [""];
  const rows: Record<string, string | number>[] = [];
  for (const script of $("script.rows").toArray()) {
    const { s, r } = JSON.parse($(script).text()) as { s: string[]; r: number[] };
    texts.push(...s);
    for (let at = 0; at < r.length; at += columns.length)
      rows.push(
        Object.fromEntries(columns.map((name, index) => [name, index < 3 ? r[at + index]! : texts[r[at + index]!]!])),
      );
  }
  return rows;
}

test("the page holds every finding, masked, and its totals", async () => {
  const html = await page(madeAudit(manyFindings(30)));
  const $ = load(html);
  const rows = rowsIn(html);
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  expect(rows[0]).toMatchObject({ outcome: 0, category: 0, masked: "52****************", organ: "凯里市民政局" });
  expect($("#table tbody tr")).toHaveLength(30);
  expect($(".tiles").text()).toContain("30");
  expect($("h1").text()).toBe(WORDS.zh.title);
  expect($("figure svg").length).toBeGreaterThanOrEqual(3);
});

test("the page's own style and script are filled in whole", async () => {
  const source = (name: string): Promise<string> =>
    readFile(new URL(`../../src/report/page/${name}`, import.meta.url), "utf8");
  const html = await page(madeAudit(manyFindings(3)));
  expect(html).not.toMatch(/\{\{\w+\}\}/);
  expect(html).toContain(`<style>${await source("page.css")}</style>`);
  const script = load(html)("script:not([type])").text();
  for (const name of ["data.js", "table.js", "select.js", "places.js", "main.js"]) {
    const own = (await source(name)).match(/^(?:export )?(?:function|const) \w+/gm) ?? [];
    for (const line of own) expect(script).toContain(line.replace("export ", ""));
  }
  expect(script).not.toMatch(/^(?:import|export) /m);
});

test("nothing in the page comes from elsewhere", async () => {
  const html = await page(madeAudit(manyFindings(10)));
  const $ = load(html);
  expect($("script[src], link, img, iframe, object, embed, base").length).toBe(0);
  expect(html).not.toMatch(/@import|url\(\s*["']?https?:/);
  const policy = $("meta[http-equiv=Content-Security-Policy]").attr("content")!;
  const hash = createHash("sha256").update($("script:not([type])").text()).digest("base64");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`script-src 'sha256-${hash}'`);
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
});

test("a hostile title can neither close the data element nor become markup", async () => {
  const evil = '</script><script>alert(1)</script><!-- "\u2028';
  const audit = madeAudit([madeFinding({ title: evil, organ: evil, path: "x<script>.html" })]);
  const html = await page(audit);
  const $ = load(html);
  expect($("script:not([type])").length).toBe(1);
  expect(rowsIn(html)[0]).toMatchObject({ organ: evil, title: evil });
  expect($("svg script, table script").length).toBe(0);
});

test("what could not be read stands in the page with its reason, in both languages", async () => {
  const audit = madeAudit([madeFinding()]);
  expect(load(await page(audit))("main").text()).toContain("文件已损坏");
  const english = load(await page(audit, "en"));
  expect(english("main").text()).toContain("the file is damaged");
  expect(english("html").attr("lang")).toBe("en");
});

test("a raw value stands in the page only where the run was asked to reveal it, and then the page warns", async () => {
  const revealed = await page(madeAudit([madeFinding({ value: "RAW-VALUE" })], true));
  expect(revealed).toContain("RAW-VALUE");
  expect(load(revealed)(".notice").text()).toContain("原始个人信息");
});

test("both languages name every category, outcome, subject and status", () => {
  for (const key of ["category", "outcome", "subject", "status", "advice"] as const) {
    expect(Object.keys(WORDS.en[key]).sort()).toEqual(Object.keys(WORDS.zh[key]).sort());
  }
  expect(Object.keys(WORDS.en.page).sort()).toEqual(Object.keys(WORDS.zh.page).sort());
  expect(WORDS.en.ledger.columns).toHaveLength(WORDS.zh.ledger.columns.length);
});
