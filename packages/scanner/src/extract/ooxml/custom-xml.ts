import type { Block } from "@tuomin/core";
import type { Zip } from "../zip/zip.js";
import { walkPart } from "./part.js";

/** Data that programs keep in an Office file beside its text (ECMA-376 part 1, 22.5): forms filled in, fields of a file system. */
export function customXmlBlocks(zip: Zip): Block[] {
  const blocks: Block[] = [];
  for (const name of zip.names) {
    if (!/^customXml\/item\d*\.xml$/i.test(name)) continue;
    const words: string[] = [];
    walkPart(zip, name, {
      text: (text) => {
        if (text.trim() !== "") words.push(text.trim());
      },
    });
    const place = { part: name };
    if (words.length > 0) blocks.push({ kind: "text", text: words.join("\n"), place, hidden: "custom xml" });
  }
  return blocks;
}
