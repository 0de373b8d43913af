import { u8, u16, u32 } from "../ole/numbers.js";
import { relationsOf } from "../ooxml/relations.js";
import { BUILT_IN_FORMATS } from "../xlsx/built-in-formats.js";
import type { Styles } from "../xlsx/styles.js";
import type { Sheet } from "../xlsx/workbook.js";
import type { Zip } from "../zip/zip.js";
import { binaryRecords, readWide } from "./records.js";

/** What the sheets need of the workbook, and the words that stand in it. */
export interface BinaryWorkbook {
  readonly sheets: readonly Sheet[];
  readonly names: readonly { readonly name: string; readonly value: string }[];
  readonly date1904: boolean;
  readonly strings: readonly string[];
  readonly styles: Styles;
}

/** Reads xl/workbook.bin and the parts beside it ([MS-XLSB] 2.1.7); null where there is none. */
export function readBinaryWorkbook(zip: Zip): BinaryWorkbook | null {
  const main = relationsOf(zip, "").find((relation) => relation.type === "officeDocument")?.target;
  const part = main !== undefined && zip.has(main) ? main : "xl/workbook.bin";
  const bytes = zip.read(part);
  if (bytes === null) return null;
  const relations = relationsOf(zip, part);
  const partOf = (type: string): string | null => relations.find((relation) => relation.type === type)?.target ?? null;
  const sheets: Sheet[] = [];
  const names: { name: string; value: string }[] = [];
  let date1904 = false;
  for (const { type, data } of binaryRecords(bytes)) {
    if (type === 153) date1904 = (u32(data, 0) & 1) !== 0;
    else if (type === 156) {
      const id = readWide(data, 8);
      const told = relations.find((relation) => relation.id === id.text)?.target;
      // Early versions of the format write this record otherwise: then the parts' own order tells.
      const target = told ?? relations.filter((relation) => relation.type === "worksheet")[sheets.length]?.target;
      const state = u32(data, 0);
      sheets.push({
        name: told === undefined ? `Sheet${sheets.length + 1}` : readWide(data, id.next).text,
        part: target !== undefined && zip.has(target) ? target : null,
        hidden: state === 1 ? "hidden sheet" : state === 2 ? "very hidden sheet" : null,
      });
    } else if (type === 39) {
      const name = readWide(data, 9);
      names.push({ name: name.text, value: textsIn(data.subarray(name.next)).join(" ") });
    }
  }
  return {
    sheets,
    names,
    date1904,
    strings: readStrings(zip, partOf("sharedStrings") ?? "xl/sharedStrings.bin"),
    styles: readStyles(zip, partOf("styles") ?? "xl/styles.bin"),
  };
}

/** Texts in a formula: token 0x17, a length in characters, UTF-16. Found by their form: the other tokens say nothing here. */
export function textsIn(tokens: Buffer): string[] {
  const texts: string[] = [];
  for (let at = 0; at + 3 < tokens.length; at++) {
    if (tokens[at] !== 0x17) continue;
    const length = u16(tokens, at + 1);
    const end = at + 3 + 2 * length;
    if (length < 3 || length > 255 || end > tokens.length) continue;
    const text = tokens.toString("utf16le", at + 3, end);
    // A chance hit has characters that no one writes.
    if (/[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u.test(text)) continue;
    texts.push(text);
    at = end - 1;
  }
  return texts;
}

function readStrings(zip: Zip, part: string): string[] {
  const bytes = zip.read(part);
  const strings: string[] = [];
  if (bytes === null) return strings;
  for (const { type, data } of binaryRecords(bytes)) if (type === 19) strings.push(readWide(data, 1).text);
  return strings;
}

/** xl/styles.bin: formats, colours of fonts and fills, cell formats (2.1.7.51). */
function readStyles(zip: Zip, part: string): Styles {
  const formats = new Map<number, string>();
  const whiteFonts: boolean[] = [];
  const lightFills: boolean[] = [];
  const looks: { format: number; font: number; fill: number }[] = [];
  let inCells = false;
  const bytes = zip.read(part);
  for (const { type, data } of bytes === null ? [] : binaryRecords(bytes)) {
    if (type === 44) formats.set(u16(data, 0), readWide(data, 2).text);
    else if (type === 43) whiteFonts.push(isWhite(data, 12));
    else if (type === 45) lightFills.push(u32(data, 0) === 0 || isWhite(data, 4));
    else if (type === 617) inCells = true;
    else if (type === 618) inCells = false;
    else if (type === 47 && inCells) looks.push({ format: u16(data, 2), font: u16(data, 4), fill: u16(data, 6) });
  }
  return {
    formatOf: (style) => {
      const number = looks[style]?.format ?? 0;
      return formats.get(number) ?? BUILT_IN_FORMATS[number] ?? "General";
    },
    isWhite: (style) => {
      const look = looks[style];
      return look !== undefined && whiteFonts[look.font] === true && lightFills[look.fill] !== false;
    },
  };
}

/** A colour (BrtColor, 2.5.15): type in seven bits after the first, index, tint, red, green, blue. */
function isWhite(data: Buffer, at: number): boolean {
  const type = u8(data, at) >> 1;
  const index = u8(data, at + 1);
  if (type === 1) return index === 1 || index === 9;
  if (type === 2) return [4, 5, 6].every((byte) => u8(data, at + byte) >= 0xfc);
  return type === 3 && index === 0 && data.length >= at + 4 && data.readInt16LE(at + 2) > -600;
}
