import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ARGUMENTS, findChromium } from "../browser/chromium.js";
import { ID, PHONE, type Started, startDesk, TOKEN } from "./started.js";

const program = findChromium();
if (program === null)
  process.stderr.write(
    "No Chromium found: the review desk was NOT tried in a browser. Install one (apt-get install chromium) or name it in CHROMIUM.\n",
  );

describe.skipIf(program === null)("the review desk in a browser", () => {
  let browser: Browser;
  let started: Started;
  let page: Page;
  /** What the browser complained of. */
  let complaints: string[];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: program!, args: ARGUMENTS });
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    started = await startDesk();
    const context = await browser.newContext({ viewport: { width: 1400, height: 820 }, locale: "zh-CN" });
    page = await context.newPage();
    complaints = [];
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(started.url)) complaints.push(`asked ${request.url()}`);
    });
    await page.goto(`${started.url}/?token=${TOKEN}`);
    await page.waitForSelector(".finding");
  });
  afterEach(async () => {
    await page.context().close();
    await started.close();
    expect(complaints).toEqual([]);
  });

  const current = (): Promise<string | null> => page.locator(".finding[aria-current]").textContent();
  const sayWho = async (name = "王审核"): Promise<void> => {
    await page.fill("input[name=who]", name);
    await page.keyboard.press("Enter");
  };
  const told = (text: string | RegExp): Promise<void> => page.getByRole("status").filter({ hasText: text }).waitFor();
  const stored = (): string[] =>
    [...started.decisions.list()].map(({ kind, reason, who }) => `${kind} ${reason} ${who}`);

  it("takes the token out of the address", () => {
    expect(page.url()).toBe(`${started.url}/`);
  });

  it("goes through findings and groups by keys", async () => {
    const first = await current();
    await page.keyboard.press("j");
    await expect.poll(current).not.toBe(first);
    await page.keyboard.press("k");
    await expect.poll(current).toBe(first);
    const group = (): Promise<string | null> => page.locator(".group[aria-current]").textContent();
    const before = await group();
    await page.keyboard.press("n");
    await expect.poll(group).not.toBe(before);
    await page.keyboard.press("p");
    await expect.poll(group).toBe(before);
    await page.keyboard.press("k");
    expect(await group()).toBe(before);
  });

  it("decides by keys alone: who, f, a reason, Enter; and goes on to the next", async () => {
    const first = await current();
    await page.keyboard.press("f");
    await sayWho();
    await page.waitForSelector("#reason:focus");
    await page.keyboard.type("样例 数据 feeuj");
    await page.keyboard.press("Enter");
    await told(/已决定 1 项/);
    expect(stored()).toEqual(["false-positive 样例 数据 feeuj 王审核"]);
    await expect.poll(current).not.toBe(first);
    expect(await page.locator("progress").getAttribute("value")).toBe("1");
    expect(await page.locator(".finding").first().textContent()).toContain("误报");
    await page.keyboard.press(".");
    await expect.poll(stored).toHaveLength(2);
    expect(new Set(stored()).size).toBe(1);
  });

  it("asks for what an exemption needs before it sends it", async () => {
    await page.keyboard.press("e");
    await sayWho();
    await page.waitForSelector("#reason:focus");
    await page.fill("#expires", "");
    await page.click("dialog .primary");
    await page.waitForSelector("#reason[aria-invalid]");
    expect(await page.locator("dialog .fault").allTextContents()).toHaveLength(3);
    expect(stored()).toEqual([]);
    await page.fill("#reason", "法定公示");
    await page.fill("#basis", "行政处罚法第四十八条");
    await page.fill("#expires", "2099-12-31");
    await page.click("dialog .primary");
    await told(/豁免/);
    expect([...started.decisions.list()]).toMatchObject([
      { kind: "exempt", basis: "行政处罚法第四十八条", expires: "2099-12-31" },
    ]);
  });

  it("takes the last step back", async () => {
    await page.keyboard.press("t");
    await sayWho();
    await page.waitForSelector("#reason:focus");
    await page.keyboard.type("撤下");
    await page.keyboard.press("Enter");
    await told(/已决定 1 项/);
    await page.keyboard.press("u");
    await told(/已撤销 1 项/);
    expect(stored()).toEqual([]);
    expect(await page.locator("progress").getAttribute("value")).toBe("0");
    expect(started.decisions.history(started.findings[0]!.identity!).map(({ kind }) => kind)).toEqual([
      "to-correct",
      "withdrawn",
    ]);
  });

  it("decides about all that fit a filter at once", async () => {
    await page.getByLabel("规则", { exact: true }).selectOption({ label: "手机号码 (4/4)" });
    await expect.poll(() => page.locator(".group").count()).toBe(3);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /批量决定/ }).click();
    await sayWho();
    await page.waitForSelector("dialog #reason");
    expect(await page.locator("dialog").textContent()).toContain("4 个待决定检出项");
    expect(await page.locator("dialog").textContent()).toContain("规则 手机号码");
    await page.fill("#reason", "应当撤下");
    await page.click("dialog .primary");
    await told(/已决定 4 项/);
    expect(stored()).toEqual(Array(4).fill("to-correct 应当撤下 王审核"));
    expect(await page.locator(".empty").first().textContent()).toContain("没有符合条件");
  });

  it("shows the context masked, the value on demand, and keeps who looked", async () => {
    await page.waitForSelector(".cells mark");
    expect(await page.content()).not.toContain(ID);
    expect(await page.content()).not.toContain(PHONE);
    expect(started.reveals.count()).toBe(0);
    await page.keyboard.press("r");
    await sayWho("李复核");
    await page.locator("mark", { hasText: ID }).waitFor();
    expect(await page.content()).not.toContain(PHONE);
    expect(started.reveals.list(9)).toMatchObject([{ who: "李复核", identity: started.findings[0]!.identity }]);
    await page.keyboard.press("r");
    await expect.poll(async () => (await page.content()).includes(ID)).toBe(false);
    await page.getByText("记录", { exact: true }).click();
    await page.getByText("李复核 · 查看原值").waitFor();
  });

  it("puts the same person's findings together", async () => {
    await page.getByLabel("按人员").check();
    await page.getByText("出现在 2 个页面").first().waitFor();
    const paths = page.locator(".finding .meta span:first-child");
    await expect.poll(async () => new Set(await paths.allTextContents()).size).toBe(2);
  });

  it("speaks English too", async () => {
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { name: "Review desk" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.title()).toContain("Review desk");
    await expect.poll(() => page.locator("main").textContent()).toMatch(/ID number/i);
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("j");
    expect(await page.locator("dialog").count()).toBe(0);
  });

  it("leaves single letters alone where somebody writes", async () => {
    await page.keyboard.press("/");
    await page.keyboard.type("notice");
    await expect.poll(() => page.locator(".group").count()).toBe(1);
    expect(await page.locator("dialog").count()).toBe(0);
    expect(await page.inputValue("#search")).toBe("notice");
  });

  it.each(["zh", "en"] as const)("has nothing that axe objects to (%s)", async (language) => {
    if (language === "en") await page.getByRole("button", { name: "English" }).click();
    await page.waitForSelector(".cells mark");
    // Not as a script of the page, which its policy rightly refuses.
    await page.evaluate(`${axe.source}; undefined`);
    const objections = async (): Promise<string[]> => {
      const source = "axe.run(document, { resultTypes: ['violations'] })";
      const { violations } = (await page.evaluate(source)) as {
        violations: { id: string; nodes: { html: string }[] }[];
      };
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
    };
    expect(await objections()).toEqual([]);
    await page.keyboard.press("e");
    await sayWho();
    await page.waitForSelector("#reason:focus");
    expect(await objections()).toEqual([]);
    await page.click("dialog .primary");
    await page.waitForSelector("#reason[aria-invalid]");
    expect(await objections()).toEqual([]);
    await page.fill("#reason", "法定公示");
    await page.fill("#basis", "条款");
    await page.click("dialog .primary");
    await page.waitForSelector(".finding .mark");
    await page.keyboard.press("k");
    await page.waitForSelector(".standing");
    expect(await objections()).toEqual([]);
    await page.keyboard.press("?");
    await page.waitForSelector("dialog");
    expect(await objections()).toEqual([]);
  });

  it("says so when the service is gone", async () => {
    await started.close();
    await page.keyboard.press("j");
    await page.getByRole("status").filter({ hasText: "连接已断开" }).waitFor();
    complaints = complaints.filter((text) => !text.includes("ERR_CONNECTION_REFUSED"));
    started = await startDesk();
  });
});
