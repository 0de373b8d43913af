import type { Block } from "@tuomin/core";
import { closeFlow } from "../flow/close.js";
import { addText, cellOf, createFlow, endParagraph, type Flow, placeOfFlow, startParagraph } from "../flow/flow.js";
import { endCell, endTable, startCell, startRow, startTable } from "../flow/table.js";
import { type Attributes, attribute } from "../xml-walk.js";
import { lengthOf, type OdfLook, type OdfStyles } from "./styles.js";

/** Text of a document or a presentation while its content is walked (OpenDocument 1.3 part 3, clauses 5 to 10). */
export interface StoryWalk {
  readonly open: (name: string, attributes: Attributes, raw: string) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  readonly end: () => Block[];
}

interface State {
  readonly styles: OdfStyles;
  readonly blocks: Block[];
  readonly flows: Flow[];
  /** What opened a flow beside the first: its element's name, innermost last. */
  readonly openers: string[];
  /** Looks of the open paragraphs and spans. */
  readonly looks: OdfLook[];
  /** Open elements whose text is told, and those whose text is not. */
  taking: number;
  skipping: number;
  hiddenSections: boolean[];
  hiddenParagraph: boolean;
  offPage: number;
  notes: number;
  comments: number;
  page: number;
  description: string | null;
}

/** Stories of their own, by the element that holds them. */
const ASIDE: Readonly<Record<string, readonly [string, string | null]>> = {
  annotation: ["comment", "comment"],
  deletion: ["tracked changes", "tracked deletion"],
  note: ["footnote", null],
  notes: ["notes", "notes"],
  header: ["header", null],
  "header-left": ["header", null],
  "header-first": ["header", null],
  footer: ["footer", null],
  "footer-left": ["footer", null],
  "footer-first": ["footer", null],
};

/** Elements whose text is no text of the document: counts, dates, lists of styles, the program's own words. */
const SKIPPED = new Set([
  "date",
  "note-citation",
  "sequence-decls",
  "binary-data",
  "page-number",
  "date-string",
  "sender-initials",
]);

/** @param part the name of the first story's places; null for the body */
export function createStoryWalk(styles: OdfStyles, part: string | null): StoryWalk {
  const state: State = {
    styles,
    blocks: [],
    flows: [createFlow(part, null)],
    openers: [],
    looks: [],
    taking: 0,
    skipping: 0,
    hiddenSections: [],
    hiddenParagraph: false,
    offPage: 0,
    notes: 0,
    comments: 0,
    page: 0,
    description: null,
  };
  return {
    open: (name, attributes, raw) => {
      if (state.skipping > 0 || SKIPPED.has(name)) state.skipping++;
      else open(state, name, attributes, raw);
    },
    text: (text) => {
      if (state.skipping > 0) return;
      if (state.description !== null) state.description += text;
      else if (state.taking > 0) addText(flowOf(state), text, hiddenNow(state));
    },
    close: (name) => {
      if (state.skipping > 0) state.skipping--;
      else close(state, name);
    },
    end: () => {
      while (state.flows.length > 0) popFlow(state);
      return state.blocks;
    },
  };
}

function flowOf(state: State): Flow {
  if (state.flows.length === 0) state.flows.push(createFlow(null, null));
  return state.flows[state.flows.length - 1]!;
}

function popFlow(state: State): void {
  const flow = state.flows.pop();
  if (flow !== undefined) state.blocks.push(...closeFlow(flow));
}

function pushFlow(state: State, opener: string, name: string, hidden: string | null): void {
  const outer = flowOf(state);
  const flow = createFlow(outer.part === null ? name : `${outer.part}: ${name}`, hidden ?? outer.hidden);
  flow.page = state.page;
  state.flows.push(flow);
  state.openers.push(opener);
}

function hiddenNow(state: State): string | null {
  if (state.hiddenParagraph || state.hiddenSections.includes(true)) return "hidden text";
  let look: OdfLook = {};
  for (const inner of state.looks) look = { ...look, ...inner };
  if (look.vanish === true) return "hidden text";
  if (state.offPage > 0) return "off the slide";
  return look.white === true && look.shaded !== true && state.page === 0 ? "white text" : null;
}

function lookOf(state: State, family: string, attributes: Attributes): OdfLook {
  return state.styles.looks.get(`${family}:${attribute(attributes, "style-name") ?? ""}`) ?? {};
}

