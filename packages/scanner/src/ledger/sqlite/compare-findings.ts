import type { Database } from "libsql";
import type { FindingRecord } from "../finding-record.js";
import { inTransaction } from "./database.js";
import { linesOf } from "./lines.js";

/**
 * `found`: the findings of both runs, in their order, the early ones first; `told` holds what only a list of them needs. `places`: where they were published, by number, since a run has many findings
 * and few organs.
 */
export const FOUND = `
CREATE TABLE places (id INTEGER PRIMARY KEY, province TEXT, city TEXT, county TEXT, organ TEXT);
CREATE TABLE found (n INTEGER PRIMARY KEY, late INTEGER NOT NULL, identity TEXT NOT NULL, print TEXT NOT NULL, path TEXT NOT NULL, outcome TEXT NOT NULL,
  place INTEGER NOT NULL, told TEXT, change TEXT, other INTEGER);
`;

/** Findings of one statement: a call into SQLite costs more than a row. */
const TOGETHER = 2000;
const ADD = `
INSERT INTO found (late, identity, print, path, outcome, place, told)
SELECT ?, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5 FROM json_each(?)`;

/** Numbers of regions and organs, given when they first come. */
export function numberPlaces(scratch: Database): (place: readonly (string | null)[]) => number {
  const add = scratch.prepare("INSERT INTO places (id, province, city, county, organ) VALUES (?, ?, ?, ?, ?)");
  const known = new Map<string, number>();
  return (place) => {
    const key = JSON.stringify(place);
    const found = known.get(key);
    if (found !== undefined) return found;
    const id = known.size + 1;
    known.set(key, id);
    add.run([id, ...place]);
    return id;
  };
}

/** Puts the findings of whole lines of findings.jsonl into {@link FOUND}, of the old run (`late` 0) before the new one. */
export function findingsInto(
  scratch: Database,
  placeNumber: ReturnType<typeof numberPlaces>,
  withTold: boolean,
): (chunks: Iterable<string>, late: 0 | 1) => void {
  const add = scratch.prepare(ADD);
  return (chunks, late) => {
    let rows: unknown[] = [];
    const flush = (): void => {
      if (rows.length > 0) add.run([late, JSON.stringify(rows)]);
      rows = [];
    };
    inTransaction(scratch, () => {
      for (const lines of chunks)
        for (const record of linesOf<FindingRecord>(lines)) {
          const { identity, fingerprint, path, rule, outcome, organ, region, category, masked, place, title } = record;
          const { province, city, county } = region;
          const told = withTold ? JSON.stringify([category, rule, masked, place, title]) : null;
          // A ledger's findings all have identities; those of a folder read back may be older.
          const known = identity ?? fingerprint;
          const at = placeNumber([province, city, county, organ]);
          rows.push([known, `${rule} ${fingerprint}`, path, outcome.kind, at, told]);
          if (rows.length === TOGETHER) flush();
        }
      flush();
    });
  };
}
