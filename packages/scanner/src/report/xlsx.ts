import type { Audit } from "../ledger/audit.js";
import type { FindingRecord } from "../ledger/finding-record.js";
import { type CoverageItem, isGap } from "../ledger/item.js";
import { concernsOf } from "./concerns.js";
import { adviceFor, reasonLines, regionName, ruleName, shownValue } from "./describe.js";
import { type Table, tablesOf } from "./tables.js";
import { hiddenName, type Language, type ReportWords, WORDS } from "./words.js";
import { creatorOf } from "./xlsx/core-properties.js";
import { type Column, MOST_ROWS, type Sheet } from "./xlsx/sheet.js";
import { STYLE } from "./xlsx/styles.js";
import { createWorkbook, type Workbook } from "./xlsx/workbook.js";

const WIDTHS = [7, 20, 20, 14, 28, 12, 34, 18, 10, 16, 22, 7, 8, 36, 30, 10];
/** Widths of the columns to be filled in, and of the two hidden ones that lead a row back to its finding. */
const FILL_WIDTHS = [12, 30, 24, 12, 10, 20, 34];
const HIDDEN_COLUMNS = 2;

/**
 * Writes the ledger 台账 as a workbook to `file`, row by row: findings with columns to be filled in by hand (`tuomin decisions import` reads them back), a sheet for each
 * roll-up by place, one with the other roll-ups, the files that should not be up as a whole, those not read. A text that looks like a formula stays a text.
 */
export async function writeXlsx(audit: Audit, file: string, language: Language): Promise<void> {
  const words = WORDS[language];
  const book = createWorkbook(file, creatorOf(audit.run), audit.run.started);
  const tables = tablesOf(audit, language);
  await writeFindings(book, audit, words, language);
  await writeSummary(book, tables, words);
  for (const table of tables) if (table.id === "organ" || table.id === "place") await writeTable(book, table);
  await writeConcerns(book, audit, words, language);
  await writeUnread(book, audit, words, language);
  await writeNotes(book, words);
  await book.close();
}

/** Rows go on in a further sheet where one is full. */
async function writeRows<T>(
  book: Workbook,
  name: string,
  columns: readonly Column[],
  records: AsyncIterable<T>,
  cellsOf: (record: T, number: number) => Parameters<Sheet["row"]>[0],
): Promise<void> {
  let sheet = await book.sheet(name, columns);
  let number = 0;
  for await (const record of records) {
    if (number > 0 && number % MOST_ROWS === 0) {
      await sheet.end();
      sheet = await book.sheet(`${name} ${number / MOST_ROWS + 1}`, columns);
    }
    number += 1;
    await sheet.row(cellsOf(record, number));
  }
  await sheet.end();
}

async function writeFindings(book: Workbook, audit: Audit, words: ReportWords, language: Language): Promise<void> {
  const { columns, fill, sheets, statuses } = words.ledger;
  const all: Column[] = [
    ...columns.map((head, at) => ({
      head,
      width: WIDTHS[at]!,
      ...(at === columns.length - 1 ? { choices: statuses } : {}),
    })),
    ...fill.map((head, at) => ({
      head,
      width: FILL_WIDTHS[at]!,
      style: STYLE.fill,
      ...(at === 0 ? { choices: words.ledger.decisions } : {}),
      ...(at >= fill.length - HIDDEN_COLUMNS ? { hidden: true as const } : {}),
    })),
  ];
  await writeRows(book, sheets.findings, all, audit.findings(), (finding, number) =>
    ledgerRow(finding, number, words, language),
  );
}

