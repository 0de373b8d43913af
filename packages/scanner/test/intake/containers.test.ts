import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { tree } from "./tree.js";

const FOLDER = fileURLToPath(new URL("../../../../fixtures/documents/containers/", import.meta.url));

interface Planted {
  readonly path: string;
  readonly text: string;
  readonly url?: string;
}

const GOLD: readonly Planted[] = readFileSync(`${FOLDER}gold.jsonl`, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
const fileOf = (path: string): string => path.replace(/!\/.*$/s, "");
const read = (name: string) => tree(name, readFileSync(FOLDER + name));

describe("containers of other writers", () => {
  it.each([...new Set(GOLD.map(({ path }) => fileOf(path)))])(
    "finds all that is planted in %s, under its path",
    async (file) => {
      const told = await read(file);
      for (const { path, text, url } of GOLD.filter((planted) => fileOf(planted.path) === file)) {
        const item = told.find((one) => one.path === path);
        expect(item?.status, `${path} of ${told.map((one) => one.path)}`).toBe("scanned");
        expect(item?.values).toContain(text);
        if (url !== undefined) expect(item?.examined.document?.metadata?.url).toBe(url);
      }
      expect(told[0]).toMatchObject({ path: file, status: "scanned" });
      expect(told.filter(({ status }) => status === "failed")).toEqual([]);
    },
  );

  it.each(["locked.7z", "locked.zip", "locked-aes.zip"])(
    "skips every member of %s as encrypted, by its name",
    async (file) => {
      const [own, ...members] = await read(file);
      expect(own).toMatchObject({ status: "scanned", codes: [] });
      expect(members.map(({ path, status, codes }) => [path, status, codes])).toEqual([
        [`${file}!/名单.csv`, "skipped", ["encrypted"]],
        [`${file}!/年度/明细.csv`, "skipped", ["encrypted"]],
      ]);
    },
  );

  it("skips an archive whose list of names is encrypted", async () => {
    expect(await read("locked-names.7z")).toMatchObject([{ status: "skipped", codes: ["encrypted"] }]);
  });

  it("leaves no file of the folder out", () => {
    const tested = new Set([
      ...GOLD.map(({ path }) => fileOf(path)),
      "locked.7z",
      "locked.zip",
      "locked-aes.zip",
      "locked-names.7z",
    ]);
    expect(readdirSync(FOLDER).filter((name) => !tested.has(name))).toEqual(["gold.jsonl", "make.py"]);
  });

  it("keeps requests and the crawler's notes out of a crawl", async () => {
    expect((await read("crawl.warc")).map(({ path }) => path)).toEqual([
      "crawl.warc",
      "crawl.warc!/www.example.invalid/a.html",
      "crawl.warc!/www.example.invalid/b/?id=7",
      "crawl.warc!/www.example.invalid/c.csv",
    ]);
  });
});
