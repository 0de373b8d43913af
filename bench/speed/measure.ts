import { readFileSync } from "node:fs";

/** One thing that is measured: what it does, how many bytes of UTF-8 it goes through a call. */
export interface Trial {
  readonly name: string;
  readonly bytes: number;
  readonly run: () => unknown;
}

/** Megabytes (10^6 bytes) a second of CPU time. */
export interface Speed {
  readonly name: string;
  readonly megabytesPerSecond: number;
}

/**
 * Measures trials in turns (A B C A B C …), so that a busy machine slows all alike, and takes each one's best round.
 * Only ratios between trials of one call mean anything.
 */
export async function measure(trials: readonly Trial[], rounds = 5): Promise<Speed[]> {
  const best = trials.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, trial] of trials.entries()) {
      // What the trial before has left behind is not for this one to clear (where node is run with --expose-gc).
      globalThis.gc?.();
      const before = processorTime();
      await trial.run();
      const took = processorTime() - before;
      // Round 0 warms up.
      if (round > 0) best[index] = Math.min(best[index]!, took);
    }
  }
  return trials.map(({ name, bytes }, index) => ({ name, megabytesPerSecond: bytes / 1e6 / best[index]! }));
}

/** Ticks of the kernel's clock a second, as Linux tells them to programs (proc(5)). */
const TICKS = 100;

/** Processor time in seconds, of this process and of those that it started and that have ended. The scan reads in such; where there is no /proc they are not counted. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  const own = (user + system) / 1e6;
  if (process.platform !== "linux") return own;
  const fields = readFileSync("/proc/self/stat", "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  // cutime and cstime, fields 16 and 17.
  return own + (Number(fields[13]) + Number(fields[14])) / TICKS;
}

/** A table of speeds, with each one's ratio to the first. */
export function tell(title: string, speeds: readonly Speed[]): string {
  const first = speeds[0]!.megabytesPerSecond;
  const rows = speeds.map(
    ({ name, megabytesPerSecond }) =>
      `  ${name.padEnd(44)} ${megabytesPerSecond.toFixed(1).padStart(9)} MB/s   × ${(first / megabytesPerSecond).toFixed(2)}`,
  );
  return [title, ...rows].join("\n");
}
