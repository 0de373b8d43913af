import type { Outcome } from "@tuomin/core";
import type { Audit } from "../../ledger/audit.js";
import { type Bar, type Series, stackedBars, sum } from "../charts.js";
import { escapeHtml } from "../escape.js";
import { factsOf } from "../facts.js";
import { NARRATIVES } from "../narrative.js";
import type { Table, TableId } from "../tables.js";
import type { Language, ReportWords } from "../words.js";
import { headLine } from "./head-line.js";

const OUTCOMES: readonly Outcome["kind"][] = ["violation", "review", "exempt"];
const COLOURS: Readonly<Record<Outcome["kind"], string>> = {
  violation: "#b3261e",
  review: "#e0a030",
  exempt: "#6f93ad",
};
const MOST_BARS = 15;

/** Title, range, time and the run's figures as tiles. */
export function headerHtml(audit: Audit, words: ReportWords): string {
  const { run, totals } = audit;
  const facts = factsOf(audit);
  const tile = (value: number, name: string, kind = ""): string =>
    `<li class="${kind}"><b>${value.toLocaleString("en-US")}</b><span>${escapeHtml(name)}</span></li>`;
  return [
    `<h1>${escapeHtml(words.title)}</h1>`,
    headLine(run, words),
    '<ul class="tiles">',
    tile(totals.files, words.page.files!),
    tile(totals.filesWithFindings, words.page.withFindings!),
    tile(totals.findings, words.page.total!),
    tile(facts.violation, words.outcome.violation, "violation"),
    tile(facts.review, words.outcome.review, "review"),
    tile(facts.exempt, words.outcome.exempt, "exempt"),
    tile(facts.hidden, words.page.inHiding!),
    tile(totals.gaps, words.page.gaps!, totals.gaps > 0 ? "review" : ""),
    "</ul>",
  ].join("");
}

/** What a reader must know first, and the charts. */
export function overviewHtml(audit: Audit, tables: readonly Table[], words: ReportWords, language: Language): string {
  const { run, totals, changes } = audit;
  const { page } = words;
  const notices: string[] = [];
  if (run.reveal) notices.push(page.revealed!);
  if (run.interrupted) notices.push(page.interrupted!);
  if (totals.gaps > 0) notices.push(page.incomplete!.replace("{gaps}", String(totals.gaps)));
  const series: Series[] = OUTCOMES.map((outcome) => ({ name: words.outcome[outcome], color: COLOURS[outcome] }));
  const chart = (title: string, id: TableId): string => {
    const found = tables.find((table) => table.id === id);
    const bars = barsOf(found, id, words);
    if (bars.length === 0) return "";
    return `<figure><figcaption>${escapeHtml(title)}</figcaption>${stackedBars(bars, series, escapeHtml(title))}</figure>`;
  };
  return [
    `<p>${escapeHtml(NARRATIVES[language].overall(factsOf(audit))[0]!)}</p>`,
    changes === undefined ? "" : `<p>${escapeHtml(NARRATIVES[language].rectification(factsOf(audit))[0]!)}</p>`,
    ...notices.map((text) => `<p class="notice">${escapeHtml(text)}</p>`),
    '<div class="charts">',
    chart(page.byCategory!, "category"),
    chart(page.byOrgan!, "organ"),
    chart(page.byRegion!, "region"),
    chart(page.byPublication!, "publication"),
    chart(words.tables.year, "year"),
    chart(page.byHiding!, "hidden"),
    "</div>",
  ].join("");
}

/** The rows of a roll-up as bars: the text before its figures, and the three outcomes behind the sum of them. */
function barsOf(table: Table | undefined, id: TableId, words: ReportWords): Bar[] {
  if (table === undefined || table.rows.length === 0) return [];
  const rows = table.total ? table.rows.slice(0, -1) : table.rows;
  const first = table.rows[0]!.findIndex((cell) => typeof cell === "number");
  const bars = rows
    .map((row) => ({
      name: id === "region" ? regionOf(row.slice(0, first), words) : String(row[first - 1]),
      values: row.slice(first + 1, first + 4).map(Number),
    }))
    // What can be seen would dwarf what is hidden, and the tiles tell it.
    .filter(({ name, values }) => sum(values) > 0 && !(id === "hidden" && name === words.page.visible));
  if (id !== "year") bars.sort((a, b) => sum(b.values) - sum(a.values));
  return bars.slice(0, MOST_BARS);
}

function regionOf(names: readonly (string | number)[], words: ReportWords): string {
  const known = names.filter((name) => name !== words.heads.unknown);
  return known.length === 0 ? words.heads.unknown : known.join(" ");
}
