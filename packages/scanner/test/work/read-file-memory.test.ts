import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createDetector } from "@tuomin/core";
import { expect, test } from "vitest";
import { extractHtml } from "../../src/extract/html.js";
import { extractText } from "../../src/extract/text.js";
import { createSourceOf } from "../../src/ledger/source.js";
import { readFile } from "../../src/work/read-file.js";

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

const PAGES = 40;
/** Code units of a page: a megabyte in memory. */
const LENGTH = 500_000;

test("keeps nothing of the pages that are read", async () => {
  const folder = mkdtempSync(join(tmpdir(), "tuomin-memory-"));
  const reader = {
    options: {
      categories: null,
      regions: [],
      judging: {},
      reveal: false,
      key: Buffer.alloc(32),
      fileBytes: 1e8,
      inflatedBytes: 1e6,
      ocr: null,
      expand: { expandedBytes: 1e6, ratio: 100, members: 100, depth: 4 },
    },
    detector: createDetector(),
    sourceOf: createSourceOf([]),
  };
  const read = async (number: number): Promise<number> => {
    const path = `${number}.html`;
    const tag = (name: string, text: string) => `<meta name="${name}" content="${text}">`;
    const title = `关于第${number}号事项办理情况的公示`;
    const names = `${tag("ArticleTitle", title)}${tag("ColumnName", `第${number}号办事公开信息公示公告专栏`)}`;
    const text = `<html><head>${names}</head><body><p>申请人：王小明，联系电话：13985512367</p>${" ".repeat(LENGTH)}</body></html>`;
    writeFileSync(join(folder, path), text);
    const { item, source } = await readFile(
      { path, file: join(folder, path), bytes: text.length, stat: "", root: "pages" },
      reader,
    );
    expect(source?.title).toBe(title);
    return item.findings;
  };
  try {
    expect(await read(0)).toBe(1);
    collect();
    const before = process.memoryUsage().heapUsed;
    for (let number = 1; number <= PAGES; number++) await read(number);
    collect();
    const pages = (process.memoryUsage().heapUsed - before) / (2 * LENGTH);
    expect(pages).toBeLessThan(PAGES / 4);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("documents of pages and short texts are plain: with a getter of its own each would be kept until a full collection", async () => {
  const page = await extractHtml(Buffer.from("<title>公示</title><meta name='SiteName' content='某县'><p>一</p>"));
  const text = extractText(Buffer.from("一\n二"));
  for (const { document } of [page, text])
    for (const object of [document, ...document.blocks])
      for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(object)))
        expect([name, get]).toEqual([name, undefined]);
  expect(page.document.metadata).toMatchObject({ SiteName: "某县" });
});
