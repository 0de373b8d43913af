/** What stands on a page: operators of a content stream, made with the helpers below. */
type Page = readonly string[];

export interface PdfParts {
  readonly pages: readonly Page[];
  readonly info?: string;
  /** Annotation dictionaries of page 1. */
  readonly annotations?: readonly string[];
  readonly rotate?: number;
  /** Raw image XObject `Im1` of one grey pixel, drawn by {@link picture}. */
  readonly width?: number;
  readonly height?: number;
}

const hex = (text: string): string => [...text].map((c) => c.charCodeAt(0).toString(16).padStart(4, "0")).join("");

/** Text at a place (points from the bottom left), in an unembedded Chinese font read as UTF-16. */
export const text = (words: string, x: number, y: number, size = 10): string =>
  `BT /F1 ${size} Tf ${x} ${y} Td <${hex(words)}> Tj ET`;

export const line = (x0: number, y0: number, x1: number, y1: number): string => `${x0} ${y0} m ${x1} ${y1} l S`;

export const fill = (x: number, y: number, width: number, height: number, grey = 0): string =>
  `${grey} g ${x} ${y} ${width} ${height} re f 0 g`;

export const picture = (x: number, y: number, width: number, height: number): string =>
  `q ${width} 0 0 ${height} ${x} ${y} cm /Im1 Do Q`;

/** All lines of a table: edges of its columns and rows. */
export function ruled(xs: readonly number[], ys: readonly number[]): string[] {
  return [
    ...xs.map((x) => line(x, Math.min(...ys), x, Math.max(...ys))),
    ...ys.map((y) => line(Math.min(...xs), y, Math.max(...xs), y)),
  ];
}

/** A PDF's bytes. */
export function pdfOf({ pages, info, annotations = [], rotate = 0, width = 595, height = 842 }: PdfParts): Buffer {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const catalog = add("<< /Type /Catalog /Pages 2 0 R >>");
  add("");
  add("<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>");
  add(
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 5 0 R /DW 1000 /W [1 95 500 814 939 500] >>",
  );
  add(
    "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>",
  );
  add(
    "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n\x80\nendstream",
  );
  const infoNumber = info === undefined ? 0 : add(`<< ${info} >>`);
  const annots = annotations.map((annotation) => `${add(`<< /Type /Annot ${annotation} >>`)} 0 R`);
  const kids = pages.map((page, index) => {
    const content = page.join("\n");
    const stream = add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    const beside = index === 0 && annots.length > 0 ? ` /Annots [${annots.join(" ")}]` : "";
    return `${add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Resources << /Font << /F1 3 0 R >> /XObject << /Im1 6 0 R >> >> /Contents ${stream} 0 R${beside} >>`,
    )} 0 R`;
  });
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.join(" ")}] >>`;
  let out = "%PDF-1.4\n";
  const offsets = objects.map((body, i) => {
    const at = out.length;
    out += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const start = out.length;
  const table = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R${infoNumber > 0 ? ` /Info ${infoNumber} 0 R` : ""} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(out, "latin1");
}
