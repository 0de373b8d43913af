import { u8, u16, u32 } from "../ole/numbers.js";
import { encrypted } from "../words.js";
import { BUILT_IN_FORMATS } from "../xlsx/built-in-formats.js";
import type { Styles } from "../xlsx/styles.js";
import { literalsOf } from "./formula.js";
import { type BiffRecord, recordsOf } from "./records.js";
import { readSharedStrings, readText, type StringForm } from "./strings.js";

/** A sheet as the workbook names it. */
export interface XlsSheet {
  readonly name: string;
  /** Where its records start in the stream. */
  readonly at: number;
  readonly hidden: "hidden sheet" | "very hidden sheet" | null;
  /** A module of macros: code, no cells. */
  readonly code: boolean;
}

/** The part of the stream before the first sheet ([MS-XLS] 2.1.7.20.3). */
export interface XlsWorkbook {
  readonly form: StringForm;
  readonly date1904: boolean;
  readonly strings: readonly string[];
  readonly styles: Styles;
  readonly sheets: readonly XlsSheet[];
  readonly names: readonly { readonly name: string; readonly value: string }[];
  /** Cells of other workbooks that formulas remember, a row each. */
  readonly external: readonly (readonly string[])[];
  /** What stands in the group of drawings, where the pictures are kept. */
  readonly drawings: readonly Buffer[];
}

/** BIFF's own numbers for the versions of BOF. */
function versionOf(record: BiffRecord): number {
  if (record.type === 0x0009) return 2;
  if (record.type === 0x0209) return 3;
  if (record.type === 0x0409) return 4;
  return u16(record.data, 0) === 0x0600 ? 8 : 5;
}

interface Font {
  readonly colour: number;
}

interface CellLook {
  readonly font: number;
  readonly format: number;
  readonly pattern: number;
  readonly fill: number;
}

/** Reads the globals. Throws `skipped: encrypted` at a FILEPASS. */
export function readXlsWorkbook(stream: Buffer): XlsWorkbook {
  let form: StringForm = { version: 8, page: 1252 };
  let date1904 = false;
  let strings: string[] = [];
  const formats = new Map<number, string>();
  const fonts: Font[] = [];
  const looks: CellLook[] = [];
  const palette = new Map<number, number>();
  const sheets: XlsSheet[] = [];
  const names: { name: string; value: string }[] = [];
  const external: string[][] = [];
  let first = true;
  const drawings: Buffer[] = [];
  for (const record of recordsOf(stream, 0)) {
    const { type, data } = record;
    if (first) form = { ...form, version: versionOf(record) };
    first = false;
    if (type === 0x0a && form.version >= 5) break;
    if (type === 0x2f) throw encrypted();
    if (type === 0x42) form = { ...form, page: pageOf(u16(data, 0)) };
    else if (type === 0x22) date1904 = u16(data, 0) === 1;
    else if (type === 0xfc) strings = readSharedStrings(record);
    else if (type === 0x41e) formats.set(u16(data, 0), readText(data, 2, form.version >= 8, form).text);
    else if (type === 0x31 || type === 0x231) fonts.push({ colour: u16(data, 4) });
    else if (type === 0xe0) looks.push(lookOf(data, form.version));
    else if (type === 0x92) {
      for (let i = 0; i < Math.min(u16(data, 0), 56); i++) palette.set(8 + i, u32(data, 2 + 4 * i) & 0xffffff);
    } else if (type === 0x85) sheets.push(sheetOf(data, form));
    else if (type === 0x18 || type === 0x218) {
      const name = nameOf(data, form);
      if (name !== null) names.push(name);
    } else if (type === 0xeb) drawings.push(data);
    else if (type === 0x5a) external.push(rememberedRow(data, form));
  }
  return {
    form,
    date1904,
    strings,
    styles: stylesOf(formats, fonts, looks, palette),
    sheets,
    names,
    external,
    drawings,
  };
}

/** 1200 means Unicode, which is what BIFF8 writes anyway; 0x8000 and 0x8001 are old names. */
function pageOf(told: number): number {
  return told === 0x8000 ? 10000 : told === 0x8001 || told === 1200 ? 1252 : told;
}

function lookOf(data: Buffer, version: number): CellLook {
  const wide = version >= 8;
  const colours = wide ? u16(data, 18) : u16(data, 8);
  return {
    font: u16(data, 0),
    format: u16(data, 2),
    pattern: wide ? u32(data, 14) >>> 26 : (u32(data, 8) >>> 16) & 0x3f,
    fill: colours & 0x7f,
  };
}

function sheetOf(data: Buffer, form: StringForm): XlsSheet {
  const state = u8(data, 4) & 3;
  return {
    name: readText(data, 6, false, form).text,
    at: u32(data, 0),
    hidden: state === 1 ? "hidden sheet" : state === 2 ? "very hidden sheet" : null,
    code: u8(data, 5) === 6,
  };
}

/** A defined name and the texts and numbers in its formula (Lbl, [MS-XLS] 2.4.150); null for the program's own and for plain ranges. */
function nameOf(data: Buffer, form: StringForm): { name: string; value: string } | null {
  if (form.version < 5 || (u16(data, 0) & 0x20) !== 0) return null;
  const { text: name, next } = readLabel(data, form);
  const size = u16(data, 4);
  const value = literalsOf(data.subarray(next, next + size), form).join(" ");
  return { name, value };
}

function readLabel(data: Buffer, form: StringForm): { text: string; next: number } {
  const length = u8(data, 3);
  if (form.version >= 8) {
    const wide = (u8(data, 14) & 1) !== 0;
    const next = 15 + length * (wide ? 2 : 1);
    const text = data.toString(wide ? "utf16le" : "latin1", 15, Math.min(data.length, next));
    return { text, next };
  }
  return { text: data.toString("latin1", 14, Math.min(data.length, 14 + length)), next: 14 + length };
}

/** A CRN record: cells of another workbook in one row ([MS-XLS] 2.4.65). */
function rememberedRow(data: Buffer, form: StringForm): string[] {
  const cells: string[] = [];
  const count = u8(data, 0) - u8(data, 1) + 1;
  let at = 4;
  for (let i = 0; i < count && at < data.length; i++) {
    const type = u8(data, at);
    if (type === 2) {
      const { text, next } = readText(data, at + 1, form.version >= 8, form);
      cells.push(text);
      at = next;
      continue;
    }
    cells.push(type === 1 && at + 9 <= data.length ? String(data.readDoubleLE(at + 1)) : "");
    at += 9;
  }
  return cells;
}

function stylesOf(
  formats: ReadonlyMap<number, string>,
  fonts: readonly Font[],
  looks: readonly CellLook[],
  palette: ReadonlyMap<number, number>,
): Styles {
  // Entries 0–7 are fixed: 1 is white; 9 is white unless the palette says otherwise; 65 is the window's background.
  const isWhite = (colour: number): boolean => {
    const own = palette.get(colour);
    if (own !== undefined) return (own & 0xfcfcfc) === 0xfcfcfc;
    return colour === 1 || colour === 9 || colour === 65;
  };
  return {
    formatOf: (style) => {
      const number = looks[style]?.format ?? 0;
      return formats.get(number) ?? BUILT_IN_FORMATS[number] ?? "General";
    },
    isWhite: (style) => {
      const look = looks[style];
      if (look === undefined) return false;
      // There is no font 4.
      const font = fonts[look.font > 4 ? look.font - 1 : look.font];
      return font !== undefined && isWhite(font.colour) && (look.pattern === 0 || isWhite(look.fill));
    },
  };
}
