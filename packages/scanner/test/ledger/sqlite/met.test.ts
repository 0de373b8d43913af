import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openToScan } from "../../../src/ledger/sqlite/open-to-scan.js";
import { NOT_READ } from "../../../src/ledger/sqlite/reuse.js";
import type { BeginOptions, Done } from "../../../src/ledger/sqlite/write-run.js";
import { all, begin, done, entryOf, KEY, recordOf } from "./made-run.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tuomin-met-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const FILES = [done(entryOf("a", [recordOf("a", "1"), recordOf("a", "2")])), done(entryOf("b"))];

/** A run whose walk has this digest; how many findings it took over with all its files, null where it had to look. */
async function run(
  walk: string | null,
  files: readonly Done[],
  more: Partial<BeginOptions> = {},
  state: "finished" | "interrupted" = "finished",
): Promise<{ taken: number | null; findings: number; paths: string[] }> {
  const ledger = await openToScan(folder, KEY);
  try {
    const writer = ledger.begin(begin({ ofFiles: files.length, ...more }));
    const taken = writer.takeWhole(walk);
    if (taken === null) writer.put(files);
    const linkage = async () => ({ add: () => {}, *finish() {}, remove: () => {} });
    const audit = await writer.close(state, linkage, null);
    const paths = (await all(audit.items())).map(({ path }) => path);
    writer.settle(state);
    return { taken, findings: audit.totals.findings, paths };
  } finally {
    ledger.close();
  }
}

describe("a run whose walk met what the last one met", () => {
  const same = { taken: 2, findings: 2, paths: ["a", "b"] };

  it("takes its files at once, and so does the next", async () => {
    expect(await run("w", FILES)).toEqual({ ...same, taken: null });
    expect(await run("w", [])).toEqual(same);
    expect(await run("w", [])).toEqual(same);
  });

  it.each<[string, string | null, Partial<BeginOptions>]>([
    ["the walk met something else", "v", {}],
    ["it may have met something else", null, {}],
    ["other rules are asked for", "w", { digest: "e" }],
    ["the bytes are to be looked at", "w", { cache: "hash" }],
    ["everything is to be read", "w", { cache: "none" }],
    ["values are asked for", "w", { about: { ...begin().about, reveal: true } }],
  ])("looks at each file where %s", async (_why, walk, more) => {
    await run("w", FILES);
    expect((await run(walk, FILES, more)).taken).toBeNull();
    // The run before is another one now.
    expect((await run("w", FILES)).taken).toBe(walk === "w" && more.cache !== undefined ? 2 : null);
  });

  it.each<[string, Done]>([
    ["was not wholly read", done(entryOf("b"), { hash: null })],
    ["was left out by the user", done(entryOf("b"), { hash: NOT_READ })],
    ["changed while it was read", done(entryOf("b"), { stat: "~10 1 1 1" })],
  ])("looks at each file where one %s", async (_what, last) => {
    await run("w", [FILES[0]!, last]);
    expect((await run("w", FILES)).taken).toBeNull();
  });

  it("looks at each file after a run that was stopped", async () => {
    await run("w", FILES, {}, "interrupted");
    expect((await run("w", FILES)).taken).toBeNull();
  });
});
