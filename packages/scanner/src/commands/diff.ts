import { existsSync } from "node:fs";
import type { FailOn } from "../config/choices.js";
import { DEFAULTS } from "../config/defaults.js";
import type { Comparison } from "../ledger/comparison.js";
import type { LedgerRun } from "../ledger/ledger.js";
import { compareRuns } from "../ledger/sqlite/compare-runs.js";
import { openLedger, type SqliteLedger } from "../ledger/sqlite/open-ledger.js";
import type { ReadRun } from "../ledger/sqlite/read-run.js";
import { withScratch } from "../ledger/sqlite/scratch.js";
import { keysDiffer, noRun, notARun, nothingToCompare } from "../messages/ledger-problems.js";
import { EXIT } from "../messages/problem.js";
import type { Language } from "../messages/words.js";
import type { Given } from "./parse.js";
import { tellComparison } from "./tell-comparison.js";
import { print } from "./terminal.js";

/** One side of a comparison: a ledger, and one of its runs (the last one if null). */
interface Named {
  readonly ledger: string;
  readonly run: number | null;
}

/** `tuomin diff OLD NEW`. Exits with 1 where something at or above --fail-on is new or has reappeared. */
export async function run([first, second]: readonly string[], flags: Given, language: Language): Promise<number> {
  const [old, now] = sidesOf(first!, second);
  const ledgers = [await openLedger(old.ledger, { readOnly: true })];
  try {
    if (now.ledger !== old.ledger) ledgers.push(await openLedger(now.ledger, { readOnly: true }));
    const [before, after] = [ledgers[0]!, ledgers.at(-1)!];
    if (before.keyCheck !== after.keyCheck || before.keyCheck === null) {
      if (before !== after) throw keysDiffer(before.path, after.path);
    }
    const late = runOf(after, now.run);
    const early = runOf(before, old.run, second === undefined ? late.run - 1 : undefined);
    const earlier = [...earlierRuns(before, early.run), ...(before === after ? [] : earlierRuns(after, late.run))];
    return await withScratch((scratch) => {
      const comparison = compareRuns(scratch, before.audit(early.run), after.audit(late.run), earlier, {
        list: flags.json === true,
      });
      const sides = { old: { ledger: before.path, ...about(early) }, new: { ledger: after.path, ...about(late) } };
      if (flags.json === true) printJson(sides, comparison);
      else print(tellComparison(sides, comparison, language));
      return exitOf(comparison, (flags.failOn as FailOn | undefined) ?? "violation");
    });
  } finally {
    for (const ledger of ledgers) ledger.close();
  }
}

/** `LEDGER`, `LEDGER#RUN`, or the number of a run of the other side's ledger (of the default output folder where both are numbers). */
function sidesOf(first: string, second: string | undefined): readonly [Named, Named] {
  const [one, other] = [readSide(first), second === undefined ? null : readSide(second)];
  const ledger = one.ledger ?? other?.ledger ?? DEFAULTS.out;
  if (other === null) {
    if (one.ledger === null) throw notARun(first);
    return [
      { ledger, run: null },
      { ledger, run: one.run },
    ];
  }
  return [
    { ledger: one.ledger ?? ledger, run: one.run },
    { ledger: other.ledger ?? ledger, run: other.run },
  ];
}

function readSide(given: string): { readonly ledger: string | null; readonly run: number | null } {
  if (existsSync(given)) return { ledger: given, run: null };
  const [, ledger, run] = /^(?:(.+)#)?(\d+)$/.exec(given) ?? [];
  if (run === undefined) {
    if (/[/.]/.test(given)) return { ledger: given, run: null };
    throw notARun(given);
  }
  return { ledger: ledger ?? null, run: Number(run) };
}

/** @param most the last run that may be taken if none is named */
function runOf(ledger: SqliteLedger, number: number | null, most = Number.POSITIVE_INFINITY): LedgerRun {
  const done = ledger.runs().filter(({ totals }) => totals !== null);
  const found = done.findLast(({ run }) => (number === null ? run <= most : run === number));
  if (found !== undefined) return found;
  if (number === null && done.length > 0) throw nothingToCompare(ledger.path);
  throw noRun(ledger.path, number, ledger.runs().length);
}

function earlierRuns(ledger: SqliteLedger, before: number): ReadRun[] {
  return ledger
    .runs()
    .filter(({ run, totals }) => run < before && totals !== null)
    .map(({ run }) => ledger.audit(run));
}

function about({ run, started, version, roots }: LedgerRun): Pick<LedgerRun, "run" | "started" | "version" | "roots"> {
  return { run, started, version, roots };
}

/** One object, written piece by piece: there may be millions of changes. */
function printJson(sides: object, { counts, organs, rate, changes }: Comparison): void {
  const head = JSON.stringify({ ...sides, counts, rate, organs }, null, 2);
  print(`${head.slice(0, -2)},\n  "changes": [`);
  let first = true;
  for (const change of changes()) {
    print(`${first ? "" : ","}\n    ${JSON.stringify(change)}`);
    first = false;
  }
  print(`${first ? "" : "\n  "}]\n}\n`);
}

function exitOf({ counts }: Comparison, failOn: FailOn): number {
  const counted =
    failOn === "none" ? [] : failOn === "review" ? (["violation", "review"] as const) : (["violation"] as const);
  return counted.some((outcome) => counts.new[outcome] + counts.reappeared[outcome] > 0) ? EXIT.findings : EXIT.clean;
}
