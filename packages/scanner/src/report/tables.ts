import { CATEGORIES, type Category } from "@tuomin/core";
import type { Audit } from "../ledger/audit.js";
import { type ChangeCounts, rectificationRate, sumChanges } from "../ledger/changes.js";
import type { KindKey, PlaceKey, Totals } from "../ledger/totals.js";
import { regionName, ruleName } from "./describe.js";
import {
  type CoverageCounts,
  type FindingCounts,
  PLACE_LEVELS,
  type RollUpRow,
  rollUpFindings,
  rollUpKinds,
  rollUpPlaces,
  sumAll,
} from "./roll-up.js";
import { hiddenName, type Language, type ReportWords, WORDS } from "./words.js";

/** The roll-ups of a report. Every format shows these, so that all tell the same figures. */
export type TableId =
  | "overview"
  | "category"
  | "region"
  | "organ"
  | "place"
  | "publication"
  | "format"
  | "year"
  | "rule"
  | "hidden"
  | "subject"
  | "exemptions"
  | "unread"
  | "concerns"
  | "decisions"
  | "changes";

/** A table for a reader: texts and numbers. The last row of one with `total` sums up those before it. */
export interface Table {
  readonly id: TableId;
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly total: boolean;
}

/** All roll-ups of a run. Those that have nothing to tell are left out, but never the overview, the categories, the places and the coverage. */
export function tablesOf(audit: Audit, language: Language): Table[] {
  const words = WORDS[language];
  const { totals } = audit;
  const place = (id: TableId, parts: readonly (keyof PlaceKey)[], withCategories = false): Table =>
    sharedTable(id, rollUpPlaces(totals, parts), parts, totals, words, withCategories);
  const kind = (part: keyof KindKey): Table =>
    sharedTable(part, rollUpKinds(totals, [part]), [part], totals, words, false);
  return [
    overview(totals, words),
    categories(totals, words),
    place("region", ["province", "city", "county"]),
    place("organ", ["province", "city", "county", "organ"]),
    place("place", PLACE_LEVELS, true),
    kind("publication"),
    kind("format"),
    kind("year"),
    findingTable("rule", totals, (value) => ruleName(value ?? "", language), words),
    findingTable("hidden", totals, (value) => (value === null ? words.page.visible! : hiddenName(words, value)), words),
    findingTable("subject", totals, (value) => words.subject[value as keyof ReportWords["subject"]], words),
    exemptions(totals, words),
    unread(totals, words, language),
    concerns(totals, words),
    decisions(totals, words),
    changes(audit, words),
  ].filter(({ id, rows }) => rows.length > 0 || ["region", "organ", "place"].includes(id));
}

function overview(totals: Totals, words: ReportWords): Table {
  const { page, status, outcome } = words;
  const sums = sumAll(totals);
  const hidden = totals.cells.reduce((sum, cell) => sum + (cell.hidden === null ? 0 : cell.count), 0);
  const rows: (readonly [string, number])[] = [
    [page.files!, totals.files],
    [status.scanned, sums.scanned],
    [status.partial, sums.partial],
    [status.skipped, sums.skipped],
    [status.failed, sums.failed],
    [page.setAside!, totals.setAside],
    [page.gaps!, totals.gaps],
    [page.withFindings!, totals.filesWithFindings],
    [page.total!, totals.findings],
    [outcome.violation, sums.outcomes.violation],
    [outcome.review, sums.outcomes.review],
    [outcome.exempt, sums.outcomes.exempt],
    [page.inHiding!, hidden],
  ];
  return {
    id: "overview",
    title: words.tables.overview,
    heads: [words.heads.item, words.heads.number],
    rows,
    total: false,
  };
}

/** All twelve categories of the notice, also those of which nothing was found. */
function categories(totals: Totals, words: ReportWords): Table {
  const found = new Map(rollUpFindings(totals.cells, ["category"]).map((row) => [row.key.category, row]));
  const sums = sumAll(totals);
  const rows = CATEGORIES.map((category) => [words.category[category], ...findingCells(found.get(category))]);
  rows.push([words.heads.total, ...findingCells(sums)]);
  return table("category", [words.page.category!], findingHeads(words), rows, words, true);
}

function sharedTable<K extends keyof PlaceKey | keyof KindKey>(
  id: TableId,
  sums: RollUpRow<K>[],
  parts: readonly K[],
  totals: Totals,
  words: ReportWords,
  withCategories: boolean,
): Table {
  const cells = (row: FindingCounts & CoverageCounts): number[] => [
    ...findingCells(row),
    ...(withCategories ? CATEGORIES.map((category) => row.categories[category]) : []),
    ...coverageCells(row),
  ];
  const heads = [
    ...findingHeads(words),
    ...(withCategories ? CATEGORIES.map((category: Category) => words.category[category]) : []),
    ...coverageHeads(words),
  ];
  // Years come one after the other, whatever was found in them.
  if (id === "year") sums.sort((a, b) => ((a.key[parts[0]!] ?? "9999") < (b.key[parts[0]!] ?? "9999") ? -1 : 1));
  const rows = sums.map((row) => [...parts.map((part) => row.key[part] ?? words.heads.unknown), ...cells(row)]);
  rows.push([...parts.map((_, at) => (at === 0 ? words.heads.total : "")), ...cells(sumAll(totals))]);
  return table(
    id,
    parts.map((part) => words.heads[part]),
    heads,
    rows,
    words,
    true,
  );
}