function open(state: State, name: string, attributes: Attributes, raw: string): void {
  const aside = ASIDE[name];
  if (aside !== undefined && !raw.startsWith("svg:")) {
    openAside(state, name, attributes, aside);
    return;
  }
  const flow = flowOf(state);
  switch (name) {
    case "p":
    case "h":
      state.taking++;
      state.looks.push(lookOf(state, "paragraph", attributes));
      startParagraph(flow);
      return;
    case "span":
      state.looks.push(lookOf(state, "text", attributes));
      return;
    case "creator":
      // Who wrote a comment or made a change.
      if (state.openers.length > 0) {
        state.taking++;
        startParagraph(flow);
      } else state.skipping = 1;
      return;
    case "s":
      addText(flow, " ".repeat(Math.min(100, Number(attribute(attributes, "c") ?? 1) || 1)), hiddenNow(state));
      return;
    case "tab":
      addText(flow, "\t", hiddenNow(state));
      return;
    case "line-break":
      addText(flow, "\n", hiddenNow(state));
      return;
    case "table":
      startTable(flow);
      return;
    case "table-row":
      startRow(flow);
      return;
    case "table-cell":
    case "covered-table-cell":
      startCell(flow);
      return;
    case "section":
      state.hiddenSections.push(attribute(attributes, "display") === "none");
      return;
    case "hidden-text":
      addHidden(state, attribute(attributes, "string-value"), "hidden text", "hidden text");
      return;
    case "hidden-paragraph":
      if (attribute(attributes, "is-hidden") !== "false") state.hiddenParagraph = true;
      return;
    case "user-field-decl":
      addHidden(state, attribute(attributes, "string-value"), "variable", "field code");
      return;
    case "title":
    case "desc":
      if (raw.startsWith("svg:")) state.description = "";
      return;
    case "a":
      if (/^(?:mailto|tel|sms):/i.test(attribute(attributes, "href") ?? "")) {
        addHidden(state, attribute(attributes, "href"), "hyperlink", "attribute");
      }
      return;
    case "frame":
    case "custom-shape":
      openFrame(state, name, attributes);
      return;
    case "page":
      if (raw === "draw:page") openPage(state, attributes);
      return;
    default:
      if (raw.startsWith("form:")) {
        const value = attribute(attributes, "current-value") ?? attribute(attributes, "value");
        addHidden(state, value, "form field", null);
      }
  }
}

function openAside(
  state: State,
  name: string,
  attributes: Attributes,
  [part, hidden]: readonly [string, string | null],
): void {
  if (name === "note") {
    const kind = attribute(attributes, "note-class") === "endnote" ? "endnote" : "footnote";
    pushFlow(state, name, `${kind} ${++state.notes}`, hidden);
  } else if (name === "annotation") pushFlow(state, name, `comment ${++state.comments}`, hidden);
  else pushFlow(state, name, part, hidden);
}

function addHidden(state: State, text: string | undefined, part: string, hidden: string | null): void {
  if (text === undefined || text.trim() === "") return;
  state.blocks.push({ kind: "text", text, place: { ...placeOfFlow(flowOf(state)), part }, hidden });
}

/** A frame in running text holds a story of its own; on a slide it only has a place. */
function openFrame(state: State, name: string, attributes: Attributes): void {
  if (state.page === 0) {
    pushFlow(state, name, "text box", null);
    return;
  }
  state.openers.push(name);
  const { width, height } = state.styles;
  const x = lengthOf(attribute(attributes, "x"));
  const y = lengthOf(attribute(attributes, "y"));
  const off =
    width > 0 &&
    attribute(attributes, "x") !== undefined &&
    (x >= width ||
      y >= height ||
      x + lengthOf(attribute(attributes, "width")) <= 0 ||
      y + lengthOf(attribute(attributes, "height")) <= 0);
  if (off || state.offPage > 0) state.offPage++;
}

function openPage(state: State, attributes: Attributes): void {
  popFlow(state);
  state.page++;
  const hidden = lookOf(state, "drawing-page", attributes).away === true ? "hidden slide" : null;
  const flow = createFlow(null, hidden);
  flow.page = state.page;
  state.flows.push(flow);
}

function close(state: State, name: string): void {
  if (state.openers.at(-1) === name) {
    state.openers.pop();
    if ((name === "frame" || name === "custom-shape") && state.page > 0) {
      if (state.offPage > 0) state.offPage--;
    } else popFlow(state);
    return;
  }
  const flow = flowOf(state);
  switch (name) {
    case "p":
    case "h":
      state.taking--;
      state.looks.pop();
      state.hiddenParagraph = false;
      endParagraph(flow);
      return;
    case "span":
      state.looks.pop();
      return;
    case "creator":
      state.taking--;
      endParagraph(flow);
      return;
    case "table-cell":
    case "covered-table-cell":
      if (cellOf(flow) !== null) endCell(flow);
      return;
    case "table":
      endTable(flow);
      return;
    case "section":
      state.hiddenSections.pop();
      return;
    case "title":
    case "desc":
      if (state.description !== null) addHidden(state, state.description, "alt text", "alt text");
      state.description = null;
  }
}
