import { strToU8, zipSync } from "fflate";

const xmlText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A zip of named parts; strings are UTF-8. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const files = Object.entries(parts).map(([name, data]) => [name, typeof data === "string" ? strToU8(data) : data]);
  return Buffer.from(zipSync(Object.fromEntries(files)));
}

/** A relationships part: [id, type's last word, target, external?]. */
export function relations(...list: readonly (readonly [string, string, string, boolean?])[]): string {
  const items = list.map(
    ([id, type, target, external]) =>
      `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${xmlText(target)}"${external ? ' TargetMode="External"' : ""}/>`,
  );
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

interface SheetParts {
  readonly name: string;
  /** Inside `<worksheet>`. */
  readonly xml: string;
  readonly state?: "hidden" | "veryHidden";
  readonly relations?: string;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetParts[];
  readonly strings?: readonly string[];
  /** Inside `<styleSheet>`. */
  readonly styles?: string;
  readonly workbook?: string;
  readonly workbookRelations?: readonly (readonly [string, string, string])[];
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A workbook. `strings` hold the inside of `<si>`. */
export function workbookOf({
  sheets,
  strings = [],
  styles = "",
  workbook = "",
  workbookRelations = [],
  parts = {},
}: WorkbookParts): Buffer {
  const list = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${xmlText(name)}" sheetId="${i + 1}"${state === undefined ? "" : ` state="${state}"`} r:id="rId${i + 1}"/>`,
  );
  const files: Record<string, string | Uint8Array> = {
    "_rels/.rels": relations(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `${HEAD}<workbook ${MAIN} xmlns:r="${TYPES}"><sheets>${list.join("")}</sheets>${workbook}</workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      ...sheets.map((_, i) => [`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`] as const),
      ["rIdS", "sharedStrings", "sharedStrings.xml"],
      ["rIdT", "styles", "styles.xml"],
      ...workbookRelations,
    ),
    "xl/sharedStrings.xml": `${HEAD}<sst ${MAIN}>${strings.map((text) => `<si>${text}</si>`).join("")}</sst>`,
    "xl/styles.xml": `${HEAD}<styleSheet ${MAIN}>${styles}</styleSheet>`,
    ...parts,
  };
  sheets.forEach(({ xml, relations: beside }, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] = `${HEAD}<worksheet ${MAIN} xmlns:r="${TYPES}">${xml}</worksheet>`;
    if (beside !== undefined) files[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = beside;
  });
  return zipOf(files);
}

/** An inline-string cell. */
export const cell = (reference: string, text: string, style = 0): string =>
  `<c r="${reference}" s="${style}" t="inlineStr"><is><t>${xmlText(text)}</t></is></c>`;

const WORD =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

/** A document: `body` is the inside of `<w:body>`, other parts by name with their relationship type. */
export function documentOf(
  body: string,
  beside: Readonly<Record<string, readonly [type: string, root: string, xml: string]>> = {},
  parts: Readonly<Record<string, string | Uint8Array>> = {},
  links: readonly (readonly [string, string, string, boolean?])[] = [],
): Buffer {
  const files: Record<string, string | Uint8Array> = {
    "_rels/.rels": relations(["rId1", "officeDocument", "word/document.xml"]),
    "word/document.xml": `${HEAD}<w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    "word/_rels/document.xml.rels": relations(
      ...Object.entries(beside).map(([name, [type]], i) => [`rIdB${i}`, type, name] as const),
      ...links,
    ),
    ...parts,
  };
  for (const [name, [, root, xml]] of Object.entries(beside))
    files[`word/${name}`] = `${HEAD}<w:${root} ${WORD}>${xml}</w:${root}>`;
  return zipOf(files);
}

export const run = (text: string, properties = ""): string =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
export const paragraph = (...runs: readonly string[]): string => `<w:p>${runs.join("")}</w:p>`;
export const wordCell = (inside: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
export const wordRow = (...cells: readonly string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
