import type { Outcome } from "@tuomin/core";
import type { Database } from "libsql";
import { CHANGES, type Change, type ChangeKind, type Comparison } from "../comparison.js";
import type { FindingRecord } from "../finding-record.js";
import { type CoverageItem, isGap } from "../item.js";
import { firstValue, inTransaction } from "./database.js";
import { linesOf } from "./lines.js";
import type { ReadRun } from "./read-run.js";
import { rectifications } from "./rectification.js";

type Lines = Pick<ReadRun, "findingLines" | "itemLines">;

const SCHEMA = `
CREATE TABLE found (n INTEGER PRIMARY KEY, late INTEGER NOT NULL, identity TEXT NOT NULL, print TEXT NOT NULL, path TEXT NOT NULL, outcome TEXT NOT NULL,
  province TEXT, city TEXT, county TEXT, organ TEXT, told TEXT NOT NULL, change TEXT, other INTEGER);
CREATE TABLE gaps (path TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE fresh (identity TEXT PRIMARY KEY, before INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
CREATE TEMP TABLE pairs (early INTEGER PRIMARY KEY, late INTEGER NOT NULL);
`;

/**
 * Compares two runs under one key, in flat memory. Findings are paired by identity in the same file, then by identity, then by value and rule, each as often as it is there on both sides.
 * @param scratch an empty database
 * @param earlier runs before the old one: what they had, and the old one had not, has reappeared
 */
export function compareRuns(scratch: Database, old: Lines, now: Lines, earlier: readonly Lines[]): Comparison {
  scratch.exec(SCHEMA);
  addFindings(scratch, old, 0);
  addFindings(scratch, now, 1);
  pair(scratch, "identity, path", "unchanged");
  pair(scratch, "identity", "moved");
  pair(scratch, "print", "moved");
  tellGone(scratch, now);
  tellNew(scratch, earlier);
  return { counts: countChanges(scratch), ...rectifications(scratch), changes: () => changesIn(scratch) };
}

function addFindings(scratch: Database, { findingLines }: Lines, late: 0 | 1): void {
  const add = scratch.prepare(
    "INSERT INTO found (late, identity, print, path, outcome, province, city, county, organ, told) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
  );
  inTransaction(scratch, () => {
    for (const lines of findingLines())
      for (const record of linesOf<FindingRecord>(lines)) {
        const { identity, fingerprint, path, rule, outcome, organ, region, category, masked, place, title } = record;
        const told = JSON.stringify([category, rule, masked, place, title]);
        const { province, city, county } = region;
        // A ledger's findings all have identities; those of a folder read back may be older.
        const known = identity ?? fingerprint;
        add.run([late, known, `${rule} ${fingerprint}`, path, outcome.kind, province, city, county, organ, told]);
      }
  });
}

/** Pairs what is not paired yet and is equal in `columns`, the first with the first and so on. */
function pair(scratch: Database, columns: string, change: ChangeKind): void {
  const side = (late: 0 | 1): string =>
    `(SELECT n, ${columns}, row_number() OVER (PARTITION BY ${columns} ORDER BY path, n) AS k FROM found WHERE late = ${late} AND change IS NULL)`;
  scratch.exec(`
DELETE FROM pairs;
INSERT INTO pairs SELECT early.n, late.n FROM ${side(0)} AS early JOIN ${side(1)} AS late USING (${columns}, k);
UPDATE found SET change = '${change}', other = pairs.late FROM pairs WHERE found.n = pairs.early;
UPDATE found SET change = '${change}', other = pairs.early FROM pairs WHERE found.n = pairs.late;`);
}

/** What is gone is put right only if somebody could look: not where its file, or what holds that, was not read in full. */
function tellGone(scratch: Database, now: Lines): void {
  const gap = scratch.prepare("INSERT OR IGNORE INTO gaps (path) VALUES (?)");
  inTransaction(scratch, () => {
    for (const lines of now.itemLines())
      for (const item of linesOf<CoverageItem>(lines)) if (isGap(item)) gap.run([item.path]);
  });
  scratch.exec("UPDATE found SET change = 'fixed' WHERE late = 0 AND change IS NULL");
  if (firstValue<number>(scratch, "SELECT count(*) FROM gaps") === 0) return;
  const isGapPath = scratch.prepare("SELECT 1 FROM gaps WHERE path = ?").raw(true);
  const mark = scratch.prepare("UPDATE found SET change = 'unread' WHERE late = 0 AND change = 'fixed' AND path = ?");
  inTransaction(scratch, () => {
    for (const path of pathsOf(scratch, "late = 0 AND change = 'fixed'"))
      if (holders(path).some((holder) => isGapPath.get([holder]) !== undefined)) mark.run([path]);
  });
}

