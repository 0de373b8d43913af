import type { Category, Concern, Outcome, Subject } from "@tuomin/core";
import type { Kind } from "../intake/kind.js";
import type { FindingRecord, Source } from "./finding-record.js";
import type { CoverageItem, CoverageStatus } from "./item.js";
import { isGap } from "./item.js";

/** Where something was published: what every roll-up by place is made of. */
export interface PlaceKey {
  readonly province: string | null;
  readonly city: string | null;
  readonly county: string | null;
  readonly organ: string | null;
  readonly channel: string | null;
  readonly column: string | null;
}

/** What findings and files are both counted by. */
export interface SharedKey extends PlaceKey {
  /** Kind of publication 公示种类 by its short Chinese name. */
  readonly publication: string | null;
  /** What the file is by its bytes. */
  readonly format: Kind | null;
  /** Of publication: four digits. */
  readonly year: string | null;
}

/** By what findings are counted. Any table of a report is a sum over cells. */
export interface CellKey extends SharedKey {
  readonly category: Category;
  readonly rule: string;
  readonly outcome: Outcome["kind"];
  readonly subject: Subject;
  readonly hidden: string | null;
  /** The clause the outcome rests on. */
  readonly clause: string | null;
  /** What a human decided: the kind of the decision, or `expired` or `stale` where it holds no longer. */
  readonly decision: string | null;
}

/** How many findings share all of the key. */
export interface Cell extends CellKey {
  readonly count: number;
}

/** By what files are counted. */
interface CoverageKey extends SharedKey {
  readonly status: CoverageStatus;
  /** No document, or empty: not reading it is no gap. */
  readonly setAside: boolean;
  /** Why it was not wholly read. */
  readonly code: string | null;
}

/** How many files share all of the key, and how large they are together. */
export interface CoverageCell extends CoverageKey {
  readonly files: number;
  readonly bytes: number;
  readonly filesWithFindings: number;
  /** The reason of the first of them, in both languages: files of one code may differ in a figure. */
  readonly reason: string | null;
  readonly reasonZh: string | null;
}

/** Counts of one run. `cells` add up to `findings`; the statuses, and the cells of `coverage`, add up to `files`. */
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
  /** What was read and what was not, by where it was published and what it is. Sorted. */
  readonly coverage: readonly CoverageCell[];
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
  readonly clause?: string | null;
  readonly count: number;
}

/** Adds files up, one after the other, in memory that grows with the number of different cells only. */
export interface Tally {
  /** A file, with its findings counted. `source`: where it was published; the item's own if null. */
  readonly add: (item: CoverageItem, counts: readonly FileCount[], source: Source | null) => void;
  /** One finding of a file that is added, or will be, without counts; the file's `findings` includes it. */
  readonly addFinding: (finding: FindingRecord) => void;
  /** A link between files that are added already; their `findings` did not include it. */
  readonly addLink: (link: FindingRecord) => void;
  /** Files that had no findings when they were added, and have some now. */
  readonly addFilesWithFindings: (items: readonly CoverageItem[]) => void;
  readonly totals: () => Totals;
}

export function createTally(): Tally {
  const status: Record<CoverageStatus, number> = { scanned: 0, partial: 0, skipped: 0, failed: 0 };
  const cells = new Map<string, Cell>();
  const coverage = new Map<string, CoverageCell>();
  const concerns = new Map<string, ConcernCount>();
  let files = 0;
  let bytes = 0;
  let setAside = 0;
  let gaps = 0;
  let filesWithFindings = 0;
  let findings = 0;
  const addCell = (key: CellKey, count: number): void => {
    const id = idOf(key, CELL_KEYS);
    cells.set(id, { ...key, count: (cells.get(id)?.count ?? 0) + count });
  };
  const addCoverage = (item: CoverageItem, more: number, withFindings: number, source: Source | null): void => {
    const key: CoverageKey = {
      ...sharedKey(source ?? item.source, item.publication, item.kind),
      status: item.status,
      setAside: item.setAside === true,
      code: item.code,
    };
    const id = idOf(key, COVERAGE_KEYS);
    const known = coverage.get(id);
    coverage.set(id, {
      ...key,
      files: (known?.files ?? 0) + more,
      bytes: (known?.bytes ?? 0) + more * item.bytes,
      filesWithFindings: (known?.filesWithFindings ?? 0) + withFindings,
      reason: known === undefined ? item.reason : known.reason,
      reasonZh: known === undefined ? item.reasonZh : known.reasonZh,
    });
  };
  const addFinding = (finding: FindingRecord): void => {
    const { category, rule, outcome, subject, hidden, publication, format = null } = finding;
    const own = { category, rule, outcome: outcome.kind, subject, hidden, clause: outcome.clause ?? null };
    addCell({ ...sharedKey(finding, publication, format), ...own, decision: decisionName(finding) }, 1);
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
      addCoverage(item, 1, item.findings > 0 ? 1 : 0, source);
      for (const { count, publication, clause = null, ...own } of counts) {
        const shared = sharedKey(source ?? item.source, publication, item.kind);
        addCell({ ...shared, ...own, clause, decision: null }, count);
      }
      for (const { code, outcome } of item.concerns ?? []) {
        const id = `${code} ${outcome}`;
        concerns.set(id, { code, outcome, files: (concerns.get(id)?.files ?? 0) + 1 });
      }
    },
    addFinding,
    addLink(link) {
      findings += 1;
      addFinding(link);
    },
    addFilesWithFindings(items) {
      filesWithFindings += items.length;
      for (const item of items) addCoverage(item, 0, 1, null);
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
      coverage: [...coverage.keys()].sort().map((id) => coverage.get(id)!),
      concerns: [...concerns.keys()].sort().map((id) => concerns.get(id)!),
    }),
  };
}

/** How the decision about a finding stands. */
function decisionName({ decision }: FindingRecord): string | null {
  if (decision === undefined) return null;
  return decision.expired === true ? "expired" : decision.stale === true ? "stale" : decision.kind;
}

function sharedKey(
  source: Pick<Source, keyof NonNullable<CoverageItem["source"]>> | null | undefined,
  publication: string | null,
  format: Kind | null,
): SharedKey {
  return {
    province: source?.region.province ?? null,
    city: source?.region.city ?? null,
    county: source?.region.county ?? null,
    organ: source?.organ ?? null,
    channel: source?.channel ?? null,
    column: source?.column ?? null,
    publication,
    format,
    year: source?.published?.slice(0, 4) ?? null,
  };
}

const PLACE_KEYS = ["province", "city", "county", "organ", "channel", "column"] as const;
const SHARED_KEYS = [...PLACE_KEYS, "publication", "format", "year"] as const;
const COVERAGE_KEYS = [...SHARED_KEYS, "status", "setAside", "code"] as const;
const CELL_KEYS = [...SHARED_KEYS, "category", "rule", "outcome", "subject", "hidden", "clause", "decision"] as const;

/** The order of the cells is that of these ids, by code units. */
function idOf<K extends string>(key: Readonly<Record<K, unknown>>, parts: readonly K[]): string {
  return JSON.stringify(parts.map((part) => key[part]));
}
