import { statSync } from "node:fs";
import type { Database } from "libsql";
import { noLedger, noRun, wrongKey } from "../../messages/ledger-problems.js";
import { beijingDay } from "../beijing-time.js";
import { keyCheck } from "../key.js";
import { type AuditOptions, type Ledger, ledgerFile } from "../ledger.js";
import { firstValue, openDatabase, withLedgerProblems } from "./database.js";
import { openDecisions } from "./decisions.js";
import { type ReadRun, readRun } from "./read-run.js";
import { readRuns } from "./runs.js";
import { checkHeader, prepareSchema } from "./schema.js";
import { createSeal } from "./seal.js";

export interface OpenOptions {
  /** Checked against the ledger's; nothing that only reads needs it. */
  readonly key?: Uint8Array;
  /** Nothing will be written. */
  readonly readOnly?: boolean;
}

/** A ledger with the database that holds it, for those who keep tables of their own in it. */
export interface SqliteLedger extends Ledger {
  readonly database: Database;
  readonly audit: (run?: number, options?: AuditOptions) => ReadRun;
}

/**
 * Opens a ledger that is there.
 * @param given the file, or the output folder of a scan
 * @throws Problem if it is missing, damaged, not ours, of a newer version, or made under another key
 */
export async function openLedger(given: string, options: OpenOptions = {}): Promise<SqliteLedger> {
  const path = ledgerFile(given);
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) throw noLedger(given);
  return withLedgerProblems(path, async () => {
    checkHeader(path);
    const database = await openDatabase(path);
    try {
      if (options.readOnly === true) database.exec("PRAGMA query_only = ON");
      if (firstValue<number>(database, "SELECT count(*) FROM sqlite_schema") === 0) throw noLedger(given);
      prepareSchema(database, path);
      checkKey(database, path, options.key);
      return ledgerOver(database, path, options.key);
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

/** @throws Problem if the ledger was made under another key */
export function checkKey(database: Database, path: string, key: Uint8Array | undefined): void {
  const kept = keyCheckOf(database);
  if (key !== undefined && kept !== null && kept !== keyCheck(key)) throw wrongKey(path);
}

function keyCheckOf(database: Database): string | null {
  return firstValue<string | null>(database, "SELECT value FROM meta WHERE name = 'key-check'") ?? null;
}

/** A database that is open already, and holds the tables of a ledger, as one. */
export function ledgerOver(database: Database, path: string, key: Uint8Array | undefined): SqliteLedger {
  const decisions = openDecisions(database);
  return {
    path,
    database,
    decisions,
    keyCheck: keyCheckOf(database),
    runs: () => readRuns(database),
    audit(number, { asOf, reveal = false } = {}) {
      const runs = readRuns(database);
      const run = runs.findLast(({ run, totals }) => totals !== null && run === (number ?? run));
      if (run === undefined) throw noRun(path, number ?? null, runs.at(-1)?.run ?? 0);
      const seal = reveal && key !== undefined ? createSeal(key) : null;
      return readRun(database, run, { decisions, asOf: asOf ?? beijingDay(run.started), seal });
    },
    close: () => {
      database.close();
    },
  };
}
