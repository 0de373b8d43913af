import type { Run } from "../../ledger/audit.js";
import { beijingTime } from "../../ledger/beijing-time.js";
import { escapeHtml } from "../escape.js";
import type { ReportWords } from "../words.js";

/** What was scanned and when: the only place of the page that tells the time. */
export function headLine(run: Pick<Run, "roots" | "started">, { page }: ReportWords): string {
  return `<p class="meta">${escapeHtml(page.roots!)}: ${escapeHtml(run.roots.join(", "))} · ${escapeHtml(page.started!)}: ${escapeHtml(beijingTime(run.started))}</p>`;
}
