import { EXIT } from "../messages/problem.js";

/** Ctrl-C, and the system's request to end. */
const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** The first signal aborts `signal`, so that the command can stop in good order; the second ends the process at once. */
export function onInterrupt(told: () => void): { readonly signal: AbortSignal; readonly stop: () => void } {
  const controller = new AbortController();
  const handle = (): void => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    controller.abort();
    told();
  };
  for (const name of SIGNALS) process.on(name, handle);
  return {
    signal: controller.signal,
    stop() {
      for (const name of SIGNALS) process.off(name, handle);
    },
  };
}
