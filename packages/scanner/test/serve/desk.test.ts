import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FindingRecord } from "../../src/ledger/finding-record.js";
import type { Group, Item, Summary } from "../../src/serve/desk/contract.js";
import { identityOf } from "../ledger/decisions/made.js";
import { madeFinding } from "../report/made-audit.js";
import { type Visitor, visit } from "./client.js";
import { ID, PHONE, type Started, startDesk } from "./started.js";

let started: Started;
let visitor: Visitor;
beforeEach(async () => {
  started = await startDesk();
  visitor = await visit(started);
});
afterEach(() => started.close());

const summary = async (): Promise<Summary> => (await visitor.get("summary")).json;
const groups = async (query = ""): Promise<Group[]> => (await visitor.get(`groups?${query}`)).json.list;
const falsePositive = { kind: "false-positive", reason: "样例", basis: null, expires: null };

describe("the queue", () => {
  it("counts what is to be decided, by organ, rule, category and outcome", async () => {
    const { findings, toDecide, decided, facets } = await summary();
    expect([findings, toDecide, decided]).toEqual([started.findings.length, started.findings.length, 0]);
    for (const facet of Object.values(facets))
      expect(facet.reduce((sum, { count }) => sum + count, 0)).toBe(started.findings.length);
    expect(facets.rule.map(({ value, count }) => `${value} ${count}`)).toEqual(["mobile-phone 4", "resident-id 3"]);
  });

  it("groups by page, the worst first, and by person across pages", async () => {
    expect((await groups("by=page")).map(({ detail, count }) => `${detail} ${count}`)).toEqual([
      "aid.csv 4",
      "notice.html 2",
      "plain.txt 1",
    ]);
    const persons = await groups("by=person");
    expect(persons[0]).toMatchObject({ count: 4, pages: 2 });
    const { list } = (await visitor.get(`findings?by=person&key=${persons[0]!.key}`)).json as { list: Item[] };
    expect(new Set(list.map(({ path }) => path))).toEqual(new Set(["aid.csv", "notice.html"]));
  });

  it("filters, searches, and takes what is written in a search as it is", async () => {
    expect(await groups("rule=resident-id")).toHaveLength(2);
    expect(await groups("search=notice")).toHaveLength(1);
    expect(await groups(`search=${encodeURIComponent("低保对象")}`)).toHaveLength(1);
    for (const search of ["%", "_", "'; DROP TABLE items; --", "\\"])
      expect(await groups(`search=${encodeURIComponent(search)}`)).toEqual([]);
    expect(await groups("organ=")).toHaveLength(3);
    expect((await visitor.get("groups?status=nonsense")).status).toBe(400);
    expect((await visitor.get("findings?key=1%20OR%201")).status).toBe(400);
  });

  it("never sends a value, before it is asked for", async () => {
    const names = ["summary", "groups", "findings?key=1", "finding?id=1", "context?id=1", "history?id=1"];
    for (const name of names) {
      const { status, text } = await visitor.get(name);
      expect(status).toBe(200);
      expect(text).not.toContain(ID);
      expect(text).not.toContain(PHONE);
    }
  });
});

describe("deciding", () => {
  it("keeps the decision with its author, and counts it", async () => {
    const { status, json } = await visitor.post("decide", { ids: [1], ...falsePositive, seen: null });
    expect([status, json]).toEqual([200, { count: 1, ids: [1], canUndo: true }]);
    expect([...started.decisions.list()]).toMatchObject([
      { identity: identityOf(0), kind: "false-positive", reason: "样例", who: "王审核" },
    ]);
    expect(await summary()).toMatchObject({ decided: 1, byWho: [{ who: "王审核", count: 1 }] });
    expect((await groups("status=open"))[0]).toMatchObject({ count: 3, open: 3 });
  });

  it("is for people who say who they are", async () => {
    const nobody = await visit(started, null);
    expect((await nobody.post("decide", { ids: [1], ...falsePositive })).json.code).toBe("nobody");
    expect((await nobody.post("reveal", { id: 1 })).json.code).toBe("nobody");
    expect((await nobody.post("who", { who: "  " })).status).toBe(403);
    expect(started.reveals.count()).toBe(0);
  });

  it.each([
    ["no reason", { ...falsePositive, reason: " " }, "reason"],
    ["an exemption without basis", { kind: "exempt", reason: "法定", basis: "", expires: "2099-01-01" }, "basis"],
    ["an exemption without expiry", { kind: "exempt", reason: "法定", basis: "条款", expires: null }, "expires"],
    ["an exemption that is over", { kind: "exempt", reason: "法定", basis: "条款", expires: "2020-01-01" }, "expires"],
    ["a value in the reason", { ...falsePositive, reason: `就是 ${PHONE} 这个号` }, "reason"],
  ])("refuses %s, and says which part", async (_, decision, field) => {
    const { status, json, text } = await visitor.post("decide", { ids: [1], ...decision });
    expect([status, json.code]).toEqual([422, "bad-decision"]);
    expect(json.fields).toMatchObject([{ field, zh: expect.any(String), en: expect.any(String) }]);
    expect(text).not.toContain(PHONE);
    expect([...started.decisions.list()]).toEqual([]);
  });

  it.each([
    ["a kind that is none", { ids: [1], kind: "maybe", reason: "x" }],
    ["no finding", { ...falsePositive }],
    ["a number that is none", { ids: ["x"], ...falsePositive }],
    ["a filter that is none", { filter: "all", expect: 7, ...falsePositive }],
  ])("refuses %s", async (_, body) => {
    expect((await visitor.post("decide", body)).status).toBe(400);
  });

  it("does not decide over somebody else's head", async () => {
    const other = await visit(started, "李复核");
    await other.post("decide", { ids: [1], ...falsePositive, seen: null });
    const late = await visitor.post("decide", { ids: [1], ...falsePositive, kind: "to-correct", seen: null });
    expect([late.status, late.json.code]).toEqual([409, "changed-since"]);
    const { decision } = (await visitor.get("finding?id=1")).json as Item;
    expect((await visitor.post("decide", { ids: [1], ...falsePositive, seen: decision!.at })).status).toBe(200);
  });

  it("decides about all that a filter lets through, if they are as many as was shown", async () => {
    const bulk = { ...falsePositive, kind: "to-correct", filter: { rule: "mobile-phone" } };
    expect((await visitor.post("decide", { ...bulk, expect: 3 })).json.code).toBe("count-changed");
    expect((await visitor.post("decide", { ...bulk, filter: {}, expect: 7 })).json.code).toBe("no-filter");
    expect((await visitor.post("decide", { ...bulk, expect: 4 })).json.count).toBe(4);
    expect((await summary()).byKind["to-correct"]).toBe(4);
  });

  it("takes back a change as a whole, and what held before holds again", async () => {
    await visitor.post("decide", { ids: [1], ...falsePositive });
    await visitor.post("decide", { ids: [1, 2], ...falsePositive, kind: "to-correct" });
    expect((await visitor.post("undo", {})).json).toMatchObject({ count: 2, canUndo: true });
    expect([...started.decisions.list()].map(({ kind }) => kind)).toEqual(["false-positive"]);
    await visitor.post("undo", {});
    expect([...started.decisions.list()]).toEqual([]);
    expect((await visitor.post("undo", {})).json.code).toBe("nothing-to-undo");
    expect(await summary()).toMatchObject({ decided: 0, byWho: [] });
    const { decisions } = (await visitor.get("history?id=1")).json;
    expect(decisions.map(({ kind }: { kind: string }) => kind)).toEqual([
      "false-positive",
      "to-correct",
      "withdrawn",
      "false-positive",
      "withdrawn",
    ]);
  });

  it("leaves alone, when taking back, what somebody else decided since", async () => {
    await visitor.post("decide", { ids: [1, 2], ...falsePositive });
    const other = await visit(started, "李复核");
    await other.post("decide", { ids: [2], ...falsePositive, kind: "corrected" });
    expect((await visitor.post("undo", {})).json.count).toBe(1);
    expect([...started.decisions.list()].map(({ kind, who }) => `${kind} ${who}`)).toEqual(["corrected 李复核"]);
  });
});

