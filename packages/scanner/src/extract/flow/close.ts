import type { Block, Place } from "@tuomin/core";
import { lowerIndex } from "../lines.js";
import { closeText, type Flow, withPage } from "./flow.js";
import { endTable } from "./table.js";

/** The story's blocks: what can be seen, in order, then what is hidden in it. */
export function closeFlow(flow: Flow): Block[] {
  while (flow.tables.length > 0) endTable(flow);
  closeText(flow);
  for (const { kind, text, starts, places } of flow.secrets) {
    if (text.trim() === "") continue;
    const placeOf = (start: number): Place => withPage(flow, places[lowerIndex(starts, start)]!);
    flow.blocks.push({ kind: "text", text, place: places[0]!, hidden: kind, placeOf });
  }
  return flow.blocks;
}
