import type { Database } from "libsql";
import { firstValue } from "./database.js";

/** What a run left in its output folder: by it a later run that adds up to the same tells which reports it need not write again. */
export interface ReportsLeft {
  readonly run: number;
  /** Start of the run that they are dated by. */
  readonly started: string;
  readonly language: string;
  /** Number of the last decision that was laid over the findings; 0 where there was none. */
  readonly decisions: number;
  /** SHA-256, hexadecimal, by the name of the file. */
  readonly files: Readonly<Record<string, string>>;
}

const NAME = "reports";

export function readReportsLeft(database: Database): ReportsLeft | null {
  const value = firstValue<string>(database, "SELECT value FROM meta WHERE name = ?", [NAME]);
  return value === undefined ? null : (JSON.parse(value) as ReportsLeft);
}

/** Within a transaction of the caller; null: the next run writes all its reports. */
export function writeReportsLeft(database: Database, left: ReportsLeft | null): void {
  if (left === null) database.prepare("DELETE FROM meta WHERE name = ?").run([NAME]);
  else database.prepare("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)").run([NAME, JSON.stringify(left)]);
}

/** Number of the last decision; 0 where there is none. */
export function lastDecision(database: Database): number {
  return firstValue<number>(database, "SELECT coalesce(max(id), 0) FROM decisions") ?? 0;
}
