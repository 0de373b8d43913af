import type { Block } from "@tuomin/core";
import { closeFlow } from "../flow/close.js";
import { addText, cellOf, createFlow, type Flow } from "../flow/flow.js";
import type { Look } from "./run-look.js";

/** A story of a document while it is read. */
export interface State {
  readonly looks: ReadonlyMap<string, Look>;
  readonly blocks: Block[];
  readonly flows: Flow[];
  /** Properties now being read, innermost last; "mark" for those that say nothing of a text. */
  readonly targets: ("run" | "paragraph" | "cell" | "mark")[];
  run: Look;
  paragraph: Look;
  deleted: number;
  taking: boolean;
  code: string | null;
  /** For every open AlternateContent: whether a choice was taken. */
  choices: boolean[];
  skipping: number;
  lastAlternative: string;
  /** Names of those who commented or whose changes are tracked. */
  readonly authors: Set<string>;
}

export function createState(looks: ReadonlyMap<string, Look>, flow: Flow): State {
  return {
    looks,
    blocks: [],
    flows: [flow],
    targets: [],
    run: {},
    paragraph: {},
    deleted: 0,
    taking: false,
    code: null,
    choices: [],
    skipping: 0,
    lastAlternative: "",
    authors: new Set(),
  };
}

export function popFlow(state: State): void {
  const flow = state.flows.pop();
  if (flow !== undefined) state.blocks.push(...closeFlow(flow));
}

export function flowOf(state: State): Flow {
  if (state.flows.length === 0) state.flows.push(createFlow(null, null));
  return state.flows[state.flows.length - 1]!;
}

/** Adds text of the run being read, hidden or not as its properties say. */
export function addRunText(state: State, text: string): void {
  const flow = flowOf(state);
  // What is behind a text box cannot be told here.
  const boxed = flow.part?.endsWith("text box") ?? false;
  addText(flow, text, hiddenRun(state, cellOf(flow)?.look ?? {}, boxed));
}

function hiddenRun({ run, paragraph, deleted }: State, cell: Look, boxed: boolean): string | null {
  if (deleted > 0) return "tracked deletion";
  if (run.vanish ?? paragraph.vanish) return "hidden text";
  const shaded = run.shaded ?? paragraph.shaded ?? cell.shaded ?? false;
  return (run.white ?? paragraph.white) && !shaded && !boxed ? "white text" : null;
}
