import type { Block } from "@tuomin/core";
import { cellName } from "./cells.js";
import type { Extraction, Note, Picture } from "./contract.js";
import type { Format } from "./format.js";
import { u32 } from "./ole/numbers.js";
import { customXmlBlocks } from "./ooxml/custom-xml.js";
import { embeddedBlocks } from "./ooxml/embedded.js";
import type { Job } from "./ooxml/job.js";
import { packageNotes } from "./ooxml/part.js";
import { readProperties } from "./ooxml/properties.js";
import { relationsOf } from "./ooxml/relations.js";
import { corrupt, damagedNumbers, partUnread } from "./words.js";
import { binaryRecords, readWide } from "./xlsb/records.js";
import { readBinarySheet } from "./xlsb/sheet.js";
import { type BinaryWorkbook, readBinaryWorkbook } from "./xlsb/workbook.js";
import { blocksBeside, sheetPictures } from "./xlsx/beside.js";
import { tableOfSheet } from "./xlsx/sheet-block.js";
import type { Sheet } from "./xlsx/workbook.js";
import { refuseOle } from "./zip/ole.js";
import { openZip, type Zip } from "./zip/zip.js";

export const FORMAT: Format = {
  name: "XLSB",
  kinds: ["xlsb"],
  reads: "as XLSX, its sheets written as records",
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
    "embedded file",
    "metadata",
    "custom xml",
  ],
  limits:
    "pivot caches and links to other workbooks; macros; pictures without `--ocr`, save the words of EMF and WMF drawings",
  library: "own; fflate",
};

/** A workbook of binary parts ([MS-XLSB]): the same package as an XLSX, its sheets written as records. */
export async function extractXlsb(bytes: Buffer, job: Job): Promise<Extraction> {
  refuseOle(bytes);
  const zip = openZip(bytes, job.budget);
  const workbook = readBinaryWorkbook(zip);
  if (workbook === null) throw corrupt("no workbook part", "缺少工作簿部件");
  const blocks: Block[] = [];
  const notes: Note[] = [];
  const pictures: Picture[] = [];
  const taken = new Set<string>();
  for (const sheet of workbook.sheets) {
    addSheet(zip, sheet, workbook, blocks, notes);
    if (sheet.part === null) continue;
    const where = { place: { sheet: sheet.name }, hidden: sheet.hidden, at: blocks.length };
    pictures.push(...sheetPictures(zip, sheet.part, where, taken));
  }
  const told = workbook.names.filter(({ name, value }) => !name.startsWith("_xl") && value !== "");
  if (told.length > 0) {
    const text = told.map(({ name, value }) => `${name}: ${value}`).join("\n");
    blocks.push({ kind: "text", text, place: { part: "defined names" }, hidden: "defined name" });
  }
  blocks.push(...customXmlBlocks(zip));
  const embedded = await embeddedBlocks(zip, job);
  for (const picture of embedded.pictures) pictures.push({ ...picture, at: blocks.length + picture.at });
  blocks.push(...embedded.blocks);
  notes.push(...embedded.notes);
  const { metadata, blocks: properties } = readProperties(zip);
  blocks.push(...properties);
  notes.push(...packageNotes(zip));
  const title = metadata.title;
  return {
    document: { ...(title === undefined ? {} : { title }), metadata, blocks },
    notes,
    members: embedded.members,
    pictures,
  };
}

function addSheet(zip: Zip, sheet: Sheet, workbook: BinaryWorkbook, blocks: Block[], notes: Note[]): void {
  const { name, part, hidden } = sheet;
  const bytes = part === null ? null : zip.read(part);
  if (part === null || bytes === null) {
    notes.push(partUnread(name, "文件中没有这一部件", "the part is missing"));
    return;
  }
  const { rows, headers, formulas, links, validations, damaged } = readBinarySheet(bytes, workbook);
  if (damaged > 0) notes.push(damagedNumbers(damaged));
  if (rows.length > 0) blocks.push(tableOfSheet(sheet, rows));
  const beside: Block[] = headers.map((header) => ({
    kind: "text",
    text: header.text,
    place: { sheet: name, part: header.part },
    hidden: null,
  }));
  for (const { cell, text } of formulas) {
    beside.push({ kind: "text", text, place: { sheet: name, cell, part: "formula" }, hidden: "formula" });
  }
  if (validations.length > 0) {
    const text = validations.join("\n");
    beside.push({ kind: "text", text, place: { sheet: name, part: "data validation" }, hidden: "data validation" });
  }
  beside.push(...commentBlocks(zip, part, name), ...blocksBeside(zip, part, name, links));
  blocks.push(...beside.map((block) => (hidden === null ? block : { ...block, hidden })));
}

/** Comments are records, too; threads and drawings beside a binary sheet are XML as everywhere. */
function commentBlocks(zip: Zip, sheetPart: string, sheet: string): Block[] {
  const blocks: Block[] = [];
  for (const { type, target } of relationsOf(zip, sheetPart)) {
    const bytes = type === "comments" ? zip.read(target) : null;
    if (bytes === null) continue;
    let cell = "";
    for (const record of binaryRecords(bytes)) {
      if (record.type === 635) cell = cellName(u32(record.data, 4), u32(record.data, 12));
      else if (record.type === 637) {
        const { text } = readWide(record.data, 1);
        if (text.trim() !== "") {
          blocks.push({ kind: "text", text, place: { sheet, cell, part: "comment" }, hidden: "comment" });
        }
      }
    }
  }
  return blocks;
}
