import type { Block } from "@tuomin/core";
import { identify } from "../intake/identify.js";
import { imageSize, mayHoldText } from "../intake/image-size.js";
import type { Extraction, Picture } from "./contract.js";
import { isImageKind } from "./image-kinds.js";
import { isEmf, readEmf } from "./metafile/emf.js";
import { isWmf, readWmf } from "./metafile/wmf.js";
import { linesOfWords } from "./metafile/words.js";
import type { OcrOptions } from "./ocr/ocr-options.js";
import { picturesUnread } from "./words.js";

/** First bytes of a picture that nearly always tell its size. */
export const HEAD = 65_536;

/**
 * An extraction whose pictures are settled: those that may hold text are read, or counted as not read. Pictures too small for a telephone number are no gap.
 */
export async function settlePictures(
  bytes: Buffer,
  extraction: Extraction,
  ocr: OcrOptions | undefined,
): Promise<Extraction> {
  const { pictures = [], ...rest } = extraction;
  if (pictures.length === 0) return extraction;
  const drawn: Block[] = [];
  const wanted = pictures.filter((picture) => !readDrawing(picture, drawn) && isWorthReading(picture));
  const told = await settleRest(bytes, rest, wanted, ocr);
  if (drawn.length === 0) return told;
  return { ...told, document: { ...told.document, blocks: [...told.document.blocks, ...drawn] } };
}

async function settleRest(
  bytes: Buffer,
  rest: Omit<Extraction, "pictures">,
  wanted: readonly Picture[],
  ocr: OcrOptions | undefined,
): Promise<Extraction> {
  if (wanted.length === 0) return rest;
  if (ocr !== undefined) return (await import("./ocr/recognise.js")).recognise(bytes, rest, wanted, ocr);
  return { ...rest, notes: [...rest.notes, picturesUnread(wanted.map(({ place }) => place))] };
}

/** Drawings of Windows keep their words as text. False where a picture is none, has no words, or has a bitmap with perhaps more of them. */
function readDrawing({ from, place, hidden }: Picture, blocks: Block[]): boolean {
  if ("index" in from) return false;
  const head = from.head();
  const read = isEmf(head) ? readEmf : isWmf(head) ? readWmf : null;
  const drawing = read === null ? null : read(from.read() ?? head);
  if (drawing === null || drawing.words.length === 0) return false;
  blocks.push({ kind: "text", text: linesOfWords(drawing.words), place, hidden });
  return drawing.bitmap < LARGE_DRAWING;
}

/** Bytes from which a picture of a kind that is not read (drawings of Windows) can be a scan. */
const LARGE_DRAWING = 20_000;

/** Whether a picture may hold text. One that is missing or damaged may. */
function isWorthReading({ from }: Picture): boolean {
  if ("index" in from) return true;
  const head = from.head();
  const kind = identify(head, "");
  if (kind === "icon") return false;
  if (head.length > 0 && !isImageKind(kind)) return head.length >= LARGE_DRAWING;
  const size = imageSize(kind, head) ?? imageSize(kind, from.read() ?? head);
  return size === null || mayHoldText(size);
}
