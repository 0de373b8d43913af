import type { Outcome } from "@tuomin/core";
import type { Database } from "libsql";
import { CHANGES, type ChangeKind, type Comparison } from "../comparison.js";
import { type CoverageItem, isGap } from "../item.js";
import { changesIn, TOLD } from "./changes-in.js";
import { FOUND, findingsInto, numberPlaces } from "./compare-findings.js";
import { firstValue, inTransaction } from "./database.js";
import { linesOf } from "./lines.js";
import type { ReadRun } from "./read-run.js";
import { addShared, rectifications, SHARED } from "./rectification.js";

/** A run that is compared. Two of one ledger share the results of files that did not change: `at` tells which, so that these need no comparison. */
type Lines = Pick<ReadRun, "findingLines" | "itemLines"> &
  Partial<Pick<ReadRun, "at" | "totals">> & {
    /** What was looked for; everything where it is not told. */
    readonly run?: Pick<ReadRun["run"], "rules">;
  };

interface CompareOptions {
  /** Whether each finding is to be told ({@link Comparison.changes}), and not only how many there are. */
  readonly list: boolean;
}

const SCHEMA = `
${FOUND}
${SHARED}
CREATE TABLE gaps (path TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE gone (path TEXT PRIMARY KEY, lost INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE fresh (identity TEXT PRIMARY KEY, before INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
CREATE TEMP TABLE pairs (early INTEGER PRIMARY KEY, late INTEGER NOT NULL);
`;

/**
 * Compares two runs under one key, in flat memory. Findings are paired by identity in the same file, then by identity, then by value and rule, each as often as it is there on both sides.
 * @param scratch an empty database
 * @param earlier runs before the old one, oldest first: what they had, and the old one had not, has reappeared
 */
export function compareRuns(
  scratch: Database,
  old: Lines,
  now: Lines,
  earlier: readonly Lines[],
  { list }: CompareOptions,
): Comparison {
  scratch.exec(SCHEMA);
  const apart = !list && now.totals !== undefined && sameLedger(old, now);
  const placeNumber = numberPlaces(scratch);
  const add = findingsInto(scratch, placeNumber, list);
  add(old.findingLines(apart ? now.at!.run : undefined), 0);
  add(now.findingLines(apart ? old.at!.run : undefined), 1);
  if (apart) addShared(scratch, placeNumber, now.totals!.places);
  pairSingles(scratch);
  pair(scratch, "identity, path", "unchanged");
  pair(scratch, "identity", "moved");
  pair(scratch, "print", "moved");
  tellGone(scratch, now);
  tellNew(scratch, earlier);
  return { counts: countChanges(scratch), ...rectifications(scratch), changes: () => changesIn(scratch) };
}

function sameLedger(one: Lines, other: Lines): boolean {
  return one.at !== undefined && one.at.database === other.at?.database;
}

/** Pairs what is there once on both sides, as nearly everything is: one sort, where numbering the equal ones takes three. */
function pairSingles(scratch: Database): void {
  scratch.exec(`
INSERT INTO pairs SELECT min(n), max(n) FROM found GROUP BY identity, path HAVING count(*) = 2 AND sum(late) = 1;
${markPairs("unchanged")}`);
}

function markPairs(change: ChangeKind): string {
  return `
UPDATE found SET change = '${change}', other = pairs.late FROM pairs WHERE found.n = pairs.early;
UPDATE found SET change = '${change}', other = pairs.early FROM pairs WHERE found.n = pairs.late;`;
}

/** Pairs what is not paired yet and is equal in `columns`, the first with the first and so on. */
function pair(scratch: Database, columns: string, change: ChangeKind): void {
  const side = (late: 0 | 1): string =>
    `(SELECT n, ${columns}, row_number() OVER (PARTITION BY ${columns} ORDER BY path, n) AS k FROM found WHERE late = ${late} AND change IS NULL)`;
  scratch.exec(`
DELETE FROM pairs;
INSERT INTO pairs SELECT early.n, late.n FROM ${side(0)} AS early JOIN ${side(1)} AS late USING (${columns}, k);
${markPairs(change)}`);
}

