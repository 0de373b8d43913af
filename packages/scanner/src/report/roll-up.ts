import { CATEGORIES, type Category, type Outcome } from "@tuomin/core";
import type { Cell, CellKey, FileCounts, KindKey, PlaceKey, Totals } from "../ledger/totals.js";

/** The levels of a place, from the widest. */
export const PLACE_LEVELS = [
  "province",
  "city",
  "county",
  "organ",
  "channel",
  "column",
] as const satisfies readonly (keyof PlaceKey)[];

/** Findings by their outcome. */
export interface FindingCounts {
  readonly findings: number;
  readonly outcomes: Readonly<Record<Outcome["kind"], number>>;
  readonly categories: Readonly<Record<Category, number>>;
}

/** How far files were read. `setAside` are no documents; `skipped` and the rest leave them out. */
export interface CoverageCounts {
  readonly files: number;
  readonly bytes: number;
  readonly scanned: number;
  readonly partial: number;
  readonly skipped: number;
  readonly failed: number;
  readonly setAside: number;
  readonly filesWithFindings: number;
}

/** One line of a roll-up: the parts of the key it is by, its findings, and its coverage. */
export interface RollUpRow<K extends string> extends FindingCounts, CoverageCounts {
  readonly key: Readonly<Record<K, string | null>>;
}

type Mutable<T> = { -readonly [P in keyof T]: T[P] extends object ? Mutable<T[P]> : T[P] };
type Counts = Mutable<FindingCounts & CoverageCounts>;

/** Lines of a roll-up under construction: gives those of a cell's key, made when they are first asked for. */
interface Groups<K extends string> {
  readonly of: (cell: Readonly<Record<K, string | null>>) => Counts;
  /** Most violations first, then most findings, then most files, then by name. */
  readonly sorted: () => RollUpRow<K>[];
}

function groupBy<K extends string>(parts: readonly K[]): Groups<K> {
  const groups = new Map<string, { key: Readonly<Record<K, string | null>>; counts: Counts }>();
  return {
    of(cell) {
      const values = parts.map((part) => cell[part]);
      const id = JSON.stringify(values);
      const known = groups.get(id);
      if (known !== undefined) return known.counts;
      const counts = noCounts();
      const key = Object.fromEntries(parts.map((part, at) => [part, values[at] ?? null]));
      groups.set(id, { key: key as Record<K, string | null>, counts });
      return counts;
    },
    sorted: () =>
      [...groups.entries()]
        .sort(([a, x], [b, y]) => order(x.counts, y.counts) || (a < b ? -1 : 1))
        .map(([, { key, counts }]) => ({ key, ...counts })),
  };
}

/** Findings and coverage summed by some parts of the place. The sums over all rows are the totals. */
export function rollUpPlaces<K extends keyof PlaceKey>(totals: Totals, parts: readonly K[]): RollUpRow<K>[] {
  const groups = groupBy(parts);
  for (const cell of totals.places) addFindings(groups.of(cell), cell);
  for (const cell of totals.placeCoverage) addCoverage(groups.of(cell), cell);
  return groups.sorted();
}

/** The same by kind of publication, format or year. */
export function rollUpKinds<K extends keyof KindKey>(totals: Totals, parts: readonly K[]): RollUpRow<K>[] {
  const groups = groupBy(parts);
  for (const cell of totals.cells) addFindings(groups.of(cell), cell);
  for (const cell of totals.coverage) addCoverage(groups.of(cell), cell);
  return groups.sorted();
}

/** One line of a roll-up of findings alone. */
export interface FindingRow<K extends string> extends FindingCounts {
  readonly key: Readonly<Record<K, string | null>>;
}

/** Findings summed by parts of their key that files may not have. */
export function rollUpFindings<K extends keyof CellKey>(cells: readonly Cell[], parts: readonly K[]): FindingRow<K>[] {
  const groups = groupBy(parts);
  for (const cell of cells) addFindings(groups.of(cell), cell);
  return groups.sorted();
}

/** The sums over everything. */
export function sumAll(totals: Totals): FindingCounts & CoverageCounts {
  const counts = noCounts();
  for (const cell of totals.cells) addFindings(counts, cell);
  for (const cell of totals.coverage) addCoverage(counts, cell);
  return counts;
}

function addFindings(counts: Counts, { category, outcome, count }: Pick<Cell, "category" | "outcome" | "count">): void {
  counts.findings += count;
  counts.outcomes[outcome] += count;
  counts.categories[category] += count;
}

function addCoverage(counts: Counts, { status, setAside, files, bytes, filesWithFindings }: FileCounts): void {
  counts.files += files;
  counts.bytes += bytes;
  counts.filesWithFindings += filesWithFindings;
  if (setAside) counts.setAside += files;
  else counts[status] += files;
}

function order(a: Counts, b: Counts): number {
  return b.outcomes.violation - a.outcomes.violation || b.findings - a.findings || b.files - a.files;
}

function noCounts(): Counts {
  return {
    findings: 0,
    outcomes: { violation: 0, review: 0, exempt: 0 },
    categories: Object.fromEntries(CATEGORIES.map((category) => [category, 0])) as Record<Category, number>,
    files: 0,
    bytes: 0,
    scanned: 0,
    partial: 0,
    skipped: 0,
    failed: 0,
    setAside: 0,
    filesWithFindings: 0,
  };
}
