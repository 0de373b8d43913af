import { chmodSync, existsSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "libsql";
import { LEDGER_FILE } from "../ledger.js";
import { openDatabase, withLedgerProblems } from "./database.js";
import { lockLedger } from "./lock.js";
import { checkKey, ledgerOver, type SqliteLedger } from "./open-ledger.js";
import { rulesOfDigest } from "./runs.js";
import { checkHeader, prepareSchema } from "./schema.js";
import { type BeginOptions, beginRun, type RunWriter } from "./write-run.js";

/** The ledger of an output folder, held by one scan. */
export interface ScanLedger {
  readonly path: string;
  /** Ids of the rules that a run of this digest looked for; null where there was none. */
  readonly rulesOf: (digest: string) => readonly string[] | null;
  /** @throws Problem */
  readonly begin: (options: BeginOptions) => RunWriter;
  /** What is in it by now, the run at work too. Closed with this. */
  readonly read: () => SqliteLedger;
  /** Ends the hold. A ledger whose runs are done is one file again. */
  readonly close: () => void;
}

/** Pages that may wait beside the ledger: 32 MB, so that the disk is waited for now and then only. */
const WAITING_PAGES = 2048;

/**
 * Opens the ledger of an output folder to scan into it; makes it where it is missing.
 * @param folder is there
 * @throws Problem if another scan has it, or if it is damaged, not ours, of a newer version, or made under another key
 */
export async function openToScan(folder: string, key: Uint8Array): Promise<ScanLedger> {
  const path = join(folder, LEDGER_FILE);
  const unlock = await lockLedger(path);
  let database: Database | null = null;
  try {
    database = await withLedgerProblems(path, () => openHeld(path, key));
  } catch (error) {
    unlock();
    throw error;
  }
  const held = database;
  return {
    path,
    rulesOf: (digest) => rulesOfDigest(held, digest),
    begin: (options) => beginRun(held, path, options),
    read: () => ledgerOver(held, path, key),
    close() {
      try {
        // Others may be reading: then the journal stays until the next scan.
        held.exec("PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE");
      } catch {
        // Nothing is lost: it is settled at the next opening.
      } finally {
        held.close();
        unlock();
      }
    },
  };
}

async function openHeld(path: string, key: Uint8Array): Promise<Database> {
  if (existsSync(path)) checkHeader(path);
  const database = await openDatabase(path);
  try {
    // It names pages and holds masked values: for its owner only.
    chmodSync(path, 0o600);
    prepareSchema(database, path);
    checkKey(database, path, key);
    database.exec(
      `PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = ${WAITING_PAGES}; PRAGMA cache_size = -32000`,
    );
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
