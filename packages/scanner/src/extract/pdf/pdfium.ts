import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { PDFiumModule } from "@hyzyla/pdfium";
import { boxFont } from "./box-font.js";

/** A handle or address inside the engine's memory. */
export type Pointer = number;

/** PDFium's C functions that are called here (fpdfview.h, fpdf_text.h, fpdf_edit.h, fpdf_annot.h, fpdf_doc.h, fpdf_attachment.h). */
interface Calls {
  readonly _FPDF_InitLibraryWithConfig: (config: Pointer) => void;
  readonly _FPDF_LoadMemDocument: (data: Pointer, size: number, password: Pointer) => Pointer;
  readonly _FPDF_GetLastError: () => number;
  readonly _FPDF_CloseDocument: (document: Pointer) => void;
  readonly _FPDF_GetPageCount: (document: Pointer) => number;
  readonly _FPDF_LoadPage: (document: Pointer, index: number) => Pointer;
  readonly _FPDF_ClosePage: (page: Pointer) => void;
  readonly _FPDF_GetPageWidthF: (page: Pointer) => number;
  readonly _FPDF_GetPageHeightF: (page: Pointer) => number;
  readonly _FPDF_GetPageBoundingBox: (page: Pointer, rect: Pointer) => number;
  readonly _FPDFPage_GetRotation: (page: Pointer) => number;
  readonly _FPDFText_LoadPage: (page: Pointer) => Pointer;
  readonly _FPDFText_ClosePage: (text: Pointer) => void;
  readonly _FPDFText_CountChars: (text: Pointer) => number;
  readonly _FPDFText_GetUnicode: (text: Pointer, index: number) => number;
  readonly _FPDFText_IsGenerated: (text: Pointer, index: number) => number;
  readonly _FPDFText_GetLooseCharBox: (text: Pointer, index: number, rect: Pointer) => number;
  readonly _FPDFText_GetCharOrigin: (text: Pointer, index: number, x: Pointer, y: Pointer) => number;
  readonly _FPDFText_GetCharAngle: (text: Pointer, index: number) => number;
  readonly _FPDFText_GetTextObject: (text: Pointer, index: number) => Pointer;
  readonly _FPDFTextObj_GetTextRenderMode: (object: Pointer) => number;
  readonly _FPDFPage_CountObjects: (page: Pointer) => number;
  readonly _FPDFPage_GetObject: (page: Pointer, index: number) => Pointer;
  readonly _FPDFFormObj_CountObjects: (form: Pointer) => number;
  readonly _FPDFFormObj_GetObject: (form: Pointer, index: number) => Pointer;
  readonly _FPDFPageObj_GetType: (object: Pointer) => number;
  readonly _FPDFPageObj_GetMatrix: (object: Pointer, matrix: Pointer) => number;
  readonly _FPDFPageObj_GetFillColor: (object: Pointer, r: Pointer, g: Pointer, b: Pointer, a: Pointer) => number;
  readonly _FPDFPageObj_HasTransparency: (object: Pointer) => number;
  readonly _FPDFImageObj_GetRenderedBitmap: (document: Pointer, page: Pointer, image: Pointer) => Pointer;
  readonly _FPDFBitmap_GetFormat: (bitmap: Pointer) => number;
  readonly _FPDFBitmap_GetWidth: (bitmap: Pointer) => number;
  readonly _FPDFBitmap_GetHeight: (bitmap: Pointer) => number;
  readonly _FPDFBitmap_GetStride: (bitmap: Pointer) => number;
  readonly _FPDFBitmap_GetBuffer: (bitmap: Pointer) => Pointer;
  readonly _FPDFBitmap_Destroy: (bitmap: Pointer) => void;
  readonly _FPDFPath_GetDrawMode: (path: Pointer, fill: Pointer, stroke: Pointer) => number;
  readonly _FPDFPath_CountSegments: (path: Pointer) => number;
  readonly _FPDFPath_GetPathSegment: (path: Pointer, index: number) => Pointer;
  readonly _FPDFPathSegment_GetPoint: (segment: Pointer, x: Pointer, y: Pointer) => number;
  readonly _FPDFPathSegment_GetType: (segment: Pointer) => number;
  readonly _FPDFPathSegment_GetClose: (segment: Pointer) => number;
  readonly _FPDFPage_GetAnnotCount: (page: Pointer) => number;
  readonly _FPDFPage_GetAnnot: (page: Pointer, index: number) => Pointer;
  readonly _FPDFPage_CloseAnnot: (annot: Pointer) => void;
  readonly _FPDFAnnot_GetSubtype: (annot: Pointer) => number;
  readonly _FPDFAnnot_GetRect: (annot: Pointer, rect: Pointer) => number;
  readonly _FPDFAnnot_GetColor: (
    annot: Pointer,
    kind: number,
    r: Pointer,
    g: Pointer,
    b: Pointer,
    a: Pointer,
  ) => number;
  readonly _FPDFAnnot_GetStringValue: (annot: Pointer, key: Pointer, buffer: Pointer, size: number) => number;
  readonly _FPDFAnnot_GetLink: (annot: Pointer) => Pointer;
  readonly _FPDFLink_GetAction: (link: Pointer) => Pointer;
  readonly _FPDFAction_GetURIPath: (document: Pointer, action: Pointer, buffer: Pointer, size: number) => number;
  readonly _FPDF_GetMetaText: (document: Pointer, tag: Pointer, buffer: Pointer, size: number) => number;
  readonly _FPDFBookmark_GetFirstChild: (document: Pointer, bookmark: Pointer) => Pointer;
  readonly _FPDFBookmark_GetNextSibling: (document: Pointer, bookmark: Pointer) => Pointer;
  readonly _FPDFBookmark_GetTitle: (bookmark: Pointer, buffer: Pointer, size: number) => number;
  readonly _FPDFDoc_GetAttachmentCount: (document: Pointer) => number;
  readonly _FPDFDoc_GetAttachment: (document: Pointer, index: number) => Pointer;
  readonly _FPDFAttachment_GetName: (attachment: Pointer, buffer: Pointer, size: number) => number;
  readonly _FPDFAttachment_GetFile: (attachment: Pointer, buffer: Pointer, size: number, needed: Pointer) => number;
  readonly wasmExports: { readonly malloc: (size: number) => Pointer; readonly free: (at: Pointer) => void };
  readonly HEAPU8: Uint8Array;
  readonly HEAP32: Int32Array;
  readonly HEAPF32: Float32Array;
  readonly HEAPF64: Float64Array;
}