function findingTable(
  id: "rule" | "hidden" | "subject",
  totals: Totals,
  nameOf: (value: string | null) => string,
  words: ReportWords,
): Table {
  const rows = rollUpFindings(totals.cells, [id]).map((row) => [nameOf(row.key[id]), ...findingCells(row)]);
  if (rows.length > 0) rows.push([words.heads.total, ...findingCells(sumAll(totals))]);
  return table(id, [words.heads[id]], findingHeads(words), rows, words, true);
}

/** What the law lets be shown, by the clause that says so. */
function exemptions(totals: Totals, words: ReportWords): Table {
  const exempt = totals.cells.filter(({ outcome }) => outcome === "exempt");
  const rows = rollUpFindings(exempt, ["publication", "category", "clause"]).map(({ key, findings }) => [
    key.publication ?? words.heads.unknown,
    words.category[key.category as Category],
    key.clause ?? words.none,
    findings,
  ]);
  const heads = [words.heads.publication, words.page.category!, words.page.clause!];
  return table("exemptions", heads, [words.heads.number], rows, words, false);
}

/** Why files were not wholly read: gaps by reason and format. */
function unread(totals: Totals, words: ReportWords, language: Language): Table {
  const rows = new Map<string, { cells: readonly string[]; files: number; bytes: number }>();
  for (const cell of totals.coverage) {
    if (cell.status === "scanned" || cell.setAside) continue;
    const id = JSON.stringify([cell.status, cell.code, cell.format]);
    const reason = (language === "zh" ? cell.reasonZh : cell.reason) ?? "";
    const row = rows.get(id) ?? {
      cells: [words.status[cell.status], reason, cell.format ?? words.heads.unknown],
      files: 0,
      bytes: 0,
    };
    rows.set(id, { ...row, files: row.files + cell.files, bytes: row.bytes + cell.bytes });
  }
  const lines = [...rows]
    .sort(([a, x], [b, y]) => y.files - x.files || (a < b ? -1 : 1))
    .map(([, { cells, files, bytes }]) => [...cells, files, bytes]);
  const heads = [words.page.status!, words.page.reason!, words.heads.format];
  return table("unread", heads, [words.page.files!, words.page.size!], lines, words, false);
}

function concerns(totals: Totals, words: ReportWords): Table {
  const rows = totals.concerns.map(({ code, outcome, files }) => [words.concern[code], words.outcome[outcome], files]);
  return table("concerns", [words.page.concern!, words.page.outcome!], [words.page.files!], rows, words, false);
}

function decisions(totals: Totals, words: ReportWords): Table {
  const decided = totals.cells.filter(({ decision }) => decision !== null);
  const rows = rollUpFindings(decided, ["decision"]).map((row) => [
    words.decision[row.key.decision ?? ""] ?? String(row.key.decision),
    ...findingCells(row),
  ]);
  return table("decisions", [words.heads.decision], findingHeads(words), rows, words, false);
}

function changes({ changes: told }: Audit, words: ReportWords): Table {
  const percent = (rate: number | null): string => (rate === null ? "–" : `${(rate * 100).toFixed(1)}%`);
  const cells = (counts: ChangeCounts): (string | number)[] => {
    const { fixed, open, moved, unread: unseen, added, reappeared } = counts;
    return [fixed, open, moved, unseen, added, reappeared, percent(rectificationRate(counts))];
  };
  const organs = told?.organs ?? [];
  const rows = organs.map((counts) => [
    regionName(counts) || words.heads.unknown,
    counts.organ ?? words.page.unknownOrgan!,
    ...cells(counts),
  ]);
  if (rows.length > 0) rows.push([words.heads.total, "", ...cells(sumChanges(organs))]);
  const { organ, fixed, open, moved, unread: unseen, added, reappeared, rate } = words.heads;
  const heads = [fixed, open, moved, unseen, added, reappeared, rate];
  return table("changes", [words.page.region!, organ], heads, rows, words, true);
}

function table(
  id: TableId,
  names: readonly string[],
  heads: readonly string[],
  rows: Table["rows"],
  words: ReportWords,
  total: boolean,
): Table {
  return { id, title: words.tables[id], heads: [...names, ...heads], rows, total };
}

function findingHeads({ page, outcome }: ReportWords): string[] {
  return [page.total!, outcome.violation, outcome.review, outcome.exempt];
}

function findingCells(row: FindingCounts | undefined): number[] {
  if (row === undefined) return [0, 0, 0, 0];
  return [row.findings, row.outcomes.violation, row.outcomes.review, row.outcomes.exempt];
}

function coverageHeads({ heads, status, page }: ReportWords): string[] {
  return [
    heads.files,
    status.scanned,
    status.partial,
    status.skipped,
    status.failed,
    heads.setAside,
    page.withFindings!,
  ];
}

function coverageCells(row: CoverageCounts): number[] {
  return [row.files, row.scanned, row.partial, row.skipped, row.failed, row.setAside, row.filesWithFindings];
}
