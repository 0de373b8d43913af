import type { FailOn } from "../config/choices.js";
import { type Changes, sumChanges } from "../ledger/changes.js";
import { EXIT } from "../messages/problem.js";
import { COMPARED, KEY_MADE, NOTHING_TO_RESUME, REPLACED, RESUMED } from "../messages/progress.js";
import { summarise } from "../messages/summary.js";
import type { Language, Words } from "../messages/words.js";
import { reportNames } from "../report/names.js";
import { type ScanHooks, type ScanResult, scan } from "../run.js";
import { onInterrupt } from "./interrupt.js";
import type { Given } from "./parse.js";
import { event, showProgress } from "./progress.js";
import { decideScan } from "./scan-options.js";
import { complain, print, safe } from "./terminal.js";

/** `tuomin scan`. */
export async function run(paths: readonly string[], flags: Given, asked: Language): Promise<number> {
  const { options, failOn, language, key } = await decideScan(paths, flags, asked);
  const json = flags.logFormat === "json";
  const say = (name: string, told: Readonly<Record<string, unknown>>, words: Words): void =>
    complain(json ? event(name, told) : `${safe(words[language])}\n`);
  if (key.made) say("key-made", { file: key.file }, KEY_MADE(key.file));
  const begun: ScanHooks["begun"] = ({ run, about: { started }, resumed, replaced }) => {
    if (resumed !== null) say("resumed", { run, started, files: resumed }, RESUMED(started, resumed));
    else if (replaced !== null) say("replaced", { run, ...replaced }, REPLACED(replaced.started, replaced.files));
    else if (options.resume === true) say("begun", { run }, NOTHING_TO_RESUME);
  };
  const compared = ({ since, organs, rate }: Changes): void => {
    const sums = sumChanges(organs);
    if (flags.quiet !== true) say("compared", { since, ...sums, rate }, COMPARED(since, sums, rate));
  };
  const progress = flags.quiet === true ? null : showProgress(process.stderr, language, complain, json);
  const interrupt = onInterrupt(() => progress?.say("stopping"));
  try {
    const result = await scan(options, {
      begun,
      compared,
      signal: interrupt.signal,
      ...(progress === null ? {} : { progress: progress.update, reporting: () => progress.say("reporting") }),
    });
    progress?.stop();
    const code = exitCode(result, failOn);
    if (json && flags.quiet !== true) complain(event("finished", told(result, code)));
    print(summarise({ ...result, seconds: performance.now() / 1e3 }, language, reportNames(language)));
    return code;
  } finally {
    progress?.stop();
    interrupt.stop();
  }
}

function told({ totals, run, files, peakBytes, changes }: ScanResult, exit: number): Readonly<Record<string, unknown>> {
  const { files: read, bytes, findings, gaps, status } = totals;
  const { interrupted } = run;
  return { files: read, bytes, findings, gaps, status, interrupted, changes, peakBytes, written: files, exit };
}

/** Findings go before gaps: a run that found something has to be acted on anyway. With a baseline only what it has not counts. */
export function exitCode(
  {
    run: { interrupted },
    totals,
    fresh = null,
  }: Pick<ScanResult, "run" | "totals"> & Partial<Pick<ScanResult, "fresh">>,
  failOn: FailOn,
): number {
  if (interrupted) return EXIT.interrupted;
  const counted =
    failOn === "none" ? [] : failOn === "review" ? (["violation", "review"] as const) : (["violation"] as const);
  const outcomes = fresh === null ? [...totals.cells, ...totals.concerns].map(({ outcome }) => outcome) : [];
  if (counted.some((outcome) => outcomes.includes(outcome) || (fresh?.[outcome] ?? 0) > 0)) return EXIT.findings;
  return totals.gaps > 0 ? EXIT.incomplete : EXIT.clean;
}
