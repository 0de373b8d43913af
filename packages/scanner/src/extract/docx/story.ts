import type { Block } from "@tuomin/core";
import { walkPart } from "../ooxml/part.js";
import { type Attributes, attribute } from "../xml-walk.js";
import type { Zip } from "../zip/zip.js";
import {
  addText,
  cellOf,
  closeFlow,
  createFlow,
  endCell,
  endParagraph,
  endTable,
  type Flow,
  placeOfFlow,
  startCell,
  startParagraph,
  startRow,
  startTable,
} from "./flow.js";
import { type Look, takeLook } from "./run-look.js";

/** A part of a document and how its text is told. */
export interface Story {
  readonly part: string;
  /** Words for its places; null for the body. */
  readonly name: string | null;
  readonly hidden: string | null;
  /** Element that starts one story of its own inside the part (`footnote`, `comment`), numbered in order. */
  readonly each?: string;
}

/** What a story gave beside its blocks. */
export interface StoryReading {
  readonly blocks: Block[];
  /** Pictures that cover a good part of a page, by their number in the story. */
  readonly largePictures: number[];
  readonly found: boolean;
}

interface State {
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
  /** Size of the drawing now read, square EMU. */
  area: number;
  pictures: number;
  readonly largePictures: number[];
  lastAlternative: string;
}

/** A quarter of an A4 page, in square EMU (914,400 to the inch). */
const LARGE = 0.25 * 7_560_000 * 10_692_000;

/** Reads one part of a WordprocessingML document (ECMA-376 part 1, clause 17). */
export function readStory(zip: Zip, story: Story, looks: ReadonlyMap<string, Look>): StoryReading {
  const state = createState(looks, createFlow(story.name, story.hidden));
  let count = 0;
  const found = walkPart(zip, story.part, {
    open: (name, attributes) => {
      if (state.skipping > 0) {
        state.skipping++;
        return;
      }
      if (name === story.each) {
        const separator = /separator|continuation/i.test(attribute(attributes, "type") ?? "");
        if (!separator) count++;
        state.flows.push(createFlow(separator ? "separator" : `${story.name} ${count}`, story.hidden));
      } else open(state, name, attributes);
    },
    text: (text) => {
      if (state.skipping > 0) return;
      if (state.code !== null) state.code += text;
      else if (state.taking) addRunText(state, text);
    },
    close: (name) => {
      if (state.skipping > 0) {
        state.skipping--;
        return;
      }
      if (name === story.each || name === "txbxContent") popFlow(state);
      else close(state, name);
    },
  });
  while (state.flows.length > 0) popFlow(state);
  return { blocks: state.blocks, largePictures: state.largePictures, found };
}

function createState(looks: ReadonlyMap<string, Look>, flow: Flow): State {
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
    area: 0,
    pictures: 0,
    largePictures: [],
    lastAlternative: "",
  };
}

function popFlow(state: State): void {
  const flow = state.flows.pop();
  if (flow !== undefined) state.blocks.push(...closeFlow(flow));
}

function flowOf(state: State): Flow {
  if (state.flows.length === 0) state.flows.push(createFlow(null, null));
  return state.flows[state.flows.length - 1]!;
}

function addRunText(state: State, text: string): void {
  const flow = flowOf(state);
  addText(flow, text, hiddenRun(state, cellOf(flow)?.look ?? {}));
}

function hiddenRun({ run, paragraph, deleted, flows }: State, cell: Look): string | null {
  if (deleted > 0) return "tracked deletion";
  if (run.vanish ?? paragraph.vanish) return "hidden text";
  const shaded = run.shaded ?? paragraph.shaded ?? cell.shaded ?? false;
  // What is behind a text box cannot be told here.
  return (run.white ?? paragraph.white) && !shaded && flows.length === 1 ? "white text" : null;
}

/** Properties; what stands in them is no text. Those of a paragraph's mark or of an earlier version say nothing of a run. */
const PROPERTIES: ReadonlySet<string> = new Set(
  "rPr pPr tcPr trPr tblPr tblPrEx sectPr rPrChange pPrChange tcPrChange trPrChange tblPrChange sectPrChange sdtPr".split(
    " ",
  ),
);

function openProperties(state: State, name: string): void {
  const outer = state.targets.at(-1);
  if (outer !== undefined) state.targets.push("mark");
  else if (name === "rPr") state.targets.push("run");
  else if (name === "pPr") state.targets.push("paragraph");
  else state.targets.push(name === "tcPr" ? "cell" : "mark");
}

