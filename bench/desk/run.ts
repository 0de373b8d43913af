// The review desk over N findings (100,000 unless told): what it costs until it is open, until its first page is there, and until a decision is kept.
// node bench/dist/desk/run.js [N]
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { CATEGORIES, RULES } from "@tuomin/core";

const COUNT = Number(process.argv[2] ?? 100_000);
const A_PAGE = 40;
const TOKEN = "t".repeat(43);

/** The desk is no part of the scanner's public door; the bench takes it from where it is built. */
const DIST = new URL("../../../packages/scanner/dist/", import.meta.url);
interface Desk {
  readonly close: () => void;
}
const { openDesk } = (await import(new URL("serve/desk/desk.js", DIST).href)) as {
  openDesk: (options: object) => Promise<Desk>;
};
const { listen } = (await import(new URL("serve/server.js", DIST).href)) as {
  listen: (options: object) => Promise<{ port: number; close: () => Promise<void> }>;
};
const { loadAssets } = (await import(new URL("serve/assets.js", DIST).href)) as { loadAssets: () => unknown };
const { openDatabase } = (await import(new URL("ledger/sqlite/database.js", DIST).href)) as {
  openDatabase: (path: string) => Promise<{ close: () => void }>;
};
const { createDecisionTable, openDecisions } = (await import(new URL("ledger/sqlite/decisions.js", DIST).href)) as {
  createDecisionTable: (database: unknown) => void;
  openDecisions: (database: unknown) => object;
};
const { openReveals } = (await import(new URL("ledger/sqlite/reveals.js", DIST).href)) as {
  openReveals: (database: unknown) => object;
};

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}

/** Findings of pages of forty rows, in a hundred organs; every tenth value stands on another page too. */
async function* findings(): AsyncGenerator<object> {
  for (let number = 0; number < COUNT; number++) {
    const page = Math.floor(number / A_PAGE);
    const rule = RULES[number % RULES.length]!;
    yield {
      path: `www.county${page % 100}.example/gk/2018/${page}.html`,
      category: CATEGORIES[number % CATEGORIES.length],
      rule: rule.id,
      masked: "52****************",
      subject: "person",
      outcome: { kind: number % 5 === 0 ? "review" : "violation", reason: "公开时应当去标识化" },
      publication: "低保",
      place: { sheet: "名单", cell: `D${(number % A_PAGE) + 2}` },
      hidden: null,
      ocr: false,
      region: { province: "贵州省", city: "黔东南州", county: `第${page % 100}县` },
      organ: `第${page % 100}县民政局`,
      channel: "网站",
      column: "公示公告",
      title: `2018年第${page}号低保对象公示`,
      url: null,
      score: 0.99,
      evidence: [{ code: "check-digit", zh: "校验码正确", en: "check digit agrees" }],
      fingerprint: digest(`value ${number % 10 === 0 ? number % 1000 : number}`),
      identity: digest(`identity ${number}`),
    };
  }
}

async function timed<T>(name: string, run: () => Promise<T>): Promise<T> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const result = await run();
  const { user, system } = process.cpuUsage(cpu);
  const wall = (performance.now() - start).toFixed(0).padStart(6);
  console.log(`  ${name.padEnd(52)} ${wall} ms   ${((user + system) / 1000).toFixed(0).padStart(6)} ms CPU`);
  return result;
}

console.log(`The review desk over ${COUNT.toLocaleString("en-US")} findings`);
const database = await openDatabase(":memory:");
createDecisionTable(database);
const source = {
  run: { version: "bench", started: "2026-11-20T00:00:00Z", roots: ["site"] },
  findings,
  decisions: openDecisions(database),
  reveals: openReveals(database),
};
const kept = mkdtempSync(join(tmpdir(), "tuomin-desk-bench-"));
const opened = { source: { ...source, cache: { path: join(kept, "desk"), key: "k" } }, roots: [], workers: {} };
const first = await timed("open for the first time (making the findings included)", () =>
  openDesk({ ...opened, language: "zh", now: Date.now }),
);
first.close();
const desk = await timed("open again", () => openDesk({ ...opened, language: "zh", now: Date.now }));
const common = {
  host: "127.0.0.1",
  port: 0,
  token: TOKEN,
  assets: loadAssets(),
  who: "甲",
  workers: {},
  policy: "default",
};
const service = await listen({ ...common, desk, mostBody: 1e6 });
const url = `http://127.0.0.1:${service.port}`;
const entered = await fetch(`${url}/?token=${TOKEN}`, { redirect: "manual" });
const headers = { Cookie: entered.headers.get("set-cookie")!.split(";")[0]! };
const get = async (path: string): Promise<Record<string, unknown>> =>
  (await (await fetch(`${url}/api/desk/${path}`, { headers })).json()) as Record<string, unknown>;

const { csrf } = await get("session");
await timed("first page: session, counts, groups, findings", async () => {
  await get("session");
  const [, groups] = await Promise.all([get("summary?lang=zh"), get("groups?by=page&status=open&lang=zh")]);
  const [first] = groups.list as { key: number }[];
  await get(`findings?by=page&key=${first!.key}&status=all&lang=zh`);
});
await timed("the same by person", async () => {
  const [first] = (await get("groups?by=person&status=open&lang=zh")).list as { key: number }[];
  await get(`findings?by=person&key=${first!.key}&status=all&lang=zh`);
});
await timed("groups of one organ and rule", () =>
  get(`groups?by=page&status=open&organ=${encodeURIComponent("第7县民政局")}&rule=${RULES[0]!.id}`),
);
await timed("search over all titles", () => get(`groups?by=page&status=open&search=${encodeURIComponent("第77号")}`));
await timed("search for what there is not", () => get("groups?by=page&status=open&search=nowhere"));
const post = async (name: string, body: object): Promise<Record<string, unknown>> => {
  const more = { "X-Tuomin-CSRF": String(csrf), Origin: url, "Content-Type": "application/json" };
  const answer = await fetch(`${url}/api/desk/${name}`, {
    method: "POST",
    headers: { ...headers, ...more },
    body: JSON.stringify(body),
  });
  return (await answer.json()) as Record<string, unknown>;
};
const decision = { kind: "to-correct", reason: "应当去标识化", basis: null, expires: null };
await timed("one decision, then the counts", async () => {
  await post("decide", { ids: [1], ...decision });
  await get("summary?lang=zh");
});
const filter = { rule: RULES[0]!.id };
const { count } = await get(`count?rule=${RULES[0]!.id}&status=open`);
await timed(`one decision about ${String(count)} findings of a rule`, () =>
  post("decide", { filter, expect: count, ...decision }),
);
await timed("that taken back", () => post("undo", {}));
console.log(`  resident: ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB`);
await service.close();
desk.close();
database.close();
rmSync(kept, { recursive: true });
