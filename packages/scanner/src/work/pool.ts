import { Piscina } from "piscina";
import type { FileEntry } from "../intake/walk.js";
import { CRASHED, INTERRUPTED, type Reason, TIME_LIMIT } from "../messages/reasons.js";
import { type FileResult, type JobOptions, type Task, unread } from "./job.js";
import { createWatch } from "./watch.js";

export interface PoolOptions {
  readonly jobs: number;
  /** A file may take this long; then its worker is killed. */
  readonly fileSeconds: number;
  readonly job: JobOptions;
  /** Entry of the worker threads: worker.js, beside this file, unless a test brings its own. */
  readonly entry?: URL;
  /** Memory of one worker's JavaScript heap, MB. */
  readonly heapMegabytes?: number;
  /** Stops the pool: tasks at work are broken off. */
  readonly signal?: AbortSignal;
}

/** Worker threads that read batches of files. */
export interface Pool {
  /** One result a file, in the order of the files, whatever happens to the workers; rejects only if no worker can be started. */
  readonly read: (files: readonly FileEntry[]) => Promise<FileResult[]>;
  readonly close: () => Promise<void>;
}

/** A container may cost so many workers beyond the two that any file may. */
const MOST_LOST = 3;
/** A document that needs more costs the worker, not the run. */
const HEAP_MEGABYTES = 1536;

export function createPool(options: PoolOptions): Pool {
  const threads = new Piscina<Task, FileResult[]>({
    filename: (options.entry ?? new URL("./worker.js", import.meta.url)).href,
    workerData: options.job,
    minThreads: options.jobs,
    maxThreads: options.jobs,
    resourceLimits: { maxOldGenerationSizeMb: options.heapMegabytes ?? HEAP_MEGABYTES },
  });
  const watch = createWatch(options.fileSeconds * 1000);
  // Of a worker that dies with no task in hand the pool tells by this event. Before any file was begun that means that the entry itself is broken, and tasks would wait
  // for ever; later it is the late echo of a file already done, and a new worker takes its place.
  const broken = new AbortController();
  let begun = false;
  threads.on("error", (error) => {
    if (!begun) broken.abort(error);
  });

  /** Either the results, or the index of the file at which the worker was lost, the number of the member in it (0: none), and why. */
  async function attempt(
    files: readonly FileEntry[],
    retry: boolean,
    lost: ReadonlyMap<number, Reason>,
  ): Promise<FileResult[] | { at: number; member: number; reason: Reason }> {
    const progress = new Int32Array(new SharedArrayBuffer(12));
    progress[0] = -1;
    const guard = watch.start(progress, [broken.signal, ...(options.signal === undefined ? [] : [options.signal])]);
    try {
      const results = await threads.run({ files, progress, lost }, { signal: guard.signal });
      begun = true;
      return results;
    } catch (error) {
      const at = Atomics.load(progress, 0);
      const member = Atomics.load(progress, 1);
      begun ||= at >= 0;
      if (options.signal?.aborted === true) return { at, member, reason: INTERRUPTED };
      // Not even begun, twice: the worker itself is broken, and no file is to blame.
      if (broken.signal.aborted || (at < 0 && retry)) throw broken.signal.reason ?? error;
      return { at: Math.max(0, at), member, reason: guard.late() ? TIME_LIMIT(options.fileSeconds) : CRASHED };
    } finally {
      guard.stop();
    }
  }

  async function read(
    files: readonly FileEntry[],
    retry = false,
    lost: ReadonlyMap<number, Reason> = new Map(),
  ): Promise<FileResult[]> {
    if (files.length === 0) return [];
    const outcome = await attempt(files, retry, lost);
    if (Array.isArray(outcome)) return outcome;
    if (outcome.reason === INTERRUPTED) return files.map((file) => unread(file, "skipped", INTERRUPTED));
    // Lost twice in a container: all of it but the member that did it.
    if (retry && outcome.member > 0 && lost.size < MOST_LOST && !lost.has(outcome.member)) {
      return read(files, true, new Map([...lost, [outcome.member, outcome.reason]]));
    }
    if (retry) return files.map((file) => unread(file, "failed", outcome.reason));
    // The worker was lost in one file: that one once more, alone; its neighbours as before.
    const { at } = outcome;
    const before = await read(files.slice(0, at));
    const alone = await read(files.slice(at, at + 1), true);
    return [...before, ...alone, ...(await read(files.slice(at + 1)))];
  }

  return {
    read: (files) => read(files),
    async close() {
      watch.close();
      await threads.destroy();
    },
  };
}
