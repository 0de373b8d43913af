import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { read, utils } from "@e965/xlsx";
import { load, loadBuffer } from "cheerio";
import { unzipSync } from "fflate";
import mammoth from "mammoth";

const require = createRequire(import.meta.url);
const PDFJS = dirname(createRequire(require.resolve("pdf-parse")).resolve("pdfjs-dist/package.json"));

/** As the scanner loads it, or what PDF.js does to the platform would slow whatever is measured after it. */
const { loadPdfParse } = (await import(
  new URL("../../../../packages/scanner/dist/extract/pdf/load-pdf-parse.js", import.meta.url).href
)) as { loadPdfParse: () => Promise<typeof import("pdf-parse")> };

/** The library that comes to mind first for a format, used as its own page shows: bytes → text. */
export interface Peer {
  readonly kind: string;
  readonly name: string;
  readonly textOf: (bytes: Buffer) => string | Promise<string>;
}

export const PEERS: readonly Peer[] = [
  {
    kind: "docx",
    name: "mammoth 1.13.0, extractRawText",
    textOf: async (buffer) => (await mammoth.extractRawText({ buffer })).value,
  },
  {
    kind: "xlsx",
    name: "@e965/xlsx 0.20.3, sheet_to_csv",
    textOf: (bytes) => {
      const book = read(bytes);
      return book.SheetNames.map((name) => utils.sheet_to_csv(book.Sheets[name]!)).join("\n");
    },
  },
  {
    // Without the character maps of its PDF.js it reads next to no Chinese, and has little to do.
    kind: "pdf",
    name: "pdf-parse 2.4.5 with character maps",
    textOf: async (bytes) => {
      const { PDFParse } = await loadPdfParse();
      const parser = new PDFParse({
        data: new Uint8Array(bytes),
        cMapUrl: join(PDFJS, "cmaps") + sep,
        cMapPacked: true,
        standardFontDataUrl: join(PDFJS, "standard_fonts") + sep,
        verbosity: 0,
      });
      try {
        return (await parser.getText()).text;
      } finally {
        await parser.destroy();
      }
    },
  },
  { kind: "html", name: "cheerio 1.2.0, text", textOf: (bytes) => loadBuffer(bytes).text() },
  { kind: "ofd", name: "fflate 0.8.3 and cheerio 1.2.0", textOf: ofdText },
];

/** No library of note reads OFD: its zip opened, each page as a tree, the TextCode elements in the order of the file. */
function ofdText(bytes: Buffer): string {
  const parts = unzipSync(bytes, { filter: ({ name }) => /(?:Content|Annotation)\.xml$/i.test(name) });
  return Object.values(parts)
    .map((part) => load(Buffer.from(part).toString("utf8"), { xml: true })("ofd\\:TextCode").text())
    .join("\n");
}
