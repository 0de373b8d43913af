import type { Database } from "libsql";
import { firstValue } from "./database.js";

/** How many files, members left out, a run has by now. */
export function countFiles(database: Database, run: number): number {
  return firstValue<number>(database, "SELECT count(*) FROM files WHERE run = ?", [run]) ?? 0;
}

/** Have two runs the same paths with the same results? Then they add up to the same. */
export function haveSameFiles(database: Database, one: number, other: number): boolean {
  const same = firstValue<number>(
    database,
    "SELECT count(*) FROM files AS one JOIN files AS other USING (path, result) WHERE one.run = ? AND other.run = ?",
    [one, other],
  );
  return same === countFiles(database, one) && same === countFiles(database, other);
}
