import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeHtml } from "../../src/report/html.js";
import { ARGUMENTS, findChromium } from "../browser/chromium.js";
import { madeAudit, madeFinding, manyFindings } from "./made-audit.js";

const executablePath = findChromium();
if (executablePath === null)
  process.stderr.write("page.test.ts: no Chromium found, the report page was NOT tried in a browser (set CHROMIUM)\n");

const FINDINGS = 100_000;
/** One of them stands out. */
const RARE = 77_777;

describe.skipIf(executablePath === null)("the report page in a browser", () => {
  let folder: string;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "tuomin-page-"));
    const findings = manyFindings(FINDINGS).map((finding, index) =>
      index === RARE
        ? { ...finding, title: "雷山县某公示 Needle", organ: "雷山县水务局", path: "needle.html" }
        : finding,
    );
    await writeHtml(madeAudit(findings), join(folder, "zh.html"), "zh");
    await writeHtml(madeAudit(manyFindings(500)), join(folder, "en.html"), "en");
    await writeHtml(
      madeAudit([madeFinding({ title: "<img src=x onerror=alert(1)>" })]),
      join(folder, "evil.html"),
      "zh",
    );
    browser = await chromium.launch({ executablePath: executablePath!, args: ARGUMENTS });
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("request", (request) => !request.url().startsWith("file:") && faults.push(request.url()));
    await page.goto(pathToFileURL(join(folder, "zh.html")).href);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });
  const count = (): Promise<string | null> => page.locator("#count").textContent();
  const rows = () => page.locator("#table tbody tr:not(.spacer)");
  const numbers = async (): Promise<number[]> =>
    (await rows().locator("td.number").allTextContents()).map((text) => Number(text));

  test("keeps only the rows in sight in the document, and shows any of them", async () => {
    expect(await count()).toBe(`显示 ${FINDINGS} 项，共 ${FINDINGS} 项`);
    expect(await rows().count()).toBeLessThan(80);
    expect((await numbers()).slice(0, 3)).toEqual([1, 2, 3]);
    await page.locator("#rows").evaluate((node) => node.scrollTo(0, node.scrollHeight));
    await expect.poll(async () => (await numbers()).at(-1)).toBe(FINDINGS);
    expect(await rows().count()).toBeLessThan(80);
    await page.locator("#rows").evaluate((node) => node.scrollTo(0, 0));
  });

  test("finds one in all of them", async () => {
    await page.fill("#search", "needle");
    await expect.poll(count).toBe(`显示 1 项，共 ${FINDINGS} 项`);
    expect(await numbers()).toEqual([RARE + 1]);
    await page.fill("#search", "");
    await expect.poll(count).toBe(`显示 ${FINDINGS} 项，共 ${FINDINGS} 项`);
  });

  test("filters by what is chosen, several at once, and takes it back", async () => {
    await page.selectOption("select[name=outcome]", { label: "待核 (25,000)" });
    await page.selectOption("select[name=hidden]", { label: await optionOf("hidden", "隐藏列") });
    const both = manyFindings(FINDINGS).filter(({ outcome, hidden }) => outcome.kind === "review" && hidden !== null);
    expect(await count()).toBe(`显示 ${both.length} 项，共 ${FINDINGS} 项`);
    await page.click("button[type=reset]");
    expect(await count()).toBe(`显示 ${FINDINGS} 项，共 ${FINDINGS} 项`);
  });

  test("sorts both ways by a head, and tells it to a screen reader", async () => {
    const head = page.locator("th[data-sort=number]");
    await head.locator("button").click();
    expect(await head.getAttribute("aria-sort")).toBe("descending");
    expect((await numbers())[0]).toBe(FINDINGS);
    await page.locator("th[data-sort=outcome] button").click();
    expect(await rows().first().locator(".badge").first().textContent()).toBe("违规");
    await page.locator("th[data-sort=outcome] button").click();
    expect(await rows().first().locator(".badge").first().textContent()).toBe("豁免");
    await head.locator("button").click();
    expect((await numbers())[0]).toBe(1);
  });

  test("opens the details of a finding by the keyboard, and closes them", async () => {
    await rows().first().locator("button").focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("#details").isVisible()).toBe(true);
    expect(await page.locator("#details").textContent()).toContain("公开时应当去标识化");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator("#details").isVisible()).toBe(false);
  });

  test("goes down from the province to an organ, and on to its findings", async () => {
    for (const name of ["贵州省", "黔东南州", "凯里市", "雷山县水务局"])
      await page.locator("#places-table").getByRole("button", { name, exact: true }).click();
    expect(await page.locator("#trail").textContent()).toContain("雷山县水务局");
    expect((await page.locator("#places-table tr.total td").allTextContents()).slice(0, 1)).toEqual(["1"]);
    await page.getByRole("button", { name: "查看这里的检出项" }).click();
    expect(await count()).toBe(`显示 1 项，共 ${FINDINGS} 项`);
    await page.click("button[type=reset]");
  });

  test("prints the rows that are chosen, whole", async () => {
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    expect(await rows().count()).toBe(2000);
    expect(await page.locator("#printed").textContent()).toContain("前 2000 项");
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    expect(await rows().count()).toBeLessThan(80);
  });

  test("is clean for an accessibility check, in both languages", async () => {
    const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    const other = await browser.newPage();
    for (const name of ["zh.html", "en.html"]) {
      await other.goto(pathToFileURL(join(folder, name)).href);
      // Through the debugger: the page's own policy lets no other script in.
      const told = await other.evaluate(
        `${axe};axe.run().then(({violations})=>violations.flatMap(({id,nodes})=>nodes.map(({html})=>id+": "+html.slice(0,200))))`,
      );
      expect(told, name).toEqual([]);
    }
    await other.close();
  }, 120_000);

  test("runs nothing that stands in a finding", async () => {
    const other = await browser.newPage();
    const said: string[] = [];
    other.on("dialog", (dialog) => {
      said.push(dialog.message());
      void dialog.dismiss();
    });
    await other.goto(pathToFileURL(join(folder, "evil.html")).href);
    expect(await other.locator("#table").textContent()).toContain("<img src=x onerror=alert(1)>");
    expect(await other.locator("#table img").count()).toBe(0);
    expect(said).toEqual([]);
    await other.close();
  });

  test("shows the first findings without scripts", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(pathToFileURL(join(folder, "en.html")).href);
    expect(await plain.locator("#table tbody tr").count()).toBe(100);
    expect(await plain.locator("#filters").isVisible()).toBe(false);
    expect(await plain.locator("body").textContent()).toContain("ledger.xlsx beside this file has all");
    await context.close();
  });

  test("said nothing on the console and asked nothing of any network", () => {
    expect(faults).toEqual([]);
  });

  async function optionOf(name: string, word: string): Promise<string> {
    const options = await page.locator(`select[name=${name}] option`).allTextContents();
    return options.find((text) => text.startsWith(word))!;
  }
});
