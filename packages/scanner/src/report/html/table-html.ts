import { escapeHtml } from "../escape.js";
import type { Table } from "../tables.js";
import type { ReportWords } from "../words.js";

/** A roll-up as an HTML table. `most`: rows shown beside the total; what is left out is told. */
export function tableHtml({ title, heads, rows, total }: Table, most: number, { page }: ReportWords): string {
  const records = total ? rows.slice(0, -1) : rows;
  const shown = records.slice(0, most);
  const numeric = heads.map((_, at) => rows.every((row) => typeof row[at] === "number"));
  const head = heads.map(
    (name, at) => `<th scope="col"${numeric[at] ? ' class="number"' : ""}>${escapeHtml(name)}</th>`,
  );
  const lines = shown.map((row) => line(row, ""));
  if (total) lines.push(line(rows.at(-1)!, ' class="total"'));
  const left = records.length - shown.length;
  const note = left > 0 ? `<p class="meta">${escapeHtml(page.more!.replace("{more}", String(left)))}</p>` : "";
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(`${title} (${page.table})`)}"><table><thead><tr>${head.join("")}</tr></thead><tbody>${lines.join("")}</tbody></table></div>${note}`;
}

function line(row: readonly (string | number)[], look: string): string {
  const cells = row.map((cell) =>
    typeof cell === "number"
      ? `<td class="number">${cell.toLocaleString("en-US")}</td>`
      : `<td>${escapeHtml(cell)}</td>`,
  );
  return `<tr${look}>${cells.join("")}</tr>`;
}
