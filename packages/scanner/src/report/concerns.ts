import type { Concern } from "@tuomin/core";
import type { Audit } from "../ledger/audit.js";
import type { CoverageItem } from "../ledger/item.js";
import { escapeHtml } from "./escape.js";
import type { Language, ReportWords } from "./words.js";

/** Files in the page; the ledger's sheet has all. */
const MOST = 5_000;

/** One thing wrong with one file as a whole. */
export interface FileConcern {
  readonly item: CoverageItem;
  readonly concern: Concern;
}

/** What is wrong with files as a whole, in the order of the coverage. */
export async function* concernsOf(audit: Audit): AsyncGenerator<FileConcern> {
  for await (const item of audit.items()) for (const concern of item.concerns ?? []) yield { item, concern };
}

/** The section of the report page that lists them; empty where there are none. */
export async function concernSection(audit: Audit, words: ReportWords, language: Language): Promise<string> {
  if (audit.totals.concerns.length === 0) return "";
  const { page } = words;
  const heads = [page.path!, page.publication!, page.concern!, page.outcome!, page.reason!, page.clause!];
  const rows: string[] = [];
  for await (const { item, concern } of concernsOf(audit)) {
    if (rows.length === MOST) break;
    const cells = [
      item.publication ?? "",
      words.concern[concern.code],
      words.outcome[concern.outcome],
      concern.reason[language],
      concern.clause,
    ];
    rows.push(
      `<tr><td class="path">${escapeHtml(item.path)}</td>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("")}</tr>`,
    );
  }
  return [
    `<section aria-labelledby="h-concerns"><h2 id="h-concerns">${escapeHtml(page.concerns!)}</h2>`,
    `<p>${escapeHtml(page.concernsNote!)}</p>`,
    `<div class="scroll tall" tabindex="0" role="region" aria-label="${escapeHtml(`${page.concerns} (${page.table})`)}"><table><thead><tr>${heads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join("")}</tr></thead>`,
    `<tbody>${rows.join("")}</tbody></table></div></section>`,
  ].join("");
}
