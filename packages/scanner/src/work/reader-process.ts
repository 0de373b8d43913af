import { type ChildProcess, fork } from "node:child_process";
import { constants } from "node:os";
import { fileURLToPath } from "node:url";
import type { FileResult, JobOptions, Task } from "./job.js";
import { SAYS, WEIGHT_UNIT, WORD } from "./link.js";
import type { Orders } from "./serve.js";

/** How a reader ended. */
interface Ending {
  /** In words for the ledger, e.g. `SIGSEGV`, `exit 1`. */
  readonly cause: string;
  /** Whether it ran out of memory, by its own account. */
  readonly tooHeavy: boolean;
}

/** A process that reads files. It may end at any time. */
export interface ReaderProcess<T = Task, Result = FileResult[]> {
  /** Results, one a file; or how the process ended over them. One task at a time. */
  readonly run: (task: T) => Promise<Result | Ending>;
  /** How far it is in its task: `[0]` index of the file (−1: not begun), `[1]` number of the member (0: none). */
  readonly progress: Int32Array;
  /** Resident memory when it last told. Bytes. */
  readonly weight: () => number;
  readonly kill: () => void;
  readonly gone: () => boolean;
  /** Resolves when it has ended. */
  readonly ended: Promise<void>;
}

/** What the engine says as it gives up; its exit code is that of any abort. */
const OUT_OF_MEMORY = /out of memory|allocation failed/i;
/** Characters kept of what a process says as it ends. They are looked at and never shown. */
const LAST_WORDS = 8192;
/** The heap may grow to the limit of the whole process, and young generations are counted apart: the guard is the first to see. */
const HEAP_SHARE = 1.1;

/**
 * Starts a process that reads.
 * @param weighed called whenever its weight changes
 * @returns the process when it is ready
 * @throws Error if it ends before that: the program itself is broken
 */
export async function startReader<Job = JobOptions, T extends object = Task, Result = FileResult[]>(
  entry: URL,
  orders: Orders<Job>,
  weighed: () => void,
): Promise<ReaderProcess<T, Result>> {
  const heap = Math.ceil((orders.memoryBytes * HEAP_SHARE) / 1e6);
  const child = fork(fileURLToPath(entry), {
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc", "pipe"],
    execArgv: [`--max-old-space-size=${heap}`],
  });
  const progress = new Int32Array([-1, 0]);
  let weight = 0;
  let tooHeavy = false;
  let words = "";
  let ending: Ending | null = null;
  let settle: (outcome: Result | Ending) => void = () => {};

  child.stderr!.setEncoding("latin1").on("data", (text: string) => {
    words = (words + text).slice(-LAST_WORDS);
  });
  readWords(child, (first, second) => {
    if (first >= 0) {
      progress[0] = first;
      progress[1] = second;
      return;
    }
    tooHeavy ||= first === SAYS.tooHeavy;
    weight = second * WEIGHT_UNIT;
    weighed();
  });
  child.on("error", () => {});
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  // After the last of its pipes: what it said before it ended is heard.
  child.on("close", (code, signal) => {
    weight = 0;
    ending = { cause: causeOf(code, signal), tooHeavy: tooHeavy || OUT_OF_MEMORY.test(words) };
    settle(ending);
  });

  await new Promise<void>((resolve, reject) => {
    settle = () => reject(new Error(`a reader could not be started (${ending?.cause ?? "?"})`));
    child.once("message", () => resolve());
    child.send(orders, () => {});
  });
  child.on("message", (results) => settle(results as Result));
  return {
    run(task) {
      progress[0] = -1;
      progress[1] = 0;
      return new Promise((resolve) => {
        if (ending !== null) return resolve(ending);
        settle = resolve;
        // A process that is gone is told by "close".
        child.send(task, () => {});
      });
    },
    progress,
    weight: () => weight,
    kill: () => void child.kill("SIGKILL"),
    gone: () => ending !== null || !child.connected,
    ended,
  };
}

function readWords(child: ChildProcess, take: (first: number, second: number) => void): void {
  let rest: Buffer = Buffer.alloc(0);
  const pipe = child.stdio[4] as NodeJS.ReadableStream;
  pipe.on("error", () => {});
  pipe.on("data", (chunk: Buffer) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let at = 0;
    for (; at + WORD <= rest.length; at += WORD) take(rest.readInt32LE(at), rest.readInt32LE(at + 4));
    rest = rest.subarray(at);
  });
}

function causeOf(code: number | null, signal: NodeJS.Signals | null): string {
  if (signal !== null) return signal;
  // Some shells and platforms tell a signal as 128 and its number.
  const name = Object.entries(constants.signals).find(([, number]) => number + 128 === code)?.[0];
  return name ?? `exit ${code}`;
}
