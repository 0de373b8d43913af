import type { Block } from "@tuomin/core";
import { ExtractError } from "../contract.js";
import { createFlow, endParagraph, startParagraph } from "../flow/flow.js";
import { endCell, endTable, startCell, startRow, startTable } from "../flow/table.js";
import { walkPart } from "../ooxml/part.js";
import { type Attributes, attribute, type XmlHandlers } from "../xml-walk.js";
import type { Zip } from "../zip/zip.js";
import type { Look } from "./run-look.js";
import { openProperties, PROPERTIES, takeProperty } from "./story-properties.js";
import { addCode, openSmall } from "./story-small.js";
import { addRunText, createState, flowOf, popFlow, type State } from "./story-state.js";

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
  /** Names of those who commented or whose changes are tracked. */
  readonly authors: ReadonlySet<string>;
  /** Why the part was not read to its end, or null. */
  readonly cut: ExtractError | null;
  /** Letters in the part, whatever became of them: white space left out (UTF-16 code units). */
  readonly letters: number;
}

/** Reads one part of a WordprocessingML document (ECMA-376 part 1, clause 17). */
export function readStory(zip: Zip, story: Story, looks: ReadonlyMap<string, Look>): StoryReading {
  const state = createState(looks, createFlow(story.name, story.hidden));
  let count = 0;
  let letters = 0;
  const handlers: XmlHandlers = {
    open: (name, attributes) => {
      if (state.skipping > 0) {
        state.skipping++;
        return;
      }
      if (AUTHORED.has(name)) addAuthor(state, attributes);
      if (name === story.each) {
        const separator = /separator|continuation/i.test(attribute(attributes, "type") ?? "");
        if (!separator) count++;
        state.flows.push(createFlow(separator ? "separator" : `${story.name} ${count}`, story.hidden));
      } else open(state, name, attributes);
    },
    text: (text) => {
      letters += text.trim().length;
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
  };
  const cut = untilLimit(() => walkPart(zip, story.part, handlers));
  while (state.flows.length > 0) popFlow(state);
  return { blocks: state.blocks, authors: state.authors, cut, letters };
}

/** Reads until all is read or the package has inflated to its limit; then the error that says so. */
function untilLimit(read: () => void): ExtractError | null {
  try {
    read();
    return null;
  } catch (error) {
    if (error instanceof ExtractError && error.code === "inflated-limit") return error;
    throw error;
  }
}

/** Elements that name who made them. */
const AUTHORED = new Set(["ins", "del", "moveFrom", "moveTo", "comment"]);

function addAuthor(state: State, attributes: Attributes): void {
  const author = attribute(attributes, "author")?.trim() ?? "";
  if (author !== "") state.authors.add(author);
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
