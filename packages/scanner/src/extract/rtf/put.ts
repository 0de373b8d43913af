import { decodePage } from "../decode/code-page.js";
import { addText, cellOf, endParagraph, startParagraph } from "../flow/flow.js";
import { endCell, endTable, startCell, startRow, startTable } from "../flow/table.js";
import { flowOf, hiddenNow, type State } from "./state.js";

/** Adds decoded text to where the group's text goes. */
export function put(state: State, text: string): void {
  flush(state);
  putNow(state, text);
}

/** Decodes the bytes gathered so far, in the page of the font they are set in. */
export function flush(state: State): void {
  if (state.bytes.length === 0) return;
  const bytes = Buffer.from(state.bytes);
  state.bytes = [];
  putNow(state, decodeBytes(bytes, state.fontPages.get(state.group.font) ?? state.page));
}

const gb = new TextDecoder("gb18030", { fatal: true });

/** A file that tells no code page: GB 18030 where that reads without a fault, else Western. */
function decodeBytes(bytes: Buffer, page: number | null): string {
  if (page !== null) return decodePage(bytes, page);
  try {
    return gb.decode(bytes);
  } catch {
    return decodePage(bytes, 1252);
  }
}

function putNow(state: State, text: string): void {
  const { group } = state;
  switch (group.target) {
    case "text":
      open(state);
      addText(flowOf(state), text, hiddenNow(state));
      return;
    case "code":
      state.code += text;
      return;
    case "property":
      state.metadata[group.property] = (state.metadata[group.property] ?? "") + text;
      return;
    case "shape name":
      state.shapeName += text;
      return;
    case "shape value":
      state.value += text;
      return;
    case "custom name":
      state.customName += text;
      return;
    case "custom value":
      state.metadata[state.customName] = (state.metadata[state.customName] ?? "") + text;
      return;
    case "reviewer":
    case "author":
      state.reviewers[state.reviewers.length - 1] += text;
  }
}

function open(state: State): void {
  if (state.inParagraph) return;
  enter(state);
  startParagraph(flowOf(state));
  state.inParagraph = true;
}

/** Opens or closes the table as the paragraph says. */
function enter(state: State): void {
  const flow = flowOf(state);
  if (!state.inTable && !state.inRow) {
    while (flow.tables.length > 0) endTable(flow);
    state.rowDone = true;
    return;
  }
  if (flow.tables.length === 0) {
    startTable(flow);
    state.rowDone = true;
  }
  if (state.rowDone) startRow(flow);
  state.rowDone = false;
  if (cellOf(flow) === null) startCell(flow);
}

export function endOfParagraph(state: State): void {
  flush(state);
  if (state.group.target !== "text") return;
  open(state);
  endParagraph(flowOf(state));
  state.inParagraph = false;
}

export function endOfCell(state: State): void {
  flush(state);
  if (state.group.target !== "text") return;
  state.inTable = true;
  enter(state);
  endCell(flowOf(state));
  state.inParagraph = false;
}

export function endOfRow(state: State): void {
  flush(state);
  state.rowDone = true;
  state.inRow = false;
  state.inParagraph = false;
}
