import type { Block, Place } from "@tuomin/core";
import type { Zip } from "../zip/zip.js";
import { textsOf } from "./part.js";
import { relationsOf } from "./relations.js";

/** Words of the charts and diagrams a part draws: titles, labels, and the names and values a chart remembers. */
export function chartBlocks(zip: Zip, part: string, place: Place): Block[] {
  const blocks: Block[] = [];
  for (const { type, target, external } of relationsOf(zip, part)) {
    if (external || !/^(?:chart|chartEx|diagramData|chartUserShapes)$/.test(type)) continue;
    const words = [...textsOf(zip, target, "t", "p"), ...textsOf(zip, target, "v", "pt")];
    if (words.length === 0) continue;
    const kind = type.startsWith("chart") ? "chart" : "diagram";
    blocks.push({ kind: "text", text: words.join("\n"), place: { ...place, part: kind }, hidden: null });
  }
  return blocks;
}
