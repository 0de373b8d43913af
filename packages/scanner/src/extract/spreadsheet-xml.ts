import type { Block } from "@tuomin/core";
import { plainNumber } from "./plain-number.js";
import type { SheetRow } from "./xlsx/sheet.js";
import { tableOfSheet } from "./xlsx/sheet-block.js";
import { attribute, isOn, walkXml } from "./xml-walk.js";

const NAMESPACE = "urn:schemas-microsoft-com:office:spreadsheet";

/** Whether XML is a workbook of Excel 2003's XML form, which offices still export under the name .xls. */
export function isSpreadsheetXml(text: string): boolean {
  return text.slice(0, 4000).includes(NAMESPACE);
}

interface OpenSheet {
  readonly name: string;
  hidden: "hidden sheet" | "very hidden sheet" | null;
  readonly rows: SheetRow[];
  readonly beside: { readonly cell: string; readonly text: string }[];
}

/** The sheets of an Excel 2003 XML workbook as tables, with their hidden rows, columns and sheets, and cell comments. */
export function spreadsheetBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let sheet: OpenSheet | null = null;
  let row: SheetRow | null = null;
  let rowNumber = -1;
  let rowHidden = false;
  let column = -1;
  let columnNumber = -1;
  let across = 0;
  const hiddenColumns = new Set<number>();
  let taking: "data" | "comment" | "visible" | null = null;
  let type = "";
  let value = "";

  const put = (): void => {
    const shown =
      type === "Number"
        ? plainNumber(value.trim())
        : type === "DateTime"
          ? value.replace(/T00:00:00\.000$/, "")
          : value;
    if (shown === "" || sheet === null) return;
    if (row === null) {
      row = { number: rowNumber, columns: [], texts: [], hidden: null };
      sheet.rows.push(row);
    }
    row.columns.push(column);
    row.texts.push(shown);
    const hidden = rowHidden ? "hidden row" : hiddenColumns.has(column) ? "hidden column" : null;
    if (hidden === null) return;
    row.hidden ??= new Map();
    row.hidden.set(column, hidden);
  };

  const walk = walkXml({
    open: (name, attributes) => {
      const index = Number(attribute(attributes, "Index") ?? 0);
      if (name === "Worksheet") {
        sheet = { name: attribute(attributes, "Name") ?? "", hidden: null, rows: [], beside: [] };
        rowNumber = -1;
        columnNumber = -1;
        hiddenColumns.clear();
      } else if (name === "Column") {
        columnNumber = index > 0 ? index - 1 : columnNumber + 1;
        const last = columnNumber + Math.min(16_384, Number(attribute(attributes, "Span") ?? 0));
        const hidden = isOn(attribute(attributes, "Hidden")) || attribute(attributes, "Width") === "0";
        for (; hidden && columnNumber <= last; columnNumber++) hiddenColumns.add(columnNumber);
        columnNumber = last;
      } else if (name === "Row") {
        rowNumber = index > 0 ? index - 1 : rowNumber + 1;
        rowHidden = isOn(attribute(attributes, "Hidden")) || attribute(attributes, "Height") === "0";
        row = null;
        column = -1;
        across = 0;
      } else if (name === "Cell") {
        column = index > 0 ? index - 1 : column + 1 + across;
        across = Number(attribute(attributes, "MergeAcross") ?? 0);
      } else if (name === "Data") {
        taking = taking === "comment" ? "comment" : "data";
        type = attribute(attributes, "Type") ?? "";
        value = "";
      } else if (name === "Comment") {
        taking = "comment";
        value = "";
      } else if (name === "Visible") {
        taking = "visible";
        value = "";
      }
    },
    text: (piece) => {
      if (taking !== null) value += piece;
    },
    close: (name) => {
      if (name === "Data" && taking === "data") {
        put();
        taking = null;
      } else if (name === "Comment") {
        const cell = `R${rowNumber + 1}C${column + 1}`;
        if (value.trim() !== "") sheet?.beside.push({ cell, text: value.trim() });
        taking = null;
      } else if (name === "Visible") {
        if (sheet !== null) sheet.hidden = hiddenState(value);
        taking = null;
      } else if (name === "Worksheet" && sheet !== null) {
        blocks.push(...blocksOf(sheet));
        sheet = null;
      }
    },
  });
  walk.write(text);
  walk.end();
  if (sheet !== null) blocks.push(...blocksOf(sheet));
  return blocks;
}

function hiddenState(value: string): OpenSheet["hidden"] {
  if (value === "SheetHidden") return "hidden sheet";
  return value === "SheetVeryHidden" ? "very hidden sheet" : null;
}

function blocksOf({ name, hidden, rows, beside }: OpenSheet): Block[] {
  const blocks: Block[] = rows.length === 0 ? [] : [tableOfSheet({ name, part: null, hidden }, rows)];
  for (const { cell, text } of beside) {
    blocks.push({ kind: "text", text, place: { sheet: name, cell, part: "comment" }, hidden: "comment" });
  }
  return blocks;
}
