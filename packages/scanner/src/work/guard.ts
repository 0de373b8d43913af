// A thread beside the reader, in its process: it goes on while the reader's own thread is stuck in a file. It tells what the process weighs, ends it when it weighs
// too much, and when the scan that it reads for is gone.
import { workerData } from "node:worker_threads";
import { PROGRESS_PIPE, SAYS, WEIGHT_UNIT } from "./link.js";
import { writeAll } from "./write-all.js";

/** Milliseconds between two looks: a loop fills some 50 MB in this time. */
const LOOK = 40;
/** Changes below this are not told. Bytes. */
const STEP = 4e6;

const { memoryBytes, parent } = workerData as GuardOptions;
let told = 0;

/** What the guard is given as `workerData`. */
export interface GuardOptions {
  /** What the process may hold resident: heap, buffers, WebAssembly, code. Bytes. */
  readonly memoryBytes: number;
  /** Process id of the scan. */
  readonly parent: number;
}

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, "SIGKILL");
  const weight = process.memoryUsage.rss();
  const tooHeavy = weight > memoryBytes;
  if (!tooHeavy && Math.abs(weight - told) < STEP) return;
  told = weight;
  writeAll(PROGRESS_PIPE, tooHeavy ? SAYS.tooHeavy : SAYS.weight, Math.round(weight / WEIGHT_UNIT));
  if (tooHeavy) process.kill(process.pid, "SIGKILL");
}, LOOK);
