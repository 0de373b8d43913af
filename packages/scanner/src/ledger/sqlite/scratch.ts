import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Database } from "libsql";
import { openDatabase } from "./database.js";

/** A database that lives as long as a comparison: sorts millions of findings without holding them in memory. It has keyed digests, paths and masked values only. */
export async function withScratch<T>(use: (database: Database) => T | Promise<T>): Promise<T> {
  const scratch = await openScratch();
  try {
    return await use(scratch.database);
  } finally {
    scratch.remove();
  }
}

/** The same, to be removed by whoever opened it. */
export async function openScratch(): Promise<{ readonly database: Database; readonly remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), "tuomin-compare-"));
  const database = await openDatabase(join(folder, "scratch.sqlite"));
  database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -64000");
  return {
    database,
    remove() {
      database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
