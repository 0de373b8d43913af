import type { Database } from "libsql";
import type { FindingRecord } from "../finding-record.js";
import type { CoverageItem } from "../item.js";
import { inTransaction } from "./database.js";
import { linesOf } from "./lines.js";
import { openLedger } from "./open-ledger.js";
import type { ReadRun } from "./read-run.js";
import { openScratch } from "./scratch.js";

/** What an earlier ledger knows. */
export interface Baseline {
  /** Whether the baseline has this finding: in the same file, or in one that is there no longer. */
  readonly has: (record: FindingRecord) => boolean;
  /** Whether the baseline has this concern of this file. */
  readonly hasConcern: (path: string, code: string) => boolean;
  readonly close: () => void;
}

/** Places of one identity that are looked at. */
const MOST = 50;

/**
 * @param given the ledger, or the folder it is in: its last run is the baseline
 * @param isFile whether a path is among the files of the run that is compared
 * @throws Problem if it cannot be opened, or was made under another key
 */
export async function openBaseline(
  given: string,
  key: Uint8Array,
  isFile: (path: string) => boolean,
): Promise<Baseline> {
  const ledger = await openLedger(given, { key, readOnly: true });
  const scratch = await openScratch();
  const { database } = scratch;
  try {
    database.exec(`
CREATE TABLE known (identity TEXT, path TEXT, PRIMARY KEY (identity, path)) WITHOUT ROWID;
CREATE TABLE concerns (path TEXT, code TEXT, PRIMARY KEY (path, code)) WITHOUT ROWID;`);
    fill(database, ledger.audit());
  } catch (error) {
    scratch.remove();
    throw error;
  } finally {
    ledger.close();
  }
  const places = database.prepare(`SELECT path FROM known WHERE identity = ? ORDER BY path LIMIT ${MOST}`).raw(true);
  const exact = database.prepare("SELECT 1 FROM known WHERE identity = ? AND path = ?").raw(true);
  const concern = database.prepare("SELECT 1 FROM concerns WHERE path = ? AND code = ?").raw(true);
  return {
    has({ identity, path }) {
      if (identity === undefined) return false;
      if (exact.get([identity, path]) !== undefined) return true;
      return (places.all([identity]) as [string][]).some(([other]) => !isFile(fileOf(other)));
    },
    hasConcern: (path, code) => concern.get([path, code]) !== undefined,
    close: scratch.remove,
  };
}

function fill(database: Database, { findingLines, itemLines }: ReadRun): void {
  const addFinding = database.prepare("INSERT OR IGNORE INTO known (identity, path) VALUES (?, ?)");
  const addConcern = database.prepare("INSERT OR IGNORE INTO concerns (path, code) VALUES (?, ?)");
  inTransaction(database, () => {
    for (const lines of findingLines())
      for (const { identity, path } of linesOf<FindingRecord>(lines)) addFinding.run([identity ?? "", path]);
    for (const lines of itemLines())
      for (const { path, concerns = [] } of linesOf<CoverageItem>(lines))
        for (const { code } of concerns) addConcern.run([path, code]);
  });
}

/** The file of the walk that a path lies in. */
function fileOf(path: string): string {
  const at = path.indexOf("!/");
  return at < 0 ? path : path.slice(0, at);
}
