import { cellName } from "../cells.js";
import { isDamagedNumber } from "../damaged-number.js";
import { isTelling } from "../formula-texts.js";
import { f64, u8, u16, u32 } from "../ole/numbers.js";
import { hidesText, showNumber } from "../xlsx/number-format.js";
import type { Link, SheetRow } from "../xlsx/sheet.js";
import { binaryRecords, readWide } from "./records.js";
import { type BinaryWorkbook, textsIn } from "./workbook.js";

/** A binary sheet's cells, and the words that stand beside them. */
export interface BinarySheet {
  readonly rows: SheetRow[];
  readonly headers: { readonly part: string; readonly text: string }[];
  readonly formulas: { readonly cell: string; readonly text: string }[];
  readonly links: readonly Link[];
  /** Lists and messages of data validation. */
  readonly validations: readonly string[];
  /** Cells whose number has lost its last digits. */
  readonly damaged: number;
}

/** Reads a worksheet part ([MS-XLSB] 2.1.7.61). Only cells that hold something cost anything. */
export function readBinarySheet(bytes: Buffer, workbook: BinaryWorkbook): BinarySheet {
  const rows: SheetRow[] = [];
  const headers: { part: string; text: string }[] = [];
  const formulas: { cell: string; text: string }[] = [];
  const links: Link[] = [];
  const validations: string[] = [];
  const columns: { from: number; to: number; hidden: string }[] = [];
  let number = 0;
  let damaged = 0;
  let rowHidden: string | null = null;
  let row: SheetRow | null = null;
  const put = (data: Buffer, text: string, hidden: string | null): void => {
    const column = u32(data, 0);
    if (text === "" || column > 16_383) return;
    if (row === null) {
      row = { number, columns: [], texts: [], hidden: null };
      rows.push(row);
    }
    row.columns.push(column);
    row.texts.push(text);
    const how = rowHidden ?? columns.find(({ from, to }) => column >= from && column <= to)?.hidden ?? hidden;
    if (how === null) return;
    row.hidden ??= new Map();
    row.hidden.set(column, how);
  };
  const putText = (data: Buffer, text: string): void => {
    const style = styleOf(data);
    const white = workbook.styles.isWhite(style) ? "white text" : null;
    put(data, text, hidesText(workbook.styles.formatOf(style)) ? "number format" : white);
  };
  const putNumber = (data: Buffer, value: number): void => {
    const style = styleOf(data);
    if (isDamagedNumber(String(value))) damaged++;
    const shown = showNumber(String(value), workbook.styles.formatOf(style), workbook.date1904);
    put(data, shown.text, shown.hidden ? "number format" : workbook.styles.isWhite(style) ? "white text" : null);
  };
  const takeFormula = (data: Buffer, at: number): void => {
    const size = u32(data, at + 2);
    for (const text of textsIn(data.subarray(at + 6, at + 6 + size))) {
      if (text.length >= 5 && isTelling(text)) formulas.push({ cell: cellName(number, u32(data, 0)), text });
    }
  };
  for (const { type, data } of binaryRecords(bytes)) {
    switch (type) {
      case 0:
        number = u32(data, 0);
        row = null;
        // Height in twips, then flags: bit 12 hides the row.
        rowHidden =
          (u8(data, 11) & 0x10) !== 0 || (u16(data, 8) < 10 && (u8(data, 11) & 0x20) !== 0) ? "hidden row" : null;
        break;
      case 60:
        takeColumns(columns, data);
        break;
      case 2:
        putNumber(data, compact(data));
        break;
      case 4:
        put(data, u8(data, 8) === 1 ? "TRUE" : "FALSE", null);
        break;
      case 5:
        putNumber(data, f64(data, 8));
        break;
      case 6:
        putText(data, readWide(data, 8).text);
        break;
      case 7:
        putText(data, workbook.strings[u32(data, 8)] ?? "");
        break;
      case 62:
        putText(data, readWide(data, 9).text);
        break;
      case 8: {
        const { text, next } = readWide(data, 8);
        putText(data, text);
        takeFormula(data, next);
        break;
      }
      case 9:
        putNumber(data, f64(data, 8));
        takeFormula(data, 16);
        break;
      case 494:
        links.push(linkOf(data));
        break;
      case 64:
        validations.push(...validationOf(data));
        break;
      case 479:
        takeHeaders(headers, data);
    }
  }
  return { rows, headers, formulas, links, validations, damaged };
}

/** A cell's style stands in 24 bits after its column. */
function styleOf(data: Buffer): number {
  return u32(data, 4) & 0xffffff;
}

/** An RkNumber (2.5.122): 30 bits of an integer or of a double, perhaps a hundred times too large. */
function compact(data: Buffer): number {
  const bits = u32(data, 8);
  const whole = Buffer.alloc(8);
  whole.writeUInt32LE((bits & 0xfffffffc) >>> 0, 4);
  const value = (bits & 2) !== 0 ? (bits | 0) >> 2 : f64(whole, 0);
  return (bits & 1) !== 0 ? value / 100 : value;
}

/** BrtColInfo (2.4.324): first, last, width in 1/256 characters, style, flags. */
function takeColumns(columns: { from: number; to: number; hidden: string }[], data: Buffer): void {
  const hidden = (u8(data, 16) & 1) !== 0 ? "hidden column" : u32(data, 8) < 100 ? "zero width" : null;
  if (hidden !== null) columns.push({ from: u32(data, 0), to: u32(data, 4), hidden });
}

/** BrtBeginHeaderFooter (2.4.70): flags, then odd header and footer, even ones, those of the first page. */
function takeHeaders(headers: { part: string; text: string }[], data: Buffer): void {
  let at = 2;
  for (let i = 0; i < 6 && at < data.length; i++) {
    const { text, next } = readWide(data, at);
    const shown = text
      .replace(/&(?:&|"[^"]*"|\d{1,3}|[A-Za-z])/g, (code) => (code === "&&" ? "&" : /^&[LCR]$/.test(code) ? "\n" : ""))
      .trim();
    if (shown !== "") headers.push({ part: i % 2 === 0 ? "header" : "footer", text: shown });
    at = next;
  }
}

/** BrtHLink (2.4.680): the range, the relationship of its target, a place inside, the tip. */
function linkOf(data: Buffer): Link {
  const id = readWide(data, 16);
  const place = readWide(data, id.next);
  return { cell: cellName(u32(data, 0), u32(data, 8)), id: id.text, tip: readWide(data, place.next).text };
}

/** BrtDVal (2.4.352): flags, ranges, the titles and texts of error and prompt, then the formulas of the list. */
function validationOf(data: Buffer): string[] {
  let at = 8 + 16 * u32(data, 4);
  const texts: string[] = [];
  for (let i = 0; i < 4 && at < data.length; i++) {
    const { text, next } = readWide(data, at);
    texts.push(text);
    at = next;
  }
  return [...texts, ...textsIn(data.subarray(at)).map((text) => text.replaceAll("\0", ","))].filter(
    (text) => text.trim() !== "",
  );
}
