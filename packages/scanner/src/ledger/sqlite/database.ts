import type { Database } from "libsql";
import { ledgerBusy, ledgerDamaged, notALedger } from "../../messages/ledger-problems.js";
import { cannotWrite, diskFull } from "../../messages/problems.js";

/** Milliseconds to wait for another process to end its write; a scan writes for a few at a time. */
const PATIENCE = 5000;

/**
 * Opens, and makes where it is missing, an SQLite file. The library (9 MB) is loaded on first use; it is built to keep sorts and temporary tables in memory, which for a
 * comparison of five million findings were 900 MB: here they go to files of their own.
 */
export async function openDatabase(path: string): Promise<Database> {
  const { default: open } = await import("libsql");
  const database = new open(path);
  database.exec(`PRAGMA busy_timeout = ${PATIENCE}; PRAGMA temp_store = FILE`);
  return database;
}

/** The first column of the first row. */
export function firstValue<T>(database: Database, sql: string, parameters: readonly unknown[] = []): T | undefined {
  return (
    database
      .prepare(sql)
      .raw(true)
      .get([...parameters]) as [T] | undefined
  )?.[0];
}

/** Runs `change` in one transaction: all of it or nothing is kept. */
export function inTransaction(database: Database, change: () => void): void {
  database.exec("BEGIN IMMEDIATE");
  try {
    change();
    database.exec("COMMIT");
  } catch (error) {
    try {
      database.exec("ROLLBACK");
    } catch {
      // Some errors (a full disk) have rolled it back already.
    }
    throw error;
  }
}

/** The Problem for what SQLite threw over the file `path`; any other error as it is. */
export function asLedgerProblem(path: string, error: unknown): unknown {
  const { name, code, message } = (error ?? {}) as { name?: string; code?: string; message?: string };
  if (name !== "SqliteError" && !/^(?:SQLITE_|ConnectionFailed)/.test(`${code || message}`)) return error;
  const said = `${code || message}`;
  if (/SQLITE_(?:BUSY|LOCKED)/.test(said)) return ledgerBusy(path);
  if (/SQLITE_(?:FULL|IOERR_SHMSIZE|IOERR_WRITE)/.test(said)) return diskFull(path);
  if (/SQLITE_NOTADB/.test(said)) return notALedger(path);
  if (/SQLITE_(?:CORRUPT|IOERR_SHORT_READ)/.test(said)) return ledgerDamaged(path);
  if (/SQLITE_(?:IOERR|CANTOPEN|READONLY|PERM)|ConnectionFailed/.test(said))
    return cannotWrite(path, /SQLITE_\w+/.exec(said)?.[0] ?? "SQLITE_CANTOPEN");
  return error;
}

/** Runs what reads or writes the ledger `path`; what SQLite refuses becomes a Problem that says what to do. */
export async function withLedgerProblems<T>(path: string, run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw asLedgerProblem(path, error);
  }
}
