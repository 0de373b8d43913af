import { cellOf, type Flow } from "../flow/flow.js";
import { endCell, startCell } from "../flow/table.js";
import { type Attributes, attribute } from "../xml-walk.js";
import { takeLook } from "./run-look.js";
import type { State } from "./story-state.js";

/** Properties; what stands in them is no text. Those of a paragraph's mark or of an earlier version say nothing of a run. */
export const PROPERTIES: ReadonlySet<string> = new Set(
  "rPr pPr tcPr trPr tblPr tblPrEx sectPr rPrChange pPrChange tcPrChange trPrChange tblPrChange sectPrChange sdtPr".split(
    " ",
  ),
);

export function openProperties(state: State, name: string): void {
  const outer = state.targets.at(-1);
  if (outer !== undefined) state.targets.push("mark");
  else if (name === "rPr") state.targets.push("run");
  else if (name === "pPr") state.targets.push("paragraph");
  else state.targets.push(name === "tcPr" ? "cell" : "mark");
}

/** Takes one element of the properties now open: a style, a span of a cell, or how text looks. */
export function takeProperty(state: State, flow: Flow, name: string, attributes: Attributes): void {
  const target = state.targets.at(-1);
  const cell = cellOf(flow);
  const value = attribute(attributes, "val");
  if (name === "rStyle" || name === "pStyle") {
    const look = state.looks.get(value ?? "");
    if (look !== undefined && target === "run") state.run = { ...look, ...state.run };
    else if (look !== undefined && target === "paragraph") state.paragraph = { ...look, ...state.paragraph };
  } else if (name === "gridSpan" && cell !== null) cell.span = count(value, 1);
  else if ((name === "vMerge" || name === "hMerge") && cell !== null) cell.goesOn = value !== "restart";
  else if (name === "gridBefore") {
    for (let i = count(value, 0); i > 0; i--) {
      startCell(flow);
      endCell(flow);
    }
  } else if (target === "run") takeLook(state.run, name, attributes);
  else if (target === "paragraph") takeLook(state.paragraph, name, attributes);
  else if (target === "cell" && cell !== null) takeLook(cell.look, name, attributes);
}

/** A count of columns, within what a table can have. */
function count(value: string | undefined, least: number): number {
  return Math.min(200, Math.max(least, Math.trunc(Number(value ?? least)) || least));
}
