import { CATEGORIES } from "@tuomin/core";
import type { Audit } from "../ledger/audit.js";
import { beijingDay } from "../ledger/beijing-time.js";
import { rectificationRate, sumChanges } from "../ledger/changes.js";
import type { Facts } from "./narrative.js";
import { sumAll } from "./roll-up.js";

/** The figures that the sentences of a report are about, all of the run's totals. */
export function factsOf({ run, totals, changes }: Audit): Facts {
  const sums = sumAll(totals);
  const organs = new Set<string>();
  const byCategory = new Map(CATEGORIES.map((category) => [category, 0]));
  let hidden = 0;
  let decided = 0;
  for (const cell of totals.cells) {
    if (cell.hidden !== null) hidden += cell.count;
    if (cell.decision !== null) decided += cell.count;
    if (cell.outcome !== "violation") continue;
    byCategory.set(cell.category, byCategory.get(cell.category)! + cell.count);
  }
  for (const { organ, outcome } of totals.places) if (outcome === "violation" && organ !== null) organs.add(organ);
  const changed = sumChanges(changes?.organs ?? []);
  const rate = rectificationRate(changed);
  return {
    roots: run.roots,
    day: beijingDay(run.started),
    version: run.version,
    rules: run.rules.length,
    files: totals.files,
    bytes: totals.bytes,
    scanned: sums.scanned,
    partial: sums.partial,
    skipped: sums.skipped,
    failed: sums.failed,
    setAside: sums.setAside,
    gaps: totals.gaps,
    filesWithFindings: totals.filesWithFindings,
    findings: totals.findings,
    ...sums.outcomes,
    hidden,
    concerns: totals.concerns.reduce((sum, { files }) => sum + files, 0),
    organs: organs.size,
    categories: [...byCategory]
      .map(([category, count]) => ({ category, count }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
    decided,
    since: changes === undefined ? null : beijingDay(changes.since),
    changes: changed,
    rate: rate === null ? null : `${(rate * 100).toFixed(1)}%`,
  };
}
