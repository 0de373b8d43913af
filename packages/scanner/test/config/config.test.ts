import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadConfig } from "../../src/config/load.js";
import { parseConfig } from "../../src/config/parse.js";
import { parseSize } from "../../src/config/size.js";
import { TEMPLATE } from "../../src/config/template.js";

describe("parseConfig", () => {
  it("reads every key", () => {
    const source = `
regions:
  - match: "www.a.example/**"
    province: 贵州省
    city: 某市
    county: 某县
    organ: 某县人民政府
    channel: 网站
  - host: www.b.example
categories: [id-number, phone]
exclude:
  - "**/backup/**"
limits: { fileSize: 50MB, fileSeconds: 5, inflated: 2 GB, expanded: 3GB, ratio: 50, members: 10, depth: 2 }
jobs: 3
formats: [html, csv]
failOn: review
lang: en
policy: court-documents
`;
    expect(parseConfig(source, "tuomin.yaml")).toEqual({
      regions: [
        {
          match: "www.a.example/**",
          province: "贵州省",
          city: "某市",
          county: "某县",
          organ: "某县人民政府",
          channel: "网站",
        },
        { host: "www.b.example" },
      ],
      categories: ["id-number", "phone"],
      exclude: ["**/backup/**"],
      limits: { fileSize: 50e6, fileSeconds: 5, inflated: 2e9, expanded: 3e9, ratio: 50, members: 10, depth: 2 },
      jobs: 3,
      formats: ["html", "csv"],
      failOn: "review",
      lang: "en",
      policy: "court-documents",
    });
  });

  it.each([
    ["nothing", ""],
    ["comments only", "# nothing\n"],
    ["a mark before the text", "\ufeff# nothing\n"],
    ["keys without values", "jobs:\nregions:\n"],
  ])("takes %s as an empty config", (_what, source) => {
    expect(parseConfig(source, "tuomin.yaml")).toEqual({});
  });

  it("follows an alias", () => {
    const source = "regions:\n  - &a { match: x, province: 贵州省 }\n  - *a\n";
    expect(parseConfig(source, "tuomin.yaml").regions).toHaveLength(2);
  });

  it.each([
    ["an unknown key", "jobs: 2\nformat: [html]\n", 2, "formats"],
    ["an unknown key of a region", "regions:\n  - match: a\n    provice: 贵州省\n", 3, "province"],
    ["an unknown key of the limits", "limits:\n  filesize: 3\n", 2, "fileSize"],
    ["an unknown key near to none", "\n\nzzzzzzzz: 1\n", 3, "regions, categories"],
    ["text for a number", "\njobs: many\n", 2, "jobs"],
    ["a fraction of a thread", "jobs: 1.5\n", 1, "jobs"],
    ["a thread count beyond reason", "jobs: 100000\n", 1, "256"],
    ["a number for a name", "regions:\n  - match: a\n    organ: 5\n", 3, "organ"],
    ["one value for a list", "formats: html\n", 1, "formats"],
    ["a list for a mapping", "limits: [1]\n", 1, "limits"],
    ["a mistyped value", "failOn: violations\n", 1, "violation"],
    ["a mistyped value in a list", "categories:\n  - phone\n  - id-numbr\n", 3, "id-number"],
    ["no size", "limits:\n  fileSize: huge\n", 2, "200MB"],
    ["a region about nothing", "jobs: 1\nregions:\n  - organ: 某局\n", 3, "match"],
    ["a key given twice", "jobs: 1\njobs: 2\n", 2, "twice"],
    ["broken YAML", "jobs: 1\nregions: [\n", 3, "YAML"],
    ["a key of every object", "constructor: 1\n", 1, "constructor"],
    ["a text instead of keys", "just words\n", 1, "mapping"],
  ])("refuses %s, naming the line and what would be right", (_what, source, line, word) => {
    let problem: unknown;
    try {
      parseConfig(source, "tuomin.yaml");
    } catch (error) {
      problem = error;
    }
    expect(problem).toMatchObject({ code: "config-invalid", exit: 2 });
    const { zh, en } = problem as { zh: string; en: string };
    expect(en).toContain(`tuomin.yaml, line ${line}:`);
    expect(en).toContain(word);
    expect(zh).toContain(`第 ${line} 行`);
  });

  it.each(["zh", "en"] as const)(
    "reads the template of tuomin init (%s), also with all its examples switched on",
    (language) => {
      expect(parseConfig(TEMPLATE[language], "tuomin.yaml")).toEqual({ regions: [] });
      const on = TEMPLATE[language]
        .replace("regions: []", "regions:")
        .split("\n")
        .map((line) =>
          /^# ?( *(- )?[a-zA-Z]+:.*)$/.test(line) && !/^# (Config|Only)/.test(line)
            ? line.replace(/^# ?/, "")
            : line.replace(/^#( {2,}(- )?[a-z]+:)/, "$1"),
        )
        .join("\n");
      expect(parseConfig(on, "tuomin.yaml")).toMatchObject({
        regions: [{ match: "www.example-county.gov.cn/**", channel: "网站" }, { host: "www.example-city.gov.cn" }],
        categories: ["id-number", "bank-account"],
        exclude: ["**/backup/**"],
        limits: {
          fileSize: 200e6,
          fileSeconds: 60,
          inflated: 1e9,
          expanded: 20e9,
          ratio: 200,
          members: 100_000,
          depth: 8,
        },
        jobs: 4,
        formats: ["html", "xlsx", "jsonl"],
        failOn: "violation",
        lang: language,
        policy: "default",
      });
    },
  );
});

describe("parseSize", () => {
  it.each([
    ["4096", 4096],
    ["1.5 GB", 1.5e9],
    ["200mb", 200e6],
    ["3k", 3000],
    ["0", null],
    ["-1", null],
    ["MB", null],
    ["1 TB", null],
    ["1e9", null],
    ["99999999999GB", null],
  ])("%s → %s", (written, bytes) => expect(parseSize(written)).toBe(bytes));
});

describe("loadConfig", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "tuomin-config-"));
    for (const name of ["site", "work", "other"]) mkdirSync(join(folder, name));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const put = (name: string, jobs: number): void => writeFileSync(join(folder, name), `jobs: ${jobs}\n`);
  const jobs = async (named: string | undefined, paths: readonly string[]): Promise<number | undefined> =>
    (await loadConfig(named, paths, join(folder, "work"))).config.jobs;

  it("takes the named file, else the scanned folder's, else the working folder's, else none", async () => {
    expect(await loadConfig(undefined, ["../site"], join(folder, "work"))).toEqual({ path: null, config: {} });
    put("work/tuomin.yaml", 1);
    expect(await jobs(undefined, ["../site"])).toBe(1);
    put("site/tuomin.yaml", 2);
    expect(await jobs(undefined, ["../other", "../site"])).toBe(2);
    put("named.yaml", 3);
    expect(await jobs("../named.yaml", ["../site"])).toBe(3);
  });

  it("looks beside a scanned file", async () => {
    put("site/tuomin.yaml", 2);
    writeFileSync(join(folder, "site/a.html"), "x");
    expect(await jobs(undefined, ["../site/a.html"])).toBe(2);
  });

  it("refuses a named file that is not there", async () => {
    await expect(jobs("nope.yaml", [])).rejects.toThrow(
      expect.objectContaining({ code: "config-unreadable", exit: 2 }),
    );
  });
});
