import type { Document } from "@tuomin/core";
import { expect, it } from "vitest";
import type { Source } from "../../src/ledger/finding-record.js";
import { fragmentsOf } from "../../src/work/fragments.js";

const source: Source = {
  region: { province: "贵州省", city: null, county: "黎平县" },
  organ: "黎平县民政局",
  channel: null,
  column: null,
  title: null,
  url: null,
};
const document: Document = {
  blocks: [
    {
      kind: "text",
      text: "张三，身份证号522631********1048，电话138****5678。",
      place: { line: 3 },
      hidden: "comment",
    },
  ],
};
const key = Buffer.alloc(32, 1);

it("keeps what was masked, with organ and region, and of the name a keyed digest only", () => {
  const found = fragmentsOf(document, () => source, { categories: null, key });
  expect(found).toMatchObject([
    {
      kind: "id-number",
      pattern: "522631********1048",
      place: { line: 3 },
      hidden: "comment",
      context: { organ: "黎平县民政局", region: "贵州省 黎平县" },
    },
    { kind: "phone", pattern: "138****5678" },
  ]);
  expect(JSON.stringify(found)).not.toContain("张三");
  expect(found[0]!.name).toBe(found[1]!.name);
  expect(fragmentsOf(document, () => source, { categories: null, key: Buffer.alloc(32, 2) })[0]!.name).not.toBe(
    found[0]!.name,
  );
});

it("keeps only the categories that are looked for", () => {
  expect(fragmentsOf(document, () => source, { categories: ["phone"], key }).map(({ kind }) => kind)).toEqual([
    "phone",
  ]);
});
