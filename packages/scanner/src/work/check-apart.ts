import type { OcrOptions } from "../extract/ocr/ocr-options.js";
import type { ExpandLimits } from "../intake/budget.js";
import type { Kind } from "../intake/kind.js";
import { CHECK_CRASHED, CHECK_MEMORY_LIMIT, CHECK_TIME_LIMIT, type Reason } from "../messages/reasons.js";
import type { Checked } from "./check.js";
import type { Judging } from "./job.js";
import { startReader } from "./reader-process.js";
import { createWatch } from "./watch.js";

/** By what a file is examined; must survive a structured clone. */
export interface CheckJob {
  readonly judging: Judging;
  readonly inflatedBytes: number;
  readonly limits: ExpandLimits;
  readonly publication: string | undefined;
  readonly ocr: Omit<OcrOptions, "tick"> | null;
}

export interface CheckTask {
  readonly path: string;
  readonly kind: Kind;
  readonly bytes: Uint8Array;
}

interface Limits {
  /** A file, or a member of a container, may take this long. */
  readonly seconds: number;
  /** What the process may hold resident. Bytes. */
  readonly memoryBytes: number;
  /** Program of the process: check-worker.js, beside this file, unless a test brings its own. */
  readonly entry?: URL;
}

/** Examines a file in a process of its own, which is ended when it takes too long or too much. Never throws for what the bytes hold. */
export async function checkApart(file: CheckTask, job: CheckJob, limits: Limits): Promise<Checked[]> {
  const { seconds, memoryBytes, entry = new URL("./check-worker.js", import.meta.url) } = limits;
  const reader = await startReader<CheckJob, CheckTask, Checked[]>(entry, { job, memoryBytes }, () => {});
  const watch = createWatch(seconds * 1000);
  try {
    const guard = watch.start(reader.progress, []);
    guard.signal.addEventListener("abort", reader.kill);
    const outcome = await reader.run(file);
    if (Array.isArray(outcome)) return outcome;
    if (guard.late()) return [unread(file, CHECK_TIME_LIMIT(seconds))];
    return [unread(file, outcome.tooHeavy ? CHECK_MEMORY_LIMIT(memoryBytes / 1e6) : CHECK_CRASHED(outcome.cause))];
  } finally {
    watch.close();
    reader.kill();
    await reader.ended;
  }
}

function unread({ path, kind }: CheckTask, reason: Reason): Checked {
  const nothing = { document: null, findings: [], circumstances: null, members: [] };
  return { path, examined: { ...nothing, kind, status: "failed", reasons: [reason], setAside: false } };
}
