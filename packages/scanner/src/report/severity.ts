import type { Outcome } from "@tuomin/core";
import type { Totals } from "../ledger/totals.js";

/** Tells which findings are among the first by severity, as they come by in the order of the ledger. */
export interface Severity {
  /** Whether the next finding, with this outcome, is one of them. */
  readonly take: (outcome: Outcome["kind"]) => boolean;
  /** All have come. */
  readonly full: () => boolean;
}

/**
 * The first `most` findings: violations before what is to be reviewed before what is exempt, each in the order of the ledger. What is known of the run's totals tells how
 * many there are room for of each, so that one pass is enough and nothing need be kept.
 */
export function severityQuota(totals: Totals, most: number): Severity {
  const left: Record<Outcome["kind"], number> = { violation: 0, review: 0, exempt: 0 };
  let room = most;
  for (const outcome of ["violation", "review", "exempt"] as const) {
    const there = totals.cells.reduce((sum, cell) => sum + (cell.outcome === outcome ? cell.count : 0), 0);
    left[outcome] = Math.min(room, there);
    room -= left[outcome];
  }
  return {
    take(outcome) {
      if (left[outcome] === 0) return false;
      left[outcome] -= 1;
      return true;
    },
    full: () => left.violation + left.review + left.exempt === 0,
  };
}
