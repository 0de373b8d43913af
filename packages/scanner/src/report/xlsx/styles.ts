/** The looks of cells in a workbook: indices into `cellXfs` of {@link STYLES}. */
export const STYLE = {
  plain: 0,
  head: 1,
  text: 2,
  fill: 3,
  group: 4,
  number: 5,
  total: 6,
  violation: 7,
  review: 8,
} as const;

const FONT = '<name val="Microsoft YaHei"/><family val="2"/>';
const wrap = '<alignment vertical="top" wrapText="1"/>';
const xf = (parts: { font?: number; fill?: number; border?: number; format?: number; align?: string }): string =>
  `<xf numFmtId="${parts.format ?? 0}" fontId="${parts.font ?? 0}" fillId="${parts.fill ?? 0}" borderId="${parts.border ?? 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${parts.align ?? '<alignment vertical="top"/>'}</xf>`;
const solid = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
const side = (name: string): string => `<${name} style="thin"><color rgb="FFD0D7DE"/></${name}>`;

/** `xl/styles.xml` (ECMA-376 part 1, 18.8). Built-in formats: 3 is #,##0, 49 is text. */
export const STYLES = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  `<fonts count="4"><font><sz val="10"/>${FONT}</font><font><b/><sz val="10"/>${FONT}</font><font><sz val="10"/><color rgb="FFB3261E"/>${FONT}</font><font><sz val="10"/><color rgb="FF8A5A00"/>${FONT}</font></fonts>`,
  `<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${solid("FFDCE6F1")}${solid("FFFFF8DC")}${solid("FFF1F4F7")}</fills>`,
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border></borders>`,
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="9">',
  xf({}),
  xf({ font: 1, fill: 2, border: 1, align: '<alignment vertical="center" wrapText="1"/>' }),
  xf({ border: 1, align: wrap }),
  xf({ fill: 3, border: 1, format: 49, align: wrap }),
  xf({ font: 1, fill: 4, border: 1 }),
  xf({ border: 1, format: 3 }),
  xf({ font: 1, fill: 4, border: 1, format: 3 }),
  xf({ font: 2, border: 1, align: wrap }),
  xf({ font: 3, border: 1, align: wrap }),
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join("");
