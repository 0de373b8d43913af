import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "libsql";
import { mergeExists } from "../../messages/ledger-problems.js";
import type { Decision } from "../decision.js";
import type { FindingRecord } from "../finding-record.js";
import type { CoverageItem } from "../item.js";
import { LEDGER_FILE, type LedgerRun } from "../ledger.js";
import type { Totals } from "../totals.js";
import { inTransaction, openDatabase, withLedgerProblems } from "./database.js";
import { openDecisions } from "./decisions.js";
import { mapLines } from "./lines.js";
import type { SqliteLedger } from "./open-ledger.js";
import { pages } from "./pages.js";
import type { RunAbout } from "./runs.js";
import { prepareSchema } from "./schema.js";
import { linkLines, tallyChanged } from "./tally-run.js";

export interface Merged {
  /** The new ledger. */
  readonly path: string;
  readonly totals: Totals;
  readonly roots: readonly string[];
}

/**
 * Joins the last run of each ledger into one run of a new ledger: county to city, city to province. Every path starts with the name of its root, so that none meets another; fragments and
 * values are left behind, so links are those that the parts have. The newest decision about a finding holds.
 * @param folder is there
 * @param version of tuomin
 * @throws Problem if the folder has a ledger
 */
export async function mergeLedgers(parts: readonly SqliteLedger[], folder: string, version: string): Promise<Merged> {
  const path = join(folder, LEDGER_FILE);
  if (existsSync(path)) throw mergeExists(path);
  return withLedgerProblems(path, async () => {
    const database = await openDatabase(path);
    try {
      database.exec("PRAGMA synchronous = NORMAL");
      prepareSchema(database, path);
      return { path, ...fill(database, parts, version) };
    } finally {
      database.close();
    }
  });
}

function fill(database: Database, parts: readonly SqliteLedger[], version: string): Omit<Merged, "path"> {
  const runs = parts.map((part) => lastRun(part));
  const rename = uniqueRoots(runs.map(({ roots }) => roots));
  const about: RunAbout = {
    version,
    started: runs
      .map(({ started }) => started)
      .sort()
      .at(-1)!,
    roots: rename.flatMap((names) => [...names.values()]),
    rules: [...new Set(runs.flatMap(({ rules }) => rules))],
    reveal: false,
  };
  const state = runs.every((run) => run.state === "finished") ? "finished" : "interrupted";
  let totals: Totals | null = null;
  inTransaction(database, () => {
    const keys = new Set(parts.map(({ keyCheck }) => keyCheck));
    if (keys.size === 1) database.prepare("INSERT INTO meta (name, value) VALUES ('key-check', ?)").run([[...keys][0]]);
    database
      .prepare("INSERT INTO runs (run, state, digest, about, of_files, of_bytes) VALUES (1, ?, 'merged', ?, ?, ?)")
      .run([state, JSON.stringify(about), sum(runs, "ofFiles"), sum(runs, "ofBytes")]);
    database.prepare("INSERT INTO digests (id, digest) VALUES (1, 'merged')").run([]);
    const copy = createCopy(database);
    for (const [index, part] of parts.entries()) copy(part, runs[index]!, rename[index]!);
    totals = tallyChanged(database, 1, { touches: () => false, apply: (record) => record });
    database.prepare("UPDATE runs SET totals = ? WHERE run = 1").run([JSON.stringify(totals)]);
  });
  openDecisions(database).put(newest(parts));
  return { totals: totals!, roots: about.roots };
}

/** The last run that has come to its reports. @throws Problem if there is none */
function lastRun(part: SqliteLedger): LedgerRun {
  part.audit();
  return part.runs().findLast(({ totals }) => totals !== null)!;
}

function sum(runs: readonly LedgerRun[], part: "ofFiles" | "ofBytes"): number {
  return runs.reduce((all, run) => all + run[part], 0);
}

/** New names of the roots of each run: a name that another run has already gets a number. */
function uniqueRoots(all: readonly (readonly string[])[]): ReadonlyMap<string, string>[] {
  const taken = new Set<string>();
  return all.map((roots) => {
    const names = new Map<string, string>();
    for (const root of roots) {
      let name = root;
      for (let times = 2; taken.has(name); times++) name = `${root}~${times}`;
      taken.add(name);
      names.set(root, name);
    }
    return names;
  });
}

type Row = readonly [path: string, bytes: number, found: number, items: string, extra: string | null, lines: string];

function createCopy(
  database: Database,
): (part: SqliteLedger, run: LedgerRun, names: ReadonlyMap<string, string>) => void {
  const addResult = database.prepare(
    "INSERT INTO results (id, digest, bytes, found, items, extra, lines) VALUES (?, 1, ?, ?, ?, ?, ?)",
  );
  const addFile = database.prepare("INSERT INTO files (run, path, result, stat) VALUES (1, ?, ?, '')");
  const addLink = database.prepare("INSERT INTO links (run, number, path, line) VALUES (1, ?, ?, ?)");
  let results = 0;
  let links = 0;
  return (part, { run }, names) => {
    const rename = renamer(names);
    for (const [path, bytes, found, items, extra, lines] of pages<Row>(
      part.database,
      run,
      "bytes, found, items, extra, lines",
    )) {
      results += 1;
      addResult.run([
        results,
        bytes,
        found,
        renameLines<CoverageItem>(items, rename),
        extra,
        renameLines<FindingRecord>(lines, rename),
      ]);
      addFile.run([rename(path), results]);
    }
    for (const [line] of linkLines(part.database, run)) {
      links += 1;
      const { path } = JSON.parse(line) as FindingRecord;
      addLink.run([links, rename(path), renameLines<FindingRecord>(line, rename)]);
    }
  };
}

/** Of a run over one PATH no path names it; of one over several each starts with one of them. */
function renamer(names: ReadonlyMap<string, string>): (path: string) => string {
  if (names.size === 1) {
    const [name] = names.values();
    return (path) => `${name}/${path}`;
  }
  return (path) => {
    const end = path.indexOf("/");
    const root = end < 0 ? path : path.slice(0, end);
    return `${names.get(root) ?? root}${path.slice(root.length)}`;
  };
}

function renameLines<T extends { readonly path: string }>(lines: string, rename: (path: string) => string): string {
  return mapLines<T>(lines, (object) => ({ ...object, path: rename(object.path) }));
}

function newest(parts: readonly SqliteLedger[]): Decision[] {
  const latest = new Map<string, Decision>();
  for (const { decisions } of parts)
    for (const decision of decisions.list()) {
      const other = latest.get(decision.identity);
      if (other === undefined || other.at < decision.at) latest.set(decision.identity, decision);
    }
  return [...latest.values()];
}
