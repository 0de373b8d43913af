import type { Database } from "libsql";
import type { Audit, Run } from "../audit.js";
import { type Decisions, decide } from "../decision.js";
import type { FindingRecord } from "../finding-record.js";
import type { CoverageItem } from "../item.js";
import type { LedgerRun } from "../ledger.js";
import type { Totals } from "../totals.js";
import type { Baseline } from "./baseline.js";
import { linesOf, mapLines } from "./lines.js";
import { pages } from "./pages.js";
import { openValues, type Seal } from "./seal.js";
import { type Change, linkLines, tallyChanged } from "./tally-run.js";

/** A run read back: for the reports as objects, for the two JSONL files as whole lines. */
export interface ReadRun extends Audit {
  /** Which run of which ledger it is. */
  readonly at: { readonly database: Database; readonly run: number };
  /** Whole lines of coverage.jsonl, some at a time. */
  readonly itemLines: () => Iterable<string>;
  /**
   * Whole lines of findings.jsonl.
   * @param apart number of another run of the ledger: files of which that one has the very same reading are left out, unless somebody decided about a finding in them; links never are
   */
  readonly findingLines: (apart?: number) => Iterable<string>;
}

/** What is laid over the findings as the scan found them. */
export interface Overlay {
  readonly decisions: Pick<Decisions, "get" | "list">;
  /** The day (YYYY-MM-DD) by which decisions hold. */
  readonly asOf: string;
  /** Opens the values, where they are asked for. */
  readonly seal?: Seal | null;
  /** Its findings are marked. */
  readonly baseline?: Pick<Baseline, "has"> | null;
}

type FindingsRow = readonly [path: string, lines: string, sealed: Uint8Array | null];

/** Items and findings in the order of their files' paths (bytes of UTF-8), links behind them. */
export function readRun(
  database: Database,
  run: LedgerRun,
  { decisions, asOf, seal = null, baseline = null }: Overlay,
): ReadRun {
  const decided = new Set<string>();
  for (const { identity } of decisions.list()) decided.add(identity);
  const change: Change = {
    touches: (lines) => decided.size > 0 && namesAny(lines, decided),
    apply: (record) =>
      record.identity !== undefined && decided.has(record.identity)
        ? decide(record, decisions.get(record.identity), asOf, run.started)
        : record,
  };
  let totals: Totals | null = null;
  const raised = linksByPath(database, run.run);

  function* itemLines(): Generator<string> {
    for (const [, lines] of pages<readonly [string, string]>(database, run.run, "items"))
      yield raised.size === 0 ? lines : raiseAll(lines, raised);
  }
  const marked = (record: FindingRecord): FindingRecord =>
    baseline?.has(record) === true ? { ...change.apply(record), baseline: true } : change.apply(record);
  const shown = (lines: string, sealed: Uint8Array | null): string => {
    const open = seal === null || sealed === null ? lines : openValues(seal, lines, sealed);
    return baseline !== null || change.touches(open) ? mapLines(open, marked) : open;
  };
  function* findingLines(apart?: number): Generator<string> {
    const columns = seal === null ? "lines, NULL" : "lines, sealed";
    // Where nobody decided anything, what is shared need not even be read.
    const except = decided.size === 0 ? apart : undefined;
    const isShared = apart === undefined || decided.size === 0 ? () => false : sharedWith(database, run.run, apart);
    for (const [path, lines, sealed] of pages<FindingsRow>(database, run.run, columns, except))
      if (lines.length > 0 && !(isShared(path) && !change.touches(lines))) yield shown(lines, sealed);
    for (const [line, sealed] of linkLines(database, run.run)) yield shown(line, sealed);
  }
  return {
    at: { database, run: run.run },
    run: { ...asRun(run), reveal: run.reveal && seal !== null },
    // With decisions all findings are looked at: only where somebody asks.
    get totals() {
      totals ??= decided.size === 0 ? run.totals! : tallyChanged(database, run.run, change);
      return totals;
    },
    itemLines,
    findingLines,
    items: () => objects<CoverageItem>(itemLines()),
    findings: () => objects<FindingRecord>(findingLines()),
  };
}

/** Tells the files of which two runs have the same reading. */
function sharedWith(database: Database, run: number, other: number): (path: string) => boolean {
  const same = database
    .prepare(
      "SELECT 1 FROM files JOIN files AS also USING (path, result) WHERE files.run = ? AND also.run = ? AND files.path = ?",
    )
    .raw(true);
  return (path) => same.get([run, other, path]) !== undefined;
}

function asRun({ version, started, roots, rules, reveal, state }: LedgerRun): Run {
  return { version, started, roots, rules, reveal, interrupted: state === "interrupted" };
}

function linksByPath(database: Database, run: number): Map<string, number> {
  const rows = database.prepare("SELECT path, count(*) FROM links WHERE run = ? GROUP BY path").raw(true);
  return new Map(rows.all([run]) as [string, number][]);
}

/** Links are known only when all files are read, and results are shared by runs: so the counts of items are raised when they are read back. */
function raiseAll(lines: string, raised: ReadonlyMap<string, number>): string {
  return mapLines<CoverageItem>(lines, (item) => {
    const more = raised.get(item.path);
    return more === undefined ? item : { ...item, findings: item.findings + more };
  });
}

const IDENTITY = /"identity":"([^"]+)"/g;

function namesAny(lines: string, identities: ReadonlySet<string>): boolean {
  for (const [, identity] of lines.matchAll(IDENTITY)) if (identities.has(identity!)) return true;
  return false;
}

async function* objects<T>(chunks: Iterable<string>): AsyncGenerator<T> {
  for (const lines of chunks) yield* linesOf<T>(lines);
}
