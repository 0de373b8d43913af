import type { Category, Concern, Outcome, Subject } from "@tuomin/core";
import type { FindingRecord, Source } from "./finding-record.js";
import type { CoverageItem, CoverageStatus } from "./item.js";
import { isGap } from "./item.js";

/** By what findings are counted. Any table of a report is a sum over cells. */
export interface CellKey {
  readonly category: Category;
  readonly rule: string;
  readonly outcome: Outcome["kind"];
  readonly subject: Subject;
  readonly hidden: string | null;
  /** Kind of publication 公示种类 by its short Chinese name. */
  readonly publication: string | null;
  readonly province: string | null;
  readonly city: string | null;
  readonly county: string | null;
  readonly organ: string | null;
  readonly channel: string | null;
  readonly column: string | null;
}

/** How many findings share all of the key. */
export interface Cell extends CellKey {
  readonly count: number;
}

/** Counts of one run. `cells` add up to `findings`; the statuses add up to `files`. */
export interface Totals {
  readonly files: number;
  readonly bytes: number;
  readonly status: Readonly<Record<CoverageStatus, number>>;
  /** Skipped files that are no documents, or empty. */
  readonly setAside: number;
  /** Files that leave the coverage incomplete. */
  readonly gaps: number;
  /** Files with at least one finding. */
  readonly filesWithFindings: number;
  readonly findings: number;
  /** Sorted, so that they are the same in every run. */
  readonly cells: readonly Cell[];
  /** Files that should not be up, or not here, as a whole; one with two concerns counts twice. Sorted. */
  readonly concerns: readonly ConcernCount[];
}

/** How many files have a concern, by what becomes of them. */
interface ConcernCount {
  readonly code: Concern["code"];
  readonly outcome: Concern["outcome"];
  readonly files: number;
}

/** The findings of one file, counted: what differs within a file. */
export interface FileCount {
  readonly category: Category;
  readonly rule: string;
  readonly outcome: Outcome["kind"];
  readonly subject: Subject;
  readonly hidden: string | null;
  readonly publication: string | null;
  readonly count: number;
}

/** Adds files up, one after the other, in memory that grows with the number of different cells only. */
export interface Tally {
  readonly add: (item: CoverageItem, counts: readonly FileCount[], source: Source | null) => void;
  /** A link between files that are added already. */
  readonly addLink: (link: FindingRecord) => void;
  /** Files that had no findings when they were added, and have some now. */
  readonly addFilesWithFindings: (files: number) => void;
  readonly totals: () => Totals;
}

export function createTally(): Tally {
  const status: Record<CoverageStatus, number> = { scanned: 0, partial: 0, skipped: 0, failed: 0 };
  const cells = new Map<string, Cell>();
  const concerns = new Map<string, ConcernCount>();
  let files = 0;
  let bytes = 0;
  let setAside = 0;
  let gaps = 0;
  let filesWithFindings = 0;
  let findings = 0;
  const addCell = (within: Omit<FileCount, "count">, count: number, source: Source | null): void => {
    const key: CellKey = {
      ...within,
      province: source?.region.province ?? null,
      city: source?.region.city ?? null,
      county: source?.region.county ?? null,
      organ: source?.organ ?? null,
      channel: source?.channel ?? null,
      column: source?.column ?? null,
    };
    const id = idOf(key);
    cells.set(id, { ...key, count: (cells.get(id)?.count ?? 0) + count });
  };
  return {
    add(item, counts, source) {
      files += 1;
      bytes += item.bytes;
      status[item.status] += 1;
      if (item.setAside === true) setAside += 1;
      if (isGap(item)) gaps += 1;
      if (item.findings > 0) filesWithFindings += 1;
      findings += item.findings;
      for (const { count, ...within } of counts) addCell(within, count, source);
      for (const { code, outcome } of item.concerns ?? []) {
        const id = `${code} ${outcome}`;
        concerns.set(id, { code, outcome, files: (concerns.get(id)?.files ?? 0) + 1 });
      }
    },
    addLink(link) {
      const { category, rule, outcome, subject, hidden, publication } = link;
      findings += 1;
      addCell({ category, rule, outcome: outcome.kind, subject, hidden, publication }, 1, link);
    },
    addFilesWithFindings(more) {
      filesWithFindings += more;
    },
    totals: () => ({
      files,
      bytes,
      status: { ...status },
      setAside,
      gaps,
      filesWithFindings,
      findings,
      cells: [...cells.keys()].sort().map((id) => cells.get(id)!),
      concerns: [...concerns.keys()].sort().map((id) => concerns.get(id)!),
    }),
  };
}

/** Sums of the cells by one part of the key, largest first; equal sums in the order of their names. */
export function countBy<K extends keyof CellKey>(
  cells: readonly Cell[],
  part: K,
): { name: CellKey[K]; count: number }[] {
  const sums = new Map<CellKey[K], number>();
  for (const cell of cells) sums.set(cell[part], (sums.get(cell[part]) ?? 0) + cell.count);
  return [...sums]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (String(a.name) < String(b.name) ? -1 : 1));
}

function idOf(key: CellKey): string {
  return JSON.stringify([
    key.province,
    key.city,
    key.county,
    key.organ,
    key.channel,
    key.column,
    key.category,
    key.rule,
    key.outcome,
    key.subject,
    key.hidden,
    key.publication,
  ]);
}
