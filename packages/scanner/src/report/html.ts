import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { finished } from "node:stream/promises";
import type { Outcome } from "@tuomin/core";
import type { Audit } from "../ledger/audit.js";
import type { FindingRecord } from "../ledger/finding-record.js";
import { type CoverageItem, isGap } from "../ledger/item.js";
import type { Cell } from "../ledger/totals.js";
import { type Bar, type Series, stackedBars, sum } from "./charts.js";
import { concernSection } from "./concerns.js";
import { reasonLines, regionName, ruleName, shownValue } from "./describe.js";
import { escapeHtml } from "./escape.js";
import { hiddenName, type Language, type ReportWords, WORDS } from "./words.js";

const OUTCOMES: readonly Outcome["kind"][] = ["violation", "review", "exempt"];
const COLOURS: Readonly<Record<Outcome["kind"], string>> = {
  violation: "#b3261e",
  review: "#e0a030",
  exempt: "#6f93ad",
};
const MOST_BARS = 15;
/** Findings in the page: what a browser filters without a pause. The rest is in the ledger and in findings.jsonl, and the page says so. */
const MOST_ROWS = 100_000;
const MOST_UNREAD = 5_000;

/** Writes the self-contained report page to `file`. Findings are streamed: memory does not grow with them. */
export async function writeHtml(audit: Audit, file: string, language: Language): Promise<void> {
  const words = WORDS[language];
  const folder = new URL("./page/", import.meta.url);
  const read = (name: string): Promise<string> => readFile(new URL(name, folder), "utf8");
  const [template, style, script] = await Promise.all([read("page.html"), read("page.css"), read("page.js")]);
  const fill: Record<string, string> = {
    lang: language === "zh" ? "zh-CN" : "en",
    title: escapeHtml(words.title),
    style,
    script,
    skip: words.page.skip!,
    header: header(audit, words),
    overviewTitle: words.page.overview!,
    overview: overview(audit, words),
    findingsTitle: words.page.findings!,
    pagerLabel: words.page.pager!,
    noscript: words.page.noscript!,
    concerns: await concernSection(audit, words, language),
    unreadTitle: words.page.unread!,
    unread: await unread(audit, words, language),
    methodTitle: words.page.method!,
    method: `<ul>${words.method.map((line) => `<li>${escapeHtml(line)}</li>`).join("")}</ul>`,
    footer: `<p>${escapeHtml(words.page.made!.replace("{version}", audit.run.version))}</p>`,
  };
  const out = createWriteStream(file, "utf8");
  const write = async (text: string): Promise<void> => {
    if (!out.write(text)) await once(out, "drain");
  };
  try {
    for (const part of template.split(/(\{\{\w+\}\})/)) {
      const key = /^\{\{(\w+)\}\}$/.exec(part)?.[1];
      if (key === "data") await writeData(audit, words, language, write);
      else await write(key === undefined ? part : (fill[key] ?? ""));
    }
  } finally {
    out.end();
  }
  await finished(out);
}

function header(audit: Audit, words: ReportWords): string {
  const { run, totals } = audit;
  const count = (outcome: string): number =>
    sum(totals.cells.filter((cell) => cell.outcome === outcome).map((cell) => cell.count));
  const hidden = sum(totals.cells.filter((cell) => cell.hidden !== null).map((cell) => cell.count));
  const tile = (value: number, name: string, kind = ""): string =>
    `<li class="${kind}"><b>${value.toLocaleString("en-US")}</b><span>${escapeHtml(name)}</span></li>`;
  return [
    `<h1>${escapeHtml(words.title)}</h1>`,
    `<p class="meta">${escapeHtml(words.page.roots!)}: ${escapeHtml(run.roots.join(", "))} · ${escapeHtml(words.page.started!)}: ${escapeHtml(run.started)}</p>`,
    '<ul class="tiles">',
    tile(totals.files, words.page.files!),
    tile(totals.filesWithFindings, words.page.withFindings!),
    tile(totals.findings, words.page.total!),
    tile(count("violation"), words.outcome.violation, "violation"),
    tile(count("review"), words.outcome.review, "review"),
    tile(count("exempt"), words.outcome.exempt, "exempt"),
    tile(hidden, words.page.inHiding!),
    tile(totals.gaps, words.page.gaps!, totals.gaps > 0 ? "review" : ""),
    "</ul>",
  ].join("");
}

