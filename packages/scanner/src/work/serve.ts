import { Worker } from "node:worker_threads";
import type { GuardOptions } from "./guard.js";
import type { FileResult, JobOptions, Task } from "./job.js";
import { PROGRESS_PIPE } from "./link.js";
import { writeAll } from "./write-all.js";

/** What a reader is told first. */
export interface Orders<Job = JobOptions> {
  readonly job: Job;
  /** What its process may hold resident. Bytes. */
  readonly memoryBytes: number;
}

/** Tells which file of the task is begun, from 0; and before each member of a container its number, from 1 (0: none yet). */
type Begin = (file: number, member: number) => void;

/** Reads the files of a task, one after the other. */
export type Work<T = Task, Result = FileResult[]> = (task: T, begin: Begin) => Promise<Result>;

/**
 * Makes this process a reader: takes orders, says that it is ready, answers tasks. It never quits of its own accord, but ends with whoever started it. An error that
 * the work throws ends it too: what was being read is told by the pipe.
 */
export function serve<Job = JobOptions, T extends object = Task, Result = FileResult[]>(
  create: (job: Job) => Work<T, Result>,
): void {
  let work: Work<T, Result> | null = null;
  const begin: Begin = (file, member) => writeAll(PROGRESS_PIPE, file, member);
  process.on("message", async (message: Orders<Job> | T) => {
    if ("job" in message) {
      await watched({ memoryBytes: message.memoryBytes, parent: process.ppid });
      work = create(message.job);
      process.send!("ready");
      return;
    }
    process.send!(await work!(message, begin));
  });
  process.on("disconnect", () => process.exit());
  // Ctrl-C reaches every process of the terminal; when to stop is for the scan to say.
  process.on("SIGINT", () => {});
  process.on("unhandledRejection", () => process.exit(1));
  process.on("uncaughtException", () => process.exit(1));
}

/** Resolves when the guard is at its post. */
function watched(options: GuardOptions): Promise<void> {
  const guard = new Worker(new URL("./guard.js", import.meta.url), {
    workerData: options,
    resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 4 },
    execArgv: [],
  });
  return new Promise((resolve, reject) => {
    guard.once("online", resolve);
    guard.once("error", reject);
  });
}