function ledgerRow(
  finding: FindingRecord,
  number: number,
  words: ReportWords,
  language: Language,
): Parameters<Sheet["row"]>[0] {
  const { ledger } = words;
  const { outcome, decision } = finding;
  const status = { violation: ledger.open, review: ledger.toReview, exempt: ledger.closed }[outcome.kind];
  const hidden = hiddenName(words, finding.hidden);
  const style = { violation: STYLE.violation, review: STYLE.review, exempt: STYLE.text }[outcome.kind];
  return [
    number,
    regionName(finding.region),
    finding.organ,
    finding.column,
    finding.title,
    finding.publication,
    finding.url ?? finding.path,
    hidden === "" ? words.place(finding.place) : `${words.place(finding.place)}（${hidden}）`,
    words.category[finding.category],
    ruleName(finding.rule, language),
    shownValue(finding),
    words.subject[finding.subject],
    { value: words.outcome[outcome.kind], style },
    reasonLines(finding, language).join(language === "zh" ? "；" : "; "),
    adviceFor(finding, words),
    status,
    decision === undefined ? null : (words.decision[decision.kind] ?? decision.kind),
    decision?.reason ?? null,
    decision?.basis ?? null,
    decision?.expires ?? null,
    decision?.who ?? null,
    decision?.at ?? null,
    finding.identity ?? null,
  ];
}

/** The roll-ups one under the other, but for those by place, which are long and have sheets of their own. */
async function writeSummary(book: Workbook, tables: readonly Table[], words: ReportWords): Promise<void> {
  const shown = tables.filter(({ id }) => id !== "organ" && id !== "place");
  const width = Math.max(...shown.map(({ heads }) => heads.length));
  const columns = Array.from({ length: width }, (_, at) => ({
    head: at === 0 ? words.ledger.sheets.summary : "",
    width: at === 0 ? 44 : 16,
  }));
  const sheet = await book.sheet(words.ledger.sheets.summary, columns);
  for (const { title, heads, rows, total } of shown) {
    await sheet.row([title], STYLE.group);
    await sheet.row(heads, STYLE.head);
    for (const [at, row] of rows.entries())
      await sheet.row(row, total && at === rows.length - 1 ? STYLE.total : STYLE.number);
    await sheet.row([], STYLE.plain);
  }
  await sheet.end();
}

async function writeTable(book: Workbook, { title, heads, rows }: Table): Promise<void> {
  const texts = rows[0]?.findIndex((cell) => typeof cell === "number") ?? 0;
  const columns = heads.map((head, at) => ({
    head,
    width: at < texts ? 22 : 11,
    style: at < texts ? STYLE.text : STYLE.number,
  }));
  const sheet = await book.sheet(title, columns);
  for (const [at, row] of rows.entries()) await sheet.row(row, at === rows.length - 1 ? STYLE.total : undefined);
  await sheet.end();
}

async function writeConcerns(book: Workbook, audit: Audit, words: ReportWords, language: Language): Promise<void> {
  const { sheets, concernColumns } = words.ledger;
  const columns = named(concernColumns, [7, 60, 18, 18, 10, 60, 46, 9]);
  await writeRows(book, sheets.concerns, columns, concernsOf(audit), ({ item, concern }, number) => {
    const { code, outcome, reason, clause } = concern;
    const told = [words.concern[code], words.outcome[outcome], reason[language], clause];
    return [number, item.path, item.publication, ...told, item.findings];
  });
}

async function writeUnread(book: Workbook, audit: Audit, words: ReportWords, language: Language): Promise<void> {
  const columns = named(words.ledger.unreadColumns, [7, 60, 12, 14, 12, 60, 9, 26, 24]);
  await writeRows(book, words.ledger.sheets.unread, columns, gapsOf(audit), (item, number) => {
    const reason = language === "zh" ? item.reasonZh : item.reason;
    const where = [item.source === undefined ? null : regionName(item.source.region), item.source?.organ ?? null];
    return [number, item.path, item.kind, item.bytes, words.status[item.status], reason, item.findings, ...where];
  });
}

async function* gapsOf(audit: Audit): AsyncGenerator<CoverageItem> {
  for await (const item of audit.items()) if (isGap(item)) yield item;
}

async function writeNotes(book: Workbook, words: ReportWords): Promise<void> {
  const sheet = await book.sheet(words.ledger.sheets.notes, [{ head: words.ledger.sheets.notes, width: 120 }]);
  for (const line of [...words.ledger.howToFill, ...words.method]) await sheet.row([line]);
  await sheet.end();
}

function named(heads: readonly string[], widths: readonly number[]): Column[] {
  return heads.map((head, at) => ({ head, width: widths[at] ?? 16 }));
}
