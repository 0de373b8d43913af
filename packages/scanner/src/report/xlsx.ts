import exceljs from "exceljs";
import type { Audit } from "../ledger/audit.js";
import { countBy } from "../ledger/count-by.js";
import type { FindingRecord } from "../ledger/finding-record.js";
import { isGap } from "../ledger/item.js";
import { concernsOf } from "./concerns.js";
import { adviceFor, reasonLines, regionName, ruleName, shownValue } from "./describe.js";
import { hiddenName, type Language, type ReportWords, WORDS } from "./words.js";

type StreamWriter = exceljs.stream.xlsx.WorkbookWriter;

const WIDTHS = [7, 26, 24, 18, 34, 16, 44, 24, 12, 20, 26, 8, 8, 46, 46, 12];
/** Rows a worksheet can hold (ECMA-376), less the head. Further findings go on in a next sheet. */
const MOST_ROWS = 1_048_575;
const HEAD_FILL: exceljs.Fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFDCE6F1" } };

/** Writes the ledger 台账 as a workbook to `file`, row by row. A text that looks like a formula stays a text: cells are typed. */
export async function writeXlsx(audit: Audit, file: string, language: Language): Promise<void> {
  const words = WORDS[language];
  const book: StreamWriter = new exceljs.stream.xlsx.WorkbookWriter({ filename: file, useStyles: true });
  book.creator = `tuomin ${audit.run.version}`;
  book.created = new Date(audit.run.started);
  book.modified = book.created;
  await writeFindings(book, audit, words, language);
  writeSummary(book, audit, words);
  await writeConcerns(book, audit, words, language);
  await writeUnread(book, audit, words, language);
  writeNotes(book, words);
  await book.commit();
}

function addSheet(
  book: StreamWriter,
  name: string,
  heads: readonly string[],
  widths: readonly number[],
): exceljs.Worksheet {
  const sheet = book.addWorksheet(name, {
    views: [{ state: "frozen", ySplit: 1 }],
    pageSetup: {
      orientation: "landscape",
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "1:1",
    },
  });
  sheet.columns = heads.map((header, index) => ({ header, width: widths[index] ?? 16 }));
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: heads.length } };
  const head = sheet.getRow(1);
  head.font = { bold: true };
  head.fill = HEAD_FILL;
  head.alignment = { vertical: "middle", wrapText: true };
  head.commit();
  return sheet;
}

async function writeFindings(book: StreamWriter, audit: Audit, words: ReportWords, language: Language): Promise<void> {
  const { columns, sheets, statuses } = words.ledger;
  let sheet = addSheet(book, sheets.findings, columns, WIDTHS);
  let number = 0;
  for await (const finding of audit.findings()) {
    if (number > 0 && number % MOST_ROWS === 0) {
      sheet.commit();
      sheet = addSheet(book, `${sheets.findings} ${number / MOST_ROWS + 1}`, columns, WIDTHS);
    }
    number += 1;
    const row = sheet.addRow(ledgerRow(finding, number, words, language));
    row.alignment = { vertical: "top", wrapText: true };
    row.getCell(columns.length).dataValidation = {
      type: "list",
      allowBlank: false,
      formulae: [`"${statuses.join(",")}"`],
    };
    row.commit();
  }
  sheet.commit();
}

function ledgerRow(
  finding: FindingRecord,
  number: number,
  words: ReportWords,
  language: Language,
): (string | number)[] {
  const { ledger } = words;
  const status = { violation: ledger.open, review: ledger.toReview, exempt: ledger.closed }[finding.outcome.kind];
  const hidden = hiddenName(words, finding.hidden);
  return [
    number,
    regionName(finding.region),
    finding.organ ?? "",
    finding.column ?? "",
    finding.title ?? "",
    finding.publication ?? "",
    finding.url ?? finding.path,
    hidden === "" ? words.place(finding.place) : `${words.place(finding.place)}（${hidden}）`,
    words.category[finding.category],
    ruleName(finding.rule, language),
    shownValue(finding),
    words.subject[finding.subject],
    words.outcome[finding.outcome.kind],
    reasonLines(finding, language).join(language === "zh" ? "；" : "; "),
    adviceFor(finding, words),
    status,
  ];
}

function writeSummary(book: StreamWriter, audit: Audit, words: ReportWords): void {
  const { totals } = audit;
  const { page } = words;
  const sheet = addSheet(book, words.ledger.sheets.summary, ["", ""], [44, 14]);
  const add = (name: string, value: number | string): void => sheet.addRow([name, value]).commit();
  const group = (title: string): void => {
    const row = sheet.addRow([title, ""]);
    row.font = { bold: true };
    row.commit();
  };
  group(page.files!);
  add(page.files!, totals.files);
  for (const status of ["scanned", "partial", "skipped", "failed"] as const)
    add(words.status[status], totals.status[status]);
  add(page.gaps!, totals.gaps);
  add(page.setAside!, totals.setAside);
  add(page.withFindings!, totals.filesWithFindings);
  add(page.total!, totals.findings);
  group(page.category!);
  for (const { name, count } of countBy(totals.cells, "category")) add(words.category[name], count);
  group(page.outcome!);
  for (const { name, count } of countBy(totals.cells, "outcome")) add(words.outcome[name], count);
  group(page.organ!);
  for (const { name, count } of countBy(totals.cells, "organ")) add(name ?? page.unknownOrgan!, count);
  group(page.publication!);
  for (const { name, count } of countBy(totals.cells, "publication")) add(name ?? page.unknownPublication!, count);
  group(page.concerns!);
  for (const { code, outcome, files } of totals.concerns)
    add(`${words.concern[code]}（${words.outcome[outcome]}）`, files);
  group(page.hiding!);
  for (const { name, count } of countBy(totals.cells, "hidden"))
    add(name === null ? page.visible! : hiddenName(words, name), count);
  sheet.commit();
}

async function writeConcerns(book: StreamWriter, audit: Audit, words: ReportWords, language: Language): Promise<void> {
  const { sheets, concernColumns } = words.ledger;
  const sheet = addSheet(book, sheets.concerns, concernColumns, [7, 60, 18, 18, 10, 60, 46, 9]);
  let number = 0;
  for await (const { item, concern } of concernsOf(audit)) {
    if (number === MOST_ROWS) break;
    number += 1;
    const { code, outcome, reason, clause } = concern;
    const told = [words.concern[code], words.outcome[outcome], reason[language], clause];
    sheet.addRow([number, item.path, item.publication ?? "", ...told, item.findings]).commit();
  }
  sheet.commit();
}

async function writeUnread(book: StreamWriter, audit: Audit, words: ReportWords, language: Language): Promise<void> {
  const sheet = addSheet(book, words.ledger.sheets.unread, words.ledger.unreadColumns, [7, 60, 12, 14, 12, 60, 9]);
  let number = 0;
  for await (const item of audit.items()) {
    if (!isGap(item) || number >= MOST_ROWS) continue;
    number += 1;
    const reason = (language === "zh" ? item.reasonZh : item.reason) ?? "";
    sheet
      .addRow([number, item.path, item.kind ?? "", item.bytes, words.status[item.status], reason, item.findings])
      .commit();
  }
  sheet.commit();
}

function writeNotes(book: StreamWriter, words: ReportWords): void {
  const sheet = book.addWorksheet(words.ledger.sheets.notes);
  sheet.columns = [{ width: 120 }];
  for (const line of words.method) {
    const row = sheet.addRow([line]);
    row.alignment = { wrapText: true, vertical: "top" };
    row.commit();
  }
  sheet.commit();
}
