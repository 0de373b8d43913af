import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { firstValue, openDatabase } from "../../../src/ledger/sqlite/database.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tuomin-database-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

// What that saves is measured by bench/ledger/run.ts: memory cannot be judged beside other tests.
it("sorts in files what its cache does not hold", async () => {
  const database = await openDatabase(join(folder, "a.sqlite"));
  const FILE = 1;
  expect(firstValue(database, "PRAGMA temp_store")).toBe(FILE);
  database.close();
});
