import type { Database } from "libsql";

/** That somebody looked at a value itself. The value is not kept. */
interface Reveal {
  readonly identity: string;
  readonly who: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Who looked at what, and when; append-only like the decisions. */
export interface Reveals {
  readonly put: (reveal: Reveal) => void;
  /** The latest ones, latest first. */
  readonly list: (most: number) => readonly Reveal[];
  /** Those of one finding, oldest first. */
  readonly of: (identity: string) => readonly Reveal[];
  readonly count: () => number;
}

const SCHEMA = `
CREATE TABLE IF NOT EXISTS reveals (id INTEGER PRIMARY KEY, identity TEXT NOT NULL, who TEXT NOT NULL, at TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS reveals_by_identity ON reveals (identity, id);
CREATE TRIGGER IF NOT EXISTS reveals_stay BEFORE UPDATE ON reveals BEGIN SELECT RAISE(ABORT, 'the log of reveals is never changed'); END;
CREATE TRIGGER IF NOT EXISTS reveals_remain BEFORE DELETE ON reveals BEGIN SELECT RAISE(ABORT, 'the log of reveals is never shortened'); END;
`;

/** The log of an open ledger; its table is made where it is missing. */
export function openReveals(database: Database): Reveals {
  database.exec(SCHEMA);
  const add = database.prepare("INSERT INTO reveals (identity, who, at) VALUES (?, ?, ?)");
  const latest = database.prepare("SELECT identity, who, at FROM reveals ORDER BY id DESC LIMIT ?").raw(true);
  const own = database.prepare("SELECT identity, who, at FROM reveals WHERE identity = ? ORDER BY id").raw(true);
  const count = database.prepare("SELECT count(*) FROM reveals").raw(true);
  return {
    put({ identity, who, at }) {
      add.run(identity, who, at);
    },
    list: (most) => (latest.all(most) as Row[]).map(asReveal),
    of: (identity) => (own.all(identity) as Row[]).map(asReveal),
    count: () => (count.get() as [number])[0],
  };
}

type Row = readonly [identity: string, who: string, at: string];

function asReveal([identity, who, at]: Row): Reveal {
  return { identity, who, at };
}
