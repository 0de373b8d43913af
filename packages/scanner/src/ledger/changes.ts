import type { Comparison, Rectification } from "./comparison.js";

/** What became of the findings of an earlier run, for the reports. */
export interface Changes extends Pick<Comparison, "counts" | "rate" | "organs"> {
  /** Start of the earlier run: ISO 8601, UTC. */
  readonly since: string;
}

/** The counts of an organ, or of all. */
export type ChangeCounts = Pick<Rectification, "fixed" | "open" | "moved" | "unread" | "added" | "reappeared">;

/** 整改率: the share of what was to be put right that is fixed, 0–1; null where there was nothing. */
export function rectificationRate({ fixed, open }: ChangeCounts): number | null {
  return fixed + open === 0 ? null : fixed / (fixed + open);
}

/** The changes of all organs together. */
export function sumChanges(organs: readonly ChangeCounts[]): ChangeCounts {
  const sums = { fixed: 0, open: 0, moved: 0, unread: 0, added: 0, reappeared: 0 };
  for (const counts of organs)
    for (const name of Object.keys(sums) as (keyof typeof sums)[]) sums[name] += counts[name];
  return sums;
}
