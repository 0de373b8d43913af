import { rmSync, statSync } from "node:fs";
import type { Database } from "libsql";
import { ledgerBusy } from "../../messages/ledger-problems.js";
import { asLedgerProblem, openDatabase } from "./database.js";

/** Beside the ledger while a scan writes it. */
export const LOCK_SUFFIX = "-lock";
const ATTEMPTS = 5;

/**
 * Keeps others from scanning into the same ledger. The lock is the file system's own, taken through SQLite on an empty file: it ends with the process, whatever ends that; and it leaves the
 * ledger itself open to readers.
 * @returns the release
 * @throws Problem if another scan has it
 */
export async function lockLedger(path: string): Promise<() => void> {
  const file = `${path}${LOCK_SUFFIX}`;
  for (let attempt = 1; ; attempt++) {
    const database = await openDatabase(file);
    const seen = inode(file);
    try {
      database.exec("PRAGMA busy_timeout = 0; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
    } catch (error) {
      database.close();
      throw /BUSY/.test(String((error as { code?: string }).code)) ? ledgerBusy(path) : asLedgerProblem(path, error);
    }
    // The one before us may have removed the file between our opening and locking it: then nobody else would see our lock.
    if (seen !== null && inode(file) === seen) return () => release(database, file);
    database.close();
    if (attempt === ATTEMPTS) throw ledgerBusy(path);
  }
}

function release(database: Database, file: string): void {
  // Removed while it is held, so that nobody locks a file that is about to go; where open files cannot be removed, after.
  remove(file);
  database.close();
  if (process.platform === "win32") remove(file);
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // An empty file stays; it locks nothing.
  }
}

function inode(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.ino ?? null;
}
