import type { Block } from "@tuomin/core";
import { walkPart } from "../ooxml/part.js";
import { attribute } from "../xml-walk.js";
import type { Zip } from "../zip/zip.js";

/** Variables that macros and templates keep in a document (ECMA-376 part 1, 17.15.1.30); nobody sees them. */
export function variableBlocks(zip: Zip, part: string): Block[] {
  const blocks: Block[] = [];
  walkPart(zip, part, {
    open: (name, attributes) => {
      const text = name === "docVar" ? (attribute(attributes, "val") ?? "") : "";
      const place = { part: `variable: ${attribute(attributes, "name") ?? ""}` };
      if (text.trim() !== "") blocks.push({ kind: "text", text, place, hidden: "variable" });
    },
  });
  return blocks;
}
