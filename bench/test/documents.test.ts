import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createDetector } from "@tuomin/core";
import { beforeAll, describe, expect, it } from "vitest";
import { identify } from "../../packages/scanner/src/intake/identify.js";
import { readTree } from "../../packages/scanner/src/work/read-tree.js";
import { type Measured, measureDocuments, type Planted, shortOf } from "../documents/measure.js";
import type { FoundItem } from "../sites/score.js";

const FOLDER = fileURLToPath(new URL("../../fixtures/documents/", import.meta.url));
const LIMITS = { expandedBytes: 1e9, ratio: 200, members: 10_000, depth: 8, memberBytes: 1e8 };

const planted = readFileSync(`${FOLDER}planted.jsonl`, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Planted);
const files = readdirSync(`${FOLDER}planted`, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice(`${FOLDER}planted/`.length));

const detector = createDetector();

async function findIn(path: string): Promise<FoundItem[]> {
  const bytes = readFileSync(`${FOLDER}planted/${path}`);
  const told = await readTree(
    { path, kind: identify(bytes, path), bytes },
    { detector, inflatedBytes: 1e9, limits: LIMITS },
    (member, _size, { findings }) => findings.map((finding) => ({ ...finding, path: member })),
  );
  return told.flat() as unknown as FoundItem[];
}

describe("documents of every format, hiding place and encoding", () => {
  let measured: Measured;
  beforeAll(async () => {
    const found: FoundItem[] = [];
    for (const path of files) found.push(...(await findIn(path)));
    measured = measureDocuments(planted, found);
  }, 120_000);

  it("reach the figures together", () => expect(shortOf(measured)).toEqual([]));

  it("has something planted in every document, and every document of the gold", () => {
    expect([...new Set(planted.map(({ path }) => path.replace(/!.*$/, "")))].sort()).toEqual([...files].sort());
  });

  it("reach them in every format and hiding place", () => {
    for (const shares of [measured.byFormat, measured.byHiding, measured.byEncoding]) {
      for (const [name, { of, found, placed, hidden }] of shares) {
        expect([name, found / of], "recall").toSatisfy(([, share]) => share >= 0.95);
        expect([name, placed / found], "place").toSatisfy(([, share]) => share >= 0.97);
        expect([name, hidden / found], "hiding").toSatisfy(([, share]) => share >= 0.97);
      }
    }
  });
});
