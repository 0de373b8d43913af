import type { Category, Outcome } from "@tuomin/core";
import { CATEGORIES } from "@tuomin/core";
import type { Audit } from "../../ledger/audit.js";
import type { FindingRecord } from "../../ledger/finding-record.js";
import { reasonLines, regionName, ruleName, shownValue } from "../describe.js";
import { escapeHtml } from "../escape.js";
import { severityQuota } from "../severity.js";
import { hiddenName, type Language, type ReportWords, WORDS } from "../words.js";
import { scriptJson } from "./script-json.js";

/** Findings in the page: what a browser searches and sorts without a pause, whatever the run has. The page says so where there are more. */
export const MOST_ROWS = 100_000;
/** Of them, those that stand in the page without a script too. */
const MOST_FIRST = 100;
/** Rows of one script element: a browser parses them one after the other, and no text grows without bound. */
const CHUNK = 4000;

const OUTCOMES: readonly Outcome["kind"][] = ["violation", "review", "exempt"];

type Words = readonly [words: ReportWords, language: Language];

/** What a row holds, in this order: numbers as they are, texts by their number in the list of texts. */
const COLUMNS: readonly (readonly [
  name: string,
  read: (finding: FindingRecord, ...words: Words) => string | null | undefined,
])[] = [
  ["rule", ({ rule }, _, language) => ruleName(rule, language)],
  ["masked", (finding) => shownValue(finding)],
  ["subject", ({ subject }, words) => words.subject[subject]],
  ["region", ({ region }) => regionName(region)],
  ["province", ({ region }) => region.province],
  ["city", ({ region }) => region.city],
  ["county", ({ region }) => region.county],
  ["organ", ({ organ }) => organ],
  ["channel", ({ channel }) => channel],
  ["column", ({ column }) => column],
  ["publication", ({ publication }) => publication],
  ["title", ({ title }) => title],
  ["path", ({ path }) => path],
  ["url", ({ url }) => url],
  ["place", ({ place }, words) => words.place(place)],
  ["hidden", ({ hidden }, words) => hiddenName(words, hidden)],
  ["format", ({ format }) => format],
  ["year", ({ published }) => published?.slice(0, 4)],
  ["published", ({ published }) => published],
  ["why", (finding, _, language) => reasonLines(finding, language).join("\n")],
  ["known", ({ baseline }, words) => (baseline === true ? words.page.knownYes : null)],
  ["decision", ({ decision }, words) => (decision === undefined ? null : words.decision[decisionName(decision)])],
  [
    "decided",
    ({ decision }) =>
      decision === undefined
        ? null
        : [decision.reason, decision.basis, decision.expires, decision.who].filter(Boolean).join("\n"),
  ],
];

/** Names of all columns: three numbers, then the texts. */
export const COLUMN_NAMES = ["number", "outcome", "category", ...COLUMNS.map(([name]) => name)];

function decisionName(decision: NonNullable<FindingRecord["decision"]>): string {
  return decision.expired === true ? "expired" : decision.stale === true ? "stale" : decision.kind;
}

/**
 * The findings as script elements of JSON: `s` are the texts that have not stood in one before, `r` the rows, flat. The first by severity where there are too many; the
 * numbers are those of the ledger's sheet.
 */
export async function* rowScripts(audit: Audit, language: Language): AsyncGenerator<string> {
  const words = WORDS[language];
  const known = new Map<string, number>([["", 0]]);
  let texts: string[] = [];
  let rows: number[] = [];
  const numberOf = (text: string): number => {
    const number = known.get(text) ?? known.size;
    if (number === known.size) {
      known.set(text, number);
      texts.push(text);
    }
    return number;
  };
  const script = (): string => {
    const json = scriptJson({ s: texts, r: rows });
    texts = [];
    rows = [];
    return `<script type="application/json" class="rows">${json}</script>\n`;
  };
  for await (const [finding, number] of listed(audit, MOST_ROWS)) {
    rows.push(number, OUTCOMES.indexOf(finding.outcome.kind), CATEGORIES.indexOf(finding.category));
    for (const [, read] of COLUMNS) rows.push(numberOf(read(finding, words, language) ?? ""));
    if (rows.length >= CHUNK * COLUMN_NAMES.length) yield script();
  }
  if (rows.length > 0) yield script();
}

/** The first findings by severity, with their numbers in the ledger, from 1. */
async function* listed(audit: Audit, most: number): AsyncGenerator<readonly [FindingRecord, number]> {
  const quota = severityQuota(audit.totals, most);
  let number = 0;
  if (quota.full()) return;
  for await (const finding of audit.findings()) {
    number += 1;
    if (quota.take(finding.outcome.kind)) yield [finding, number];
    if (quota.full()) return;
  }
}

/** Heads of the table; each sorts by the column named. */
export function findingHeads({ page }: ReportWords): string {
  const heads = [
    ["number", page.number],
    ["outcome", page.outcome],
    ["category", page.category],
    ["masked", page.masked],
    ["organ", page.organ],
    ["publication", page.publication],
    ["title", page.document],
    ["place", page.place],
  ];
  return heads.map(([name, title]) => `<th scope="col" data-sort="${name}">${escapeHtml(title!)}</th>`).join("");
}

/** The rows that a reader without scripts sees. */
export async function firstRows(audit: Audit, words: ReportWords, language: Language): Promise<string> {
  const rows: string[] = [];
  for await (const [finding, number] of listed(audit, MOST_FIRST)) rows.push(rowHtml(finding, number, words, language));
  return rows.join("\n");
}

function rowHtml(finding: FindingRecord, number: number, words: ReportWords, language: Language): string {
  const { outcome, category, region, organ, publication, column, title, path, place, hidden, rule } = finding;
  const clip = (text: string, small = ""): string =>
    small === ""
      ? `<div class="clip">${escapeHtml(text)}</div>`
      : `<div class="clip"><span class="line">${escapeHtml(text)}</span><small>${escapeHtml(small)}</small></div>`;
  const hiding = hiddenName(words, hidden);
  const name = words.category[category satisfies Category];
  const cells = [
    `<td class="number">${number}</td>`,
    `<td><span class="badge ${outcome.kind}">${escapeHtml(words.outcome[outcome.kind])}</span></td>`,
    `<td>${clip(name, ruleName(rule, language))}</td>`,
    `<td class="masked">${clip(shownValue(finding))}</td>`,
    `<td>${organ === null ? clip(regionName(region)) : clip(organ, regionName(region))}</td>`,
    `<td>${clip(publication ?? "", column ?? "")}</td>`,
    `<td>${title === null ? clip(path) : clip(title, path)}</td>`,
    `<td><div class="clip">${escapeHtml(words.place(place))}${hiding === "" ? "" : ` <span class="badge hidden">${escapeHtml(hiding)}</span>`}</div></td>`,
  ];
  return `<tr>${cells.join("")}</tr>`;
}
