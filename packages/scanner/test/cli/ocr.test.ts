import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { tuomin } from "./run-cli.js";

const IMAGES = fileURLToPath(new URL("../../../../fixtures/images", import.meta.url));
const out = mkdtempSync(join(tmpdir(), "tuomin-ocr-test-"));
afterAll(() => rmSync(out, { recursive: true, force: true }));

const linesOf = (name: string): Record<string, unknown>[] =>
  readFileSync(join(out, name), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe("tuomin with pictures", () => {
  it("reads one clean page with --ocr, and says so of every finding", { timeout: 300_000 }, async () => {
    const words = [
      "scan",
      join(IMAGES, "roster.bmp"),
      join(IMAGES, "told"),
      "--out",
      out,
      "--ocr",
      "--reveal",
      "--format",
      "jsonl",
      "--quiet",
    ];
    const { code, out: said } = await tuomin(words);
    expect(code).toBe(1);
    expect(said).toContain("pages were read from pictures and scans");
    const found = linesOf("findings.jsonl").filter(({ ocr }) => ocr === true);
    const gold = readFileSync(join(IMAGES, "gold.jsonl"), "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { path: string; value: string })
      .filter(({ path }) => path === "roster.bmp");
    for (const { value } of gold) expect(found.map((finding) => finding.value)).toContain(value);
    for (const { place } of found) expect((place as { box?: unknown }).box).toHaveLength(4);
    const covered = linesOf("coverage.jsonl").find(({ path }) => path === "roster.bmp");
    expect(covered).toMatchObject({ status: "scanned", ocrPages: 1 });
    const told = linesOf("findings.jsonl").filter(({ ocr }) => ocr === false);
    expect(told.map(({ rule, hidden }) => [rule, hidden])).toContainEqual(["photo-position", "metadata"]);
  });

  it("ends at once with a picture of 900 million pixels, and names the limit", { timeout: 120_000 }, async () => {
    const { code, out: said } = await tuomin(["check", join(IMAGES, "hostile", "900-megapixels.png"), "--ocr"]);
    expect(code).toBe(3);
    expect(said).toContain("30000 by 30000 pixels, more than the limit (80 megapixels)");
  });
});
