import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Told } from "./reader.js";

/** Reads one file after the other in a process of its own, which is killed and started anew when a file takes too long or takes it down. */
export interface Readers {
  readonly read: (file: string) => Promise<Told | "hang" | "died">;
  readonly end: () => void;
}

const READER = fileURLToPath(new URL("reader.js", import.meta.url));

/** @param limit milliseconds of wall time that a file may take */
export function createReaders(limit: number): Readers {
  let child: ChildProcess | null = null;
  const start = async (): Promise<ChildProcess> => {
    const started = fork(READER, {
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      execArgv: ["--max-old-space-size=1500"],
    });
    await new Promise((resolve) => started.once("message", resolve));
    return started;
  };
  return {
    read: async (file) => {
      child ??= await start();
      const reader = child;
      const outcome = await new Promise<Told | "hang" | "died">((resolve) => {
        const timer = setTimeout(() => settle("hang"), limit);
        const settle = (value: Told | "hang" | "died"): void => {
          clearTimeout(timer);
          reader.removeAllListeners("message");
          reader.removeAllListeners("exit");
          resolve(value);
        };
        reader.once("message", (told) => settle(told as Told));
        reader.once("exit", () => settle("died"));
        reader.send(file);
      });
      if (typeof outcome === "string") {
        reader.kill("SIGKILL");
        child = null;
      }
      return outcome;
    },
    end: () => child?.kill(),
  };
}
