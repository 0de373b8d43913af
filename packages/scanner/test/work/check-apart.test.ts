import { describe, expect, it } from "vitest";
import { DEFAULTS } from "../../src/config/defaults.js";
import { type CheckJob, checkApart } from "../../src/work/check-apart.js";
import { isHarmless } from "../../src/work/harmless.js";
import { zipOf } from "../extract/fixtures-make/ooxml.js";

const JOB: CheckJob = {
  judging: {},
  inflatedBytes: 1e9,
  limits: { ...DEFAULTS.expand, memberBytes: 1e9 },
  publication: undefined,
  ocr: null,
};
const entry = new URL("./workers/checker.mjs", import.meta.url);
const built = new URL("../../dist/work/check-worker.js", import.meta.url);
const check = (path: string, seconds = 60) =>
  checkApart({ path, kind: "pdf", bytes: Buffer.from("x") }, JOB, { seconds, memoryBytes: 400e6, entry });

describe("a check in a process of its own", () => {
  it("gives what the process found", async () => {
    expect(await check("a.pdf")).toMatchObject([{ path: "a.pdf", examined: { status: "scanned" } }]);
  });

  it.each([
    ["hang", "time-limit", 0.3],
    ["buffers", "memory-limit", 60],
    ["exit", "crashed", 60],
  ])("tells of one that would %s, in both languages", async (path, code, seconds) => {
    const [told, ...more] = await check(path, seconds);
    expect(more).toEqual([]);
    expect(told!.examined).toMatchObject({ status: "failed", findings: [], reasons: [{ code }] });
    const { zh, en } = told!.examined.reasons[0]!;
    expect(zh).toMatch(/[\u4e00-\u9fff]/);
    expect(en).toMatch(/[a-z]/);
    expect(zh + en).not.toMatch(/twice|重试一次/);
  });

  it("reads documents and what is in them, findings with their places", async () => {
    const bytes = zipOf({ "名单.csv": "姓名,电话\n吴永清,13900001234\n" });
    const all = await checkApart({ path: "a.zip", kind: "zip", bytes }, JOB, {
      seconds: 60,
      memoryBytes: 1e9,
      entry: built,
    });
    expect(all.map(({ path }) => path)).toEqual(["a.zip", "a.zip!/名单.csv"]);
    expect(all[1]!.examined.findings).toMatchObject([{ category: "phone", place: { line: 2, cell: "B2" } }]);
  });

  it("is not for short texts", () => {
    expect([isHarmless("html", 1000), isHarmless("html", 1e7), isHarmless("pdf", 1000)]).toEqual([true, false, false]);
  });
});
