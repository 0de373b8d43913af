import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDetector } from "@tuomin/core";
import Database from "libsql";
import { DEFAULTS } from "../../src/config/defaults.js";
import { resolveRoots } from "../../src/intake/roots.js";
import { isFile, walk } from "../../src/intake/walk.js";
import type { Decision } from "../../src/ledger/decision.js";
import type { FindingRecord } from "../../src/ledger/finding-record.js";
import { createSourceOf } from "../../src/ledger/source.js";
import { createDecisionTable, openDecisions } from "../../src/ledger/sqlite/decisions.js";
import { openReveals } from "../../src/ledger/sqlite/reveals.js";
import { loadAssets } from "../../src/serve/assets.js";
import { openDesk } from "../../src/serve/desk/desk.js";
import { listen } from "../../src/serve/server.js";
import { createWorkers } from "../../src/serve/workers.js";
import { readFile } from "../../src/work/read-file.js";
import { identityOf } from "../ledger/decisions/made.js";

const DIST = new URL("../../dist/serve/", import.meta.url);
export const TOKEN = "t".repeat(43);
const STARTED = "2026-11-20T00:00:00Z";

/** A site of three files, all of it invented; its values are found by the rules as in any scan. */
export const ID = "522631199003070015";
export const PHONE = "13985501234";
const FILES: Readonly<Record<string, string>> = {
  "aid.csv": `姓名,身份证号,联系电话,金额\n张三丰,${ID},${PHONE},300\n李四光,522631198501010023,13885502345,500\n`,
  "notice.html": `<html><head><title>低保对象公示</title></head><body><p>经审核，张三丰（身份证号：${ID}，联系电话：${PHONE}）符合条件。</p><p>监督电话：0855-1234567</p></body></html>`,
  "plain.txt": "关于放假的通知\n联系人王小明，手机 13765503456。\n",
};

export interface Started {
  readonly url: string;
  readonly port: number;
  readonly folder: string;
  readonly database: Database.Database;
  readonly decisions: ReturnType<typeof openDecisions>;
  readonly reveals: ReturnType<typeof openReveals>;
  readonly findings: readonly FindingRecord[];
  readonly close: () => Promise<void>;
}

/** A service over the small site, or over given findings; its workers and its page are the built ones. */
export async function startDesk(
  given: readonly FindingRecord[] | null = null,
  host = "127.0.0.1",
  held: readonly Decision[] = [],
): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), "tuomin-desk-"));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  symlinkSync("/etc/passwd", join(folder, "link.txt"));
  const findings = given ?? (await scanned(folder));
  const database = new Database(":memory:");
  createDecisionTable(database);
  const decisions = openDecisions(database);
  decisions.put(held);
  const reveals = openReveals(database);
  const workers = createWorkers({
    judging: {},
    categories: null,
    seconds: 30,
    memoryBytes: DEFAULTS.memoryBytes,
    entry: new URL("worker.js", DIST),
  });
  async function* all() {
    yield* findings;
  }
  const desk = await openDesk({
    source: { run: { version: "0.1.0", started: STARTED, roots: ["site"] }, findings: all, decisions, reveals },
    roots: await resolveRoots([folder]),
    workers,
    language: "zh",
    now: Date.now,
  });
  const service = await listen({
    host,
    port: 0,
    token: TOKEN,
    desk,
    assets: loadAssets(new URL("desk/page/", DIST).pathname),
    who: null,
    workers,
    policy: "default",
    mostBody: 1e6,
  });
  return {
    url: `http://127.0.0.1:${service.port}`,
    port: service.port,
    folder,
    database,
    decisions,
    reveals,
    findings,
    async close() {
      await service.close();
      workers.close();
      desk.close();
      database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function scanned(folder: string): Promise<FindingRecord[]> {
  const key = Buffer.alloc(32, 7);
  const options = {
    categories: null,
    regions: [],
    judging: {},
    reveal: false,
    key,
    fileBytes: DEFAULTS.fileBytes,
    inflatedBytes: DEFAULTS.inflatedBytes,
    expand: DEFAULTS.expand,
  };
  const reader = { options, detector: createDetector(), sourceOf: createSourceOf([]) };
  const records: FindingRecord[] = [];
  for (const entry of await walk(await resolveRoots([folder])))
    if (isFile(entry)) {
      const { lines } = await readFile(entry, reader);
      for (const line of lines.split("\n")) if (line !== "") records.push(JSON.parse(line) as FindingRecord);
    }
  return records.map((record, index) => ({ ...record, identity: identityOf(index) }));
}