/** A path and what it lies in: folders, and containers (`a.zip` of `a.zip!/b`). */
function* holdersOf(path: string): Generator<string> {
  yield path;
  for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
    yield path.slice(0, at);
    if (path[at - 1] === "!") yield path.slice(0, at - 1);
  }
}

function holders(path: string): string[] {
  return [...holdersOf(path)];
}

const PAGE = 1000;

function* pathsOf(scratch: Database, where: string): Generator<string> {
  const page = scratch
    .prepare(`SELECT DISTINCT path FROM found WHERE ${where} AND path > ? ORDER BY path LIMIT ${PAGE}`)
    .raw(true);
  for (let last = ""; ; ) {
    const rows = page.all([last]) as [string][];
    for (const [path] of rows) yield path;
    if (rows.length < PAGE) return;
    last = rows.at(-1)![0];
  }
}

const IDENTITY = /"identity":"([^"]+)"/g;

function tellNew(scratch: Database, earlier: readonly Lines[]): void {
  scratch.exec("INSERT OR IGNORE INTO fresh (identity) SELECT identity FROM found WHERE late = 1 AND change IS NULL");
  const mark = scratch.prepare("UPDATE fresh SET before = 1 WHERE identity = ?");
  inTransaction(scratch, () => {
    for (const { findingLines } of earlier)
      for (const lines of findingLines()) for (const [, identity] of lines.matchAll(IDENTITY)) mark.run([identity]);
  });
  scratch.exec(`
UPDATE found SET change = CASE WHEN identity IN (SELECT identity FROM fresh WHERE before = 1) THEN 'reappeared' ELSE 'new' END
WHERE late = 1 AND change IS NULL`);
}

/** Of a pair the later one tells. */
const TOLD = "(late = 1 OR change IN ('fixed', 'unread'))";

function countChanges(scratch: Database): Comparison["counts"] {
  const counts = Object.fromEntries(
    CHANGES.map((change) => [change, { violation: 0, review: 0, exempt: 0 }]),
  ) as Record<ChangeKind, Record<Outcome["kind"], number>>;
  const rows = scratch.prepare(`SELECT change, outcome, count(*) FROM found WHERE ${TOLD} GROUP BY 1, 2`).raw(true);
  for (const [change, outcome, count] of rows.all() as [ChangeKind, Outcome["kind"], number][])
    counts[change][outcome] = count;
  return counts;
}

type Row = [
  number,
  string,
  Outcome["kind"],
  string,
  string | null,
  string | null,
  string | null,
  string | null,
  string,
  string | null,
];

function* changesIn(scratch: Database): Generator<Change> {
  for (const change of CHANGES) {
    const page = scratch
      .prepare(
        `SELECT n, identity, outcome, path, province, city, county, organ, told, (SELECT path FROM found AS was WHERE was.n = found.other)
FROM found WHERE change = ? AND ${TOLD} AND n > ? ORDER BY n LIMIT ${PAGE}`,
      )
      .raw(true);
    for (let last = 0; ; ) {
      const rows = page.all([change, last]) as Row[];
      for (const row of rows) yield changeOf(change, row);
      if (rows.length < PAGE) break;
      last = rows.at(-1)![0];
    }
  }
}

function changeOf(change: ChangeKind, row: Row): Change {
  const [, identity, outcome, path, province, city, county, organ, told, was] = row;
  const [category, rule, masked, place, title] = JSON.parse(told) as [
    Change["category"],
    string,
    string,
    Change["place"],
    string | null,
  ];
  const from = change === "moved" ? was : null;
  return {
    change,
    identity,
    category,
    rule,
    masked,
    outcome,
    path,
    from,
    place,
    region: { province, city, county },
    organ,
    title,
  };
}
