import { loadPdfium, type Pdfium, type Pointer } from "../pdf/pdfium.js";
import type { Grey } from "./grey.js";
import { greyWithoutSeals } from "./seals.js";

/** A page that can be drawn, larger or smaller. */
export interface Drawable {
  /** As it is seen, in points; of a picture a pixel a point. */
  readonly width: number;
  readonly height: number;
  /** A picture, of which a point is a pixel. */
  readonly dense: boolean;
  /** The page, or the part of it that is asked for, in grey on white, without red seals. `scale`: pixels a point. Null where the engine cannot. */
  readonly draw: (scale: number) => Grey | null;
}

/** FPDFBitmap_BGR; FPDF_ANNOT: stamps and filled forms are part of a page. */
const BLUE_GREEN_RED = 2;
const WITH_ANNOTATIONS = 1;

/**
 * Opens a PDF for drawing and hands its pages to `use`, one by one as it asks; closes it at the end.
 * @param dense the PDF was made of a picture, a pixel a point
 * @returns what `use` returns; null where the engine cannot open the file
 */
export async function withPages<T>(
  bytes: Uint8Array,
  dense: boolean,
  use: (page: (index: number, turn: number, box: readonly number[] | null) => Drawable | null) => Promise<T>,
): Promise<T | null> {
  const engine = await loadPdfium();
  const { call } = engine;
  const data = call.wasmExports.malloc(Math.max(1, bytes.length));
  if (data === 0) return null;
  call.HEAPU8.set(bytes, data);
  const document = call._FPDF_LoadMemDocument(data, bytes.length, 0);
  try {
    if (document === 0) return null;
    return await use((index, turn, box) => pageOf(engine, document, { index, turn, box, dense }));
  } finally {
    if (document !== 0) call._FPDF_CloseDocument(document);
    call.wasmExports.free(data);
  }
}

function pageOf(
  engine: Pdfium,
  document: Pointer,
  { index, turn, box, dense }: { index: number; turn: number; box: readonly number[] | null; dense: boolean },
): Drawable | null {
  const { call } = engine;
  const page = call._FPDF_LoadPage(document, index);
  if (page === 0) return null;
  const shown = [call._FPDF_GetPageWidthF(page), call._FPDF_GetPageHeightF(page)] as const;
  call._FPDF_ClosePage(page);
  const [width, height] = turn % 2 === 0 ? shown : [shown[1], shown[0]];
  const [left = 0, top = 0, right = width, bottom = height] = box ?? [];
  const draw = (scale: number): Grey | null =>
    drawPage(engine, document, index, {
      turn,
      left: Math.round(left * scale),
      top: Math.round(top * scale),
      wide: Math.max(1, Math.round((right - left) * scale)),
      high: Math.max(1, Math.round((bottom - top) * scale)),
      allWide: Math.max(1, Math.round(width * scale)),
      allHigh: Math.max(1, Math.round(height * scale)),
    });
  return { width: right - left, height: bottom - top, dense, draw };
}

interface Part {
  readonly turn: number;
  readonly left: number;
  readonly top: number;
  readonly wide: number;
  readonly high: number;
  readonly allWide: number;
  readonly allHigh: number;
}

function drawPage(engine: Pdfium, document: Pointer, index: number, part: Part): Grey | null {
  const { call } = engine;
  const page = call._FPDF_LoadPage(document, index);
  if (page === 0) return null;
  const { wide, high } = part;
  const bitmap = call._FPDFBitmap_CreateEx(wide, high, BLUE_GREEN_RED, 0, 0);
  try {
    if (bitmap === 0) return null;
    call._FPDFBitmap_FillRect(bitmap, 0, 0, wide, high, 0xffffffff);
    call._FPDF_RenderPageBitmap(
      bitmap,
      page,
      -part.left,
      -part.top,
      part.allWide,
      part.allHigh,
      part.turn,
      WITH_ANNOTATIONS,
    );
    const stride = call._FPDFBitmap_GetStride(bitmap);
    const at = call._FPDFBitmap_GetBuffer(bitmap);
    const data = call.HEAPU8.subarray(at, at + stride * high);
    return { width: wide, height: high, data: greyWithoutSeals({ width: wide, height: high, stride, data }) };
  } finally {
    if (bitmap !== 0) call._FPDFBitmap_Destroy(bitmap);
    call._FPDF_ClosePage(page);
  }
}
