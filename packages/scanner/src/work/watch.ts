/** Milliseconds between two looks at the workers. */
const LOOK = 200;

/** The guard of one task. */
interface Guard {
  /** Aborted when the task is late, or when one of the signals that stop it is. */
  readonly signal: AbortSignal;
  /** Whether it was aborted for being late. */
  readonly late: () => boolean;
  readonly stop: () => void;
}

/** Watches over tasks: one that stays at the same file (in a container: at the same member; where pictures are read, at the same page) longer than the limit is late. A task that is not begun (progress −1) is not. */
export interface Watch {
  readonly start: (progress: Int32Array, stops: readonly AbortSignal[]) => Guard;
  readonly close: () => void;
}

/** @param limit milliseconds a file or member */
export function createWatch(limit: number): Watch {
  const tasks = new Set<(now: number) => void>();
  const timer = setInterval(() => {
    const now = performance.now();
    for (const look of tasks) look(now);
  }, LOOK);
  timer.unref();
  return {
    start(progress, stops) {
      const controller = new AbortController();
      let file = -1;
      let member = 0;
      let page = 0;
      let since = 0;
      let late = false;
      let looks = 0;
      const look = (now: number): void => {
        const [current, inside, pages] = [progress[0]!, progress[1]!, progress[2]!];
        if (current !== file || inside !== member || pages !== page) {
          file = current;
          member = inside;
          page = pages;
          since = now;
          looks = 0;
        } else if (file >= 0 && now - since > limit) {
          // Once more after the event loop had its turn: news may wait in it while this process is busy.
          looks += 1;
          late = looks > 1;
          if (late) controller.abort();
        }
      };
      const stopped = (): void => controller.abort();
      for (const signal of stops) {
        if (signal.aborted) controller.abort();
        signal.addEventListener("abort", stopped, { once: true });
      }
      tasks.add(look);
      return {
        signal: controller.signal,
        late: () => late,
        stop() {
          tasks.delete(look);
          for (const signal of stops) signal.removeEventListener("abort", stopped);
        },
      };
    },
    close: () => clearInterval(timer),
  };
}
