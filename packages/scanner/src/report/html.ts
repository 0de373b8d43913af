import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { CATEGORIES } from "@tuomin/core";
import type { Audit } from "../ledger/audit.js";
import { concernSection } from "./concerns.js";
import { escapeHtml } from "./escape.js";
import { headerHtml, overviewHtml } from "./html/overview.js";
import { firstLevel, placesJson, placesSection } from "./html/places.js";
import { COLUMN_NAMES, findingHeads, firstRows, MOST_ROWS, rowScripts } from "./html/rows.js";
import { scriptJson } from "./html/script-json.js";
import { tableHtml } from "./html/table-html.js";
import { unreadHtml } from "./html/unread.js";
import { type Table, type TableId, tablesOf } from "./tables.js";
import { writeTextFile } from "./text-file.js";
import { type Language, type ReportWords, WORDS } from "./words.js";

/** The page's scripts, in their order; they become one. */
const SCRIPTS = ["data.js", "table.js", "select.js", "places.js", "main.js"];
/** Rows of a roll-up in the page; the ledger has all. */
const MOST_LINES = 100;
const ROLL_UPS: readonly TableId[] = ["publication", "format", "year", "rule", "hidden", "subject"];

/** Writes the self-contained report page to `file`. Findings are streamed: memory does not grow with them. */
export async function writeHtml(audit: Audit, file: string, language: Language): Promise<void> {
  const words = WORDS[language];
  const folder = new URL("./page/", import.meta.url);
  const read = (name: string): Promise<string> => readFile(new URL(name, folder), "utf8");
  const [template, style, ...scripts] = await Promise.all(["page.html", "page.css", ...SCRIPTS].map(read));
  const script = scripts.map(asPlainScript).join("\n");
  const parts = await partsOf(audit, words, language);
  const values: Readonly<Record<string, string>> = {
    ...parts,
    style: style!,
    script,
    policy: policyFor(script, style!),
  };
  await writeTextFile(file, pieces(template!, values, audit, language));
}

/** The page's modules become one script: what they import from each other stands in it already. */
function asPlainScript(module: string): string {
  return module.replace(/^import [^;]*;\n/gm, "").replace(/^export /gm, "");
}

/** Runs this one script and no other, loads nothing from anywhere; the charts have styles of their own in their attributes. */
function policyFor(script: string, style: string): string {
  const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  return `default-src 'none'; script-src ${hash(script)}; style-src-elem ${hash(style)}; style-src-attr 'unsafe-inline'; base-uri 'none'; form-action 'none'`;
}

async function* pieces(
  template: string,
  values: Readonly<Record<string, string>>,
  audit: Audit,
  language: Language,
): AsyncGenerator<string> {
  for (const part of template.split(/(\{\{\w+\}\})/)) {
    const key = /^\{\{(\w+)\}\}$/.exec(part)?.[1];
    if (key === "rows") yield* rowScripts(audit, language);
    else yield key === undefined ? part : (values[key] ?? "");
  }
}

async function partsOf(audit: Audit, words: ReportWords, language: Language): Promise<Record<string, string>> {
  const { page } = words;
  const tables = tablesOf(audit, language);
  const { totals } = audit;
  const find = (id: TableId): Table | undefined => tables.find((table) => table.id === id);
  const table = (id: TableId): string => {
    const found = find(id);
    return found === undefined ? "" : tableHtml(found, MOST_LINES, words);
  };
  const limited =
    totals.findings > MOST_ROWS
      ? `<p class="notice">${escapeHtml(page.limited!.replace("{limit}", MOST_ROWS.toLocaleString("en-US")))}</p>`
      : "";
  const rollups = ROLL_UPS.filter((id) => find(id) !== undefined).map(
    (id) => `<details><summary>${escapeHtml(words.tables[id])}</summary>${table(id)}</details>`,
  );
  const decided = ["changes", "decisions"] as const;
  const decisions = decided
    .filter((id) => find(id) !== undefined)
    .map(
      (id) =>
        `<section aria-labelledby="h-${id}"><h2 id="h-${id}">${escapeHtml(words.tables[id])}</h2>${table(id)}</section>`,
    );
  return {
    lang: language === "zh" ? "zh-CN" : "en",
    title: escapeHtml(words.title),
    skip: escapeHtml(page.skip!),
    header: headerHtml(audit, words),
    contentsLabel: escapeHtml(page.contents!),
    contents: contents(words, totals.concerns.length > 0, audit.changes !== undefined),
    overviewTitle: escapeHtml(page.overview!),
    overview: overviewHtml(audit, tables, words, language),
    placesTitle: escapeHtml(page.places!),
    places: placesSection(words, firstLevel(totals, words)),
    findingsTitle: escapeHtml(page.findings!),
    limited,
    tableLabel: escapeHtml(`${page.findings} (${page.table})`),
    searchLabel: escapeHtml(page.search!),
    searchHint: escapeHtml(page.searchHint!),
    reset: escapeHtml(page.reset!),
    noscript: escapeHtml(page.noscript!),
    findingHeads: findingHeads(words),
    firstRows: await firstRows(audit, words, language),
    rollupsTitle: escapeHtml(page.rollups!),
    rollups: rollups.join(""),
    unreadTitle: escapeHtml(page.unread!),
    unread: `${table("unread")}${await unreadHtml(audit, words, language)}`,
    concerns: await concernSection(audit, words, language),
    exemptionsTitle: escapeHtml(words.tables.exemptions),
    exemptions: find("exemptions") === undefined ? `<p>${escapeHtml(words.none)}</p>` : table("exemptions"),
    decisions: decisions.join(""),
    methodTitle: escapeHtml(page.method!),
    method: `<ul>${words.method.map((line) => `<li>${escapeHtml(line)}</li>`).join("")}</ul>`,
    footer: `<p>${escapeHtml(page.made!.replace("{version}", audit.run.version))}</p>`,
    close: escapeHtml(page.close!),
    meta: metaJson(audit, words),
    placesData: placesJson(totals),
  };
}

function contents({ page, tables }: ReportWords, concerns: boolean, changes: boolean): string {
  const sections = [
    ["overview", page.overview],
    ["places", page.places],
    ["findings", page.findings],
    ["rollups", page.rollups],
    ["coverage", page.unread],
    ...(concerns ? [["h-concerns", page.concerns]] : []),
    ["exemptions", tables.exemptions],
    ...(changes ? [["h-changes", tables.changes]] : []),
    ["method", page.method],
  ];
  return `<ul>${sections.map(([id, title]) => `<li><a href="#${id}">${escapeHtml(title!)}</a></li>`).join("")}</ul>`;
}

/** What the page's script needs besides the rows. */
function metaJson({ totals }: Audit, words: ReportWords): string {
  const { page, heads, outcome, category } = words;
  return scriptJson({
    words: { ...page, ...heads, number: page.number },
    outcomes: [outcome.violation, outcome.review, outcome.exempt],
    categories: CATEGORIES.map((id) => category[id]),
    columns: COLUMN_NAMES,
    all: totals.findings,
  });
}
