import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tuomin } from "../cli/run-cli.js";
import { send } from "./client.js";
import { PHONE, type Started, startDesk, TOKEN } from "./started.js";

let started: Started;
beforeAll(async () => {
  started = await startDesk([]);
});
afterAll(() => started.close());

const post = (name: string, body: object) =>
  send(started, "POST", `/api/${name}`, { Authorization: `Bearer ${TOKEN}`, "Content-Type": "application/json" }, body);
const file = (name: string): string => join(started.folder, name);

describe("POST /api/check", () => {
  it.each([
    ["aid.csv", {}, []],
    ["notice.html", { publication: "minimum-living" }, ["--publication", "minimum-living"]],
    ["plain.txt", { failOn: "review", reveal: true }, ["--fail-on", "review", "--reveal"]],
  ])("says of %s what tuomin check --json says", async (name, options, flags) => {
    const { status, json } = await post("check", {
      name,
      base64: readFileSync(file(name)).toString("base64"),
      ...options,
    });
    expect(status).toBe(200);
    expect(json).toEqual(JSON.parse((await tuomin(["check", file(name), "--json", ...flags])).out));
    expect(json.publishable).toBe(false);
  });

  it("takes text as it is, and shows no value that was not asked for", async () => {
    const { json, text } = await post("check", { text: `张三 联系电话：${PHONE}` });
    expect(json).toMatchObject({ name: "-", publishable: false, findings: [{ rule: "mobile-phone" }] });
    expect(text).not.toContain(PHONE);
    expect((await post("check", { text: "关于放假的通知" })).json).toMatchObject({ publishable: true, findings: [] });
  });

  it.each([
    [{}],
    [{ text: "a", base64: "YQ==" }],
    [{ text: 1 }],
    [{ base64: "***" }],
    [{ text: "a", asOf: "2026-02-30" }],
    [{ text: "a", failOn: "sometimes" }],
    [{ text: "a", name: 3 }],
  ])("refuses %j", async (body) => {
    const { status, json } = await post("check", body);
    expect([status, json.code]).toEqual([400, "bad-request"]);
  });

  it("names the kinds of publication it knows when it is given another", async () => {
    const { status, json } = await post("check", { text: "a", publication: "nonsense" });
    expect([status, json.code]).toEqual([400, "unknown-publication"]);
    expect(json).toMatchObject({ zh: expect.any(String), en: expect.any(String) });
  });

  it("refuses what is no JSON object", async () => {
    const headers = { Authorization: `Bearer ${TOKEN}`, "Content-Type": "application/json" };
    for (const body of ["", "[]", "1", "{", "null"])
      expect((await send(started, "POST", "/api/check", headers, body)).status).toBe(400);
  });
});

describe("POST /api/mask", () => {
  it("makes the copy that tuomin mask makes", async () => {
    for (const name of ["aid.csv", "notice.html", "plain.txt"]) {
      const { json } = await post("mask", { name, base64: readFileSync(file(name)).toString("base64") });
      expect(Buffer.from(json.base64, "base64").toString()).toBe((await tuomin(["mask", file(name)])).out);
      expect(json.findings).toBeGreaterThan(0);
    }
  });

  it("gives text back for text", async () => {
    const { json } = await post("mask", { text: `张三 联系电话：${PHONE}` });
    expect(json).toMatchObject({ kind: "text", findings: 1 });
    expect(json.text).toContain("张三");
    expect(json.text).not.toContain(PHONE);
  });

  it("refuses a format it cannot write, and a policy it does not know", async () => {
    const pdf = Buffer.from("%PDF-1.4\n%%EOF\n").toString("base64");
    expect((await post("mask", { name: "a.pdf", base64: pdf })).json.code).toBe("cannot-mask");
    expect((await post("mask", { text: "a", policy: "nonsense" })).status).toBe(400);
  });
});
