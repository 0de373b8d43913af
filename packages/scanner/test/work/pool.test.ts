import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FileEntry } from "../../src/intake/walk.js";
import type { FileResult, JobOptions } from "../../src/work/job.js";
import { createPool, type Pool } from "../../src/work/pool.js";

const WORKERS = new URL("./workers/", import.meta.url);

let pool: Pool | undefined;
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tuomin-pool-"));
});
afterEach(async () => {
  await pool?.close();
  rmSync(folder, { recursive: true });
});

interface Setting {
  readonly jobs?: number;
  readonly seconds?: number;
  readonly memory?: number;
  readonly signal?: AbortSignal;
  readonly worker?: string;
}

function start(setting: Setting = {}): Pool["read"] {
  pool = createPool({
    jobs: setting.jobs ?? 2,
    fileSeconds: setting.seconds ?? 60,
    memoryBytes: setting.memory ?? 400e6,
    job: { begun: join(folder, "begun") } as unknown as JobOptions,
    entry: new URL(`${setting.worker ?? "moody"}.mjs`, WORKERS),
    ...(setting.signal === undefined ? {} : { signal: setting.signal }),
  });
  return pool.read;
}

/** How often a file was begun. */
const tries = (path: string): number => readFileSync(join(folder, "begun"), "utf8").split(`${path} `).length - 1;
const files = (...names: string[]): FileEntry[] =>
  names.map((path) => ({ path, file: path, bytes: 1, stat: "", root: "" }));
const tell = (results: readonly FileResult[]): string[] =>
  results.map(({ item }) => `${item.path}: ${item.code ?? "read"}`);
/** The processes that read some files. */
const readersOf = (results: readonly FileResult[]): number[] =>
  results.map(({ item }) => (item as unknown as { reader: number }).reader);

describe("the pool", () => {
  it("gives one result a file, in their order", async () => {
    const read = start();
    expect(tell(await read(files("a", "b", "c")))).toEqual(["a: read", "b: read", "c: read"]);
    expect(tries("b")).toBe(1);
  });

  it.each(["hang", "sleep"])(
    "kills a reader that is stuck (%s): its file is tried once more and then told; the others are read",
    async (what) => {
      const read = start({ seconds: 0.5 });
      const results = await read(files("a", what, "b", "c"));
      expect(tell(results)).toEqual(["a: read", `${what}: time-limit`, "b: read", "c: read"]);
      expect(tries(what)).toBe(2);
      expect(results[1]!.item).toMatchObject({ status: "failed", findings: 0 });
      expect(results[1]!.item.reason).toMatch(/^time limit/);
    },
  );

  it.each(["objects", "buffers", "wasm"])(
    "kills a reader whose process grows beyond the limit, whatever kind of memory it takes (%s)",
    async (what) => {
      const read = start();
      const results = await read(files("a", what, "b"));
      expect(tell(results)).toEqual(["a: read", `${what}: memory-limit`, "b: read"]);
      expect(tries(what)).toBe(2);
      expect(results[1]!.item.reason).toMatch(/\(400 MB\).*limits\.memory/);
      expect(results[1]!.item.reasonZh).toMatch(/400 MB.*limits\.memory/);
    },
  );

  it("reads files alone that are too much together", async () => {
    const read = start({ memory: 250e6, jobs: 3 });
    const names = ["fat1", "fat2", "fat3"];
    const results = await Promise.all(names.map((name) => read(files(name))));
    expect(results.flatMap(tell)).toEqual(names.map((name) => `${name}: read`));
    expect(tries("fat1") + tries("fat2") + tries("fat3")).toBeGreaterThan(3);
  });

  it("uses a reader again, but for one that has grown", async () => {
    const read = start({ jobs: 1, memory: 1e9 });
    const readers = [];
    for (const name of ["a", "b", "grow", "c", "d"]) readers.push(...readersOf(await read(files(name))));
    const [a, b, grow, c, d] = readers;
    expect([b, grow, d]).toEqual([a, a, c]);
    expect(c).not.toBe(a);
  });

  it("leaves out the members of a container in which readers are lost, and reads the others", async () => {
    const read = start();
    const results = await read(files("a", "zip37", "b"));
    expect(tell(results)).toEqual(["a: read", "zip37: read", "b: read"]);
    expect(results[1]!.item).toMatchObject({ lost: [3, 7] });
    expect(tries("zip37")).toBe(4);
  });

  it("gives a container up in which too many readers are lost", async () => {
    const read = start();
    const [result] = await read(files("zip12345"));
    expect(result!.item).toMatchObject({ status: "failed", code: "crashed" });
    expect(tries("zip12345")).toBe(5);
  });

  it("does not count the time a batch waits for a reader", async () => {
    const read = start({ seconds: 1 });
    const stuck = ["hang1", "hang2"].map((name) => read(files(name)));
    const waited = read(files("a", "b"));
    expect(tell(await waited)).toEqual(["a: read", "b: read"]);
    expect((await Promise.all(stuck)).flatMap(tell)).toEqual(["hang1: time-limit", "hang2: time-limit"]);
  });

  it.each([
    ["exit", "exit 7"],
    ["abort", "SIGABRT"],
    ["throw", "exit 1"],
  ])("loses one file to a reader that breaks down (%s), and says nothing of its content", async (what, cause) => {
    const read = start();
    const results = await read(files("a", what, "b"));
    expect(tell(results)).toEqual(["a: read", `${what}: crashed`, "b: read"]);
    expect(results[1]!.item.reason).toContain(`(${cause})`);
    expect(tries(what)).toBe(2);
    expect(JSON.stringify(results)).not.toContain("520102");
  });

  it("reads a file at the second try", async () => {
    const read = start();
    expect(tell(await read(files("a", "once", "b")))).toEqual(["a: read", "once: read", "b: read"]);
  });

  it("outlives many bad files in one batch", async () => {
    const read = start();
    const names = Array.from({ length: 12 }, (_, index) => (index % 3 === 0 ? `exit${index}` : `good${index}`));
    expect(tell(await read(files(...names)))).toEqual(
      names.map((name) => `${name}: ${name.startsWith("exit") ? "crashed" : "read"}`),
    );
  });

  it("stops when it is told to", async () => {
    const stop = new AbortController();
    const read = start({ signal: stop.signal });
    const results = read(files("hang", "b"));
    setTimeout(() => stop.abort(), 300);
    expect(tell(await results)).toEqual(["hang: interrupted", "b: interrupted"]);
    expect(tell(await read(files("c")))).toEqual(["c: interrupted"]);
  });

  it("says so when no reader can be started, instead of blaming the files", async () => {
    const read = start({ worker: "broken" });
    await expect(read(files("a", "b"))).rejects.toThrow("could not be started");
  });

  it.skipIf(process.platform !== "linux")("leaves no reader behind when the scan itself is killed", async () => {
    const scan = spawn(process.execPath, [fileURLToPath(new URL("orphan.mjs", WORKERS)), join(folder, "begun")]);
    while (!existsSync(join(folder, "begun"))) await new Promise((go) => setTimeout(go, 20));
    const reader = Number(/hang (\d+)/.exec(readFileSync(join(folder, "begun"), "utf8"))![1]);
    expect(existsSync(`/proc/${reader}`)).toBe(true);
    scan.kill("SIGKILL");
    for (let look = 0; look < 500 && existsSync(`/proc/${reader}`); look++)
      await new Promise((go) => setTimeout(go, 20));
    expect(existsSync(`/proc/${reader}`)).toBe(false);
  });
});
