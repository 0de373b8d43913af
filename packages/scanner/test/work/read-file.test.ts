import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createDetector } from "@tuomin/core";
import { describe, expect, it } from "vitest";
import { createSourceOf } from "../../src/ledger/source.js";
import type { FileResult } from "../../src/work/job.js";
import { readFile } from "../../src/work/read-file.js";

const FOLDER = fileURLToPath(new URL("../../../../fixtures/documents/containers/", import.meta.url));

function read(name: string, fileBytes: number): Promise<FileResult> {
  const file = { path: name, file: FOLDER + name, bytes: statSync(FOLDER + name).size, stat: "", root: "containers" };
  return readFile(file, {
    options: {
      categories: null,
      regions: [],
      judging: {},
      reveal: false,
      key: Buffer.alloc(32),
      fileBytes,
      inflatedBytes: 1e6,
      expand: { expandedBytes: 1e6, ratio: 100, members: 100, depth: 4 },
    },
    detector: createDetector(),
    sourceOf: createSourceOf([{ host: "www.example.invalid", organ: "某某局" }]),
  });
}

describe("reading a container", () => {
  it("gives every member a result of its own, with its path, and the container before them", async () => {
    const result = await read("nested.zip", 1e6);
    expect(result.item).toMatchObject({ path: "nested.zip", kind: "zip", status: "scanned", findings: 0 });
    expect(result.members?.map(({ item }) => [item.path, item.kind, item.findings])).toEqual([
      ["nested.zip!/附件.zip", "zip", 0],
      ["nested.zip!/附件.zip!/里/名单.csv", "csv", 1],
      ["nested.zip!/名单.csv", "csv", 1],
    ]);
    const line = JSON.parse(result.members![1]!.lines);
    expect(line).toMatchObject({ path: "nested.zip!/附件.zip!/里/名单.csv", category: "id-number" });
  });

  it.each(["nested.zip", "site.tar.gz", "ustar.tar", "crawl.warc"])(
    "reads %s from the disk piece by piece where it is larger than a file may be",
    async (name) => {
      const whole = await read(name, 1e6);
      const pieces = await read(name, 190);
      const told = ({ item, members = [] }: FileResult) => [item, ...members.map((member) => member.item)];
      expect(told(pieces)).toEqual(told(whole));
    },
  );

  it("does not read an archive that has to be held in memory and is larger than a file may be", async () => {
    expect((await read("lzma2.7z", 190)).item).toMatchObject({ kind: "7z", status: "skipped", code: "too-large" });
  });

  it("tells of a page in a crawl where it was published, and by whom", async () => {
    const { members } = await read("crawl.warc", 1e6);
    expect(JSON.parse(members![0]!.lines)).toMatchObject({ url: "http://www.example.invalid/a.html", organ: "某某局" });
  });
});
