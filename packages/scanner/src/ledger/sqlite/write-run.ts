import { createHash } from "node:crypto";
import type { Database } from "libsql";
import { resumeMismatch } from "../../messages/ledger-problems.js";
import { beijingDay } from "../beijing-time.js";
import { type Entry, pack } from "../entry.js";
import { keyCheck } from "../key.js";
import type { LedgerRun, RunState } from "../ledger.js";
import type { Linkage } from "../linkage.js";
import type { Baseline } from "./baseline.js";
import { firstValue, inTransaction } from "./database.js";
import { openDecisions } from "./decisions.js";
import { readMet, writeMet } from "./met.js";
import { type ReadRun, readRun } from "./read-run.js";
import { lastDecision, type ReportsLeft, readReportsLeft, writeReportsLeft } from "./reports-left.js";
import { NOT_READ, type Offer, offerResults, type Wanted } from "./reuse.js";
import { digestNumber, type RunAbout } from "./runs.js";
import { countFiles, haveSameFiles } from "./same-files.js";
import { createSeal, sealValues } from "./seal.js";
import { closeRun, copyRun } from "./tally-run.js";

/** How earlier readings of a file are used: by its state on disk, by its bytes, or not at all. */
export type Cache = "stat" | "hash" | "none";

export interface BeginOptions {
  readonly about: RunAbout;
  /** Of all that a result depends on beside the file: rules, settings, options. */
  readonly digest: string;
  readonly key: Uint8Array;
  /** Go on with the unfinished run, if there is one. */
  readonly resume: boolean;
  readonly cache: Cache;
  readonly ofFiles: number;
  readonly ofBytes: number;
}

/** One file that is done: read, or found to be as it was. */
export type Done = { readonly path: string; readonly stat: string } & (
  | {
      /** Of the bytes; null where they were not all read, {@link NOT_READ} where the run was stopped before. */
      readonly hash: string | null;
      readonly entry: Entry;
    }
  | { readonly offer: Offer }
);

/** A run while it is at work. Everything that is put is kept at once, whatever becomes of the process. */
export interface RunWriter {
  readonly run: number;
  /** As the run was begun, where it is resumed. */
  readonly about: RunAbout;
  /** Files of the unfinished run that is continued; null where this is a new one. */
  readonly resumed: number | null;
  /** An unfinished run that this one takes the place of. */
  readonly replaced: { readonly started: string; readonly files: number } | null;
  /**
   * Takes over what is known already.
   * @param wanted all files, in the order of their paths
   * @returns offers by number in `wanted`: taken where their hash is null; the others are to be read, and may turn out to be as they were
   */
  readonly reuse: (wanted: readonly Wanted[]) => ReadonlyMap<number, Offer>;
  /**
   * Takes over a whole run at once: the last finished one, where its walk met the very same.
   * @param walk digest of all that the walk met, and how it stood on disk; null where some of it may have changed without showing it
   * @returns how many findings it has; null where nothing was taken
   */
  readonly takeWhole: (walk: string | null) => number | null;
  readonly put: (done: readonly Done[]) => void;
  /** The reports of the finished run of which this one took every file, and no other, as they were left; null where there is no such run, or where anything else that they show may have changed. */
  readonly left: () => ReportsLeft | null;
  /**
   * All files are there: links and totals. May be read for the reports.
   * @param linkage asked for where they are not those of an earlier run
   */
  readonly close: (state: RunState, linkage: () => Promise<Linkage>, baseline: Baseline | null) => Promise<ReadRun>;
  /** Whether a path is among the files that are done. */
  readonly isFile: (path: string) => boolean;
  /**
   * The reports are in their place.
   * @param left their files, with hashes; null where no later run may take them over
   */
  readonly settle: (state: RunState, left?: Pick<ReportsLeft, "language" | "files"> | null) => void;
}

