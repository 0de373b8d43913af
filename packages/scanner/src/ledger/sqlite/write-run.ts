import { createHash } from "node:crypto";
import type { Database } from "libsql";
import { resumeMismatch } from "../../messages/ledger-problems.js";
import { type Entry, pack } from "../entry.js";
import { keyCheck } from "../key.js";
import type { LedgerRun, RunState } from "../ledger.js";
import type { Linkage } from "../linkage.js";
import type { Baseline } from "./baseline.js";
import { firstValue, inTransaction } from "./database.js";
import { openDecisions } from "./decisions.js";
import { type ReadRun, readRun } from "./read-run.js";
import { type NOT_READ, type Offer, offerResults, type Wanted } from "./reuse.js";
import { digestNumber, type RunAbout } from "./runs.js";
import { createSeal, sealValues } from "./seal.js";
import { closeRun } from "./tally-run.js";

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
  readonly put: (done: readonly Done[]) => void;
  /** All files are there: links and totals. May be read for the reports. */
  readonly close: (state: RunState, linkage: Linkage, baseline: Baseline | null) => ReadRun;
  /** Whether a path is among the files that are done. */
  readonly isFile: (path: string) => boolean;
  /** The reports are in their place. */
  readonly settle: (state: RunState) => void;
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

  const putOne = (done: Done): void => {
    const { path: file, stat } = done;
    if ("offer" in done) {
      addFile.run([run, file, done.offer.result, stat]);
      return;
    }
    const { hash, entry } = done;
    const { found, items, lines, extra, fragments } = pack(entry);
    const pieces = fragments === null ? null : seal.close(fragments);
    const shut = about.reveal ? sealValues(seal, lines) : { lines, sealed: null };
    const id = nextResult++;
    addResult.run([id, made, hash, entry.item.bytes, found, items, extra, pieces, shut.lines, shut.sealed]);
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
                const { path: file, stat } = wanted[index]!;
                if (offer.hash === null && !own) addFile.run([run, file, offer.result, stat]);
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
    put(all) {
      inTransaction(database, () => {
        for (const one of all) putOne(one);
      });
    },
    close(state, linkage, baseline) {
      const totals = closeRun(database, run, linkage, seal, about.reveal);
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
        asOf: about.started.slice(0, 10),
        seal: about.reveal ? seal : null,
        baseline,
      };
      return readRun(database, closed, overlay);
    },
    isFile: (file) => isFile.get([run, file]) !== undefined,
    settle(state) {
      inTransaction(database, () => {
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

function countFiles(database: Database, run: number): number {
  return firstValue<number>(database, "SELECT count(*) FROM files WHERE run = ?", [run]) ?? 0;
}

/** Tells an item that is not read from what it was told with before. */
export function hashOfTold(entry: Entry): string {
  return `told:${createHash("sha256").update(JSON.stringify(entry.item)).digest("hex").slice(0, 32)}`;
}
