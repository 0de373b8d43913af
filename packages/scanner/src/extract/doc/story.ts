import type { Block } from "@tuomin/core";
import { closeFlow } from "../flow/close.js";
import { addFieldCode } from "../flow/field.js";
import { addText, cellOf, createFlow, endParagraph, type Flow, startParagraph } from "../flow/flow.js";
import { endCell, endTable, startCell, startRow, startTable } from "../flow/table.js";
import type { Characters } from "./characters.js";

/** Marks that stand among the characters ([MS-DOC] 2.4.1, 2.8.25). */
const CELL = 7;
const PARAGRAPH = 13;
const PAGE = 12;
const FIELD = 19;
const RESULT = 20;
const FIELD_END = 21;

interface State {
  readonly flow: Flow;
  readonly characters: Characters;
  /** Fields now open, each with its code while that is read, null in its result. */
  readonly fields: (string | null)[];
  /** A paragraph has begun. */
  inParagraph: boolean;
  /** The next paragraph of a table starts a new row. */
  rowDone: boolean;
}

/** Reads the characters from `from` up to `to` as one story: paragraphs and tables, hidden runs apart. */
export function readDocStory(
  characters: Characters,
  from: number,
  to: number,
  part: string | null,
  hidden: string | null,
): Block[] {
  const state: State = { flow: createFlow(part, hidden), characters, fields: [], inParagraph: false, rowDone: true };
  let at = from;
  for (const { text, look } of characters.runs(from, to)) {
    let start = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code >= 32 && code !== 0xa0 && code !== 0xad) continue;
      if (i > start) addPiece(state, text.slice(start, i), at + start, look);
      takeMark(state, code, at + i, look);
      start = i + 1;
    }
    if (start < text.length) addPiece(state, text.slice(start), at + start, look);
    at += text.length;
  }
  if (state.inParagraph) endParagraph(state.flow);
  return closeFlow(state.flow);
}

function addPiece(state: State, text: string, at: number, look: string | null): void {
  const field = state.fields.length - 1;
  const code = state.fields[field];
  if (code != null) {
    state.fields[field] = code + text;
    return;
  }
  open(state, at);
  addText(state.flow, text, look);
}

/** Makes sure that a paragraph is open, in the table or out of it as the file says. */
function open(state: State, at: number): void {
  if (state.inParagraph) return;
  enter(state, at);
  startParagraph(state.flow);
  state.inParagraph = true;
}

/** Opens and closes tables until the story stands as deep in them as the paragraph at a character. */
function enter(state: State, at: number): void {
  const { flow } = state;
  // A table inside a cell is read as part of that cell.
  const depth = Math.min(1, state.characters.paragraphAt(at).depth);
  while (flow.tables.length > depth) endTable(flow);
  if (depth === 0) {
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

function takeMark(state: State, code: number, at: number, look: string | null): void {
  const { flow, fields } = state;
  if (code === FIELD) fields.push("");
  else if (code === RESULT || code === FIELD_END) {
    const field = fields.length - 1;
    const told = fields[field];
    if (told != null) addFieldCode(flow, told);
    if (code === FIELD_END) fields.pop();
    else if (field >= 0) fields[field] = null;
  } else if (code === CELL) endOfCell(state, at);
  else if (code === PARAGRAPH || code === PAGE) endOfParagraph(state, at);
  else addPiece(state, characterOf(code), at, look);
}

function endOfCell(state: State, at: number): void {
  const { flow } = state;
  const { rowEnd, depth } = state.characters.paragraphAt(at);
  if (rowEnd && depth <= 1) {
    state.inParagraph = false;
    state.rowDone = true;
    return;
  }
  enter(state, at);
  if (flow.tables.length === 0) addText(flow, "\t", null);
  else endCell(flow);
  state.inParagraph = false;
}

/** In a table inside a cell a paragraph's end may be a cell's or a row's, too. */
function endOfParagraph(state: State, at: number): void {
  const { flow } = state;
  const { depth, rowEnd, innerCellEnd } = state.characters.paragraphAt(at);
  if (depth > 1 && (rowEnd || innerCellEnd)) {
    addText(flow, rowEnd ? "\n" : "\t", null);
    return;
  }
  open(state, at);
  endParagraph(flow);
  state.inParagraph = false;
}

/** Marks that are characters to a reader; pictures and references are none. */
function characterOf(code: number): string {
  if (code === 9) return "\t";
  if (code === 11 || code === 14) return "\n";
  if (code === 30) return "-";
  return code === 0xa0 ? "\u00a0" : "";
}
