import { escapeXml } from "../escape.js";
import { createZipFile } from "../zip-file.js";
import { CORE, coreXml } from "./core-properties.js";
import { beginSheet, type Column, type Sheet } from "./sheet.js";
import { STYLES } from "./styles.js";

/** A workbook under construction: its sheets are written one after the other. */
export interface Workbook {
  /** Begins a sheet; the one before must have ended. `name` is shortened to what a name may be, and made different from the others. */
  readonly sheet: (name: string, columns: readonly Column[]) => Promise<Sheet>;
  readonly close: () => Promise<void>;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * Opens a workbook (ECMA-376) for writing, row by row, in flat memory. Rows are written as text, without a library's object for each cell: measured against one, that is
 * the difference between minutes and an hour at five million rows (bench/report).
 * @param created ISO 8601
 */
export function createWorkbook(path: string, creator: string, created: string): Workbook {
  const zip = createZipFile(path);
  const sheets: { name: string; columns: number }[] = [];
  return {
    async sheet(name, columns) {
      const plain = name.replace(/[[\]:*?/\\]/g, " ").slice(0, 31);
      sheets.push({ name: plain, columns: columns.length });
      return beginSheet(zip.begin(`xl/worksheets/sheet${sheets.length}.xml`), columns);
    },
    async close() {
      await zip.add("xl/styles.xml", STYLES);
      await zip.add("xl/workbook.xml", workbookXml(sheets.map(({ name }) => name)));
      await zip.add("xl/_rels/workbook.xml.rels", workbookRelations(sheets.length));
      // As it is, so that a later run can put its own date there (redate.ts).
      await zip.add(CORE, coreXml(creator, created), { compress: false });
      await zip.add(
        "_rels/.rels",
        `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
      );
      await zip.add("[Content_Types].xml", contentTypes(sheets.length));
      await zip.close();
    },
  };
}

function workbookXml(names: readonly string[]): string {
  const sheets = names.map((name, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  // The heads come again on every printed page.
  const titles = names.map(
    (name, at) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${escapeXml(name.replaceAll("'", "''"))}'!$1:$1</definedName>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView/></bookViews><sheets>${sheets.join("")}</sheets><definedNames>${titles.join("")}</definedNames></workbook>`;
}

function workbookRelations(sheets: number): string {
  const relations = Array.from(
    { length: sheets },
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations.join("")}<Relationship Id="rId${sheets + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`;
}

function contentTypes(sheets: number): string {
  const overrides = Array.from(
    { length: sheets },
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
  );
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>${overrides.join("")}<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;
}
