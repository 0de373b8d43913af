import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Audit } from "../../src/ledger/audit.js";
import { headLine } from "../../src/report/html/head-line.js";
import { redate } from "../../src/report/redate.js";
import { WORDS } from "../../src/report/words.js";
import { createWorkbook } from "../../src/report/xlsx/workbook.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tuomin-redate-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const OLD = "2026-01-01T00:00:00Z";
const NEW = "2026-02-03T04:05:06Z";
const run = { version: "1.2.3", started: NEW, roots: ["site & co"], rules: [], reveal: false, interrupted: false };
const audit = { run } as unknown as Audit;
const old = (): string => join(folder, "old");
const made = (): string => join(folder, "made");

async function workbook(file: string, creator: string, started: string): Promise<void> {
  const book = createWorkbook(file, creator, started);
  const sheet = await book.sheet("名单", [{ head: "a", width: 10 }]);
  for (let row = 0; row < 3000; row++) await sheet.row([`${OLD} ${row}`]);
  await sheet.end();
  await book.close();
}

describe("a report of an earlier run", () => {
  it("gets the time of the new one, and nothing else of a page changes", () => {
    const page = (started: string): string =>
      `<!doctype html>${headLine({ ...run, started }, WORDS.zh)}<p>${OLD}</p>${headLine({ ...run, started: OLD }, WORDS.zh)}`;
    writeFileSync(old(), page(OLD));
    expect(redate("html", old(), made(), audit, OLD, "zh")).toBe(true);
    expect(readFileSync(made(), "utf8")).toBe(page(NEW));
    expect(readFileSync(old(), "utf8")).toBe(page(OLD));
  });

  it("is the workbook that would be written, byte for byte", async () => {
    await workbook(old(), "tuomin 1.2.3", OLD);
    await workbook(join(folder, "new"), "tuomin 1.2.3", NEW);
    expect(redate("xlsx", old(), made(), audit, OLD, "zh")).toBe(true);
    expect(readFileSync(made()).equals(readFileSync(join(folder, "new")))).toBe(true);
  });

  it("is not taken where it is not what such a run writes", async () => {
    await workbook(old(), "tuomin 1.2.2", OLD);
    expect(redate("xlsx", old(), made(), audit, OLD, "zh")).toBe(false);
    await workbook(old(), "tuomin 1.2.3", "2026-01-01T00:00:01Z");
    expect(redate("xlsx", old(), made(), audit, OLD, "zh")).toBe(false);
    for (const text of ["", "PK\u0003\u0004docProps/core.xml", "docProps/core.xml".repeat(99), "<p>x</p>"]) {
      writeFileSync(old(), text);
      expect(redate("xlsx", old(), made(), audit, OLD, "zh")).toBe(false);
      expect(redate("html", old(), made(), audit, OLD, "zh")).toBe(false);
    }
    writeFileSync(old(), headLine({ ...run, started: OLD }, WORDS.en));
    expect(redate("html", old(), made(), audit, OLD, "zh")).toBe(false);
  });
});
