import type { Database } from "libsql";
import type { Extra } from "../entry.js";
import type { FindingRecord } from "../finding-record.js";
import type { CoverageItem } from "../item.js";
import type { Linkage } from "../linkage.js";
import { createTally, type Tally, type Totals } from "../totals.js";
import { inTransaction } from "./database.js";
import { linesOf } from "./lines.js";
import { pages } from "./pages.js";

type Row = readonly [path: string, items: string, extra: string | null, lines: string];

/** Finding lines that are to be changed before they are counted: tells whether any of these is, and changes one. */
export interface Change {
  readonly touches: (lines: string) => boolean;
  readonly apply: (record: FindingRecord) => FindingRecord;
}

/**
 * Ends the reading of a run: puts the fragments of all files together, keeps the links, and adds everything up. May be done again, for a run that was broken off in it.
 * @returns the totals as the scan found them
 */
export function closeRun(database: Database, run: number, linkage: Linkage): Totals {
  const tally = createTally();
  addFiles(database, run, tally, null, ({ path, kind }, [, source, fragments]) => {
    if (fragments.length > 0) linkage.add(path, fragments, source, kind);
  });
  inTransaction(database, () => {
    database.prepare("DELETE FROM links WHERE run = ?").run([run]);
    const add = database.prepare("INSERT INTO links (run, number, path, line) VALUES (?, ?, ?, ?)");
    let number = 0;
    for (const record of linkage.finish()) add.run([run, ++number, record.path, `${JSON.stringify(record)}\n`]);
  });
  addLinks(database, run, tally, null);
  return tally.totals();
}

/** The totals of a run with some of its findings changed. */
export function tallyChanged(database: Database, run: number, change: Change): Totals {
  const tally = createTally();
  addFiles(database, run, tally, change, () => {});
  addLinks(database, run, tally, change);
  return tally.totals();
}

function addFiles(
  database: Database,
  run: number,
  tally: Tally,
  change: Change | null,
  also: (item: CoverageItem, extra: Exclude<Extra, 0>) => void,
): void {
  const columns = change === null ? "items, extra, ''" : "items, extra, lines";
  for (const [, items, extra, lines] of pages<Row>(database, run, columns)) {
    const extras = extra === null ? null : (JSON.parse(extra) as Extra[]);
    const touched = change?.touches(lines) === true;
    let index = 0;
    for (const item of linesOf<CoverageItem>(items)) {
      const own = extras?.[index++] ?? 0;
      const [counts, source] = own === 0 ? [[], null] : own;
      tally.add(item, touched ? [] : counts, source);
      if (own !== 0) also(item, own);
    }
    if (touched) for (const record of linesOf<FindingRecord>(lines)) tally.addFinding(change!.apply(record));
  }
}

/** Links, and the files in which they are the first finding. */
function addLinks(database: Database, run: number, tally: Tally, change: Change | null): void {
  const raised = new Set<string>();
  for (const line of linkLines(database, run))
    for (const record of linesOf<FindingRecord>(line)) {
      raised.add(record.path);
      tally.addLink(change?.touches(line) === true ? change.apply(record) : record);
    }
  if (raised.size === 0) return;
  const first: CoverageItem[] = [];
  for (const [, items] of pages<Row>(database, run, "items"))
    for (const item of linesOf<CoverageItem>(items)) if (item.findings === 0 && raised.has(item.path)) first.push(item);
  tally.addFilesWithFindings(first);
}

const PAGE = 256;

/** The links of a run as lines of findings.jsonl, in their order. */
export function* linkLines(database: Database, run: number): Generator<string> {
  const page = database.prepare(
    `SELECT number, line FROM links WHERE run = ? AND number > ? ORDER BY number LIMIT ${PAGE}`,
  );
  page.raw(true);
  for (let last = 0; ; ) {
    const rows = page.all([run, last]) as [number, string][];
    for (const [, line] of rows) yield line;
    if (rows.length < PAGE) return;
    last = rows.at(-1)![0];
  }
}
