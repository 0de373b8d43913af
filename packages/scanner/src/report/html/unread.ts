import type { Audit } from "../../ledger/audit.js";
import { type CoverageItem, isGap } from "../../ledger/item.js";
import { escapeHtml } from "../escape.js";
import type { Language, ReportWords } from "../words.js";

/** Files in the page; the ledger's sheet has all. */
const MOST_UNREAD = 2000;

/** The files that were not wholly read, each with its reason. */
export async function unreadHtml(audit: Audit, words: ReportWords, language: Language): Promise<string> {
  const { page } = words;
  const { gaps } = audit.totals;
  if (gaps === 0) return `<p>${escapeHtml(page.allRead!)}</p>`;
  const heads = ["path", "kind", "size", "status", "reason"].map(
    (key) => `<th scope="col">${escapeHtml(page[key]!)}</th>`,
  );
  const rows: string[] = [];
  for await (const item of audit.items()) {
    if (isGap(item)) rows.push(rowHtml(item, words, language));
    if (rows.length === Math.min(gaps, MOST_UNREAD)) break;
  }
  const left = gaps - rows.length;
  const note = left > 0 ? `<p class="meta">${escapeHtml(page.more!.replace("{more}", String(left)))}</p>` : "";
  return `<div class="scroll tall" tabindex="0" role="region" aria-label="${escapeHtml(`${page.unread} (${page.table})`)}"><table><thead><tr>${heads.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></div>${note}`;
}

function rowHtml(item: CoverageItem, words: ReportWords, language: Language): string {
  const reason = (language === "zh" ? item.reasonZh : item.reason) ?? "";
  const cells = [
    `<td class="path">${escapeHtml(item.path)}</td>`,
    `<td>${escapeHtml(item.kind ?? "")}</td>`,
    `<td class="number">${item.bytes.toLocaleString("en-US")}</td>`,
    `<td>${escapeHtml(words.status[item.status])}</td>`,
    `<td>${escapeHtml(reason)}</td>`,
  ];
  return `<tr>${cells.join("")}</tr>`;
}
