import type { Database } from "libsql";
import { firstValue } from "./database.js";

/** What the walk of the last finished run met: where the next walk meets the very same, not a single file need be compared. */
export interface Met {
  readonly run: number;
  /** Digest of all paths, and of how they stood on disk. */
  readonly walk: string;
  /** Findings of the files, links between them left out. */
  readonly found: number;
}

const NAME = "met";

export function readMet(database: Database): Met | null {
  const value = firstValue<string>(database, "SELECT value FROM meta WHERE name = ?", [NAME]);
  return value === undefined ? null : (JSON.parse(value) as Met);
}

/** Within a transaction of the caller, at the end of a run; null: the next run compares file by file. */
export function writeMet(database: Database, met: Met | null): void {
  if (met === null) database.prepare("DELETE FROM meta WHERE name = ?").run([NAME]);
  else database.prepare("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)").run([NAME, JSON.stringify(met)]);
}
