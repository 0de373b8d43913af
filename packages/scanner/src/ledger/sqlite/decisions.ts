import type { Database } from "libsql";
import type { Decision, Decisions, HistoryEntry } from "../decision.js";

/**
 * Append-only: triggers refuse to change or remove a row, so that who decided what can always be told. `kind` is `withdrawn` where a decision was taken back; such a
 * row has neither reason nor basis nor expiry. The last row of an identity holds.
 */
const SCHEMA = `
CREATE TABLE IF NOT EXISTS decisions (
  id INTEGER PRIMARY KEY,
  identity TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('false-positive', 'exempt', 'to-correct', 'corrected', 'withdrawn')),
  reason TEXT,
  who TEXT NOT NULL,
  basis TEXT,
  expires TEXT,
  at TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS decisions_by_identity ON decisions (identity, id);
CREATE TRIGGER IF NOT EXISTS decisions_stay BEFORE UPDATE ON decisions BEGIN SELECT RAISE(ABORT, 'decisions are never changed'); END;
CREATE TRIGGER IF NOT EXISTS decisions_remain BEFORE DELETE ON decisions BEGIN SELECT RAISE(ABORT, 'decisions are never removed'); END;
`;

const COLUMNS = "identity, kind, reason, who, basis, expires, at";
const INSERT = `INSERT INTO decisions (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)`;

type Row = readonly [
  identity: string,
  kind: Decision["kind"] | "withdrawn",
  reason: string,
  who: string,
  basis: string | null,
  expires: string | null,
  at: string,
];

/** Makes the table where it is missing. A ledger opened for reading only must have it. */
export function createDecisionTable(database: Database): void {
  database.exec(SCHEMA);
}

/** The decisions of an open ledger that has the table. Throws what SQLite throws (disk full, locked …). */
export function openDecisions(database: Database): Decisions {
  const last = database
    .prepare(`SELECT ${COLUMNS} FROM decisions WHERE identity = ? ORDER BY id DESC LIMIT 1`)
    .raw(true);
  const all = database.prepare(`SELECT ${COLUMNS} FROM decisions WHERE identity = ? ORDER BY id`).raw(true);
  const standing = database
    .prepare(
      `SELECT ${COLUMNS} FROM decisions WHERE id IN (SELECT max(id) FROM decisions GROUP BY identity) AND kind <> 'withdrawn' ORDER BY identity`,
    )
    .raw(true);
  const get = (identity: string): Decision | null => {
    const row = last.get(identity) as Row | undefined;
    return row === undefined ? null : asDecision(row);
  };
  return {
    get,
    *list() {
      for (const row of standing.all() as Row[]) yield asDecision(row)!;
    },
    put(decisions) {
      const add = database.prepare(INSERT);
      database
        .transaction(() => {
          for (const { identity, kind, reason, who, basis, expires, at } of decisions)
            add.run(identity, kind, reason, who, basis, expires, at);
        })
        .immediate();
    },
    withdraw(identities, who, at) {
      const add = database.prepare(INSERT);
      database
        .transaction(() => {
          for (const identity of identities)
            if (get(identity) !== null) add.run(identity, "withdrawn", null, who, null, null, at);
        })
        .immediate();
    },
    history: (identity) => (all.all(identity) as Row[]).map(asEntry),
  };
}

function asDecision(row: Row): Decision | null {
  const entry = asEntry(row);
  return entry.kind === "withdrawn" ? null : entry;
}

function asEntry([identity, kind, reason, who, basis, expires, at]: Row): HistoryEntry {
  return kind === "withdrawn" ? { identity, kind, who, at } : { identity, kind, reason, who, basis, expires, at };
}