describe("looking", () => {
  it("shows a row of a table with its heads, all in it masked", async () => {
    const { json } = await visitor.get("context?id=1");
    expect(json.cells.map(({ head }: { head: string }) => head)).toEqual(["姓名", "身份证号", "联系电话", "金额"]);
    expect(json.cells[1].value).toBe(started.findings[0]!.masked);
    expect(JSON.stringify(json)).not.toMatch(/\d{11}/);
  });

  it("shows the one value that was asked for, and keeps who looked before it does", async () => {
    const at = started.findings.findIndex(({ path, category }) => path === "notice.html" && category === "phone");
    const { json } = await visitor.post("reveal", { id: at + 1 });
    expect(json).toMatchObject({ kind: "text", value: PHONE });
    expect(json.before).not.toContain(ID);
    expect(started.reveals.list(9)).toMatchObject([{ identity: identityOf(at), who: "王审核" }]);
    expect((await visitor.get(`history?id=${at + 1}`)).json.reveals).toMatchObject([{ who: "王审核" }]);
    expect((await summary()).reveals).toBe(1);
  });

  it("says so when the file has changed or is gone", async () => {
    writeFileSync(join(started.folder, "aid.csv"), "姓名,金额\n张三丰,300\n");
    expect((await visitor.get("context?id=1")).json).toMatchObject({
      kind: "none",
      reason: expect.stringContaining("已改动"),
    });
    expect((await visitor.post("reveal", { id: 1 })).json.code).toBe("not-there-now");
    expect((await visitor.get("context?id=99")).status).toBe(404);
  });
});

describe("paths of the ledger", () => {
  it.each(["../outside.txt", "/etc/passwd", "a/../../outside.txt", "link.txt"])("leads nowhere by %s", async (path) => {
    await started.close();
    const findings: FindingRecord[] = [{ ...madeFinding({ path }), identity: identityOf(0) }];
    started = await startDesk(findings);
    visitor = await visit(started);
    expect((await visitor.get("context?id=1")).json.kind).toBe("none");
    expect((await visitor.post("reveal", { id: 1 })).json.code).toBe("no-original");
  });
});

describe("decisions that lapsed", () => {
  it("are open again, and told apart", async () => {
    const made = { identity: identityOf(0), reason: "样例", who: "甲", basis: "条款", at: "2026-01-01T00:00:00.000Z" };
    const findings = started.findings;
    await started.close();
    started = await startDesk(findings, "127.0.0.1", [
      { ...made, kind: "exempt", expires: "2026-02-01" },
      { ...made, identity: identityOf(1), kind: "corrected", expires: null, basis: null },
      { ...made, identity: identityOf(2), kind: "exempt", expires: "2099-01-01" },
    ]);
    visitor = await visit(started);
    expect(await summary()).toMatchObject({ lapsed: 2, decided: 1 });
    expect((await groups("status=lapsed")).reduce((sum, { count }) => sum + count, 0)).toBe(2);
    const { list } = (await visitor.get("findings?key=1")).json as { list: Item[] };
    expect(list.map(({ decision }) => [decision?.expired, decision?.stale]).slice(0, 3)).toEqual([
      [true, undefined],
      [undefined, true],
      [undefined, undefined],
    ]);
  });
});
