import { walkPart } from "../ooxml/part.js";
import type { Zip } from "../zip/zip.js";

/** The workbook's shared strings: runs of one string joined, pronunciation hints (`rPh`) left out. */
export function readSharedStrings(zip: Zip, part: string): string[] {
  const strings: string[] = [];
  let text = "";
  let taking = false;
  let phonetic = false;
  walkPart(zip, part, {
    open: (name) => {
      if (name === "si") text = "";
      else if (name === "rPh") phonetic = true;
      else if (name === "t") taking = !phonetic;
    },
    text: (piece) => {
      if (taking) text += piece;
    },
    close: (name) => {
      if (name === "t") taking = false;
      else if (name === "rPh") phonetic = false;
      else if (name === "si") strings.push(unescapeText(text));
    },
  });
  return strings;
}

/** Characters XML cannot hold are written `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
