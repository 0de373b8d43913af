import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { RULES } from "@tuomin/core";
import { EXPLANATIONS } from "@tuomin/core/explanations";
import { strToU8, zipSync } from "fflate";
import iconv from "iconv-lite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/parse.js";
import { tuomin } from "./run-cli.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tuomin-commands-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);
const run = (words: readonly string[], input?: string) =>
  tuomin(words, { cwd: folder, ...(input === undefined ? {} : { input }) });

describe("tuomin", () => {
  it("tells its version and its help", async () => {
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
      version: string;
    };
    for (const word of ["--version", "-V"])
      expect(await run([word])).toEqual({ code: 0, out: `${version}\n`, err: "" });
    for (const words of [[], ["--help"], ["-h"]]) {
      const ran = await run(words);
      expect([ran.code, ran.err]).toEqual([0, ""]);
      expect(ran.out).toContain("scan");
      expect(ran.out).toContain("130");
    }
  });

  it("speaks the language of the flag, else of the environment, else Chinese", async () => {
    const said = async (words: readonly string[], env: Record<string, string>): Promise<string> =>
      (await tuomin(["rules", ...words], { env })).out;
    expect(await said([], { LANG: "C" })).toContain("身份证号");
    expect(await said([], { LANG: "zh_CN.UTF-8" })).toContain("身份证号");
    expect(await said([], { LANG: "en_GB.UTF-8" })).not.toContain("身份证号");
    expect(await said([], { LANG: "en_GB.UTF-8", LC_ALL: "zh_CN.UTF-8" })).toContain("身份证号");
    expect(await said(["--lang", "zh"], { LANG: "en_GB.UTF-8" })).toContain("身份证号");
    expect(await said(["--lang=en"], { LANG: "zh_CN.UTF-8" })).not.toContain("身份证号");
  });
});

describe("tuomin check", () => {
  it("reads a text from standard input and prints each finding with its place, masked", async () => {
    const ran = await run(["check", "-"], "公示\n张三 联系电话：13812345678\n");
    expect(ran.code).toBe(1);
    expect(ran.out).toMatch(/line 2.*138\*+78.*violation.*\[mobile-phone\]/i);
    expect(ran.out).not.toContain("13812345678");
    expect((await run(["check", "-", "--reveal"], "张三 联系电话：13812345678")).out).toContain("13812345678");
  });

  it("says nothing against a clean text", async () => {
    expect(await run(["check", "-"], "关于放假的通知")).toEqual({
      code: 0,
      out: "No personal information found.\n",
      err: "",
    });
    expect((await run(["check", "-"], "")).code).toBe(0);
  });

  it("prints JSON", async () => {
    put("a.csv", "姓名,联系电话\n张三,13812345678\n李四,13912345678\n");
    const ran = await run(["check", "a.csv", "--json"]);
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.out)).toMatchObject({
      name: "a.csv",
      kind: "csv",
      status: "scanned",
      publishable: false,
      findings: [{ category: "phone", rule: "mobile-phone", place: { cell: "B2" } }, { place: { cell: "B3" } }],
    });
    expect(ran.out).not.toContain("13812345678");
  });

  it("looks into an archive, and names the members", async () => {
    writeFileSync(
      join(folder, "a.zip"),
      zipSync({ "好.txt": strToU8("关于放假的通知"), "名单/1.txt": strToU8("张三 联系电话：13812345678") }),
    );
    const ran = await run(["check", "a.zip"]);
    expect(ran.code).toBe(1);
    expect(ran.out).toMatch(/^a\.zip!\/名单\/1\.txt .*\n1 found/);
    const told = JSON.parse((await run(["check", "a.zip", "--json"])).out);
    expect(told).toMatchObject({ name: "a.zip", publishable: false, findings: [] });
    expect(told.members).toMatchObject([
      { name: "a.zip!/好.txt", publishable: true, findings: [] },
      { name: "a.zip!/名单/1.txt", publishable: false, findings: [{ category: "phone" }] },
    ]);
  });

  it("cannot vouch for what it could not read", async () => {
    put("a.db", "SQLite format 3\0");
    const ran = await run(["check", "a.db"]);
    expect(ran.code).toBe(3);
    expect(ran.out).toContain("format not supported yet");
    put("b.txt", "x".repeat(2000));
    expect((await run(["check", "b.txt", "--size-limit", "1KB"])).code).toBe(3);
  });
});

