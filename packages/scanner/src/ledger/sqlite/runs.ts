import type { Database } from "libsql";
import type { LedgerRun, RunState } from "../ledger.js";
import type { Totals } from "../totals.js";
import { firstValue } from "./database.js";

/** What is kept of a run from its start on. */
export type RunAbout = Pick<LedgerRun, "version" | "started" | "roots" | "rules" | "reveal">;

type Row = readonly [
  run: number,
  state: RunState,
  about: string,
  ofFiles: number,
  ofBytes: number,
  totals: string | null,
  files: number,
  bytes: number | null,
  findings: number | null,
];

const RUNS = `
SELECT run, state, about, of_files, of_bytes, totals,
  (SELECT count(*) FROM files WHERE files.run = runs.run),
  (SELECT sum(bytes) FROM files JOIN results ON id = result WHERE files.run = runs.run AND totals IS NULL),
  (SELECT sum(found) FROM files JOIN results ON id = result WHERE files.run = runs.run AND totals IS NULL)
FROM runs ORDER BY run`;

/** All runs, oldest first. Of a run at work what is done is counted, of one that has come to its reports its totals tell. */
export function readRuns(database: Database): LedgerRun[] {
  return (database.prepare(RUNS).raw(true).all() as Row[]).map(
    ([run, state, about, ofFiles, ofBytes, told, files, bytes, findings]) => {
      const totals = told === null ? null : (JSON.parse(told) as Totals);
      return {
        ...(JSON.parse(about) as RunAbout),
        run,
        state,
        ofFiles,
        files,
        ofBytes,
        bytes: totals === null ? (bytes ?? 0) : ofBytes,
        findings: totals?.findings ?? findings ?? 0,
        totals,
      };
    },
  );
}

/** A digest's number; digests are long and stand in every row. */
export function digestNumber(database: Database, digest: string): number {
  database.prepare("INSERT OR IGNORE INTO digests (digest) VALUES (?)").run([digest]);
  const row = database.prepare("SELECT id FROM digests WHERE digest = ?").raw(true).get([digest]) as [number];
  return row[0];
}

/** Ids of the rules that the last run of this digest looked for; null where there was none. */
export function rulesOfDigest(database: Database, digest: string): readonly string[] | null {
  const about = firstValue<string>(database, "SELECT about FROM runs WHERE digest = ? ORDER BY run DESC", [digest]);
  return about === undefined ? null : (JSON.parse(about) as RunAbout).rules;
}
