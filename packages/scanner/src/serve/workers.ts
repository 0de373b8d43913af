import { type ReaderProcess, startReader } from "../work/reader-process.js";
import { createSeats } from "../work/seats.js";
import type { Context } from "./desk/contract.js";
import { Refused, refuse } from "./refusal.js";
import type { Answer, CheckTask, Copy, HandTask, LookTask, MaskTask, WorkerOptions } from "./worker.js";

/** Reads files in processes of their own: one that hangs or eats all memory costs its process, and the desk goes on. */
export interface Workers {
  readonly check: (task: CheckTask) => Promise<object>;
  readonly mask: (task: MaskTask) => Promise<Copy | null>;
  /** Null where the file does not hold it any more, `gone` where there is no such file. */
  readonly look: (task: LookTask) => Promise<Context | "gone" | null>;
  readonly close: () => void;
}

export interface WorkersOptions extends WorkerOptions {
  /** A task may take so long. */
  readonly seconds: number;
  /** What a process may hold resident. Bytes. */
  readonly memoryBytes: number;
  /** The program of the processes: worker.js, beside this file, unless a test brings another. */
  readonly entry?: URL;
}

/** A process that weighs more after a task is not used again. Bytes. */
const GROWN = 320e6;
/** One that had nothing to do for so long is let go. Milliseconds. */
const IDLE = 60_000;

type Hand = ReaderProcess<HandTask, Answer<unknown>>;

export function createWorkers(options: WorkersOptions): Workers {
  // Reviewers do not wait for a publishing system's large files; one process for them, so that it knows the file it read last.
  const api = createHands(options, 2);
  const desk = createHands(options, 1);
  return {
    check: (task) => api.run({ name: "check", task }),
    mask: (task) => api.run({ name: "mask", task }),
    look: (task) => desk.run({ name: "look", task }),
    close() {
      api.close();
      desk.close();
    },
  };
}

/** So many processes at most, started when they are needed. */
function createHands(options: WorkersOptions, most: number) {
  const { seconds, memoryBytes, judging, categories, entry = new URL("./worker.js", import.meta.url) } = options;
  const seats = createSeats(most);
  const all = new Set<Hand>();
  const free = new Map<Hand, NodeJS.Timeout>();

  async function call(): Promise<Hand> {
    for (const [hand, idle] of free) {
      clearTimeout(idle);
      free.delete(hand);
      if (!hand.gone()) return hand;
    }
    const job: WorkerOptions = { judging, categories };
    const hand = await startReader<WorkerOptions, HandTask, Answer<unknown>>(entry, { job, memoryBytes }, () => {});
    all.add(hand);
    return hand;
  }
  const end = (hand: Hand): void => {
    free.delete(hand);
    all.delete(hand);
    hand.kill();
  };

  return {
    /** @throws Refused */
    async run<T>(task: HandTask): Promise<T> {
      const leave = await seats.take(false);
      try {
        const hand = await call();
        let late = false;
        const timer = setTimeout(() => {
          late = true;
          hand.kill();
        }, seconds * 1000);
        const outcome = await hand.run(task);
        clearTimeout(timer);
        if ("cause" in outcome || hand.weight() > GROWN) end(hand);
        else free.set(hand, setTimeout(end, IDLE, hand).unref());
        if ("cause" in outcome) throw refuse(late ? "took-too-long" : "crashed");
        if ("told" in outcome) throw new Refused(400, outcome.told);
        return outcome.value as T;
      } finally {
        leave();
      }
    },
    close() {
      for (const hand of all) end(hand);
    },
  };
}