/** The engine with a small scratch area for results that functions write to memory. */
export interface Pdfium {
  readonly call: Calls;
  /** 64 bytes; valid until the next call that uses it. */
  readonly scratch: Pointer;
}

let loading: Promise<Pdfium> | null = null;

/** The engine, loaded once. */
export function loadPdfium(): Promise<Pdfium> {
  loading ??= start();
  return loading;
}

/** After a trap inside the engine its memory cannot be trusted: the next file gets a new one. */
export function dropPdfium(): void {
  loading = null;
}

/** What the glue code of the engine hands to WebAssembly: among it a small file system in memory. */
interface Imports {
  readonly env: { readonly __syscall_openat: (folder: number, path: Pointer, flags: number, rest: Pointer) => number };
  readonly wasi_snapshot_preview1: {
    readonly fd_write: (file: number, vectors: Pointer, count: number, written: Pointer) => number;
    readonly fd_close: (file: number) => number;
  };
}

/** The parts of the WebAssembly interface used here; the project's type libraries do not hold it. */
interface Wasm {
  readonly compile: (bytes: Uint8Array) => Promise<object>;
  readonly Instance: new (module: object, imports: unknown) => object;
}

/** A folder of the engine's own file system. */
const FONT_FOLDER = "/tmp";

async function start(): Promise<Pdfium> {
  const wasm = (globalThis as unknown as { WebAssembly: Wasm }).WebAssembly;
  const binary = await readFile(createRequire(import.meta.url).resolve("@hyzyla/pdfium/pdfium.wasm"));
  const module = await wasm.compile(binary);
  let imports: Imports | null = null;
  const options = {
    instantiateWasm: (given: unknown, done: (instance: object, module: object) => void): object => {
      imports = given as Imports;
      done(new wasm.Instance(module, given), module);
      return {};
    },
  };
  const call = (await PDFiumModule(options as unknown as Parameters<typeof PDFiumModule>[0])) as unknown as Calls;
  const scratch = call.wasmExports.malloc(64);
  const engine: Pdfium = { call, scratch };
  if (imports !== null) writeFile(engine, imports, `${FONT_FOLDER}/box.ttf`, boxFont());
  // FPDF_LIBRARY_CONFIG: version, list of font folders, and three fields for other platforms.
  const folder = keep(engine, Buffer.from(`${FONT_FOLDER}\0`, "latin1"));
  const folders = keep(engine, Buffer.from(Uint32Array.of(folder, 0).buffer));
  call._FPDF_InitLibraryWithConfig(keep(engine, Buffer.from(Uint32Array.of(2, folders, 0, 0, 0, 0).buffer)));
  return engine;
}

