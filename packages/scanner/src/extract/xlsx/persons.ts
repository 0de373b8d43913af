import type { Block } from "@tuomin/core";
import { walkPart } from "../ooxml/part.js";
import { attribute } from "../xml-walk.js";
import type { Zip } from "../zip/zip.js";

/** Names of those who wrote comments, old and threaded ([MS-XLSX] 2.6.204; ECMA-376 part 1, 18.7.2), each once. */
export function personBlocks(zip: Zip): Block[] {
  const names = new Set<string>();
  let inAuthor = false;
  for (const part of zip.names) {
    if (!/^xl\/(?:persons\/[^/]+|comments[^/]*|comments\/[^/]+)\.xml$/i.test(part)) continue;
    walkPart(zip, part, {
      open: (name, attributes) => {
        inAuthor = name === "author";
        if (name === "person") names.add(attribute(attributes, "displayName") ?? "");
      },
      text: (text) => {
        // A thread's copy names its own number as the author.
        if (inAuthor && !text.startsWith("tc={")) names.add(text.trim());
      },
      close: () => {
        inAuthor = false;
      },
    });
  }
  const text = [...names].filter((name) => name !== "").join("\n");
  return text === "" ? [] : [{ kind: "text", text, place: { part: "comment author" }, hidden: "comment" }];
}
