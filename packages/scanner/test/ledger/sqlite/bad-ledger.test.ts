import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { asLedgerProblem, openDatabase } from "../../../src/ledger/sqlite/database.js";
import { openLedger } from "../../../src/ledger/sqlite/open-ledger.js";
import { openToScan } from "../../../src/ledger/sqlite/open-to-scan.js";
import { done, entryOf, KEY, recordOf, scanInto } from "./made-run.js";

let folder: string;
let file: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "tuomin-bad-"));
  file = join(folder, "ledger.sqlite");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const make = (): Promise<void> =>
  scanInto(
    folder,
    [
      done(
        entryOf(
          "a",
          Array.from({ length: 200 }, (_, at) => recordOf("a", `${at}`)),
        ),
      ),
    ],
    () => {},
  );

/** Both ways of opening say the same, in both languages, and change nothing. */
async function refused(code: string): Promise<void> {
  const before = readFileSync(file);
  for (const open of [() => openLedger(folder, { key: KEY }), () => openToScan(folder, KEY)]) {
    const problem = (await open().then(
      () => null,
      (error: unknown) => error,
    )) as { zh: string; en: string } | null;
    expect(problem).toMatchObject({ code, exit: 2 });
    expect(problem!.zh).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(problem!.en).toMatch(/^[^\u4e00-\u9fff]+\.$/);
  }
  expect(readFileSync(file)).toEqual(before);
  expect(existsSync(`${file}-lock`)).toBe(false);
}

describe("a ledger that cannot be used is told, and left as it is", () => {
  it("made under another key", async () => {
    await scanInto(folder, [done(entryOf("a"))], () => {}, { key: Buffer.alloc(32, 8) });
    await refused("wrong-key");
  });

  it.each([0.2, 0.5, 0.9])("cut short to %f of its length", async (part) => {
    await make();
    truncateSync(file, Math.floor(readFileSync(file).length * part));
    await refused("ledger-damaged");
  });

  it("of a newer version", async () => {
    await make();
    const database = await openDatabase(file);
    database.exec("PRAGMA user_version = 99");
    database.close();
    await refused("ledger-newer");
  });

  it("that is somebody else's database, or none at all", async () => {
    const database = await openDatabase(file);
    database.exec("CREATE TABLE mine (x)");
    database.close();
    await refused("not-a-ledger");
    writeFileSync(file, "姓名,电话\n".repeat(100));
    await refused("not-a-ledger");
  });

  it("with a page overwritten", async () => {
    await make();
    const bytes = readFileSync(file);
    bytes.fill(0xab, 4096);
    writeFileSync(file, bytes);
    const ledger = openLedger(folder).then((opened) => {
      try {
        opened.runs();
      } catch (error) {
        throw asLedgerProblem(file, error);
      } finally {
        opened.close();
      }
    });
    await expect(ledger).rejects.toMatchObject({ code: "ledger-damaged" });
  });

  it("that is not there", async () => {
    await expect(openLedger(folder)).rejects.toMatchObject({ code: "no-ledger" });
    await expect(openLedger(join(folder, "nope.sqlite"))).rejects.toMatchObject({ code: "no-ledger" });
    expect(readdirSync(folder)).toEqual([]);
  });

  it("that another scan has; the lock ends with that scan", async () => {
    const first = await openToScan(folder, KEY);
    await expect(openToScan(folder, KEY)).rejects.toMatchObject({ code: "ledger-busy", exit: 2 });
    first.close();
    expect(readdirSync(folder)).toEqual(["ledger.sqlite"]);
    (await openToScan(folder, KEY)).close();
  });
});

describe("asLedgerProblem", () => {
  it.each([
    ["SQLITE_FULL", "disk-full"],
    ["SQLITE_IOERR_WRITE", "disk-full"],
    ["SQLITE_BUSY", "ledger-busy"],
    ["SQLITE_CORRUPT", "ledger-damaged"],
    ["SQLITE_READONLY", "cannot-write"],
  ])("%s → %s", (code, expected) => {
    const error = Object.assign(new Error("x"), { name: "SqliteError", code });
    expect(asLedgerProblem("l", error)).toMatchObject({ code: expected, exit: 2 });
  });
  it("leaves other errors alone", () => {
    const error = new TypeError("x");
    expect(asLedgerProblem("l", error)).toBe(error);
  });
});