describe("tuomin mask", () => {
  const table = '姓名,联系电话,备注\r\n"张三",13812345678,"他说""好"""\r\n李四, 13912345678 ,\r\n';

  it("stops over a long text when a limit of the config is reached, and makes no copy", async () => {
    put("c.txt", "张三 联系电话：13812345678，住本镇；\n".repeat(400_000));
    put("limits.yaml", "limits:\n  fileSeconds: 0.1\n");
    const ran = await run(["mask", "c.txt", "--config", "limits.yaml", "--out", "copy.txt"]);
    expect(ran.code).toBe(3);
    expect(ran.err).toContain("limits.fileSeconds");
    expect(existsSync(join(folder, "copy.txt"))).toBe(false);
  });

  it("masks a long text as it does a short one", async () => {
    put("d.txt", `${"本通知自印发之日起施行，请各单位遵照执行。\n".repeat(80_000)}张三 联系电话：13812345678`);
    expect((await run(["mask", "d.txt", "--out", "copy.txt"])).code).toBe(0);
    const copy = readFileSync(join(folder, "copy.txt"), "utf8");
    expect(copy.slice(-30)).toMatch(/联系电话：138\*{4}5678$/);
    expect(copy.split("\n")).toHaveLength(80_001);
  });

  it("keeps a GBK table as it is outside the findings", async () => {
    put("a.csv", iconv.encode(table, "gb18030"));
    const ran = await run(["mask", "a.csv", "-o", "b.csv"]);
    expect([ran.code, ran.out]).toEqual([0, ""]);
    expect(ran.err).toContain("2 findings");
    const masked = iconv.decode(readFileSync(join(folder, "b.csv")), "gb18030");
    expect(masked).toBe(table.replace("13812345678", "138****5678").replace("13912345678", "139****5678"));
  });

  it("writes to standard output, and takes a policy from flag or config", async () => {
    put("a.txt", "张三 联系电话：13812345678\n");
    expect((await run(["mask", "a.txt"])).out).toBe("张三 联系电话：138****5678\n");
    expect((await run(["mask", "-"], "张三 联系电话：13812345678")).out).toBe("张三 联系电话：138****5678");
    const suppressed = (await run(["mask", "a.txt", "--policy", "student-aid-2017"])).out;
    expect(suppressed).not.toMatch(/138|5678/);
    put("tuomin.yaml", "policy: student-aid-2017\n");
    expect((await run(["mask", "a.txt"])).out).toBe(suppressed);
  });

  it("keeps the markup of a page", async () => {
    put("a.html", "<html><body>\r\n<p>张三 联系电话：<b>138</b>1234&#53;678</p><!-- x --></body></html>");
    const { out } = await run(["mask", "a.html"]);
    expect(out).toMatch(/^<html><body>\r\n<p>张三 联系电话：<b>[^<]*<\/b>[^<]*<\/p><!-- x --><\/body><\/html>$/);
    expect(out).not.toContain("1234");
  });

  it("leaves a file without findings byte for byte, whatever bytes it holds", async () => {
    const bytes = Buffer.concat([Buffer.from("\ufeff公示"), Buffer.from([0xff, 0xc0, 0x80]), Buffer.from("\r\n")]);
    put("a.txt", bytes);
    await run(["mask", "a.txt", "-o", "b.txt"]);
    expect(readFileSync(join(folder, "b.txt"))).toEqual(bytes);
  });
});

describe("tuomin explain and rules", () => {
  it("explains every rule it lists, in both languages", async () => {
    const { out } = await run(["rules", "--json"]);
    const listed = (JSON.parse(out) as { id: string }[]).map(({ id }) => id);
    expect(listed.sort()).toEqual(RULES.map(({ id }) => id).sort());
    const { out: text } = await run(["rules"]);
    for (const { id, title } of RULES)
      expect(text).toMatch(new RegExp(`${id}\\s+${title.en.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`));
    for (const lang of ["zh", "en"] as const) {
      const ran = await run(["explain", "resident-id", "--lang", lang]);
      const rule = RULES.find(({ id }) => id === "resident-id")!;
      expect(ran.code).toBe(0);
      expect(ran.out).toContain(rule.title[lang]);
      expect(ran.out).toContain(EXPLANATIONS[rule.id]!.summary[lang]);
      expect(ran.out).toContain(rule.source);
    }
  });
});

describe("tuomin init", () => {
  it("writes a config that the scanner accepts", async () => {
    expect((await run(["init"])).code).toBe(0);
    expect(parseConfig(readFileSync(join(folder, "tuomin.yaml"), "utf8"), "tuomin.yaml")).toEqual({ regions: [] });
  });
});

describe("tuomin completion", () => {
  it("prints a script that bash accepts and completes with", async () => {
    const { out } = await run(["completion", "bash"]);
    put("c.bash", out);
    const complete = (line: string): string[] =>
      execFileSync(
        "bash",
        [
          "-c",
          `source ${join(folder, "c.bash")}; COMP_WORDS=(${line}); COMP_CWORD=$(( \${#COMP_WORDS[@]} - 1 )); _tuomin; printf '%s\\n' "\${COMPREPLY[@]}"`,
        ],
        {
          encoding: "utf8",
        },
      )
        .trim()
        .split("\n");
    expect(complete("tuomin sc")).toEqual(["scan"]);
    expect(complete("tuomin scan --fo")).toEqual(["--format", "--force"]);
    expect(complete("tuomin scan --fail-on v")).toEqual(["violation"]);
    expect(complete("tuomin completion z")).toEqual(["zsh"]);
  });

  it("knows three shells", async () => {
    for (const shell of ["zsh", "fish"]) expect((await run(["completion", shell])).out).toContain("tuomin");
    expect((await run(["completion", "tcsh"])).code).toBe(2);
  });
});

describe("docs/cli.md", () => {
  it("says what the tables of commands and flags say", () => {
    const script = fileURLToPath(new URL("../../../../scripts/make-cli-docs.js", import.meta.url));
    expect(execFileSync(process.execPath, [script, "--check"], { encoding: "utf8" })).toContain("up to date");
  });
});
