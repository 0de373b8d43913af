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

test("the page holds every finding, masked, and its totals", async () => {
  const html = await page(madeAudit(manyFindings(30)));
  const $ = load(html);
  const data = JSON.parse($("#data").text());
  expect(data.rows).toHaveLength(30);
  expect(data.rows[0]).toContain("52****************");
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
  expect(html).toContain(`<script>${await source("page.js")}</script>`);
});

test("nothing in the page comes from elsewhere", async () => {
  const html = await page(madeAudit(manyFindings(10)));
  const $ = load(html);
  expect($("script[src], link, img, iframe, object, embed, base").length).toBe(0);
  expect(html).not.toMatch(/@import|url\(\s*["']?https?:/);
  expect($("meta[http-equiv=Content-Security-Policy]").attr("content")).toContain("default-src 'none'");
});

test("a hostile title can neither close the data element nor become markup", async () => {
  const evil = '</script><script>alert(1)</script><!-- "\u2028';
  const audit = madeAudit([madeFinding({ title: evil, organ: evil, path: "x<script>.html" })]);
  const $ = load(await page(audit));
  expect($("script").length).toBe(2);
  expect(JSON.parse($("#data").text()).rows[0][7]).toBe(evil);
  expect($("svg script").length).toBe(0);
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
