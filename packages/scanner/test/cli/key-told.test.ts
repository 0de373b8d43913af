import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { tuomin } from "./run-cli.js";

it("the first scan says once that it made a key, where, and how to keep a copy; in the language that was asked for", async () => {
  const folder = mkdtempSync(join(tmpdir(), "tuomin-key-told-"));
  try {
    mkdirSync(join(folder, "site"));
    writeFileSync(join(folder, "site/a.txt"), "通知");
    const scan = (home: string, ...more: string[]) =>
      tuomin(["scan", "site", "--out", `out-${home}`, "--format", "jsonl", "--jobs", "1", ...more], {
        cwd: folder,
        env: { XDG_CONFIG_HOME: join(folder, home) },
      });
    const first = await scan("one", "--lang", "zh");
    const key = join(folder, "one/tuomin/key");
    expect(first.err).toContain(key);
    expect(first.err).toMatch(/请备份：把这个文件复制到另一处安全的地方/);
    expect(first.err + first.out).not.toContain(readFileSync(key, "utf8").trim());
    expect((await scan("one", "--lang", "zh")).err).not.toContain("密钥");
    const english = await scan("two", "--lang", "en");
    expect(english.err).toMatch(/Back it up: copy that file to another safe place/);
    const json = await scan("three", "--log-format", "json");
    expect(JSON.parse(json.err.split("\n")[0]!)).toMatchObject({
      event: "key-made",
      file: join(folder, "three/tuomin/key"),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
