import type { Block } from "@tuomin/core";
import { closeFlow } from "../flow/close.js";
import { createFlow, type Flow } from "../flow/flow.js";

/** Where the text of a group goes. */
type Target =
  | "text"
  | "skip"
  | "fonts"
  | "colours"
  | "code"
  | "property"
  | "picture properties"
  | "shape name"
  | "shape value"
  | "custom name"
  | "custom value"
  | "reviewer"
  | "author";

/** What a group sets, and its end takes back. */
interface Group {
  target: Target;
  font: number;
  /** Characters that stand for a Unicode character, for readers that do not know it. */
  fallback: number;
  hidden: boolean;
  deleted: boolean;
  colour: number;
  shaded: boolean;
  /** Half points. */
  size: number;
  /** Name of the property whose text this is. */
  property: string;
  /** The group opened a story of its own, closed with it. */
  story: boolean;
}

export interface State {
  readonly blocks: Block[];
  readonly flows: Flow[];
  readonly groups: Group[];
  group: Group;
  readonly metadata: Record<string, string>;
  /** Code page of every font that tells one. */
  readonly fontPages: Map<number, number>;
  /** Whether the colours of the table are white. */
  readonly whites: boolean[];
  colour: number[];
  /** Code page of the file, null where it tells none. */
  page: number | null;
  /** Bytes still to be decoded. */
  bytes: number[];
  /** Characters still to be skipped after a Unicode one. */
  skip: number;
  inTable: boolean;
  inRow: boolean;
  rowDone: boolean;
  inParagraph: boolean;
  code: string;
  shapeName: string;
  /** The alternative text told last: a picture may stand in the file twice, for older readers. */
  alternative: string;
  value: string;
  customName: string;
  reviewers: string[];
  notes: number;
  comments: number;
  pictures: number;
  largePictures: number[];
  /** Size of the picture now read, in square twips. */
  pictureWidth: number;
  objects: number;
}

export function createState(): State {
  const group: Group = {
    target: "text",
    font: -1,
    fallback: 1,
    hidden: false,
    deleted: false,
    colour: 0,
    shaded: false,
    size: 24,
    property: "",
    story: false,
  };
  return {
    blocks: [],
    flows: [createFlow(null, null)],
    groups: [],
    group,
    metadata: {},
    fontPages: new Map(),
    whites: [],
    colour: [],
    page: null,
    bytes: [],
    skip: 0,
    inTable: false,
    inRow: false,
    rowDone: true,
    inParagraph: false,
    code: "",
    shapeName: "",
    alternative: "",
    value: "",
    customName: "",
    reviewers: [],
    notes: 0,
    comments: 0,
    pictures: 0,
    largePictures: [],
    pictureWidth: 0,
    objects: 0,
  };
}

export function flowOf(state: State): Flow {
  return state.flows[state.flows.length - 1]!;
}

/** How the text now read is hidden, or null. */
export function hiddenNow({ group, whites }: State): string | null {
  if (group.deleted) return "tracked deletion";
  if (group.hidden || group.size <= 3) return "hidden text";
  return whites[group.colour] === true && !group.shaded ? "white text" : null;
}

export function closeStory(state: State): void {
  const flow = state.flows.pop();
  if (flow !== undefined) state.blocks.push(...closeFlow(flow));
  state.inParagraph = false;
  state.rowDone = true;
}
