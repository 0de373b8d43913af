import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CoverageItem } from "../../src/ledger/item.js";
import { tuomin } from "./run-cli.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tuomin-cli-"));
  mkdirSync(join(folder, "site"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);
const scan = (...words: string[]) =>
  tuomin(["scan", "site", "--out", "out", "--format", "jsonl", "--quiet", ...words], { cwd: folder });
const coverage = (): CoverageItem[] =>
  readFileSync(join(folder, "out/coverage.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as CoverageItem);

const LEAK = "<html><body><p>张三 联系电话：13800001234</p></body></html>";
const CLEAN = "<html><body><p>关于放假的通知</p></body></html>";

/** Runs the same command in both languages; returns what was said, after checking code and form. */
async function refused(words: readonly string[], code: number): Promise<{ zh: string; en: string }> {
  const [zh, en] = await Promise.all([
    tuomin([...words, "--lang", "zh"], { cwd: folder }),
    tuomin([...words, "--lang", "en"], { cwd: folder }),
  ]);
  for (const { code: exit, out, err } of [zh, en]) {
    expect(exit).toBe(code);
    expect(out).toBe("");
    expect(err).toMatch(/^tuomin: [^\n]+\n$/);
    expect(err).not.toMatch(/\bat .*\.js:\d+/);
  }
  expect(zh.err).toMatch(/[\u4e00-\u9fff]/);
  expect(en.err).not.toMatch(/[\u4e00-\u9fff]/);
  return { zh: zh.err, en: en.err };
}

describe("a command that cannot be carried out says why, in both languages, and exits with 2", () => {
  it("missing path", async () => {
    const said = await refused(["scan", "nope", "--out", "out"], 2);
    expect(said.en).toContain("no such path: nope");
    expect(existsSync(join(folder, "out"))).toBe(false);
    await refused(["check", "nope"], 2);
    await refused(["mask", "nope"], 2);
  });

  it("a folder with nothing in it", async () => {
    expect((await refused(["scan", "site", "--out", "out"], 2)).en).toContain("nothing to scan");
  });

  it("a folder where a file is wanted", async () => {
    await refused(["check", "site"], 2);
    await refused(["mask", "site", "-o", "x"], 2);
  });

  it("an output folder that is in use", async () => {
    put("site/a.html", CLEAN);
    mkdirSync(join(folder, "out"));
    put("out/thesis.txt", "mine");
    expect((await refused(["scan", "site", "--out", "out"], 2)).en).toContain("--force");
    expect(readdirSync(join(folder, "out"))).toEqual(["thesis.txt"]);
  });

  it("an output that is a file, or the scanned folder itself", async () => {
    put("site/a.html", CLEAN);
    put("file", "x");
    await refused(["scan", "site", "--out", "file"], 2);
    await refused(["scan", "site", "--out", "site", "--force"], 2);
    expect(readdirSync(join(folder, "site"))).toEqual(["a.html"]);
  });

  it("unknown option, command and value", async () => {
    expect((await refused(["scan", "site", "--ouput", "x"], 2)).en).toContain("--out");
    await refused(["scna", "site"], 2);
    await refused(["scan", "site", "--format", "pdf"], 2);
  });

  it("unknown config key, wrong type, a config that is not there", async () => {
    put("site/a.html", CLEAN);
    put("tuomin.yaml", "jobs: 1\nregion: []\n");
    const said = await refused(["scan", "site", "--out", "out"], 2);
    expect(said.en).toContain("tuomin.yaml, line 2");
    expect(said.en).toContain("regions");
    put("tuomin.yaml", "limits:\n  fileSeconds: soon\n");
    expect((await refused(["scan", "site", "--out", "out"], 2)).en).toContain("line 2");
    await refused(["scan", "site", "--out", "out", "--config", "nope.yaml"], 2);
  });

  it("a key that keeps nothing secret", async () => {
    put("site/a.html", CLEAN);
    put("key", "short");
    await refused(["scan", "site", "--out", "out", "--key", "key"], 2);
  });

  it("unknown rule and policy", async () => {
    expect((await refused(["explain", "residentid"], 2)).en).toContain("resident-id");
    put("a.txt", "x");
    await refused(["mask", "a.txt", "--policy", "defualt"], 2);
  });

  it("a copy that would cost the original or another file", async () => {
    put("a.txt", "电话：13800001234");
    put("b.txt", "mine");
    await refused(["mask", "a.txt", "-o", "a.txt", "--force"], 2);
    await refused(["mask", "a.txt", "-o", "b.txt"], 2);
    expect(readFileSync(join(folder, "b.txt"), "utf8")).toBe("mine");
  });

  it("a format of which no copy can be made", async () => {
    put("a.rtf", "{\\rtf1 x}");
    expect((await refused(["mask", "a.rtf", "-o", "b.rtf"], 2)).en).toContain("rtf");
    expect(existsSync(join(folder, "b.rtf"))).toBe(false);
  });

  it("init where a config is", async () => {
    put("tuomin.yaml", "jobs: 1\n");
    await refused(["init"], 2);
    expect(readFileSync(join(folder, "tuomin.yaml"), "utf8")).toBe("jobs: 1\n");
  });

  it.skipIf(process.getuid?.() === 0)("an output that may not be written", async () => {
    put("site/a.html", CLEAN);
    mkdirSync(join(folder, "locked"));
    chmodSync(join(folder, "locked"), 0o500);
    await refused(["scan", "site", "--out", "locked/out"], 2);
  });

  it.skipIf(process.platform === "win32")("a full disk: the earlier report stays as it was", async () => {
    put("site/a.html", LEAK.repeat(3000));
    expect((await scan()).code).toBe(1);
    const before = readFileSync(join(folder, "out/findings.jsonl"), "utf8");
    // A limit of 8 blocks on the size of files stands for a disk that is full.
    const ran = await tuomin(["scan", "site", "--out", "out", "--quiet"], {
      cwd: folder,
      by: ["bash", "-c", 'ulimit -f 8; exec "$0" "$@"', process.execPath],
    });
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toContain("the disk is full");
    expect(readFileSync(join(folder, "out/findings.jsonl"), "utf8")).toBe(before);
    expect(readdirSync(join(folder, "out")).filter((name) => !name.startsWith("ledger."))).toEqual([
      "coverage.jsonl",
      "findings.jsonl",
      "tuomin-run.json",
    ]);
  });
});

describe("a file that cannot be read is told in the ledger, and the scan goes on", () => {
  const encrypted = (): Buffer => {
    const file = Buffer.alloc(1536);
    file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    file.writeUInt16LE(9, 30);
    file.writeUInt32LE(1, 48);
    file.fill(0xff, 512, 1024);
    file.writeUInt32LE(0xfffffffe, 516);
    file.write("EncryptedPackage", 1024, "utf16le");
    file.writeUInt16LE(34, 1024 + 64);
    return file;
  };

  it.each<readonly [string, string, string | Uint8Array, Partial<CoverageItem>, number]>([
    ["empty", "a.html", "", { status: "skipped", code: "empty", reason: "empty file", setAside: true }, 0],
    ["corrupt", "a.pdf", "%PDF-1.4\nrubbish", { kind: "pdf", status: "failed", code: "corrupt" }, 3],
    ["encrypted", "a.docx", encrypted(), { kind: "ole-encrypted", status: "skipped", code: "encrypted" }, 3],
    [
      "of a format of later work",
      "a.db",
      "SQLite format 3\0",
      { kind: "sqlite", status: "skipped", code: "unsupported" },
      3,
    ],
    ["larger than the limit", "a.txt", "x".repeat(3000), { status: "skipped", code: "too-large" }, 3],
    ["of no known form", "a.html", Buffer.from("0001020304ff00fe", "hex"), { kind: "binary", status: "skipped" }, 3],
    [
      "no document",
      "a.css",
      "p { color: red }",
      { kind: "css", status: "skipped", code: "not-a-document", setAside: true },
      0,
    ],
  ])("%s", async (_what, name, content, item, code) => {
    put(`site/${name}`, content);
    put("site/z.html", CLEAN);
    const ran = await scan("--size-limit", "2KB");
    expect(ran.code).toBe(code);
    const items = coverage();
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({ path: name, findings: 0, ...item });
    expect(items[0]!.reason).toMatch(/[a-z]/);
    expect(items[0]!.reasonZh).toMatch(/[\u4e00-\u9fff]/);
    expect(items[1]).toMatchObject({ path: "z.html", status: "scanned", reason: null });
  });

  it("wrong extension: read by its bytes", async () => {
    put("site/a.docx", LEAK);
    expect((await scan()).code).toBe(1);
    expect(coverage()).toMatchObject([{ kind: "html", status: "scanned", findings: 1 }]);
  });

  it("unknown encoding: told as read in part", async () => {
    let state = 12_345;
    const noise = Buffer.alloc(4000).map(() => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return 0x80 + ((state >> 16) & 127);
    });
    put("site/a.txt", noise);
    expect((await scan()).code).toBe(3);
    expect(coverage()).toMatchObject([{ path: "a.txt", status: "partial", code: "unreadable-characters" }]);
  });

  it.skipIf(process.getuid?.() === 0)("a file that may not be read", async () => {
    put("site/a.html", LEAK);
    chmodSync(join(folder, "site/a.html"), 0);
    expect((await scan()).code).toBe(3);
    expect(coverage()).toMatchObject([{ path: "a.html", status: "failed", code: "unreadable" }]);
  });

  it("findings go before gaps in the exit code", async () => {
    put("site/a.html", LEAK);
    put("site/b.db", "SQLite format 3\0");
    expect((await scan()).code).toBe(1);
    expect((await scan("--fail-on", "none")).code).toBe(3);
  });
});
