import type { FailOn } from "../config/choices.js";
import { EXIT } from "../messages/problem.js";
import { summarise } from "../messages/summary.js";
import type { Language } from "../messages/words.js";
import { reportNames } from "../report/names.js";
import { type ScanResult, scan } from "../run.js";
import { onInterrupt } from "./interrupt.js";
import type { Given } from "./parse.js";
import { showProgress } from "./progress.js";
import { decideScan } from "./scan-options.js";
import { complain, print } from "./terminal.js";

/** `tuomin scan`. */
export async function run(paths: readonly string[], flags: Given, asked: Language): Promise<number> {
  const { options, failOn, language } = await decideScan(paths, flags, asked);
  const progress = flags.quiet === true ? null : showProgress(process.stderr, language, complain);
  const interrupt = onInterrupt(() => progress?.say("stopping"));
  try {
    const result = await scan(options, {
      signal: interrupt.signal,
      ...(progress === null ? {} : { progress: progress.update, reporting: () => progress.say("reporting") }),
    });
    progress?.stop();
    print(summarise(result, language, reportNames(language)));
    return exitCode(result, failOn);
  } finally {
    progress?.stop();
    interrupt.stop();
  }
}

/** Findings go before gaps: a run that found something has to be acted on anyway. */
export function exitCode({ run: { interrupted }, totals }: Pick<ScanResult, "run" | "totals">, failOn: FailOn): number {
  if (interrupted) return EXIT.interrupted;
  const counted = failOn === "none" ? [] : failOn === "review" ? ["violation", "review"] : ["violation"];
  if ([...totals.cells, ...totals.concerns].some(({ outcome }) => counted.includes(outcome))) return EXIT.findings;
  return totals.gaps > 0 ? EXIT.incomplete : EXIT.clean;
}
