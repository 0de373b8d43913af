import type { Block } from "@tuomin/core";
import { closeText, type Flow } from "./flow.js";
import { endTable } from "./table.js";

/** The story's blocks: what can be seen, in order, then what is hidden in it. */
export function closeFlow(flow: Flow): Block[] {
  while (flow.tables.length > 0) endTable(flow);
  closeText(flow);
  for (const { kind, place, text } of flow.secrets) {
    if (text.trim() !== "") flow.blocks.push({ kind: "text", text, place, hidden: kind });
  }
  return flow.blocks;
}
