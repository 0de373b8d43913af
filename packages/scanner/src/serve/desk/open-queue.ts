import { chmodSync, existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Database } from "libsql";
import type { DecisionMark } from "../../ledger/decision.js";
import type { FindingRecord } from "../../ledger/finding-record.js";
import { openDatabase } from "../../ledger/sqlite/database.js";
import type { State, Tally } from "./counts.js";
import { fillQueue, stateOf } from "./queue.js";

/** Where a filled queue is kept for the next start, and what it is known by: any other run, or way of grouping, has another key. */
export interface QueueCache {
  readonly path: string;
  readonly key: string;
}

interface QueueOptions {
  readonly findings: () => AsyncIterable<FindingRecord>;
  readonly cache: QueueCache | null;
  /** Identities that somebody decided about. */
  readonly decided: Iterable<string>;
  readonly markOf: (record: FindingRecord) => DecisionMark | null;
  readonly tally: Tally;
}

/** The part of a queue that decisions change, in SQLite's own private database: gone when closed. The rest is read from the filled queue beside it. */
const ITEMS = `
PRAGMA cache_size = -65536;
CREATE TABLE items (
  id INTEGER PRIMARY KEY,
  identity TEXT NOT NULL,
  page INTEGER NOT NULL,
  person INTEGER NOT NULL,
  organ TEXT NOT NULL,
  rule TEXT NOT NULL,
  category TEXT NOT NULL,
  outcome TEXT NOT NULL,
  open INTEGER NOT NULL,
  kind TEXT NOT NULL DEFAULT '',
  who TEXT NOT NULL DEFAULT '',
  lapsed INTEGER NOT NULL DEFAULT 0
);
INSERT INTO items (id, identity, page, person, organ, rule, category, outcome, open) SELECT * FROM filled.items;
CREATE INDEX by_identity ON items (identity);
CREATE INDEX by_page ON items (page, id);
CREATE INDEX by_person ON items (person, id);
CREATE INDEX open_by_page ON items (page) WHERE open;
CREATE INDEX open_by_person ON items (person) WHERE open;
CREATE INDEX by_organ ON items (organ, page);
CREATE INDEX by_rule ON items (rule, page);
ANALYZE main;
`;

/** A queue over a run, with the decisions as they stand. Filled anew only where no earlier start left it. */
export async function openQueueDatabase(options: QueueOptions): Promise<{ database: Database; close: () => void }> {
  const filled = await filledQueue(options);
  const database = await openDatabase("");
  try {
    database.prepare("ATTACH ? AS filled").run([filled.path]);
    database.exec(ITEMS);
    applyDecisions(database, options);
  } catch (error) {
    database.close();
    filled.remove();
    throw error;
  }
  return {
    database,
    close() {
      database.close();
      filled.remove();
    },
  };
}

/** The file of a filled queue: that of an earlier start, a new one beside the ledger, or where nobody may write there one that is removed at the end. */
async function filledQueue({
  cache,
  findings,
}: Pick<QueueOptions, "cache" | "findings">): Promise<{ path: string; remove: () => void }> {
  if (cache !== null) {
    if (await isFilled(cache)) return { path: cache.path, remove() {} };
    const fresh = `${cache.path}.${process.pid}.new`;
    if (await fillFile(fresh, findings, cache.key)) {
      try {
        renameSync(fresh, cache.path);
        return { path: cache.path, remove() {} };
      } catch {
        // Another desk has the old one open, and the system does not let it be replaced.
        return { path: fresh, remove: () => rmSync(fresh, { force: true }) };
      }
    }
  }
  const folder = mkdtempSync(join(tmpdir(), "tuomin-desk-"));
  const path = join(folder, "queue.sqlite");
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    await fillNew(path, findings, "");
  } catch (error) {
    remove();
    throw error;
  }
  return { path, remove };
}

async function isFilled({ path, key }: QueueCache): Promise<boolean> {
  if (!existsSync(path)) return false;
  let database: Database | null = null;
  try {
    database = await openDatabase(path);
    return database.prepare("SELECT 1 FROM meta WHERE key = ?").raw(true).get([key]) !== undefined;
  } catch {
    // Of an older version, or damaged: made anew.
    return false;
  } finally {
    database?.close();
  }
}

/** @returns false where the folder cannot be written to */
async function fillFile(path: string, findings: QueueOptions["findings"], key: string): Promise<boolean> {
  try {
    await fillNew(path, findings, key);
    return true;
  } catch {
    rmSync(path, { force: true });
    return false;
  }
}

async function fillNew(path: string, findings: QueueOptions["findings"], key: string): Promise<void> {
  const database = await openDatabase(path);
  try {
    // Masked values and paths, as in the ledger: for its owner only.
    chmodSync(path, 0o600);
    await fillQueue(database, findings(), key);
  } finally {
    database.close();
  }
}

/** Counts what there is, and lays the decisions over it. */
function applyDecisions(database: Database, { decided, markOf, tally }: QueueOptions): void {
  const cells = database
    .prepare("SELECT outcome, category, rule, organ, open, count(*) FROM items GROUP BY 1, 2, 3, 4, 5")
    .raw(true);
  for (const [outcome, category, rule, organ, open, count] of cells.all() as [
    string,
    string,
    string,
    string,
    0 | 1,
    number,
  ][])
    tally.addMany({ outcome, category, rule, organ, kind: "", who: "", open, lapsed: 0 }, count);
  const find = database.prepare("SELECT id, record FROM items JOIN records USING (id) WHERE identity = ?").raw(true);
  const update = database.prepare("UPDATE items SET kind = ?, who = ?, open = ?, lapsed = ? WHERE id = ?");
  database.exec("BEGIN");
  for (const identity of decided)
    for (const [id, line] of find.all([identity]) as [number, string][]) {
      const record = JSON.parse(line) as FindingRecord;
      const state: State = stateOf(record.outcome.kind, markOf(record));
      tally.add(record, stateOf(record.outcome.kind, null), -1);
      tally.add(record, state, 1);
      update.run([state.kind, state.who, state.open, state.lapsed, id]);
    }
  database.exec("COMMIT");
}
