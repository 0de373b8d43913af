import type { FileEntry } from "../intake/walk.js";
import { CRASHED, INTERRUPTED, MEMORY_LIMIT, type Reason, TIME_LIMIT } from "../messages/reasons.js";
import { createCrew } from "./crew.js";
import { type FileResult, type JobOptions, unread } from "./job.js";
import type { Peak } from "./peak.js";
import { createSeats } from "./seats.js";
import { createWatch } from "./watch.js";

export interface PoolOptions {
  /** Readers at a time. */
  readonly jobs: number;
  /** A file may take this long; then its reader is killed. */
  readonly fileSeconds: number;
  /** What a reader's process may hold resident. Bytes. */
  readonly memoryBytes: number;
  readonly job: JobOptions;
  /** Is told what the readers weigh. */
  readonly peak?: Peak;
  /** Program of the readers: worker.js, beside this file, unless a test brings its own. */
  readonly entry?: URL;
  /** Stops the pool: tasks at work are broken off. */
  readonly signal?: AbortSignal;
}

/** Processes that read batches of files. */
export interface Pool {
  /** One result a file, in the order of the files, whatever happens to the readers; rejects only if no reader can be started. */
  readonly read: (files: readonly FileEntry[]) => Promise<FileResult[]>;
  readonly close: () => Promise<void>;
}

/** How a batch is read. */
interface Manner {
  /** It is the second try of a file that a reader was lost in. */
  readonly retry: boolean;
  /** Nobody else is at work, so that neither memory nor anything else is shared. */
  readonly alone: boolean;
  /** Members of the container that are left out, and why. */
  readonly lost: ReadonlyMap<number, Reason>;
}

/** Where a reader was lost: the index of the file, the number of the member in it (0: none), and why. */
interface Loss {
  readonly at: number;
  readonly member: number;
  readonly reason: Reason;
}

/** A container may cost so many readers beyond the two that any file may: one for each further member that is left out. */
const MOST_LOST = 3;
const FIRST: Manner = { retry: false, alone: false, lost: new Map() };

export function createPool(options: PoolOptions): Pool {
  const crew = createCrew(options.entry ?? new URL("./worker.js", import.meta.url), options);
  const seats = createSeats(options.jobs);
  const watch = createWatch(options.fileSeconds * 1000);
  const stopped = (): boolean => options.signal?.aborted === true;

  async function attempt(files: readonly FileEntry[], { alone, lost }: Manner): Promise<FileResult[] | Loss> {
    const leave = await seats.take(alone);
    try {
      if (stopped()) return { at: 0, member: 0, reason: INTERRUPTED };
      const reader = await crew.call(alone);
      const guard = watch.start(reader.progress, options.signal === undefined ? [] : [options.signal]);
      guard.signal.addEventListener("abort", reader.kill);
      if (guard.signal.aborted) reader.kill();
      const outcome = await reader.run({ files, lost });
      guard.stop();
      if (Array.isArray(outcome)) {
        crew.dismiss(reader, files.length);
        return outcome;
      }
      const [at, member] = [Math.max(0, reader.progress[0]!), reader.progress[1]!];
      if (stopped()) return { at, member, reason: INTERRUPTED };
      if (guard.late()) return { at, member, reason: TIME_LIMIT(options.fileSeconds) };
      if (outcome.tooHeavy || crew.tooHeavy(reader))
        return { at, member, reason: MEMORY_LIMIT(options.memoryBytes / 1e6) };
      return { at, member, reason: CRASHED(outcome.cause) };
    } finally {
      leave();
    }
  }

  async function read(files: readonly FileEntry[], manner: Manner): Promise<FileResult[]> {
    if (files.length === 0) return [];
    const outcome = await attempt(files, manner);
    if (Array.isArray(outcome)) return outcome;
    const { at, member, reason } = outcome;
    const { retry, lost } = manner;
    if (reason === INTERRUPTED) return files.map((file) => unread(file, "skipped", INTERRUPTED));
    // Lost twice in a container: all of it but the member that did it.
    if (retry && member > 0 && lost.size < MOST_LOST && !lost.has(member)) {
      return read(files, { ...manner, lost: new Map([...lost, [member, reason]]) });
    }
    if (retry) return files.map((file) => unread(file, "failed", reason));
    // The reader was lost in one file: that one once more, by itself; its neighbours as before. One that was merely slow keeps nobody waiting.
    const before = await read(files.slice(0, at), FIRST);
    const again = await read(files.slice(at, at + 1), { ...FIRST, retry: true, alone: reason.code !== "time-limit" });
    return [...before, ...again, ...(await read(files.slice(at + 1), FIRST))];
  }

  return {
    read: (files) => read(files, FIRST),
    async close() {
      watch.close();
      await crew.close();
    },
  };
}
