import type { Block } from "@tuomin/core";
import type { Compound } from "../ole/compound.js";
import { f64, i16, u8, u16 } from "../ole/numbers.js";
import { showNumber } from "../xlsx/number-format.js";
import { recordsOf } from "./records.js";
import { readText, type StringForm } from "./strings.js";

interface Field {
  readonly name: string;
  readonly items: string[];
}

/** The pivot caches of a workbook: source tables kept even where the sheets they came from were taken out ([MS-XLS] 2.1.7.22). */
export function pivotBlocks(file: Compound, form: StringForm): Block[] {
  const blocks: Block[] = [];
  for (const { path } of file.streams) {
    if (!/^_SX_DB_CUR\/[^/]+$/i.test(path)) continue;
    const stream = file.read(path);
    if (stream === null) continue;
    const rows = tableOf(stream, form);
    if (rows.length > 1) {
      const place = { part: `pivot cache ${path.slice(path.indexOf("/") + 1)}` };
      blocks.push({ kind: "table", rows, place, hidden: "pivot cache" });
    }
  }
  return blocks;
}

/** Fields (SXFDB) each with its items; then a record (SXDBB) of indexes a row, followed by the values of fields without items. */
function tableOf(stream: Buffer, form: StringForm): string[][] {
  const fields: Field[] = [];
  const rows: string[][] = [];
  let open: number[] = [];
  for (const { type, data } of recordsOf(stream, 0)) {
    if (type === 0xc7) fields.push({ name: readText(data, 14, true, form).text, items: [] });
    else if (type === 0xc8) {
      const row = fields.map(() => "");
      let at = 0;
      open = [];
      fields.forEach((field, index) => {
        if (field.items.length === 0) {
          open.push(index);
          return;
        }
        const wide = field.items.length > 255;
        row[index] = field.items[wide ? u16(data, at) : u8(data, at)] ?? "";
        at += wide ? 2 : 1;
      });
      rows.push(row);
    } else {
      const value = itemOf(type, data, form);
      if (value === null) continue;
      const row = rows.at(-1);
      if (row === undefined) fields.at(-1)?.items.push(value);
      else {
        const index = open.shift();
        if (index !== undefined) row[index] = value;
      }
    }
  }
  if (rows.length === 0) {
    const height = fields.reduce((most, { items }) => Math.max(most, items.length), 0);
    for (let row = 0; row < height; row++) rows.push(fields.map(({ items }) => items[row] ?? ""));
  }
  return [fields.map(({ name }) => name), ...rows];
}

function itemOf(type: number, data: Buffer, form: StringForm): string | null {
  if (type === 0xcd) return readText(data, 0, true, form).text;
  if (type === 0xc9) return showNumber(String(f64(data, 0)), "General", false).text;
  if (type === 0xcc) return String(i16(data, 0));
  if (type === 0xce) {
    const two = (value: number): string => String(value).padStart(2, "0");
    return `${u16(data, 0)}-${two(u16(data, 2))}-${two(u8(data, 4))}`;
  }
  return type === 0xca || type === 0xcb || type === 0xcf ? "" : null;
}
