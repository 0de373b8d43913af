/** A face for Latin letters and one for Han: the office's own first, as GB/T 9704-2012 has them; a computer without them takes its nearest. */
const faces = (han: string): string =>
  `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${han}" w:cs="Times New Roman"/>`;

interface Look {
  readonly han: string;
  /** Half points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly align?: "center" | "right";
  /** Characters the first line is set in by. */
  readonly indent?: number;
  /** Twentieths of a point before, after and from line to line; no line height means single. */
  readonly space?: readonly [before: number, after: number, line?: number];
  /** Of a heading: 0 is the first. */
  readonly level?: number;
  /** Stays with what follows, as headings do. */
  readonly keep?: boolean;
}

function style(
  id: string,
  name: string,
  { han, size, bold, align, indent, space = [0, 0], level, keep = level !== undefined }: Look,
): string {
  const [before, after, line] = space;
  const paragraph = [
    keep ? "<w:keepNext/>" : "",
    `<w:spacing w:before="${before}" w:after="${after}"${line === undefined ? "" : ` w:line="${line}" w:lineRule="exact"`}/>`,
    indent === undefined ? "" : `<w:ind w:firstLineChars="${indent * 100}" w:firstLine="${indent * size * 10}"/>`,
    align === undefined ? "" : `<w:jc w:val="${align}"/>`,
    level === undefined ? "" : `<w:outlineLvl w:val="${level}"/>`,
  ];
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph.join("")}</w:pPr><w:rPr>${faces(han)}${bold === true ? "<w:b/>" : ""}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`;
}

const FANGSONG = "仿宋_GB2312";
const LINE = 560;
const BORDERS = ["top", "left", "bottom", "right", "insideH", "insideV"]
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="7F8C99"/>`)
  .join("");

/** `word/styles.xml`: title, headings and text in the sizes of an official document 公文 (GB/T 9704-2012). */
export const STYLES = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  `<w:docDefaults><w:rPrDefault><w:rPr>${faces(FANGSONG)}<w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`,
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>',
  style("Title", "Title", { han: "方正小标宋简体", size: 44, align: "center", space: [0, 120, 640] }),
  style("Subtitle", "Subtitle", { han: "楷体_GB2312", size: 32, align: "center", space: [0, 0, LINE] }),
  style("Heading1", "heading 1", { han: "黑体", size: 32, indent: 2, space: [160, 0, LINE], level: 0 }),
  style("Heading2", "heading 2", {
    han: "楷体_GB2312",
    size: 32,
    bold: true,
    indent: 2,
    space: [80, 0, LINE],
    level: 1,
  }),
  style("Body", "Body Text", { han: FANGSONG, size: 32, indent: 2, space: [0, 0, LINE] }),
  style("List", "List", { han: FANGSONG, size: 32, indent: 2, space: [0, 0, LINE] }),
  style("Note", "Note", { han: FANGSONG, size: 21, space: [40, 120] }),
  style("Caption", "caption", { han: "黑体", size: 24, align: "center", space: [160, 80], keep: true }),
  style("Figure", "Figure", { han: FANGSONG, size: 21, align: "center", space: [0, 80] }),
  style("Cell", "Cell", { han: "宋体", size: 18, space: [20, 20] }),
  style("SmallCell", "Small Cell", { han: "宋体", size: 15, space: [20, 20] }),
  style("Footer", "footer", { han: "宋体", size: 28, align: "center" }),
  `<w:style w:type="table" w:styleId="Ledger"><w:name w:val="Ledger"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${BORDERS}</w:tblBorders><w:tblCellMar><w:left w:w="40" w:type="dxa"/><w:right w:w="40" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
  "</w:styles>",
].join("");
