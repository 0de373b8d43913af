import type { Database } from "libsql";
import type { Extra, PackedFragments } from "../entry.js";
import type { FindingRecord } from "../finding-record.js";
import type { CoverageItem } from "../item.js";
import type { Linkage } from "../linkage.js";
import { createTally, type Tally, type Totals } from "../totals.js";
import { firstValue, inTransaction } from "./database.js";
import { linesOf } from "./lines.js";
import { pages } from "./pages.js";
import { type Seal, sealValues } from "./seal.js";

type Row = readonly [path: string, items: string, extra: string | null, lines: string, fragments: Uint8Array | null];

/** Finding lines that are to be changed before they are counted: tells whether any of these is, and changes one. */
export interface Change {
  readonly touches: (lines: string) => boolean;
  readonly apply: (record: FindingRecord) => FindingRecord;
}

/**
 * Ends the reading of a run: puts the fragments of all files together, keeps the links, and adds everything up. May be done again, for a run that was broken off in it.
 * @param reveal whether links are kept with their values
 * @param besides lines of links whose fragments are not here
 * @returns the totals as the scan found them
 */
export function closeRun(
  database: Database,
  run: number,
  linkage: Linkage,
  seal: Seal,
  reveal: boolean,
  besides: Iterable<string> = [],
): Totals {
  const tally = createTally();
  for (const row of pages<Row>(database, run, "items, extra, '', fragments")) {
    addFile(tally, row, null);
    const [, , , , sealed] = row;
    if (sealed === null) continue;
    for (const [path, kind, source, fragments] of JSON.parse(seal.open(sealed)) as PackedFragments[])
      linkage.add(path, fragments, source, kind);
  }
  inTransaction(database, () => {
    database.prepare("DELETE FROM links WHERE run = ?").run([run]);
    const add = database.prepare("INSERT INTO links (run, number, path, line, sealed) VALUES (?, ?, ?, ?, ?)");
    let number = 0;
    for (const record of linkage.finish()) {
      const line = `${JSON.stringify(record)}\n`;
      const shut = reveal ? sealValues(seal, line) : { lines: line, sealed: null };
      add.run([run, ++number, record.path, shut.lines, shut.sealed]);
    }
    for (const line of besides) add.run([run, ++number, (JSON.parse(line) as FindingRecord).path, line, null]);
  });
  addLinks(database, run, tally, null);
  return tally.totals();
}

/** Ends a run that has the very files and results of a finished one: its links and totals are those of that one. */
export function copyRun(database: Database, from: number, run: number): Totals {
  inTransaction(database, () => {
    database.prepare("DELETE FROM links WHERE run = ?").run([run]);
    database
      .prepare(
        "INSERT INTO links (run, number, path, line, sealed) SELECT ?, number, path, line, sealed FROM links WHERE run = ?",
      )
      .run([run, from]);
  });
  return JSON.parse(firstValue<string>(database, "SELECT totals FROM runs WHERE run = ?", [from])!) as Totals;
}

/** The totals of a run with some of its findings changed. */
export function tallyChanged(database: Database, run: number, change: Change): Totals {
  const tally = createTally();
  for (const row of pages<Row>(database, run, "items, extra, lines, NULL")) addFile(tally, row, change);
  addLinks(database, run, tally, change);
  return tally.totals();
}

function addFile(tally: Tally, [, items, extra, lines]: Row, change: Change | null): void {
  const extras = extra === null ? null : (JSON.parse(extra) as Extra[]);
  const touched = change?.touches(lines) === true;
  let index = 0;
  for (const item of linesOf<CoverageItem>(items)) {
    const [counts, source] = extras?.[index++] || NONE;
    tally.add(item, touched ? [] : counts, source);
  }
  if (touched) for (const record of linesOf<FindingRecord>(lines)) tally.addFinding(change.apply(record));
}

const NONE = [[], null] as const;

/** Links, and the files in which they are the first finding. */
function addLinks(database: Database, run: number, tally: Tally, change: Change | null): void {
  const raised = new Set<string>();
  for (const [line] of linkLines(database, run))
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

/** The links of a run as lines of findings.jsonl, in their order, each with its sealed value. */
export function* linkLines(
  database: Database,
  run: number,
): Generator<readonly [line: string, sealed: Uint8Array | null]> {
  const page = database
    .prepare(`SELECT number, line, sealed FROM links WHERE run = ? AND number > ? ORDER BY number LIMIT ${PAGE}`)
    .raw(true);
  for (let last = 0; ; ) {
    const rows = page.all([run, last]) as [number, string, Uint8Array | null][];
    for (const [, line, sealed] of rows) yield [line, sealed];
    if (rows.length < PAGE) return;
    last = rows.at(-1)![0];
  }
}
