import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "libsql";
import { mergeExists } from "../../messages/ledger-problems.js";
import type { Decision } from "../decision.js";
import type { PackedFragments } from "../entry.js";
import type { FindingRecord } from "../finding-record.js";
import type { CoverageItem } from "../item.js";
import { keyCheck } from "../key.js";
import { LEDGER_FILE, type LedgerRun } from "../ledger.js";
import { createLinkage, type Linkage } from "../linkage.js";
import type { Totals } from "../totals.js";
import { firstValue, inTransaction, openDatabase, withLedgerProblems } from "./database.js";
import { openDecisions } from "./decisions.js";
import { mapLines } from "./lines.js";
import type { SqliteLedger } from "./open-ledger.js";
import { pages } from "./pages.js";
import type { RunAbout } from "./runs.js";
import { prepareSchema } from "./schema.js";
import { createSeal, type Seal } from "./seal.js";
import { closeRun, linkLines } from "./tally-run.js";

export interface Merged {
  /** The new ledger. */
  readonly path: string;
  readonly totals: Totals;
  /** Findings of the rule `linkage`: of the parts before, and of the whole now, which may be fewer (one person in two counties) or more. */
  readonly linksOfParts: number;
  readonly links: number;
  /** Files of the parts whose fragments could not be opened: no link reaches into them. */
  readonly apart: readonly string[];
  readonly roots: readonly string[];
}

export interface MergeOptions {
  /** Of tuomin. */
  readonly version: string;
  /** Opens the fragments of the parts that were made under it, so that the same person is found across them; null where nobody has it. */
  readonly key: Uint8Array | null;
}

/**
 * Joins the last run of each ledger into one run of a new ledger: county to city, city to province. Every path starts with the name of its root, so that none meets another. Fragments of parts made
 * under the key are put together across all of these; links of the other parts stay what they are. Values are left behind. The newest decision about a finding holds.
 * @param folder is there
 * @throws Problem if the folder has a ledger, or if the key is of none of the parts
 */
export async function mergeLedgers(
  parts: readonly SqliteLedger[],
  folder: string,
  { version, key }: MergeOptions,
): Promise<Merged> {
  const path = join(folder, LEDGER_FILE);
  if (existsSync(path)) throw mergeExists(path);
  return withLedgerProblems(path, async () => {
    const database = await openDatabase(path);
    const linkage = createLinkage(folder, { key: key ?? Buffer.alloc(0), reveal: false });
    let merged: Merged | null = null;
    try {
      database.exec("PRAGMA synchronous = NORMAL");
      prepareSchema(database, path);
      merged = { path, ...fill(database, parts, version, key, linkage) };
      return merged;
    } finally {
      linkage.remove();
      database.close();
      // Half a ledger is none.
      if (merged === null) for (const end of ["", "-journal"]) rmSync(`${path}${end}`, { force: true });
    }
  });
}

function fill(
  database: Database,
  parts: readonly SqliteLedger[],
  version: string,
  key: Uint8Array | null,
  linkage: Linkage,
): Omit<Merged, "path"> {
  const seal = key === null ? null : createSeal(key);
  const open = parts.filter((part) => key !== null && part.keyCheck === keyCheck(key) && hasFragments(part));
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
  const besides: string[] = [];
  let linksOfParts = 0;
  inTransaction(database, () => {
    const keys = new Set(parts.map(({ keyCheck }) => keyCheck));
    const note = database.prepare("INSERT INTO meta (name, value) VALUES (?, ?)");
    if (keys.size === 1) note.run(["key-check", [...keys][0]]);
    if (open.length === parts.length) note.run([FRAGMENTS, "kept"]);
    database
      .prepare(
        "INSERT INTO runs (run, state, digest, about, of_files, of_bytes) VALUES (1, 'running', 'merged', ?, ?, ?)",
      )
      .run([JSON.stringify(about), sum(runs, "ofFiles"), sum(runs, "ofBytes")]);
    database.prepare("INSERT INTO digests (id, digest) VALUES (1, 'merged')").run([]);
    const copy = createCopy(database);
    for (const [index, part] of parts.entries()) {
      const whole = open.includes(part);
      const links = copy(part, runs[index]!, rename[index]!, whole ? seal : null);
      linksOfParts += links.length;
      if (!whole) besides.push(...links);
    }
  });
  const totals = closeRun(database, 1, linkage, seal ?? NO_SEAL, false, besides);
  openDecisions(database).put(newest(parts));
  inTransaction(database, () => {
    database.prepare("UPDATE runs SET state = ?, totals = ? WHERE run = 1").run([state, JSON.stringify(totals)]);
  });
  const links = firstValue<number>(database, "SELECT count(*) FROM links")!;
  const apart = parts.filter((part) => !open.includes(part)).map(({ path }) => path);
  return { totals, roots: about.roots, linksOfParts, links, apart };
}

/** In `meta` of a merged ledger: its fragments came with it. */
const FRAGMENTS = "fragments";
/** Nothing is opened where no fragment was taken over. */
const NO_SEAL: Seal = { close: () => Buffer.alloc(0), open: () => "[]" };

/** A ledger that was merged without its key has left the fragments behind. */
function hasFragments({ database }: SqliteLedger): boolean {
  const merged = firstValue<number>(database, "SELECT 1 FROM digests WHERE digest = 'merged'") !== undefined;
  return !merged || firstValue<string>(database, "SELECT value FROM meta WHERE name = ?", [FRAGMENTS]) === "kept";
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

type Row = readonly [
  path: string,
  bytes: number,
  found: number,
  items: string,
  extra: string | null,
  fragments: Uint8Array | null,
  lines: string,
];

type Copy = (
  part: SqliteLedger,
  run: LedgerRun,
  names: ReadonlyMap<string, string>,
  seal: Seal | null,
) => readonly string[];

/** Copies runs, one after the other, with their fragments where there is a seal that opens them; each time the lines of the links come back. */
function createCopy(database: Database): Copy {
  const addResult = database.prepare(
    "INSERT INTO results (id, digest, bytes, found, items, extra, fragments, lines) VALUES (?, 1, ?, ?, ?, ?, ?, ?)",
  );
  const addFile = database.prepare("INSERT INTO files (run, path, result, stat) VALUES (1, ?, ?, '')");
  let results = 0;
  return (part, { run }, names, seal) => {
    const rename = renamer(names);
    for (const [path, bytes, found, items, extra, fragments, lines] of pages<Row>(
      part.database,
      run,
      "bytes, found, items, extra, fragments, lines",
    )) {
      results += 1;
      addResult.run([
        results,
        bytes,
        found,
        renameLines<CoverageItem>(items, rename),
        extra,
        fragments === null || seal === null ? null : seal.close(renameFragments(seal.open(fragments), rename)),
        renameLines<FindingRecord>(lines, rename),
      ]);
      addFile.run([rename(path), results]);
    }
    return Array.from(linkLines(part.database, run), ([line]) => renameLines<FindingRecord>(line, rename));
  };
}

function renameFragments(packed: string, rename: (path: string) => string): string {
  const all = JSON.parse(packed) as PackedFragments[];
  return JSON.stringify(all.map(([path, ...rest]) => [rename(path), ...rest]));
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
