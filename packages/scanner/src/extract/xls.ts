import type { Block } from "@tuomin/core";
import type { Extraction, Note } from "./contract.js";
import type { Format } from "./format.js";
import { carvedPictures } from "./image/carve.js";
import { type Compound, openCompound } from "./ole/compound.js";
import { PROPERTY_TABLES, readLook, walkDrawing } from "./ole/drawing.js";
import { readOleProperties } from "./ole/property-set.js";
import { unreadNotes } from "./ole/unread.js";
import { corrupt, damagedNumbers, partUnread, truncated } from "./words.js";
import { withoutDefaultPassword } from "./xls/password.js";
import { pivotBlocks } from "./xls/pivot.js";
import { readXlsSheet, type XlsSheetData } from "./xls/sheet.js";
import { readXlsWorkbook, type XlsSheet, type XlsWorkbook } from "./xls/workbook.js";
import { tableOfSheet } from "./xlsx/sheet-block.js";

export const FORMAT: Format = {
  name: "XLS, ET (Excel 2 to 2003)",
  kinds: ["xls", "et"],
  reads: "sheets with stored and shown values, dates, headers, text boxes, charts",
  hidden: [
    "hidden sheet",
    "very hidden sheet",
    "hidden row",
    "hidden column",
    "zero width",
    "white text",
    "number format",
    "comment",
    "alt text",
    "attribute",
    "formula",
    "data validation",
    "defined name",
    "pivot cache",
    "external link",
    "metadata",
  ],
  limits: "macros; embedded objects; pictures without `--ocr`",
  library: "own",
};

const OLE = 0xd0;

/** An Excel workbook of the binary formats ([MS-XLS]; BIFF8 and BIFF5 in a compound file, BIFF2 to 4 as they are). */
export function extractXls(bytes: Buffer): Extraction {
  const file = bytes[0] === OLE ? openCompound(bytes) : null;
  const stored = file === null ? bytes : (file.read("Workbook") ?? file.read("Book"));
  if (stored === null || stored.length < 8) throw corrupt("no workbook stream", "缺少工作簿数据流");
  const stream = withoutDefaultPassword(stored);
  const workbook = readXlsWorkbook(stream);
  const blocks: Block[] = [];
  const notes: Note[] = [];
  const sheets = workbook.form.version < 5 ? [{ name: "Sheet1", at: 0, hidden: null, code: false }] : workbook.sheets;
  if (sheets.length === 0) throw corrupt("no sheets", "没有工作表");
  // Sheets of a sound file do not lie over one another.
  let left = 2 * stream.length;
  for (const sheet of sheets) {
    if (left < 0) notes.push(partUnread(sheet.name, "工作表互相重叠", "sheets lie over one another"));
    if (left < 0) break;
    if (!sheet.code) left -= addSheet(stream, sheet, workbook, blocks, notes);
  }
  addWorkbookTexts(workbook, blocks);
  if (file === null) return { document: { blocks }, notes };
  return withCompound(file, workbook, blocks, notes);
}

function withCompound(file: Compound, workbook: XlsWorkbook, blocks: Block[], notes: Note[]): Extraction {
  blocks.push(...pivotBlocks(file, workbook.form));
  notes.push(...unreadNotes(file));
  const pictures = carvedPictures(Buffer.concat(workbook.drawings), blocks.length);
  const { metadata, blocks: told } = readOleProperties(file);
  blocks.push(...told);
  if (file.cut.size > 0) notes.push(truncated("数据流不完整", "a stream is cut off"));
  const title = metadata.title;
  return { document: { ...(title === undefined ? {} : { title }), metadata, blocks }, notes, pictures };
}

/** Adds a sheet; returns how much of the stream it went through (bytes). */
function addSheet(stream: Buffer, sheet: XlsSheet, workbook: XlsWorkbook, blocks: Block[], notes: Note[]): number {
  if (sheet.at >= stream.length) {
    notes.push(partUnread(sheet.name, "文件在此之前已截断", "the file is cut off before it"));
    return 0;
  }
  const data = readXlsSheet(stream, sheet.at, workbook);
  if (data.cut && workbook.form.version >= 5) {
    notes.push(partUnread(sheet.name, "工作表不完整", "the sheet is cut off"));
  }
  if (data.damaged > 0) notes.push(damagedNumbers(data.damaged));
  if (data.rows.length > 0)
    blocks.push(tableOfSheet({ name: sheet.name, part: null, hidden: sheet.hidden }, data.rows));
  blocks.push(...besideBlocks(sheet, data));
  return data.length;
}

function besideBlocks(sheet: XlsSheet, data: XlsSheetData): Block[] {
  const place = { sheet: sheet.name };
  const blocks = data.beside.map(
    ({ part, text, hidden, cell }): Block => ({
      kind: "text",
      text,
      place: { ...place, part, ...(cell === undefined ? {} : { cell }) },
      hidden: sheet.hidden ?? hidden,
    }),
  );
  walkDrawing(data.drawing, (record) => {
    if (!PROPERTY_TABLES.has(record.type)) return true;
    const { alternative: text } = readLook(record);
    if (text.trim() !== "") {
      blocks.push({ kind: "text", text, place: { ...place, part: "alt text" }, hidden: sheet.hidden ?? "alt text" });
    }
    return false;
  });
  return blocks;
}

/** Defined names that hold words or numbers, and what is remembered of other workbooks. */
function addWorkbookTexts({ names, external }: XlsWorkbook, blocks: Block[]): void {
  const told = names.filter(({ value }) => value !== "");
  if (told.length > 0) {
    const text = told.map(({ name, value }) => `${name}: ${value}`).join("\n");
    blocks.push({ kind: "text", text, place: { part: "defined names" }, hidden: "defined name" });
  }
  if (external.some((row) => row.some((cell) => cell !== ""))) {
    blocks.push({ kind: "table", rows: external, place: { part: "external link" }, hidden: "external link" });
  }
}
