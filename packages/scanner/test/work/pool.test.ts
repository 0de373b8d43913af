import { afterEach, describe, expect, it } from "vitest";
import type { FileEntry } from "../../src/intake/walk.js";
import type { FileResult, JobOptions } from "../../src/work/job.js";
import { createPool, type Pool } from "../../src/work/pool.js";

let pool: Pool | undefined;
afterEach(async () => pool?.close());

/** How often each file was begun, by its `bytes`. */
function start(options: { seconds?: number; signal?: AbortSignal; worker?: string } = {}): {
  read: Pool["read"];
  tried: Int32Array;
} {
  const tried = new Int32Array(new SharedArrayBuffer(4 * 64));
  pool = createPool({
    jobs: 2,
    fileSeconds: options.seconds ?? 60,
    job: { tried } as unknown as JobOptions,
    heapMegabytes: 64,
    entry: new URL(`./workers/${options.worker ?? "moody"}.mjs`, import.meta.url),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  return { read: pool.read, tried };
}

const files = (...names: string[]): FileEntry[] =>
  names.map((path, index) => ({ path, file: path, bytes: index, stat: "", root: "" }));
const tell = (results: readonly FileResult[]): string[] =>
  results.map(({ item }) => `${item.path}: ${item.code ?? "read"}`);

describe("the pool", () => {
  it("gives one result a file, in their order", async () => {
    const { read, tried } = start();
    expect(tell(await read(files("a", "b", "c")))).toEqual(["a: read", "b: read", "c: read"]);
    expect([...tried.slice(0, 3)]).toEqual([1, 1, 1]);
  });

  it.each(["hang", "sleep"])(
    "kills a worker that is stuck (%s): its file is tried once more and then told; the others are read",
    async (what) => {
      const { read, tried } = start({ seconds: 0.5 });
      const results = await read(files("a", what, "b", "c"));
      expect(tell(results)).toEqual(["a: read", `${what}: time-limit`, "b: read", "c: read"]);
      expect(tried[1]).toBe(2);
      expect(results[1]!.item).toMatchObject({ status: "failed", findings: 0 });
      expect(results[1]!.item.reason).toMatch(/^time limit/);
    },
  );

  it("leaves out the members of a container in which workers are lost, and reads the others", async () => {
    const { read, tried } = start();
    const results = await read(files("a", "zip37", "b"));
    expect(tell(results)).toEqual(["a: read", "zip37: read", "b: read"]);
    expect(results[1]!.item).toMatchObject({ lost: [3, 7] });
    expect(tried[1]).toBe(4);
  });

  it("gives a container up in which too many workers are lost", async () => {
    const { read, tried } = start();
    const [result] = await read(files("zip12345"));
    expect(result!.item).toMatchObject({ status: "failed", code: "crashed" });
    expect(tried[0]).toBe(5);
  });

  it("does not count the time a batch waits for a worker", async () => {
    const { read } = start({ seconds: 1 });
    const stuck = ["hang1", "hang2"].map((name) => read(files(name)));
    const waited = read(files("a", "b"));
    expect(tell(await waited)).toEqual(["a: read", "b: read"]);
    expect((await Promise.all(stuck)).flatMap(tell)).toEqual(["hang1: time-limit", "hang2: time-limit"]);
  });

  it.each(["exit", "throw", "eat"])(
    "loses one file to a worker that breaks down (%s), and says nothing of its content",
    async (what) => {
      const { read, tried } = start();
      const results = await read(files("a", what, "b"));
      expect(tell(results)).toEqual(["a: read", `${what}: crashed`, "b: read"]);
      expect(tried[1]).toBe(2);
      expect(JSON.stringify(results)).not.toContain("520102");
    },
  );

  it("reads a file at the second try", async () => {
    const { read } = start();
    expect(tell(await read(files("a", "once", "b")))).toEqual(["a: read", "once: read", "b: read"]);
  });

  it("outlives many bad files in one batch", async () => {
    const { read } = start();
    const names = Array.from({ length: 12 }, (_, index) => (index % 3 === 0 ? `exit${index}` : `good${index}`));
    expect(tell(await read(files(...names)))).toEqual(
      names.map((name) => `${name}: ${name.startsWith("exit") ? "crashed" : "read"}`),
    );
  });

  it("stops when it is told to", async () => {
    const stop = new AbortController();
    const { read } = start({ signal: stop.signal });
    const results = read(files("hang", "b"));
    setTimeout(() => stop.abort(), 300);
    expect(tell(await results)).toEqual(["hang: interrupted", "b: interrupted"]);
    expect(tell(await read(files("c")))).toEqual(["c: interrupted"]);
  });

  it("says so when no worker can be started, instead of blaming the files", async () => {
    const { read } = start({ worker: "broken" });
    await expect(read(files("a", "b"))).rejects.toThrow();
  });
});
