import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";
import type { Database } from "libsql";
import { ledgerDamaged, ledgerNewer, notALedger } from "../../messages/ledger-problems.js";
import { firstValue, inTransaction } from "./database.js";
import { createDecisionTable } from "./decisions.js";

/** Of the tables below; a ledger of a later one is refused, one of an earlier one would be brought up to it here. */
const FORMAT = 1;
/** "TUOM", in the header of the file: tells our ledgers from other people's databases. */
const APPLICATION = 0x54_55_4f_4d;

/**
 * `results`: what was made of one file of the walk, with all that it contains; `items` and `lines` are whole lines of coverage.jsonl and findings.jsonl, `extra` tells how the findings of each item
 * are counted. Runs share results: a file that did not change points to the old one. Columns that a pass may do without stand last, since SQLite reads a row from its start. Encrypted (seal.ts) are
 * `fragments`, the digits that weak masks leave, for linkage; and `sealed`, the values themselves, of a run that was asked to reveal them. `files`: which result each path of a run has, and the
 * file's state on disk when it was read.
 */
const SCHEMA = `
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE runs (
  run INTEGER PRIMARY KEY,
  state TEXT NOT NULL,
  digest TEXT NOT NULL,
  about TEXT NOT NULL,
  of_files INTEGER NOT NULL,
  of_bytes INTEGER NOT NULL,
  totals TEXT
);
CREATE TABLE digests (id INTEGER PRIMARY KEY, digest TEXT NOT NULL UNIQUE);
CREATE TABLE results (
  id INTEGER PRIMARY KEY,
  digest INTEGER NOT NULL,
  hash TEXT,
  bytes INTEGER NOT NULL,
  found INTEGER NOT NULL,
  items TEXT NOT NULL,
  extra TEXT,
  fragments BLOB,
  lines TEXT NOT NULL,
  sealed BLOB
);
CREATE TABLE files (
  run INTEGER NOT NULL,
  path TEXT NOT NULL,
  result INTEGER NOT NULL,
  stat TEXT NOT NULL,
  PRIMARY KEY (run, path)
) WITHOUT ROWID;
CREATE TABLE links (
  run INTEGER NOT NULL,
  number INTEGER NOT NULL,
  path TEXT NOT NULL,
  line TEXT NOT NULL,
  sealed BLOB,
  PRIMARY KEY (run, number)
) WITHOUT ROWID;
`;

/**
 * Makes the tables of a new ledger, or checks that those of an old one are ours and of a format that we know.
 * @throws Problem; the file is not changed then
 */
export function prepareSchema(database: Database, path: string): void {
  const format = firstValue<number>(database, "PRAGMA user_version") ?? 0;
  const application = firstValue<number>(database, "PRAGMA application_id") ?? 0;
  const tables = firstValue<number>(database, "SELECT count(*) FROM sqlite_schema") ?? 0;
  if (tables > 0) {
    if (application !== APPLICATION) throw notALedger(path);
    if (format > FORMAT) throw ledgerNewer(path, format, FORMAT);
    return;
  }
  inTransaction(database, () => {
    database.exec(`PRAGMA application_id = ${APPLICATION}; ${SCHEMA} PRAGMA user_version = ${FORMAT};`);
    createDecisionTable(database);
  });
}

const MAGIC = "SQLite format 3\0";
const HEADER = 100;

/**
 * Looks at the head of a file before SQLite does, since that would take a strange file for an empty database beside a journal, and a short one for sound until it reads its
 * missing pages.
 * @throws Problem if it is no database, or shorter than it says it is
 */
export function checkHeader(path: string): void {
  const opened = openSync(path, "r");
  try {
    const head = Buffer.alloc(HEADER);
    const length = readSync(opened, head, 0, HEADER, 0);
    const size = fstatSync(opened).size;
    if (size === 0) return;
    if (length < MAGIC.length || head.toString("latin1", 0, MAGIC.length) !== MAGIC) throw notALedger(path);
    if (length < HEADER) throw ledgerDamaged(path);
    const pageSize = head.readUInt16BE(16) === 1 ? 65_536 : head.readUInt16BE(16);
    // The count is to be believed where the two change counters agree (SQLite file format, 1.3.9).
    const believed = head.readUInt32BE(24) === head.readUInt32BE(92);
    const unsettled = ["-wal", "-journal"].some(
      (journal) => (statSync(`${path}${journal}`, { throwIfNoEntry: false })?.size ?? 0) > 0,
    );
    if (believed && !unsettled && head.readUInt32BE(28) * pageSize > size) throw ledgerDamaged(path);
  } finally {
    closeSync(opened);
  }
}
