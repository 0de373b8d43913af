import type { Rectification } from "./comparison.js";

/** What became of the findings of an earlier run, for the reports. */
export interface Changes {
  /** Start of the earlier run: ISO 8601, UTC. */
  readonly since: string;
  /** By region and organ, most open first; exempt findings left out on both sides. */
  readonly organs: readonly Rectification[];
}

/** The counts of a line of {@link Changes}. */
export type ChangeCounts = Pick<Rectification, "fixed" | "open" | "unread" | "added">;

/** 整改率: the share of what was to be put right that is fixed, 0–1; null where there was nothing. */
export function rectificationRate({ fixed, open }: ChangeCounts): number | null {
  return fixed + open === 0 ? null : fixed / (fixed + open);
}