/** @throws Problem if the unfinished run cannot be continued like this */
export function beginRun(database: Database, path: string, options: BeginOptions): RunWriter {
  const { digest, key, cache, ofFiles, ofBytes } = options;
  const last = lastRuns(database);
  const unfinished = last.find(({ state }) => state !== "finished");
  const resumed = options.resume && unfinished !== undefined ? unfinished : null;
  if (resumed !== null && !(resumed.digest === digest && resumed.about.reveal === options.about.reveal))
    throw resumeMismatch(path);
  const run = resumed?.run ?? (last[0]?.run ?? 0) + 1;
  const about = resumed === null ? options.about : { ...resumed.about, roots: options.about.roots };
  const done = countFiles(database, unfinished?.run ?? 0);
  let made = 0;
  inTransaction(database, () => {
    database.prepare("INSERT OR IGNORE INTO meta (name, value) VALUES ('key-check', ?)").run([keyCheck(key)]);
    database
      .prepare(
        "INSERT OR REPLACE INTO runs (run, state, digest, about, of_files, of_bytes) VALUES (?, 'running', ?, ?, ?, ?)",
      )
      .run([run, digest, JSON.stringify(about), ofFiles, ofBytes]);
    made = digestNumber(database, digest);
  });
  let nextResult = firstValue<number>(database, "SELECT coalesce(max(id), 0) + 1 FROM results")!;
  const seal = createSeal(key);
  const addResult = database.prepare(
    "INSERT INTO results (id, digest, hash, bytes, found, items, extra, fragments, lines, sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
  );
  const addFile = database.prepare("INSERT OR REPLACE INTO files (run, path, result, stat) VALUES (?, ?, ?, ?)");
  const dropFile = database.prepare("DELETE FROM files WHERE run = ? AND path = ?");
  const isFile = database.prepare("SELECT 1 FROM files WHERE run = ? AND path = ?").raw(true);
  let closed: LedgerRun | null = null;
  let decided = 0;
  let added = 0;
  let met: string | null = null;
  let found = 0;
  /** No file of this run is to be read again as long as it does not change. What a run that is resumed has read is not known here. */
  let settled = resumed === null;
  const finished = last.find((one) => one.state === "finished" && one.run !== run);
  /** The finished run of which this one took every file, and no other: it adds up to the same. */
  const findTwin = (): number | null =>
    added === 0 && finished?.about.reveal === about.reveal && haveSameFiles(database, finished.run, run)
      ? finished.run
      : null;

  const putOne = (done: Done): void => {
    const { path: file, stat } = done;
    if (stat.startsWith("~")) settled = false;
    if ("offer" in done) {
      found += done.offer.found;
      addFile.run([run, file, done.offer.result, stat]);
      return;
    }
    const { hash, entry } = done;
    const packed = pack(entry);
    const { items, lines, extra, fragments } = packed;
    if (hash === null || hash === NOT_READ) settled = false;
    found += packed.found;
    const pieces = fragments === null ? null : seal.close(fragments);
    const shut = about.reveal ? sealValues(seal, lines) : { lines, sealed: null };
    const id = nextResult++;
    added += 1;
    addResult.run([id, made, hash, entry.item.bytes, packed.found, items, extra, pieces, shut.lines, shut.sealed]);
    addFile.run([run, file, id, stat]);
  };

  return {
    run,
    about,
    resumed: resumed === null ? null : done,
    replaced: resumed === null && unfinished !== undefined ? { started: unfinished.about.started, files: done } : null,
    reuse(wanted) {
      const offers = new Map<number, Offer>();
      const sources = [
        ...(resumed === null ? [] : [{ run, own: true, by: "stat" as const }]),
        ...(cache === "none"
          ? []
          : last.filter((one) => one.run !== run).map((one) => ({ run: one.run, own: false, by: cache }))),
      ];
      for (const { run: from, own, by } of sources.slice(0, SOURCES)) {
        const gone: string[] = [];
        inTransaction(database, () => {
          offerResults(
            database,
            from,
            wanted,
            { own, by, digest: made, reveal: about.reveal },
            {
              skip: (index) => offers.get(index)?.hash === null,
              take(index, offer) {
                if (offers.has(index) && offer.hash !== null) return;
                offers.set(index, offer);
                if (offer.hash !== null || own) return;
                const { path: file, stat } = wanted[index]!;
                found += offer.found;
                addFile.run([run, file, offer.result, stat]);
              },
              leave: (file) => {
                if (own) gone.push(file);
              },
            },
          );
          for (const file of gone) dropFile.run([run, file]);
        });
      }
      return offers;
    },
    takeWhole(walk) {
      met = walk;
      if (walk === null || cache !== "stat" || resumed !== null) return null;
      if (finished?.digest !== digest || finished.about.reveal !== about.reveal) return null;
      const known = readMet(database);
      if (known === null || known.run !== finished.run || known.walk !== walk) return null;
      inTransaction(database, () => {
        database
          .prepare("INSERT INTO files (run, path, result, stat) SELECT ?, path, result, stat FROM files WHERE run = ?")
          .run([run, finished.run]);
      });
      found = known.found;
      return found;
    },
    put(all) {
      inTransaction(database, () => {
        for (const one of all) putOne(one);
      });
    },
    left() {
      const left = readReportsLeft(database);
      if (left === null || left.run !== findTwin()) return null;
      // Decisions are over after their day.
      const sameDay = beijingDay(left.started) === beijingDay(about.started);
      const decisions = lastDecision(database);
      return left.decisions === decisions && (decisions === 0 || sameDay) ? left : null;
    },
    async close(state, linkage, baseline) {
      const twin = findTwin();
      const totals =
        twin === null ? closeRun(database, run, await linkage(), seal, about.reveal) : copyRun(database, twin, run);
      decided = lastDecision(database);
      closed = {
        ...about,
        run,
        state,
        ofFiles,
        files: ofFiles,
        ofBytes,
        bytes: ofBytes,
        findings: totals.findings,
        totals,
      };
      const overlay = {
        decisions: openDecisions(database),
        asOf: beijingDay(about.started),
        seal: about.reveal ? seal : null,
        baseline,
      };
      return readRun(database, closed, overlay);
    },
    isFile: (file) => isFile.get([run, file]) !== undefined,
    settle(state, left = null) {
      inTransaction(database, () => {
        const whole = left === null || state !== "finished" ? null : left;
        const known = state === "finished" && settled && met !== null ? { run, walk: met, found } : null;
        writeMet(database, known);
        writeReportsLeft(database, whole && { run, started: about.started, decisions: decided, ...whole });
        database
          .prepare("UPDATE runs SET state = ?, totals = ? WHERE run = ?")
          .run([state, JSON.stringify(closed!.totals), run]);
        const gone = last.filter((one) => one.state !== "finished" && one.run !== run);
        for (const one of gone)
          for (const table of ["runs", "files", "links"])
            database.prepare(`DELETE FROM ${table} WHERE run = ?`).run([one.run]);
        if (gone.length > 0 || resumed !== null)
          database.exec("DELETE FROM results WHERE id NOT IN (SELECT result FROM files)");
      });
    },
  };
}

/** Runs that are looked at for results: the one at work, an unfinished one, the last finished one. */
const SOURCES = 2;

interface Earlier {
  readonly run: number;
  readonly state: RunState;
  readonly digest: string;
  readonly about: RunAbout;
}

/** Latest first. */
function lastRuns(database: Database): Earlier[] {
  const rows = database.prepare("SELECT run, state, digest, about FROM runs ORDER BY run DESC").raw(true).all();
  return (rows as [number, RunState, string, string][]).map(([run, state, digest, about]) => ({
    run,
    state,
    digest,
    about: JSON.parse(about) as RunAbout,
  }));
}

/** Tells an item that is not read from what it was told with before. */
export function hashOfTold(entry: Entry): string {
  return `told:${createHash("sha256").update(JSON.stringify(entry.item)).digest("hex").slice(0, 32)}`;
}
