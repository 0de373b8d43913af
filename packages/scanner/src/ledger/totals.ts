import type { Category, Concern, Outcome, Subject } from "@tuomin/core";
import type { Kind } from "../intake/kind.js";
import { type Cube, type CubeLine, createCube } from "./cube.js";
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

/** What was published. */
export interface KindKey {
  /** Kind of publication 公示种类 by its short Chinese name. */
  readonly publication: string | null;
  /** What the file is by its bytes. */
  readonly format: Kind | null;
  /** Of publication: four digits. */
  readonly year: string | null;
}

/** By what findings are counted, wherever they were published. */
export interface CellKey extends KindKey {
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

/** How many findings of a category and an outcome were published in one place. */
export interface PlaceCell extends PlaceKey {
  readonly category: Category;
  readonly outcome: Outcome["kind"];
  readonly count: number;
}

/** How files were read. */
export interface FileCounts {
  readonly status: CoverageStatus;
  /** No document, or empty: not reading it is no gap. */
  readonly setAside: boolean;
  readonly files: number;
  readonly bytes: number;
  readonly filesWithFindings: number;
}

/** Files by what they are and how they were read. */
interface CoverageCell extends KindKey, FileCounts {
  /** Why they were not wholly read. */
  readonly code: string | null;
  /** The reason of the first of them, in both languages: files of one code may differ in a figure. */
  readonly reason: string | null;
  readonly reasonZh: string | null;
}

/** Files by where they were published and how they were read. */
interface PlaceCoverageCell extends PlaceKey, FileCounts {}

/**
 * Counts of one run. Where and what are counted apart: all of a province by every part of both keys would be as many cells as findings. `cells`, and `places`, add up to
 * `findings`; the statuses, `coverage`, and `placeCoverage` add up to `files`. All lists are sorted, so that they are the same in every run.
 */
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
  readonly cells: readonly Cell[];
  readonly places: readonly PlaceCell[];
  readonly coverage: readonly CoverageCell[];
  readonly placeCoverage: readonly PlaceCoverageCell[];
  /** Files that should not be up, or not here, as a whole; one with two concerns counts twice. */
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
  const cells = createCube();
  const places = createCube();
  const coverage = createCube();
  const placeCoverage = createCube();
  const reasons = new Map<string, Pick<CoverageItem, "reason" | "reasonZh">>();
  const concerns = new Map<string, ConcernCount>();
  let files = 0;
  let bytes = 0;
  let setAside = 0;
  let gaps = 0;
  let filesWithFindings = 0;
  let findings = 0;
  const addCoverage = (item: CoverageItem, more: number, withFindings: number, source: Where): void => {
    const state = [item.status, item.setAside === true] as const;
    const amounts = [more, more * item.bytes, withFindings];
    const kind = kindOf(source ?? item.source, item.publication, item.kind);
    if (coverage.add([...kind, ...state, item.code], amounts) && item.code !== null) {
      const { reason, reasonZh } = item;
      const id = JSON.stringify([...kind, ...state, item.code]);
      reasons.set(id, { reason, reasonZh });
    }
    placeCoverage.add([...placeOf(source ?? item.source), ...state], amounts);
  };
  const addFinding = (finding: FindingRecord): void => {
    const { category, rule, outcome, subject, hidden, publication, format = null } = finding;
    const own = [category, rule, outcome.kind, subject, hidden, outcome.clause ?? null, decisionName(finding)];
    cells.add([...kindOf(finding, publication, format), ...own], [1]);
    places.add([...placeOf(finding), category, outcome.kind], [1]);
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
      const from = source ?? item.source;
      for (const { category, rule, outcome, subject, hidden, publication, clause = null, count } of counts) {
        cells.add(
          [...kindOf(from, publication, item.kind), category, rule, outcome, subject, hidden, clause, null],
          [count],
        );
        places.add([...placeOf(from), category, outcome], [count]);
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
      cells: listed<Cell>(cells, CELL, COUNT),
      places: listed<PlaceCell>(places, PLACE_CELL, COUNT),
      coverage: coverage.lines().map((line) => ({
        ...(named(line, COVERAGE, FILES) as unknown as CoverageCell),
        ...(reasons.get(JSON.stringify(line.values)) ?? { reason: null, reasonZh: null }),
      })),
      placeCoverage: listed<PlaceCoverageCell>(placeCoverage, PLACE_COVERAGE, FILES),
      concerns: [...concerns.keys()].sort().map((id) => concerns.get(id)!),
    }),
  };
}

/** How the decision about a finding stands. */
function decisionName({ decision }: FindingRecord): string | null {
  if (decision === undefined) return null;
  return decision.expired === true ? "expired" : decision.stale === true ? "stale" : decision.kind;
}

type Where = Pick<Source, keyof NonNullable<CoverageItem["source"]>> | null | undefined;

function placeOf(source: Where): (string | null)[] {
  if (source === null || source === undefined) return NOWHERE;
  const { region, organ, channel, column } = source;
  return [region.province, region.city, region.county, organ, channel, column];
}

const NOWHERE = [null, null, null, null, null, null];

function kindOf(source: Where, publication: string | null, format: Kind | null): (string | null)[] {
  return [publication, format, source?.published?.slice(0, 4) ?? null];
}

const PLACE = ["province", "city", "county", "organ", "channel", "column"];
const KIND = ["publication", "format", "year"];
const CELL = [...KIND, "category", "rule", "outcome", "subject", "hidden", "clause", "decision"];
const PLACE_CELL = [...PLACE, "category", "outcome"];
const COVERAGE = [...KIND, "status", "setAside", "code"];
const PLACE_COVERAGE = [...PLACE, "status", "setAside"];
const COUNT = ["count"];
const FILES = ["files", "bytes", "filesWithFindings"];

function listed<T>(cube: Cube, keys: readonly string[], sums: readonly string[]): T[] {
  return cube.lines().map((line) => named(line, keys, sums) as T);
}

/** A line of a cube as an object. */
function named(line: CubeLine, keys: readonly string[], sums: readonly string[]): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (let at = 0; at < keys.length; at++) object[keys[at]!] = line.values[at];
  for (let at = 0; at < sums.length; at++) object[sums[at]!] = line.sums[at];
  return object;
}
