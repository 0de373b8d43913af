import { type Flow, placeOfFlow } from "./flow.js";

/** Adds a field's code as a hidden block, where it says more than the program's own words. */
export function addFieldCode(flow: Flow, code: string): void {
  if (!/\d{7}|@|[\u4e00-\u9fff]{2}/.test(code)) return;
  const place = { ...placeOfFlow(flow), part: "field code" };
  flow.blocks.push({ kind: "text", text: code.trim(), place, hidden: "field code" });
}
