import type { Category, Outcome, Place } from "@tuomin/core";
import exceljs from "exceljs";
import { DECISION_NAMES } from "../../messages/decisions.js";
import { SHEET_NOTES } from "../../messages/import.js";
import { type Language, words } from "../../messages/words.js";
import type { Decision } from "../decision.js";
import type { FindingRecord } from "../finding-record.js";
import { COLUMNS, type ColumnKey, choicesIn } from "./columns.js";

/** What the parts of a finding are called, in the language of the sheet. */
export interface SheetNames {
  readonly category: Readonly<Record<Category, string>>;
  readonly outcome: Readonly<Record<Outcome["kind"], string>>;
  readonly place: (place: Place) => string;
  readonly rule: (id: string) => string;
}

/** A finding with its identity and the decision that holds. */
export interface DecisionRow {
  readonly record: FindingRecord;
  readonly identity: string;
  readonly decision: Decision | null;
}

/** Rows a worksheet can hold (ECMA-376), less the head. */
const MOST_ROWS = 1_048_575;
const HEAD: exceljs.Fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFDCE6F1" } };
const TO_FILL: exceljs.Fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFF4D6" } };
const TEXT = "@";

/**
 * Writes the findings as a workbook to be filled in by hand, row by row; returns the number of rows. Every cell is text, so that no spreadsheet program turns a digest
 * into a number or a reason into a formula.
 */
export async function writeDecisionSheet(
  rows: AsyncIterable<DecisionRow>,
  file: string,
  names: SheetNames,
  language: Language,
): Promise<number> {
  // Strings in their own part: those in the cells (`t="str"`) lose line breaks and escapes in LibreOffice.
  const book = new exceljs.stream.xlsx.WorkbookWriter({ filename: file, useStyles: true, useSharedStrings: true });
  const title = words("决定", "decisions")[language];
  let sheet = addSheet(book, title, language);
  let number = 0;
  for await (const row of rows) {
    if (number > 0 && number % MOST_ROWS === 0) {
      finish(sheet, MOST_ROWS, language);
      sheet = addSheet(book, `${title} ${number / MOST_ROWS + 1}`, language);
    }
    number += 1;
    const cells = cellsOf(row, number, names, language);
    sheet.addRow(COLUMNS.map(({ key }) => escaped(cells[key]))).commit();
  }
  finish(sheet, number === 0 ? 1 : ((number - 1) % MOST_ROWS) + 1, language);
  const notes = book.addWorksheet(words("说明", "notes")[language]);
  notes.columns = [{ width: 110 }];
  for (const note of SHEET_NOTES) notes.addRow([note[language]]).commit();
  notes.commit();
  await book.commit();
  return number;
}

function addSheet(book: exceljs.stream.xlsx.WorkbookWriter, name: string, language: Language): exceljs.Worksheet {
  const frozen = COLUMNS.findIndex(({ key }) => key === "organ");
  const sheet = book.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1, xSplit: frozen }] });
  sheet.columns = COLUMNS.map((column) => ({
    header: column.name[language],
    width: column.width,
    hidden: "hidden" in column,
    style: {
      numFmt: TEXT,
      alignment: { vertical: "top", wrapText: !("hidden" in column) },
      ...("fill" in column ? { fill: TO_FILL } : {}),
    },
  }));
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: COLUMNS.length } };
  const head = sheet.getRow(1);
  head.font = { bold: true };
  head.eachCell((cell) => {
    cell.fill = HEAD;
  });
  head.commit();
  return sheet;
}

/** The list of decisions goes over the whole column at once: one rule a cell costs as much as the cells. */
function finish(sheet: exceljs.Worksheet, rows: number, language: Language): void {
  const column = sheet.getColumn(COLUMNS.findIndex(({ key }) => key === "kind") + 1).letter;
  const { model } = (sheet as unknown as { dataValidations: { model: Record<string, exceljs.DataValidation> } })
    .dataValidations;
  model[`${column}2:${column}${rows + 1}`] = {
    type: "list",
    allowBlank: true,
    showErrorMessage: true,
    formulae: [`"${choicesIn(language).join(",")}"`],
    errorTitle: words("决定", "decision")[language],
    error: choicesIn(language).join(language === "zh" ? "、" : ", "),
  };
  sheet.commit();
}

function cellsOf(
  { record, identity, decision }: DecisionRow,
  number: number,
  names: SheetNames,
  language: Language,
): Readonly<Record<ColumnKey, string | number>> {
  const { region } = record;
  return {
    identity,
    number,
    region: [region.province, region.city, region.county].filter(Boolean).join(" "),
    organ: record.organ ?? "",
    title: record.title ?? "",
    file: record.url ?? record.path,
    place: names.place(record.place),
    category: names.category[record.category],
    rule: names.rule(record.rule),
    masked: record.masked,
    outcome: names.outcome[record.outcome.kind],
    kind: decision === null ? "" : DECISION_NAMES[decision.kind][language],
    reason: decision?.reason ?? "",
    basis: decision?.basis ?? "",
    expires: decision?.expires ?? "",
    who: decision?.who ?? "",
    at: decision?.at ?? "",
  };
}

/** `_x000D_` in a text would be read as the character it names (ECMA-376 part 1, 22.9.2.19), unless its first underscore is written as such a name itself. */
function escaped(cell: string | number): string | number {
  return typeof cell === "number" ? cell : cell.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}