/** What is gone is put right only if somebody could look: not where its file, or what holds that, was not read in full, nor what its rule finds was not looked for. */
function tellGone(scratch: Database, now: Lines): void {
  scratch.exec(`
UPDATE found SET change = 'fixed' WHERE late = 0 AND change IS NULL;
INSERT INTO gone SELECT DISTINCT path, 0 FROM found WHERE change = 'fixed'`);
  if (now.run !== undefined)
    scratch
      .prepare(
        "UPDATE found SET change = 'unread' WHERE change = 'fixed' AND substr(print, 1, instr(print, ' ') - 1) NOT IN (SELECT value FROM json_each(?))",
      )
      .run([JSON.stringify(now.run.rules)]);
  if (firstValue<number>(scratch, "SELECT count(*) FROM gone") === 0) return;
  const gap = scratch.prepare("INSERT OR IGNORE INTO gaps (path) VALUES (?)");
  inTransaction(scratch, () => {
    for (const lines of now.itemLines()) {
      if (!NOT_SCANNED.test(lines)) continue;
      for (const item of linesOf<CoverageItem>(lines)) if (isGap(item)) gap.run([item.path]);
    }
  });
  if (firstValue<number>(scratch, "SELECT count(*) FROM gaps") === 0) return;
  const isGapPath = scratch.prepare("SELECT 1 FROM gaps WHERE path = ?").raw(true);
  const mark = scratch.prepare("UPDATE gone SET lost = 1 WHERE path = ?");
  inTransaction(scratch, () => {
    for (const path of gonePaths(scratch))
      if (holders(path).some((holder) => isGapPath.get([holder]) !== undefined)) mark.run([path]);
  });
  scratch.exec(
    "UPDATE found SET change = 'unread' WHERE change = 'fixed' AND path IN (SELECT path FROM gone WHERE lost = 1)",
  );
}

const NOT_SCANNED = /"status":"(?!scanned")/;

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

function* gonePaths(scratch: Database): Generator<string> {
  const page = scratch.prepare(`SELECT path FROM gone WHERE path > ? ORDER BY path LIMIT ${PAGE}`).raw(true);
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
  if (firstValue<number>(scratch, "SELECT count(*) FROM fresh") === 0) return;
  const mark = scratch.prepare("UPDATE fresh SET before = 1 WHERE identity IN (SELECT value FROM json_each(?))");
  inTransaction(scratch, () => {
    // What the next run has of the same reading is looked at there.
    for (const [index, one] of earlier.entries())
      for (const lines of one.findingLines(sharedWith(one, earlier[index + 1])))
        mark.run([JSON.stringify(Array.from(lines.matchAll(IDENTITY), ([, identity]) => identity))]);
  });
  scratch.exec(`
UPDATE found SET change = CASE WHEN identity IN (SELECT identity FROM fresh WHERE before = 1) THEN 'reappeared' ELSE 'new' END
WHERE late = 1 AND change IS NULL`);
}

function sharedWith(one: Lines, next: Lines | undefined): number | undefined {
  return next !== undefined && sameLedger(one, next) ? next.at!.run : undefined;
}

function countChanges(scratch: Database): Comparison["counts"] {
  const counts = Object.fromEntries(
    CHANGES.map((change) => [change, { violation: 0, review: 0, exempt: 0 }]),
  ) as Record<ChangeKind, Record<Outcome["kind"], number>>;
  const rows = scratch.prepare(`SELECT change, outcome, count(*) FROM found WHERE ${TOLD} GROUP BY 1, 2`).raw(true);
  for (const [change, outcome, count] of rows.all() as [ChangeKind, Outcome["kind"], number][])
    counts[change][outcome] = count;
  const shared = scratch.prepare("SELECT outcome, sum(count) FROM shared GROUP BY 1").raw(true);
  for (const [outcome, count] of shared.all() as [Outcome["kind"], number][]) counts.unchanged[outcome] += count;
  return counts;
}
