import type { Place } from "@tuomin/core";
import { identify } from "../intake/identify.js";
import { imageSize, mayHoldText } from "../intake/image-size.js";
import type { Extraction, Picture } from "./contract.js";
import { isImageKind } from "./image-kinds.js";
import { picturesUnread } from "./words.js";

/** First bytes of a picture that nearly always tell its size. */
export const HEAD = 65_536;

/**
 * An extraction whose pictures are settled: those that may hold text are counted as not read. Pictures too small for a telephone number are no gap.
 */
export function settlePictures(extraction: Extraction): Extraction {
  const { pictures = [], ...rest } = extraction;
  if (pictures.length === 0) return extraction;
  const wanted = pictures.filter(isWorthReading);
  if (wanted.length === 0) return rest;
  return { ...rest, notes: [...rest.notes, picturesUnread(wanted.map(({ place }) => describe(place)))] };
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

function describe({ page, sheet, part }: Place): { zh: string; en: string } {
  const zh = [sheet === undefined ? "" : `工作表“${sheet}”`, page === undefined ? "" : `第 ${page} 页`, part ?? ""];
  const en = [sheet === undefined ? "" : `sheet "${sheet}"`, page === undefined ? "" : `page ${page}`, part ?? ""];
  return { zh: zh.filter(Boolean).join(" "), en: en.filter(Boolean).join(", ") };
}
