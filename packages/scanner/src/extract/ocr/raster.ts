/**
 * Pixels as a PDF holds them (ISO 32000-1, 8.9.5): still compressed as the picture's own file has them, wherever a filter of PDF is the same. The PDF engine, which is
 * there anyway, then is the decoder of all of them, with its own guards, and scales as it decodes.
 */
export interface Raster {
  readonly width: number;
  readonly height: number;
  /** Entries of the image's dictionary beside its size: /ColorSpace, /BitsPerComponent, /Filter, /DecodeParms, /Decode. */
  readonly entries: string;
  readonly data: Uint8Array;
}

/** A picture's page: pieces with their left top corner in pixels, and how it is turned before it is seen (EXIF, 1 to 8). */
export interface RasterPage {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly { readonly x: number; readonly y: number; readonly raster: Raster }[];
  readonly orientation: number;
}

/** One piece that is the whole picture. */
export function pageOf(raster: Raster, orientation = 1): RasterPage {
  return { width: raster.width, height: raster.height, pieces: [{ x: 0, y: 0, raster }], orientation };
}

/** Plain pixels. `samples`: 1 grey, 3 red, green, blue. */
export function plainRaster(width: number, height: number, samples: 1 | 3, data: Uint8Array): Raster {
  const space = samples === 1 ? "/DeviceGray" : "/DeviceRGB";
  return { width, height, entries: `/ColorSpace ${space} /BitsPerComponent 8`, data };
}

/** Reference to a colour table as PDF writes it. `colours`: three bytes each. */
export function indexed(colours: Uint8Array): string {
  return `[/Indexed /DeviceRGB ${Math.max(0, Math.floor(colours.length / 3) - 1)} <${Buffer.from(colours).toString("hex")}>]`;
}

/** Whether width and height change places. */
function isSideways(orientation: number): boolean {
  return orientation >= 5;
}

/** A PDF of one page a pixel a point, that shows the picture upright. */
export function toPdf({ width, height, pieces, orientation }: RasterPage): Buffer {
  const [wide, high] = isSideways(orientation) ? [height, width] : [width, height];
  const names = pieces.map((_, i) => `/I${i} ${i + 5} 0 R`).join(" ");
  const turn = TURNS[orientation]!(width, height).join(" ");
  const drawn = pieces.map(({ x, y, raster }, i) => {
    return `q ${raster.width} 0 0 ${raster.height} ${x} ${height - y - raster.height} cm /I${i} Do Q`;
  });
  const content = Buffer.from(`${turn} cm\n${drawn.join("\n")}`, "latin1");
  const objects: Buffer[] = [
    Buffer.from("<< /Type /Catalog /Pages 2 0 R >>"),
    Buffer.from("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
    Buffer.from(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${wide} ${high}] /Resources << /XObject << ${names} >> >> /Contents 4 0 R >>`,
    ),
    stream("", content),
    ...pieces.map(({ raster }) =>
      stream(
        `/Type /XObject /Subtype /Image /Width ${raster.width} /Height ${raster.height} ${raster.entries}`,
        raster.data,
      ),
    ),
  ];
  return file(objects);
}

/** Where EXIF's orientations put the picture, as the six numbers of a matrix: y goes up on a page. */
const TURNS: readonly ((width: number, height: number) => readonly number[])[] = [
  () => [1, 0, 0, 1, 0, 0],
  () => [1, 0, 0, 1, 0, 0],
  (width) => [-1, 0, 0, 1, width, 0],
  (width, height) => [-1, 0, 0, -1, width, height],
  (_, height) => [1, 0, 0, -1, 0, height],
  (width, height) => [0, -1, -1, 0, height, width],
  (width) => [0, -1, 1, 0, 0, width],
  () => [0, 1, 1, 0, 0, 0],
  (_, height) => [0, 1, -1, 0, height, 0],
];

function stream(entries: string, data: Uint8Array): Buffer {
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Length ${data.length} >>\nstream\n`, "latin1"),
    data,
    Buffer.from("\nendstream"),
  ]);
}

function file(objects: readonly Buffer[]): Buffer {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n")];
  const offsets: number[] = [];
  let at = parts[0]!.length;
  objects.forEach((body, i) => {
    const whole = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), body, Buffer.from("\nendobj\n")]);
    offsets.push(at);
    at += whole.length;
    parts.push(whole);
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