/** Copies bytes into the engine's memory, for good. */
function keep(engine: Pdfium, bytes: Uint8Array): Pointer {
  const at = engine.call.wasmExports.malloc(bytes.length);
  engine.call.HEAPU8.set(bytes, at);
  return at;
}

/** Writes a file into the engine's file system, by the system calls it would use itself (O_WRONLY | O_CREAT). */
function writeFile(
  engine: Pdfium,
  { env, wasi_snapshot_preview1: wasi }: Imports,
  path: string,
  bytes: Uint8Array,
): void {
  const name = keep(engine, Buffer.from(`${path}\0`, "latin1"));
  const data = keep(engine, bytes);
  const mode = keep(engine, Buffer.from(Uint32Array.of(0o644).buffer));
  const vector = keep(engine, Buffer.from(Uint32Array.of(data, bytes.length).buffer));
  const file = env.__syscall_openat(-100, name, 0o101, mode);
  if (file < 0) return;
  wasi.fd_write(file, vector, 1, engine.scratch);
  wasi.fd_close(file);
}

/** Floats at the scratch area. */
export function floats(engine: Pdfium, count: number): number[] {
  const at = engine.scratch >> 2;
  return Array.from(engine.call.HEAPF32.subarray(at, at + count));
}

/** A string the engine hands over in UTF-16LE (most) or bytes: asked twice, first for its size in bytes. */
export function readString(
  engine: Pdfium,
  ask: (buffer: Pointer, size: number) => number,
  encoding: "utf16le" | "utf8" = "utf16le",
): string {
  const size = ask(0, 0);
  if (size <= (encoding === "utf8" ? 1 : 2) || size > 4_000_000) return "";
  const { wasmExports } = engine.call;
  const buffer = wasmExports.malloc(size);
  try {
    ask(buffer, size);
    const bytes = Buffer.from(engine.call.HEAPU8.slice(buffer, buffer + size));
    return bytes.toString(encoding).replace(/\0+$/, "");
  } finally {
    wasmExports.free(buffer);
  }
}

/** Runs with a zero-ended ASCII string in the engine's memory. */
export function withName<T>(engine: Pdfium, name: string, run: (at: Pointer) => T): T {
  const { wasmExports } = engine.call;
  const at = wasmExports.malloc(name.length + 1);
  try {
    engine.call.HEAPU8.set(Buffer.from(`${name}\0`, "latin1"), at);
    return run(at);
  } finally {
    wasmExports.free(at);
  }
}
