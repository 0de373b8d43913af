import { escapeXml } from "../escape.js";

/** A bar made of parts. */
export interface ChartBar {
  readonly name: string;
  /** One number for each series. */
  readonly values: readonly number[];
}

export interface ChartSeries {
  readonly name: string;
  /** Six hexadecimal digits. */
  readonly colour: string;
  /** Of the figures on it. */
  readonly ink: string;
}

/** Millimetres a chart with so many bars needs. */
export function chartHeight(bars: number): number {
  return 18 + bars * 7;
}

/**
 * Lying stacked bars as a chart part (DrawingML, ECMA-376 part 1, 21.2): drawn by the word processor, so that it prints sharp and can be restyled. The figures are in the part;
 * no workbook is embedded.
 */
export function chartXml(bars: readonly ChartBar[], series: readonly ChartSeries[]): string {
  const names = bars.map(({ name }, at) => `<c:pt idx="${at}"><c:v>${escapeXml(name)}</c:v></c:pt>`).join("");
  const categories = `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${bars.length + 1}</c:f><c:strCache><c:ptCount val="${bars.length}"/>${names}</c:strCache></c:strRef></c:cat>`;
  const text = (size: number, ink = "1B2733"): string =>
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}"><a:solidFill><a:srgbClr val="${ink}"/></a:solidFill><a:latin typeface="Times New Roman"/><a:ea typeface="SimSun"/></a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
  const parts = series.map(({ name, colour, ink }, index) => {
    const column = String.fromCharCode(66 + index);
    const values = bars.map(({ values: own }, at) => `<c:pt idx="${at}"><c:v>${own[index] ?? 0}</c:v></c:pt>`).join("");
    return [
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
      `<c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`,
      `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>`,
      // Figures on the first part only: those of small parts would lie over each other, and the table beside the chart has them. The format hides zeros.
      index > 0
        ? ""
        : `<c:dLbls><c:numFmt formatCode="#,##0;;;" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>${text(800, ink)}<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`,
      categories,
      `<c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${bars.length + 1}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${bars.length}"/>${values}</c:numCache></c:numRef></c:val></c:ser>`,
    ].join("");
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:roundedCorners val="0"/>',
    '<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>',
    parts.join(""),
    '<c:gapWidth val="50"/><c:overlap val="100"/><c:axId val="1001"/><c:axId val="1002"/></c:barChart>',
    `<c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${text(900)}<c:crossAx val="1002"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`,
    '<c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="1"/><c:axPos val="b"/><c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1001"/><c:crosses val="max"/></c:valAx>',
    `</c:plotArea><c:legend><c:legendPos val="t"/><c:overlay val="0"/>${text(900)}</c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`,
  ].join("");
}
