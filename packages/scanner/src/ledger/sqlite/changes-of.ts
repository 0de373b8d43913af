import { keysDiffer } from "../../messages/ledger-problems.js";
import type { Changes } from "../changes.js";
import type { LedgerRun } from "../ledger.js";
import { compareRuns } from "./compare-runs.js";
import { openLedger, type SqliteLedger } from "./open-ledger.js";
import { withScratch } from "./scratch.js";

/**
 * What changed in a run since the one before it in its ledger, or since the last run of another ledger; undefined where there is none before it.
 * @param number of the run; the last finished one if left out
 * @param baseline the other ledger, or the folder it is in
 * @throws Problem if the other ledger cannot be opened, or was made under another key
 */
export async function changesOf(
  ledger: SqliteLedger,
  number: number | undefined,
  baseline: string | undefined,
): Promise<Changes | undefined> {
  const done = finished(ledger);
  const late = done.findLast(({ run }) => run === (number ?? run));
  if (late === undefined) return undefined;
  if (baseline === undefined)
    return compare(
      ledger,
      done.findLast(({ run }) => run < late.run),
      ledger,
      late,
    );
  const other = await openLedger(baseline, { readOnly: true });
  try {
    if (other.keyCheck !== ledger.keyCheck || other.keyCheck === null) throw keysDiffer(other.path, ledger.path);
    return await compare(other, finished(other).at(-1), ledger, late);
  } finally {
    other.close();
  }
}

function finished(ledger: SqliteLedger): readonly LedgerRun[] {
  return ledger.runs().filter(({ totals }) => totals !== null);
}

async function compare(
  before: SqliteLedger,
  early: LedgerRun | undefined,
  after: SqliteLedger,
  late: LedgerRun,
): Promise<Changes | undefined> {
  if (early === undefined) return undefined;
  return withScratch((scratch) => {
    const { organs } = compareRuns(scratch, before.audit(early.run), after.audit(late.run), []);
    return { since: early.started, organs };
  });
}
