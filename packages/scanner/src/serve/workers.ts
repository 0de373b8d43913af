import { Piscina } from "piscina";
import type { Context } from "./desk/contract.js";
import { Refused, refuse } from "./refusal.js";
import type { Answer, CheckTask, Copy, LookTask, MaskTask, WorkerOptions } from "./worker.js";

/** Reads files apart from the server: one that hangs or eats all memory costs its own thread, and the desk goes on. */
export interface Workers {
  readonly check: (task: CheckTask) => Promise<object>;
  readonly mask: (task: MaskTask) => Promise<Copy | null>;
  /** Null where the file does not hold it any more, `gone` where there is no such file. */
  readonly look: (task: LookTask) => Promise<Context | "gone" | null>;
  readonly close: () => Promise<void>;
}

/** As in a scan (docs/architecture.md). MB. */
const HEAP = 1536;
const IDLE_MILLISECONDS = 60_000;

/**
 * @param seconds a task may take
 * @param entry worker.js beside this file, unless a test brings another
 */
export function createWorkers(
  options: WorkerOptions,
  seconds: number,
  entry: URL = new URL("./worker.js", import.meta.url),
): Workers {
  const pool = (threads: number): Piscina =>
    new Piscina({
      filename: entry.href,
      workerData: options,
      minThreads: 0,
      maxThreads: threads,
      idleTimeout: IDLE_MILLISECONDS,
      resourceLimits: { maxOldGenerationSizeMb: HEAP },
    });
  // Reviewers do not wait for a publishing system's large files; one thread, so that it knows the file it read last.
  const pools = { api: pool(2), look: pool(1) };
  const run = async <T>(which: keyof typeof pools, name: string, task: unknown): Promise<T> => {
    const late = AbortSignal.timeout(seconds * 1000);
    let answer: Answer<T>;
    try {
      answer = (await pools[which].run(task, { name, signal: late })) as Answer<T>;
    } catch {
      throw refuse(late.aborted ? "took-too-long" : "crashed");
    }
    if ("told" in answer) throw new Refused(400, answer.told);
    return answer.value;
  };
  return {
    check: (task) => run("api", "check", task),
    mask: (task) => run("api", "mask", task),
    look: (task) => run("look", "look", task),
    async close() {
      await Promise.all(Object.values(pools).map((one) => one.destroy()));
    },
  };
}
