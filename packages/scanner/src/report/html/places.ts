import { CATEGORIES, type Outcome } from "@tuomin/core";
import type { PlaceCell, PlaceKey, Totals } from "../../ledger/totals.js";
import { escapeHtml } from "../escape.js";
import { PLACE_LEVELS, rollUpPlaces } from "../roll-up.js";
import type { ReportWords } from "../words.js";
import { scriptJson } from "./script-json.js";

/** Places in the page. Where a run has more, columns are left out, then channels: the ledger has a row for each. */
const MOST_PLACES = 20_000;
const OUTCOMES: readonly Outcome["kind"][] = ["violation", "review", "exempt"];

/** The section in which a reader goes down from region to column; without scripts it shows the widest level. */
export function placesSection(words: ReportWords, firstLevel: string): string {
  const { page, heads, outcome, status } = words;
  const found = [page.total!, outcome.violation, outcome.review, outcome.exempt];
  const read = [
    heads.files,
    status.scanned,
    status.partial,
    status.skipped,
    status.failed,
    heads.setAside,
    page.withFindings!,
  ];
  const head = (first: string, titles: readonly string[]): string =>
    `<thead><tr><th scope="col">${escapeHtml(first)}</th>${titles.map((title) => `<th scope="col" class="number">${escapeHtml(title)}</th>`).join("")}</tr></thead>`;
  return [
    `<nav id="trail" class="trail" aria-label="${escapeHtml(page.places!)}"></nav>`,
    `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(`${page.places} (${page.table})`)}"><table id="places-table">${head(heads.province, [...found, ...read])}<tbody>${firstLevel}</tbody></table></div>`,
    `<h3>${escapeHtml(page.byCategory!)}</h3>`,
    `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(`${page.byCategory} (${page.table})`)}"><table id="places-categories" class="narrow">${head(page.category!, found)}<tbody></tbody></table></div>`,
  ].join("");
}

/** The widest level as rows, for a reader without scripts. */
export function firstLevel(totals: Totals, words: ReportWords): string {
  return rollUpPlaces(totals, ["province"])
    .map(({ key, findings, outcomes, files, scanned, partial, skipped, failed, setAside, filesWithFindings }) => {
      const counts = [
        findings,
        outcomes.violation,
        outcomes.review,
        outcomes.exempt,
        files,
        scanned,
        partial,
        skipped,
        failed,
        setAside,
        filesWithFindings,
      ];
      return `<tr><th scope="row">${escapeHtml(key.province ?? words.heads.unknown)}</th>${counts.map((count) => `<td class="number">${count.toLocaleString("en-US")}</td>`).join("")}</tr>`;
    })
    .join("");
}

/** The deepest level of places that the page has room for. */
function depthFor(totals: Totals): number {
  for (let depth: number = PLACE_LEVELS.length; depth > 1; depth--) {
    const places = new Set<string>();
    const parts = PLACE_LEVELS.slice(0, depth);
    for (const cell of [...totals.places, ...totals.placeCoverage]) {
      places.add(JSON.stringify(parts.map((part) => cell[part])));
      if (places.size > MOST_PLACES) break;
    }
    if (places.size <= MOST_PLACES) return depth;
  }
  return 1;
}

/** The places as JSON: names by their number in `strings`; counts of outcomes and of coverage; findings by category and outcome as pairs, since most are none. */
export function placesJson(totals: Totals): string {
  const depth = depthFor(totals);
  const parts = PLACE_LEVELS.slice(0, depth);
  const strings = new Map<string, number>([["", 0]]);
  const numberOf = (text: string): number => {
    const number = strings.get(text) ?? strings.size;
    strings.set(text, number);
    return number;
  };
  const categories = byCategory(totals.places, parts);
  const leaves = rollUpPlaces(totals, parts).map((row) => {
    const { violation, review, exempt } = row.outcomes;
    const values = parts.map((part) => row.key[part] ?? "");
    return {
      key: values.map(numberOf),
      counts: [
        violation,
        review,
        exempt,
        row.files,
        row.scanned,
        row.partial,
        row.skipped,
        row.failed,
        row.setAside,
        row.filesWithFindings,
      ],
      categories: [...(categories.get(JSON.stringify(values)) ?? [])].flat(),
    };
  });
  return scriptJson({ depth, strings: [...strings.keys()], leaves });
}

/** Of each place: how many findings of a category and an outcome, by `category × 3 + outcome`. */
function byCategory(cells: readonly PlaceCell[], parts: readonly (keyof PlaceKey)[]): Map<string, Map<number, number>> {
  const places = new Map<string, Map<number, number>>();
  for (const cell of cells) {
    const id = JSON.stringify(parts.map((part) => cell[part] ?? ""));
    const counts = places.get(id) ?? new Map<number, number>();
    places.set(id, counts);
    const at = CATEGORIES.indexOf(cell.category) * 3 + OUTCOMES.indexOf(cell.outcome);
    counts.set(at, (counts.get(at) ?? 0) + cell.count);
  }
  return places;
}
