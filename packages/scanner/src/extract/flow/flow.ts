import type { Block, Place } from "@tuomin/core";
import { cellName } from "../cells.js";
import type { Look } from "../docx/run-look.js";
import { placeOfText } from "./places.js";

interface Cell {
  readonly column: number;
  /** Columns it covers. */
  span: number;
  /** It goes on from the row above. */
  goesOn: boolean;
  readonly look: Look;
  text: string;
  hiddenText: string;
  hidden: string | null;
}

interface Table {
  readonly number: number;
  readonly line: number;
  readonly rows: string[][];
  readonly hidden: Map<string, string>;
  column: number;
  cell: Cell | null;
}

interface HiddenText {
  readonly kind: string;
  text: string;
  /** Where its paragraphs begin in the text, and where each stands. */
  readonly starts: number[];
  readonly places: Place[];
}

/** One story of a document (the body, a header, a note, a text box) while it is read: paragraphs become lines of a text block. */
export interface Flow {
  readonly part: string | null;
  /** How the whole story is hidden, e.g. "comment". */
  readonly hidden: string | null;
  readonly blocks: Block[];
  /** Paragraphs read so far; the line of a place. */
  paragraph: number;
  page: number;
  tables: Table[];
  tableCount: number;
  text: string;
  lineStarts: number[];
  linePlaces: Place[];
  secrets: HiddenText[];
}

export function createFlow(part: string | null, hidden: string | null): Flow {
  return {
    part,
    hidden,
    blocks: [],
    paragraph: 0,
    page: 0,
    tables: [],
    tableCount: 0,
    text: "",
    lineStarts: [],
    linePlaces: [],
    secrets: [],
  };
}

/** Where the story stands now: the paragraph as a line in the body, the part's name elsewhere, the cell in a table. */
export function placeOfFlow(flow: Flow): Place {
  // Millions of paragraphs may stand so.
  if (flow.part === null && flow.page === 0 && flow.tables.length === 0) return { line: Math.max(1, flow.paragraph) };
  const page = flow.page > 0 ? { page: flow.page } : {};
  const table = flow.tables.at(-1);
  const at = table === undefined ? {} : { cell: cellName(table.rows.length - 1, table.cell?.column ?? 0) };
  if (flow.part !== null) return { part: flow.part, ...page, ...at };
  const part = table === undefined ? {} : { part: `table ${table.number}` };
  return { line: Math.max(1, flow.paragraph), ...part, ...page, ...at };
}

/** Page breaks are only known as they come, so the first page is told once there was a second. */
export function withPage(flow: Flow, place: Place): Place {
  return flow.page > 0 && place.page === undefined ? { ...place, page: 1 } : place;
}

/** The innermost open cell. */
export function cellOf(flow: Flow): Cell | null {
  return flow.tables.at(-1)?.cell ?? null;
}

export function startParagraph(flow: Flow): void {
  flow.paragraph++;
  const cell = flow.tables.at(-1)?.cell;
  if (cell != null) {
    if (cell.text !== "") cell.text += "\n";
    return;
  }
  flow.lineStarts.push(flow.text.length);
  flow.linePlaces.push(placeOfFlow(flow));
}

export function endParagraph(flow: Flow): void {
  if (flow.tables.at(-1)?.cell != null) return;
  flow.text += "\n";
  if (flow.text.length >= LONG_TEXT) closeText(flow);
}

/** Adds a run's text. `hidden`: how this run is hidden, or null. */
export function addText(flow: Flow, text: string, hidden: string | null): void {
  const cell = flow.tables.at(-1)?.cell;
  if (hidden === null) {
    if (cell != null) cell.text += text;
    else flow.text += text;
    return;
  }
  if (cell != null) {
    cell.hiddenText += text;
    cell.hidden = hidden;
    return;
  }
  addSecret(flow, text, hidden, placeOfFlow(flow));
}

/** Hidden text of one kind goes together while nothing else is hidden in between: a number may be cut in runs. */
function addSecret(flow: Flow, text: string, kind: string, place: Place): void {
  const last = flow.secrets.at(-1);
  const before = last?.places.at(-1);
  if (last === undefined || last.kind !== kind || before?.part !== place.part) {
    flow.secrets.push({ kind, text, starts: [0], places: [place] });
    return;
  }
  if (before?.line !== place.line || before?.page !== place.page) {
    last.text += "\n";
    last.starts.push(last.text.length);
    last.places.push(place);
  }
  last.text += text;
}

/** Adds text that is hidden in a cell beside words that can be seen. */
export function addCellSecret(flow: Flow, text: string, kind: string): void {
  flow.secrets.push({ kind, text, starts: [0], places: [placeOfFlow(flow)] });
}

/** Code units from which running text becomes a block at the end of a paragraph: what is joined piece by piece takes ten times its length until it is closed. */
const LONG_TEXT = 1_000_000;

/** Ends the running text: what was read of it becomes a block. */
export function closeText(flow: Flow): void {
  const { text, lineStarts, linePlaces } = flow;
  if (text.trim() !== "") {
    const placeOf = placeOfText(lineStarts, linePlaces, text.length >= LONG_TEXT, (place) => withPage(flow, place));
    flow.blocks.push({ kind: "text", text, place: linePlaces[0] ?? placeOfFlow(flow), hidden: flow.hidden, placeOf });
  }
  flow.text = "";
  flow.lineStarts = [];
  flow.linePlaces = [];
}