function takeProperty(state: State, flow: Flow, name: string, attributes: Attributes): void {
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

function open(state: State, name: string, attributes: Attributes): void {
  const flow = flowOf(state);
  if (PROPERTIES.has(name)) {
    openProperties(state, name);
    return;
  }
  if (state.targets.length > 0) {
    takeProperty(state, flow, name, attributes);
    return;
  }
  switch (name) {
    case "p":
      startParagraph(flow);
      state.paragraph = {};
      return;
    case "r":
      state.run = {};
      return;
    case "t":
    case "delText":
      state.taking = true;
      if (name === "delText") state.deleted++;
      return;
    case "instrText":
    case "delInstrText":
      state.code = "";
      return;
    case "fldSimple":
      addCode(state, attribute(attributes, "instr") ?? "");
      return;
    case "del":
    case "moveFrom":
      state.deleted++;
      return;
    case "tbl":
      startTable(flow);
      return;
    case "tr":
      startRow(flow);
      return;
    case "tc":
      startCell(flow);
      return;
    case "AlternateContent":
      state.choices.push(false);
      return;
    case "Choice":
    case "Fallback":
      if (state.choices.at(-1) === true) state.skipping = 1;
      else if (state.choices.length > 0) state.choices[state.choices.length - 1] = true;
      return;
    case "txbxContent":
      state.flows.push(createFlow(flow.part === null ? "text box" : `${flow.part}: text box`, flow.hidden));
      return;
    case "rt":
      // Pronunciation above the characters.
      state.skipping = 1;
      return;
    default:
      openSmall(state, flow, name, attributes);
  }
}

/** Elements that are one character, a mark or a picture. */
function openSmall(state: State, flow: Flow, name: string, attributes: Attributes): void {
  if (name === "tab" || name === "ptab") addRunText(state, "\t");
  else if (name === "br" || name === "cr") addRunText(state, "\n");
  else if (name === "noBreakHyphen") addRunText(state, "-");
  else if (name === "sym") addSymbol(state, attribute(attributes, "char"));
  else if (name === "lastRenderedPageBreak") flow.page = Math.max(1, flow.page) + 1;
  else if (name === "extent") state.area = Number(attributes.cx) * Number(attributes.cy);
  else if (name === "blip" || name === "imagedata") takePicture(state);
  else if (name === "docPr" || name === "cNvPr") addAlternative(state, attribute(attributes, "descr"));
  else if (name === "shape") {
    state.area = areaOfStyle(attributes.style ?? "");
    addAlternative(state, attributes.alt);
  }
}

function addSymbol(state: State, code: string | undefined): void {
  const unit = Number.parseInt(code ?? "", 16);
  // Symbol fonts put ASCII into the private area at F000.
  if (unit >= 0xf020 && unit <= 0xf07e) addRunText(state, String.fromCharCode(unit - 0xf000));
}

function takePicture(state: State): void {
  state.pictures++;
  if (state.area >= LARGE) state.largePictures.push(state.pictures);
  state.area = 0;
}

/** The area a VML style gives a shape ("width:400pt;height:300pt"), in square EMU (12,700 to the point). */
function areaOfStyle(style: string): number {
  const width = /(?:^|;)width:([\d.]+)pt/.exec(style);
  const height = /(?:^|;)height:([\d.]+)pt/.exec(style);
  return width === null || height === null ? 0 : Number(width[1]) * Number(height[1]) * 12_700 ** 2;
}

function addAlternative(state: State, text: string | undefined): void {
  if (text === undefined || text.trim() === "" || text === state.lastAlternative) return;
  state.lastAlternative = text;
  const place = { ...placeOfFlow(flowOf(state)), part: "alt text" };
  state.blocks.push({ kind: "text", text, place, hidden: "alt text" });
}

/** A field's code, where it says more than the program's own words. */
function addCode(state: State, code: string): void {
  if (!/\d{7}|@|[\u4e00-\u9fff]{2}/.test(code)) return;
  const place = { ...placeOfFlow(flowOf(state)), part: "field code" };
  state.blocks.push({ kind: "text", text: code.trim(), place, hidden: "field code" });
}

function close(state: State, name: string): void {
  const flow = flowOf(state);
  if (PROPERTIES.has(name)) {
    state.targets.pop();
    return;
  }
  if (state.targets.length > 0) return;
  switch (name) {
    case "p":
      endParagraph(flow);
      return;
    case "t":
    case "delText":
      state.taking = false;
      if (name === "delText") state.deleted--;
      return;
    case "instrText":
    case "delInstrText":
      addCode(state, state.code ?? "");
      state.code = null;
      return;
    case "del":
    case "moveFrom":
      state.deleted--;
      return;
    case "tc":
      endCell(flow);
      return;
    case "tbl":
      endTable(flow);
      return;
    case "AlternateContent":
      state.choices.pop();
  }
}