function overview(audit: Audit, words: ReportWords): string {
  const { run, totals } = audit;
  const notices: string[] = [];
  if (run.reveal) notices.push(words.page.revealed!);
  if (run.interrupted) notices.push(words.page.interrupted!);
  if (totals.gaps > 0) notices.push(words.page.incomplete!.replace("{gaps}", String(totals.gaps)));
  if (totals.findings > MOST_ROWS) notices.push(words.page.limited!.replace("{limit}", String(MOST_ROWS)));
  const series: Series[] = OUTCOMES.map((outcome) => ({ name: words.outcome[outcome], color: COLOURS[outcome] }));
  const chart = (title: string, nameOf: (cell: Cell) => string | null): string => {
    const bars = barsOf(totals.cells, nameOf);
    if (bars.length === 0) return "";
    return `<figure><figcaption>${escapeHtml(title)}</figcaption>${stackedBars(bars, series, escapeHtml(title))}</figure>`;
  };
  return [
    ...notices.map((text) => `<p class="notice">${escapeHtml(text)}</p>`),
    '<div class="charts">',
    chart(words.page.byCategory!, (cell) => words.category[cell.category]),
    chart(words.page.byOrgan!, (cell) => cell.organ ?? words.page.unknownOrgan!),
    chart(words.page.byRegion!, (cell) => regionName(cell) || words.page.unknownRegion!),
    chart(words.page.byPublication!, (cell) => cell.publication ?? words.page.unknownPublication!),
    chart(words.page.byHiding!, (cell) => (cell.hidden === null ? null : hiddenName(words, cell.hidden))),
    "</div>",
  ].join("");
}

function barsOf(cells: readonly Cell[], nameOf: (cell: Cell) => string | null): Bar[] {
  const bars = new Map<string, number[]>();
  for (const cell of cells) {
    const name = nameOf(cell);
    if (name === null) continue;
    const values = bars.get(name) ?? OUTCOMES.map(() => 0);
    values[OUTCOMES.indexOf(cell.outcome)]! += cell.count;
    bars.set(name, values);
  }
  return [...bars]
    .map(([name, values]) => ({ name, values }))
    .sort((a, b) => sum(b.values) - sum(a.values) || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_BARS);
}

async function unread(audit: Audit, words: ReportWords, language: Language): Promise<string> {
  if (audit.totals.gaps === 0) return `<p>${escapeHtml(words.page.allRead!)}</p>`;
  const heads = ["path", "kind", "size", "status", "reason"].map(
    (key) => `<th scope="col">${escapeHtml(words.page[key]!)}</th>`,
  );
  const rows: string[] = [];
  for await (const item of audit.items()) {
    if (isGap(item) && rows.length < MOST_UNREAD) rows.push(unreadRow(item, words, language));
  }
  return `<div class="scroll"><table><thead><tr>${heads.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

function unreadRow(item: CoverageItem, words: ReportWords, language: Language): string {
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

/** The JSON the page's script reads, written piece by piece. Equal reasons are told once. */
async function writeData(
  audit: Audit,
  words: ReportWords,
  language: Language,
  write: (text: string) => Promise<void>,
): Promise<void> {
  const page = words.page;
  const columns = [
    { key: "number", title: page.number, kind: "number" },
    { key: "outcome", title: page.outcome, kind: "outcome" },
    { key: "category", title: page.category, kind: "text" },
    { key: "masked", title: page.masked, kind: "masked" },
    { key: "rule", title: page.rule, kind: "text" },
    { key: "subject", title: page.subject, kind: "text" },
    { key: "region", title: page.region, kind: "text" },
    { key: "organ", title: page.organ, kind: "text" },
    { key: "column", title: page.column, kind: "text" },
    { key: "publication", title: page.publication, kind: "text" },
    { key: "document", title: page.document, kind: "page" },
    { key: "place", title: page.place, kind: "place" },
    { key: "why", title: page.why, kind: "reasons" },
  ];
  const filters = [1, 2, 4, 5, 6, 7, 8, 9].map((column) => ({ column, title: columns[column]!.title }));
  const rule = Object.fromEntries(audit.run.rules.map((id) => [id, ruleName(id, language)]));
  const labels = { outcome: words.outcome, category: words.category, subject: words.subject, rule };
  await write(
    `{"words":${json(page)},"columns":${json(columns)},"filters":${json(filters)},"labels":${json(labels)},"rows":[`,
  );
  const reasons = new Map<string, number>();
  let number = 0;
  for await (const finding of audit.findings()) {
    if (number >= MOST_ROWS) break;
    const lines = json(reasonLines(finding, language));
    const known = reasons.get(lines) ?? reasons.size;
    reasons.set(lines, known);
    number += 1;
    await write(`${number === 1 ? "" : ","}\n${json(rowOf(finding, number, known, words))}`);
  }
  await write(`],"reasons":[${[...reasons.keys()].join(",\n")}]}`);
}

function rowOf(finding: FindingRecord, number: number, reason: number, words: ReportWords): (string | number)[] {
  const hidden = hiddenName(words, finding.hidden);
  return [
    number,
    finding.outcome.kind,
    finding.category,
    shownValue(finding),
    finding.rule,
    finding.subject,
    regionName(finding.region),
    finding.organ ?? "",
    finding.column ?? "",
    finding.publication ?? "",
    `${finding.title ?? ""}\u0001${finding.url ?? finding.path}`,
    `${words.place(finding.place)}\u0001${hidden}`,
    reason,
  ];
}

/** JSON that may stand inside a script element: nothing in it can close the element or open a comment. */
function json(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
