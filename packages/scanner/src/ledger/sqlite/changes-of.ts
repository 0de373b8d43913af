import { realpathSync } from "node:fs";
import { keysDiffer } from "../../messages/ledger-problems.js";
import { type ChangeCounts, type Changes, sumChanges } from "../changes.js";
import type { LedgerRun } from "../ledger.js";
import { compareRuns } from "./compare-runs.js";
import { openLedger, type SqliteLedger } from "./open-ledger.js";
import type { ReadRun } from "./read-run.js";
import { haveSameFiles } from "./same-files.js";
import { withScratch } from "./scratch.js";

/**
 * What changed in a run since the last one over the same PATHs before it in its ledger that had not the very same files and findings, or since the last run of another ledger; undefined where there is none before it.
 * @param late the run; it need not have come to its end
 * @param baseline the other ledger, or the folder it is in
 * @throws Problem if the other ledger cannot be opened, or was made under another key
 */
export async function changesOf(
  ledger: SqliteLedger,
  late: ReadRun,
  baseline: string | undefined,
): Promise<Changes | undefined> {
  const own = finished(ledger).filter(({ run }) => run < late.at.run);
  if (baseline === undefined) {
    const roots = JSON.stringify(late.run.roots);
    const runs = own.filter((run) => JSON.stringify(run.roots) === roots);
    // A run that met the very same tells what that one told: what was put right is not forgotten because somebody scanned once more.
    for (; runs.length > 0; runs.pop()) {
      if (haveSameFiles(ledger.database, runs.at(-1)!.run, late.at.run)) continue;
      const changes = await compare(ledger, runs, late, []);
      if (changes !== undefined && hasChanged(sumChanges(changes.organs))) return changes;
    }
    return undefined;
  }
  const other = await openLedger(baseline, { readOnly: true });
  try {
    if (other.keyCheck !== ledger.keyCheck || other.keyCheck === null) throw keysDiffer(other.path, ledger.path);
    const sameFile = realpathSync(other.path) === realpathSync(ledger.path);
    return await compare(
      other,
      finished(other).filter(({ run }) => !sameFile || run < late.at.run),
      late,
      sameFile ? [] : own.map(({ run }) => ledger.audit(run)),
    );
  } finally {
    other.close();
  }
}

function hasChanged({ fixed, added, moved, unread }: ChangeCounts): boolean {
  return fixed + added + moved + unread > 0;
}

function finished(ledger: SqliteLedger): readonly LedgerRun[] {
  return ledger.runs().filter(({ totals }) => totals !== null);
}

async function compare(
  ledger: SqliteLedger,
  runs: readonly LedgerRun[],
  late: ReadRun,
  besides: readonly ReadRun[],
): Promise<Changes | undefined> {
  const early = runs.at(-1);
  if (early === undefined) return undefined;
  const earlier = [...runs.slice(0, -1).map(({ run }) => ledger.audit(run)), ...besides];
  return withScratch((scratch) => {
    const { organs, counts, rate } = compareRuns(scratch, ledger.audit(early.run), late, earlier, { list: false });
    return { since: early.started, counts, rate, organs };
  });
}
