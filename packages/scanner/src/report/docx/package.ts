import { escapeXml } from "../escape.js";
import { createZipFile } from "../zip-file.js";
import { STYLES } from "./styles.js";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const TYPES = "application/vnd.openxmlformats-officedocument";
/** Paper and margins of GB/T 9704-2012: A4, 37 mm above, 35 below, 28 left, 26 right; twentieths of a point. */
const SECTION =
  '<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1474" w:gutter="0"/></w:sectPr>';

/** What a document is made of. */
export interface Package {
  /** Paragraphs and tables, in their order. */
  readonly body: readonly string[];
  /** Chart parts: the first is `chart1`. */
  readonly charts: readonly string[];
  readonly title: string;
  readonly creator: string;
  /** ISO 8601. */
  readonly created: string;
}

/** Writes a DOCX (ECMA-376) to `file`. Throws what the file system throws. */
export async function writePackage(file: string, { body, charts, title, creator, created }: Package): Promise<void> {
  const zip = createZipFile(file);
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="${TYPES}.${type}+xml"/>`;
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  const names = charts.map((_, at) => `charts/chart${at + 1}.xml`);
  await zip.add(
    "[Content_Types].xml",
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("word/document.xml", "wordprocessingml.document.main")}${override("word/styles.xml", "wordprocessingml.styles")}${override("word/footer1.xml", "wordprocessingml.footer")}${names.map((name) => override(`word/${name}`, "drawingml.chart")).join("")}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
  );
  await zip.add(
    "_rels/.rels",
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation("rId1", "officeDocument", "word/document.xml")}<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
  );
  await zip.add(
    "word/_rels/document.xml.rels",
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation("styles", "styles", "styles.xml")}${relation("footer", "footer", "footer1.xml")}${names.map((name, at) => relation(`chart${at + 1}`, "chart", name)).join("")}</Relationships>`,
  );
  await zip.add("word/styles.xml", STYLES);
  await zip.add("word/footer1.xml", footer());
  for (const [at, name] of names.entries()) await zip.add(`word/${name}`, charts[at]!);
  const part = zip.begin("word/document.xml");
  await part.write(
    `${HEAD}<w:document xmlns:w="${MAIN}" xmlns:r="${RELATIONS}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><w:body>`,
  );
  for (const piece of body) await part.write(piece);
  await part.write(`${SECTION}</w:body></w:document>`);
  await part.end();
  const time = `xsi:type="dcterms:W3CDTF">${escapeXml(created)}`;
  await zip.add(
    "docProps/core.xml",
    `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator><dcterms:created ${time}</dcterms:created><dcterms:modified ${time}</dcterms:modified></cp:coreProperties>`,
  );
  await zip.close();
}

/** The page's number between dashes. */
function footer(): string {
  const run = (inner: string): string => `<w:r>${inner}</w:r>`;
  const field = `${run('<w:fldChar w:fldCharType="begin"/>')}${run('<w:instrText xml:space="preserve"> PAGE </w:instrText>')}${run('<w:fldChar w:fldCharType="separate"/>')}${run("<w:t>1</w:t>")}${run('<w:fldChar w:fldCharType="end"/>')}`;
  return `${HEAD}<w:ftr xmlns:w="${MAIN}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${run('<w:t xml:space="preserve">— </w:t>')}${field}${run('<w:t xml:space="preserve"> —</w:t>')}</w:p></w:ftr>`;
}
