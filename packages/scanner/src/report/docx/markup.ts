import { escapeXml } from "../escape.js";

/** Pieces of WordprocessingML (ECMA-376 part 1, 17), as the yearly report needs them. Texts are escaped here and nowhere else. */

/** A style of styles.ts. */
type ParagraphStyle = "Title" | "Subtitle" | "Heading1" | "Heading2" | "Body" | "Note" | "Caption" | "List";

/** A paragraph. `mark`: set off as something for a person to fill in. */
export function paragraph(style: ParagraphStyle, text: string, mark = false): string {
  const look = mark ? '<w:rPr><w:highlight w:val="yellow"/></w:rPr>' : "";
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r>${look}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
}

/** A table over the text's width; its head comes again on every page, no row is cut by a page's end. Numbers stand at the right. */
export function table(
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  widths: readonly number[],
  total: boolean,
): string {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const share = widths.map((width) => Math.round((width / all) * TEXT_WIDTH));
  const grid = share.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const keep = rows.length <= KEPT_TOGETHER;
  const lines = rows.map((row, at) =>
    line(row, share, total && at === rows.length - 1 ? "bold" : "plain", keep && at < rows.length - 1),
  );
  return `<w:tbl><w:tblPr><w:tblStyle w:val="Ledger"/><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${line(heads, share, "head", true)}${lines.join("")}</w:tbl><w:p><w:pPr><w:pStyle w:val="Note"/></w:pPr></w:p>`;
}

/** A table with more columns is set small. */
export const WIDE = 8;
/** A table with no more rows stays on one page. */
const KEPT_TOGETHER = 8;

/** A4 less the margins of GB/T 9704-2012 (28 mm left, 26 mm right), in twentieths of a point. */
const TEXT_WIDTH = 8844;

type Look = "head" | "bold" | "plain";

function line(cells: readonly (string | number)[], widths: readonly number[], look: Look, keep: boolean): string {
  const head = look === "head" ? "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" : "<w:trPr><w:cantSplit/></w:trPr>";
  return `<w:tr>${head}${cells.map((value, at) => cell(value, widths[at]!, look, keep, cells.length > WIDE)).join("")}</w:tr>`;
}

function cell(value: string | number, width: number, look: Look, keep: boolean, small: boolean): string {
  const shade =
    look === "plain" ? "" : `<w:shd w:val="clear" w:color="auto" w:fill="${look === "head" ? "DCE6F1" : "F1F4F7"}"/>`;
  const align =
    typeof value === "number" || PERCENT.test(value)
      ? '<w:jc w:val="right"/>'
      : look === "head"
        ? '<w:jc w:val="center"/>'
        : "";
  const bold = look === "plain" ? "" : "<w:rPr><w:b/></w:rPr>";
  const text = typeof value === "number" ? value.toLocaleString("en-US") : value;
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade}<w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="${small ? "SmallCell" : "Cell"}"/>${keep ? "<w:keepNext/>" : ""}${align}</w:pPr><w:r>${bold}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p></w:tc>`;
}

const PERCENT = /^(?:[\d.]+%|–)$/;

/** English Metric Units of a millimetre. */
const EMU = 36_000;
const CHART_WIDTH = 154;

/** A paragraph that shows the chart of a part. `about` is what a reader who does not see it is told. */
export function chartFrame(id: number, height: number, about: string): string {
  const extent = `cx="${CHART_WIDTH * EMU}" cy="${Math.round(height * EMU)}"`;
  return [
    `<w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/>`,
    `<wp:docPr id="${id}" name="chart ${id}" descr="${escapeXml(about)}"/><wp:cNvGraphicFramePr/>`,
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">',
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="chart${id}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`,
  ].join("");
}
