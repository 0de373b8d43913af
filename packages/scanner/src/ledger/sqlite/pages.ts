import type { Database } from "libsql";

/** Files of one look into the ledger: what is read of them is in memory at once. */
const PAGE = 128;

/**
 * The results of a run's files in the order of their paths (bytes of UTF-8), in flat memory.
 * @param columns of `results`, parted by commas; each row holds the path and then these
 * @param apart number of another run: files that point to the same result there are left out
 */
export function* pages<Row extends readonly [string, ...unknown[]]>(
  database: Database,
  run: number,
  columns: string,
  apart?: number,
): Generator<Row> {
  const shared =
    apart === undefined
      ? ""
      : `AND NOT EXISTS (SELECT 1 FROM files AS also WHERE also.run = ${apart} AND also.path = files.path AND also.result = files.result)`;
  const page = database
    .prepare(
      `SELECT path, ${columns} FROM files JOIN results ON id = result WHERE run = ? AND path > ? ${shared} ORDER BY path LIMIT ${PAGE}`,
    )
    .raw(true);
  for (let last = ""; ; ) {
    const rows = page.all([run, last]) as unknown as Row[];
    yield* rows;
    if (rows.length < PAGE) return;
    last = rows.at(-1)![0];
  }
}
