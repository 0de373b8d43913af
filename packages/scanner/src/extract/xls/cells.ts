import { f64, u8, u16, u32 } from "../ole/numbers.js";
import type { BiffRecord } from "./records.js";
import { readText } from "./strings.js";
import type { XlsWorkbook } from "./workbook.js";

/** A cell that holds something: a text, or a number still to be shown as its format says. */
export interface XlsCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  text: string;
  readonly number: number | null;
}

/** Adds the cells of one record ([MS-XLS] 2.4; the older ones as OpenOffice's "Excel file format" has them). */
export function readCells(record: BiffRecord, workbook: XlsWorkbook, cells: XlsCell[]): void {
  const { type, data } = record;
  const { form } = workbook;
  const row = u16(data, 0);
  const column = u16(data, 2);
  const style = u16(data, 4);
  const text = (value: string): void => {
    if (value !== "") cells.push({ row, column, style, text: value, number: null });
  };
  const number = (value: number): void => {
    cells.push({ row, column, style, text: "", number: value });
  };
  switch (type) {
    case 0xfd:
      text(workbook.strings[u32(data, 6)] ?? "");
      return;
    case 0x204:
    case 0xd6:
      text(readText(data, 6, true, form).text);
      return;
    case 0x04:
      // BIFF2 keeps three bytes of looks where later versions have a number.
      if (form.version === 2)
        cells.push({ row, column, style: 0, text: readText(data, 7, false, form).text, number: null });
      return;
    case 0x203:
      number(f64(data, 6));
      return;
    case 0x03:
      if (form.version === 2) cells.push({ row, column, style: 0, text: "", number: f64(data, 7) });
      return;
    case 0x02:
      if (form.version === 2) cells.push({ row, column, style: 0, text: "", number: u16(data, 7) });
      return;
    case 0x27e:
      number(compact(data, 6));
      return;
    case 0xbd:
      for (let i = 0; 4 + 6 * i + 6 <= data.length - 2; i++) {
        const at = 4 + 6 * i;
        cells.push({ row, column: column + i, style: u16(data, at), text: "", number: compact(data, at + 2) });
      }
      return;
    case 0x205:
      text(u8(data, 7) === 0 ? (u8(data, 6) === 1 ? "TRUE" : "FALSE") : "");
      return;
    case 0x06:
    case 0x206:
    case 0x406: {
      const result = form.version === 2 ? 7 : 6;
      if (u16(data, result + 6) !== 0xffff) cells.push({ row, column, style, text: "", number: f64(data, result) });
      // Its text follows in a record of its own.
      else if (u8(data, result) === 0) cells.push({ row, column, style, text: "", number: null });
      else if (u8(data, result) === 1) text(u8(data, result + 2) === 1 ? "TRUE" : "FALSE");
      return;
    }
    case 0x207:
    case 0x07: {
      const last = cells.at(-1);
      if (last !== undefined && last.number === null && last.text === "") {
        last.text = readText(data, 0, form.version > 2, form).text;
      }
    }
  }
}

/** An RK number ([MS-XLS] 2.5.217): 30 bits of an integer or of a double, perhaps a hundred times too large. */
function compact(data: Buffer, at: number): number {
  const bits = u32(data, at);
  let value: number;
  if ((bits & 2) !== 0) value = (bits | 0) >> 2;
  else {
    const whole = Buffer.alloc(8);
    whole.writeUInt32LE((bits & 0xfffffffc) >>> 0, 4);
    value = f64(whole, 0);
  }
  return (bits & 1) !== 0 ? value / 100 : value;
}
