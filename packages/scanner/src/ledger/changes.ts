/** What became of the findings of an earlier run, counted. Exempt ones are not counted: there is nothing to correct in them. */
export interface ChangeCounts {
  /** Found then, and not any longer. */
  readonly fixed: number;
  /** Found then and now, in the same place. */
  readonly unchanged: number;
  /** Found then and now, in another place. */
  readonly moved: number;
  /** Found now, and never before. */
  readonly fresh: number;
  /** Found now, not in the run before, but in one before that. */
  readonly reappeared: number;
}

/** The comparison of a run with an earlier one, by organ. */
export interface Changes {
  /** Start of the earlier run: ISO 8601, UTC. */
  readonly since: string;
  readonly organs: readonly (ChangeCounts & { readonly organ: string | null })[];
}

/** 整改率: the share of the earlier findings that are fixed, 0–1; null where there were none. */
export function rectificationRate({ fixed, unchanged, moved }: ChangeCounts): number | null {
  const before = fixed + unchanged + moved;
  return before === 0 ? null : fixed / before;
}
