import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { resolveRoots } from "../../src/intake/roots.js";
import { isFile, walk } from "../../src/intake/walk.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tuomin-walk-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (path: string, content = "x"): void => {
  const full = join(folder, path);
  mkdirSync(join(full, ".."), { recursive: true });
  writeFileSync(full, content);
};
const tell = async (paths: readonly string[], options = {}): Promise<string[]> =>
  (await walk(await resolveRoots(paths), options)).map((entry) =>
    isFile(entry)
      ? entry.path
      : `${entry.path} ${entry.status}: ${entry.reason.code}${entry.setAside ? " (aside)" : ""}`,
  );

describe("walk", () => {
  it("lists all files, hidden ones too, in the order of their bytes", async () => {
    for (const path of ["b.html", "a/2.html", "a/10.html", ".well-known/x", "\u{20000}.txt", "\uff01.txt", "a.html"])
      put(path);
    expect(await tell([folder])).toEqual([
      ".well-known/x",
      "a.html",
      "a/10.html",
      "a/2.html",
      "b.html",
      "\uff01.txt",
      "\u{20000}.txt",
    ]);
  });

  it.skipIf(process.platform === "win32")("reads names that a pattern or a decoder would trip over", async () => {
    for (const name of ["[a].txt", "{a,b}.txt", "!a", " a ", "a\nb", "a\\b", ".\\a", "*", "..a"]) put(name);
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from("c3fbb5a5", "hex")]), "x");
    put("名单");
    expect((await tell([folder])).sort()).toEqual(
      [" a ", "!a", "*", "..a", ".\\a", "[a].txt", "a\nb", "a\\b", "{a,b}.txt", "名单", "名单~2"].sort(),
    );
  });

  it.skipIf(process.platform === "win32")("follows no link, and tells where each leads", async () => {
    put("a.html");
    symlinkSync("a.html", join(folder, "inside"));
    symlinkSync(tmpdir(), join(folder, "outside"));
    symlinkSync("nothing", join(folder, "broken"));
    symlinkSync("loop", join(folder, "loop"));
    expect(await tell([folder])).toEqual([
      "a.html",
      "broken skipped: link-broken (aside)",
      "inside skipped: link-inside (aside)",
      "loop skipped: link-broken (aside)",
      "outside skipped: link-outside",
    ]);
  });

  it.skipIf(process.platform === "win32")("does not open a pipe", async () => {
    execFileSync("mkfifo", [join(folder, "pipe")]);
    expect(await tell([folder])).toEqual(["pipe skipped: special-file"]);
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
    "tells of a folder that cannot be listed and goes on",
    async () => {
      put("a/x.html");
      put("b.html");
      chmodSync(join(folder, "a"), 0);
      const told = await tell([folder]);
      chmodSync(join(folder, "a"), 0o700);
      expect(told).toEqual(["a failed: unreadable-folder", "b.html"]);
    },
  );

  it.skipIf(process.platform === "win32")("tells of a path too long for the system to list", async () => {
    // A folder so deep that its full name passes the system's limit can be made step by step, but not listed.
    const made = process.cwd();
    process.chdir(folder);
    try {
      for (let depth = 0; depth < 25; depth++) {
        mkdirSync("d".repeat(200));
        process.chdir("d".repeat(200));
      }
    } finally {
      process.chdir(made);
    }
    const told = await tell([folder]);
    // Node cannot remove it either.
    execFileSync("rm", ["-rf", folder]);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/failed: unreadable-folder$/);
  });

  it("leaves out the output folder, and tells of the config and of what the config excludes", async () => {
    for (const path of ["a.html", "backup/b.html", "out/report.html", "tuomin.yaml"]) put(path);
    const [root] = await resolveRoots([folder]);
    const options = {
      without: [join(root!.path, "out")],
      config: join(root!.path, "tuomin.yaml"),
      excluded: (path: string) => path.startsWith("backup/"),
    };
    expect(await tell([folder], options)).toEqual([
      "a.html",
      "backup/b.html skipped: excluded (aside)",
      "tuomin.yaml skipped: own-config (aside)",
    ]);
  });
});

describe("resolveRoots", () => {
  const shown = async (paths: readonly string[]): Promise<string[]> =>
    (await resolveRoots(paths)).map((root) => `${root.shown}|${root.prefix}`);

  it("takes one folder's paths as they are, and puts the name before them where there are several", async () => {
    put("a/x");
    put("b/x");
    expect(await shown([join(folder, "a")])).toEqual(["a|"]);
    expect(await shown([join(folder, "a"), join(folder, "b")])).toEqual(["a|a/", "b|b/"]);
    expect(await tell([join(folder, "a"), join(folder, "b")])).toEqual(["a/x", "b/x"]);
  });

  it("tells folders of one name apart", async () => {
    put("p/a/x");
    put("q/a/x");
    expect(await tell([join(folder, "p/a"), join(folder, "q/a")])).toEqual(["a~1/x", "a~2/x"]);
  });

  it("reads nothing twice", async () => {
    put("a/x");
    expect(await tell([folder, join(folder, "a"), `${folder}/.`, join(folder, "a/x")])).toEqual(["a/x"]);
  });

  it("names a single file by its name", async () => {
    put("a/x.html");
    expect(await tell([join(folder, "a/x.html")])).toEqual(["x.html"]);
  });

  it("refuses a path that does not exist", async () => {
    await expect(resolveRoots([join(folder, "nope")])).rejects.toMatchObject({ code: "missing-path", exit: 2 });
  });
});
