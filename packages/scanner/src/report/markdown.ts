import type { Audit } from "../ledger/audit.js";
import { beijingTime } from "../ledger/beijing-time.js";
import { reasonLines, regionName, ruleName, shownValue } from "./describe.js";
import { type Severity, severityQuota } from "./severity.js";
import { type Table, tablesOf } from "./tables.js";
import { writeTextFile } from "./text-file.js";
import { hiddenName, type Language, type ReportWords, WORDS } from "./words.js";

/** Findings that are listed one by one: what a reader of a page of text will look through. */
const MOST_LISTED = 200;
/** Rows of a roll-up. */
const MOST_ROWS = 100;

/** A page of Markdown (GitHub's tables): every roll-up, and the first findings by severity. */
export async function writeMarkdown(audit: Audit, file: string, language: Language): Promise<void> {
  await writeTextFile(file, parts(audit, WORDS[language], language));
}

async function* parts(audit: Audit, words: ReportWords, language: Language): AsyncGenerator<string> {
  const { run, totals } = audit;
  const { page } = words;
  yield `# ${words.title}\n\n`;
  yield `${page.roots}: ${run.roots.map(text).join(", ")} · ${page.started}: ${beijingTime(run.started)} · ${page.made!.replace("{version}", run.version)}\n\n`;
  if (run.reveal) yield `> ${page.revealed}\n\n`;
  if (run.interrupted) yield `> ${page.interrupted}\n\n`;
  if (totals.gaps > 0) yield `> ${page.incomplete!.replace("{gaps}", String(totals.gaps))}\n\n`;
  for (const table of tablesOf(audit, language)) yield `## ${table.title}\n\n${tableLines(table, page.more!)}\n`;
  yield `## ${page.findings}\n\n`;
  if (totals.findings > MOST_LISTED) yield `${page.limited!.replace("{limit}", String(MOST_LISTED))}\n\n`;
  yield* findingLines(audit, words, language);
  yield `\n## ${page.method}\n\n${words.method.map((line) => `- ${text(line)}`).join("\n")}\n`;
}

async function* findingLines(audit: Audit, words: ReportWords, language: Language): AsyncGenerator<string> {
  if (audit.totals.findings === 0) {
    yield `${words.none}\n`;
    return;
  }
  const { page } = words;
  yield row([page.outcome!, page.category!, page.masked!, page.rule!, page.organ!, page.path!, page.place!, page.why!]);
  yield row(Array(8).fill("---"));
  const quota: Severity = severityQuota(audit.totals, MOST_LISTED);
  for await (const finding of audit.findings()) {
    if (!quota.take(finding.outcome.kind)) continue;
    const { outcome, category, rule, region, organ, path, place, hidden } = finding;
    const where = [words.place(place), hiddenName(words, hidden)].filter((part) => part !== "").join(" · ");
    const cells = [
      words.outcome[outcome.kind],
      words.category[category],
      shownValue(finding),
      ruleName(rule, language),
    ];
    const reasons = reasonLines(finding, language).join(language === "zh" ? "；" : "; ");
    yield row([...cells, organ ?? regionName(region), path, where, reasons].map(text));
    if (quota.full()) break;
  }
}

function tableLines({ heads, rows, total }: Table, more: string): string {
  const cut = rows.length > MOST_ROWS ? [...rows.slice(0, MOST_ROWS - 1), ...(total ? rows.slice(-1) : [])] : rows;
  const numbers = heads.map((_, at) => rows.every((line) => typeof line[at] === "number"));
  const lines = [row(heads.map(text)), row(numbers.map((number) => (number ? "---:" : "---")))];
  for (const line of cut) lines.push(row(line.map((cell) => text(String(cell)))));
  if (cut.length < rows.length) lines.push(`\n${more.replace("{more}", String(rows.length - cut.length))}\n`);
  return lines.join("");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |\n`;
}

/** A text that is no markup: whatever Markdown or its HTML would read stands escaped, on one line. */
function text(value: string): string {
  return value
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]<>()#+!|~&-]/g, (character) => (character === "-" ? "-" : `\\${character}`));
}
