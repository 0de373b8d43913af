import type { DrawingRecord } from "../ole/drawing.js";
import { RECORD } from "./types.js";

/** The text of an atom, or null where it is none. Paragraphs end with a line break; a vertical tab is a break inside one. */
export function textOfAtom({ type, data }: DrawingRecord): string | null {
  if (type === RECORD.characters || type === RECORD.string) {
    return clean(data.toString("utf16le", 0, data.length & ~1));
  }
  // One byte a character: the low half of its code.
  return type === RECORD.bytes ? clean(data.toString("latin1")) : null;
}

function clean(text: string): string {
  return text.replace(/[\r\v]/g, "\n").replace(/\0/g, "");
}
