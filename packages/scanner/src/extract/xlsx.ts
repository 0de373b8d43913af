import type { Block } from "@tuomin/core";
import type { Extraction, Note, Picture } from "./contract.js";
import type { Format } from "./format.js";
import { customXmlBlocks } from "./ooxml/custom-xml.js";
import { embeddedBlocks } from "./ooxml/embedded.js";
import type { Job } from "./ooxml/job.js";
import { packageNotes } from "./ooxml/part.js";
import { readProperties } from "./ooxml/properties.js";
import { corrupt, damagedNumbers, partUnread } from "./words.js";
import { blocksBeside, sheetPictures } from "./xlsx/beside.js";
import { externalLinkBlock, pivotCacheBlock } from "./xlsx/caches.js";
import { personBlocks } from "./xlsx/persons.js";
import { readSheet, type SheetContext, type SheetData } from "./xlsx/sheet.js";
import { tableOfSheet } from "./xlsx/sheet-block.js";
import { readSharedStrings } from "./xlsx/strings.js";
import { readStyles } from "./xlsx/styles.js";
import { readWorkbook, type Sheet, type Workbook } from "./xlsx/workbook.js";
import { refuseOle } from "./zip/ole.js";
import { openZip, type Zip } from "./zip/zip.js";

export const FORMAT: Format = {
  name: "XLSX, XLSM",
  kinds: ["xlsx"],
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
    "embedded file",
    "metadata",
    "custom xml",
  ],
  limits: "macros; pictures without `--ocr`, save the words of EMF and WMF drawings",
  library: "own; fflate",
};

/** A SpreadsheetML workbook (ECMA-376 part 1, clause 18): every sheet a table, everything beside the cells a block of its own. */
export async function extractXlsx(bytes: Buffer, job: Job): Promise<Extraction> {
  refuseOle(bytes);
  const zip = openZip(bytes, job.budget);
  const workbook = readWorkbook(zip);
  if (workbook === null) throw corrupt("no workbook part", "缺少工作簿部件");
  const notes: Note[] = [];
  const blocks: Block[] = [];
  const context: SheetContext = {
    strings: workbook.sharedStrings === null ? [] : readSharedStrings(zip, workbook.sharedStrings),
    styles: readStyles(zip, workbook.styles ?? ""),
    date1904: workbook.date1904,
  };
  const reading: Reading = { blocks, notes, pictures: [], taken: new Set() };
  for (const sheet of workbook.sheets) addSheet(zip, sheet, context, reading);
  blocks.push(...nameBlocks(workbook));
  for (const part of workbook.pivotCaches) push(blocks, pivotCacheBlock(zip, part));
  for (const part of workbook.externalLinks) push(blocks, externalLinkBlock(zip, part));
  blocks.push(...personBlocks(zip), ...customXmlBlocks(zip));
  const embedded = await embeddedBlocks(zip, job);
  for (const picture of embedded.pictures) reading.pictures.push({ ...picture, at: blocks.length + picture.at });
  blocks.push(...embedded.blocks);
  notes.push(...embedded.notes);
  const { metadata, blocks: told } = readProperties(zip);
  blocks.push(...told);
  notes.push(...packageNotes(zip));
  const title = metadata.title;
  return {
    document: { ...(title === undefined ? {} : { title }), metadata, blocks },
    notes,
    members: embedded.members,
    pictures: reading.pictures,
  };
}

function push(blocks: Block[], block: Block | null): void {
  if (block !== null) blocks.push(block);
}

/** A workbook while it is read. `taken`: parts whose pictures were told. */
interface Reading {
  readonly blocks: Block[];
  readonly notes: Note[];
  readonly pictures: Picture[];
  readonly taken: Set<string>;
}

function addSheet(zip: Zip, sheet: Sheet, context: SheetContext, reading: Reading): void {
  const { blocks, notes, pictures, taken } = reading;
  const data = sheet.part === null ? null : readSheet(zip, sheet.part, context);
  if (sheet.part === null || data === null) {
    notes.push(partUnread(sheet.name, "文件中没有这一部件", "the part is missing"));
    return;
  }
  if (data.rows.length > 0) blocks.push(tableOfSheet(sheet, data.rows));
  if (data.damaged > 0) notes.push(damagedNumbers(data.damaged));
  const beside = [...textBlocks(sheet.name, data), ...blocksBeside(zip, sheet.part, sheet.name, data.links)];
  blocks.push(...beside.map((block) => (sheet.hidden === null ? block : { ...block, hidden: sheet.hidden })));
  const where = { place: { sheet: sheet.name }, hidden: sheet.hidden, at: blocks.length };
  pictures.push(...sheetPictures(zip, sheet.part, where, taken));
}

function textBlocks(sheet: string, data: SheetData): Block[] {
  const blocks: Block[] = [];
  for (const { part, text } of data.headers) blocks.push({ kind: "text", text, place: { sheet, part }, hidden: null });
  for (const { cell, text } of data.formulas) {
    blocks.push({ kind: "text", text, place: { sheet, cell, part: "formula" }, hidden: "formula" });
  }
  if (data.validations.length > 0) {
    const text = data.validations.join("\n");
    blocks.push({ kind: "text", text, place: { sheet, part: "data validation" }, hidden: "data validation" });
  }
  return blocks;
}

/** Names given to cells, formulas or constants. Those the program makes itself (print areas, filters) say nothing. */
function nameBlocks(workbook: Workbook): Block[] {
  const told = workbook.names.filter(({ name, value }) => !name.startsWith("_xl") && value !== "");
  if (told.length === 0) return [];
  const text = told.map(({ name, value }) => `${name}: ${value}`).join("\n");
  return [{ kind: "text", text, place: { part: "defined names" }, hidden: "defined name" }];
}
