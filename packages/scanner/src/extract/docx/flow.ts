import type { Block, Place } from "@tuomin/core";
import { columnName } from "../cells.js";
import { lowerIndex } from "../lines.js";
import type { Look } from "./run-look.js";

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
  readonly place: Place;
  text: string;
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
  const page = flow.page > 0 ? { page: flow.page } : {};
  const table = flow.tables.at(-1);
  const at = table === undefined ? {} : { cell: cellName(table.rows.length - 1, table.cell?.column ?? 0) };
  if (flow.part !== null) return { part: flow.part, ...page, ...at };
  const part = table === undefined ? {} : { part: `table ${table.number}` };
  return { line: Math.max(1, flow.paragraph), ...part, ...page, ...at };
}

function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** Page breaks are only known as they come, so the first page is told once there was a second. */
function withPage(flow: Flow, place: Place): Place {
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
  if (flow.tables.at(-1)?.cell == null) flow.text += "\n";
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
  const place = placeOfFlow(flow);
  const last = flow.secrets.at(-1);
  if (last === undefined || last.kind !== hidden || last.place.part !== place.part) {
    flow.secrets.push({ kind: hidden, place, text });
  } else last.text += last.place.line === place.line ? text : `\n${text}`;
}

export function startTable(flow: Flow): void {
  // A table inside a cell becomes a table of its own.
  if (flow.tables.length === 0) closeText(flow);
  flow.tableCount++;
  const line = flow.paragraph + 1;
  flow.tables.push({ number: flow.tableCount, line, rows: [], hidden: new Map(), column: 0, cell: null });
}

export function startRow(flow: Flow): void {
  const table = flow.tables.at(-1);
  if (table === undefined) return;
  table.rows.push([]);
  table.column = 0;
}

export function startCell(flow: Flow): void {
  const table = flow.tables.at(-1);
  if (table === undefined) return;
  if (table.rows.length === 0) table.rows.push([]);
  table.cell = { column: table.column, span: 1, goesOn: false, look: {}, text: "", hiddenText: "", hidden: null };
}

/** Ends the open cell. The other columns it covers stay empty. */
export function endCell(flow: Flow): void {
  const table = flow.tables.at(-1);
  const cell = table?.cell;
  if (table === undefined || cell == null) return;
  const row = table.rows.at(-1)!;
  const visible = cell.text.trim() === "" ? "" : cell.text;
  if (visible === "" && cell.hidden !== null) {
    row.push(cell.hiddenText);
    table.hidden.set(`${table.rows.length - 1},${cell.column}`, cell.hidden);
  } else {
    row.push(visible);
    if (cell.hidden !== null) flow.secrets.push({ kind: cell.hidden, place: placeOfFlow(flow), text: cell.hiddenText });
    // Word does not show what a continued cell holds; the file still has it.
    if (cell.goesOn && visible !== "") table.hidden.set(`${table.rows.length - 1},${cell.column}`, "merged cell");
  }
  for (let i = 1; i < cell.span; i++) row.push("");
  table.column += cell.span;
  table.cell = null;
}

export function endTable(flow: Flow): void {
  const table = flow.tables.pop();
  if (table === undefined || table.rows.every((row) => row.every((cell) => cell === ""))) return;
  const place: Place = {
    ...(flow.part === null ? { line: table.line } : {}),
    part: flow.part === null ? `table ${table.number}` : `${flow.part}: table ${table.number}`,
    ...(flow.page > 0 ? { page: flow.page } : {}),
  };
  if (table.rows.length === 1 && table.rows[0]!.length === 1) {
    // A frame around text, not a table.
    flow.blocks.push({
      kind: "text",
      text: table.rows[0]![0]!,
      place,
      hidden: flow.hidden ?? table.hidden.get("0,0") ?? null,
    });
    return;
  }
  flow.blocks.push({
    kind: "table",
    rows: table.rows,
    place,
    hidden: flow.hidden,
    placeOf: (row, column) => ({ ...withPage(flow, place), cell: cellName(row, column) }),
    hiddenOf: (row, column) => flow.hidden ?? table.hidden.get(`${row},${column}`) ?? null,
  });
}

function closeText(flow: Flow): void {
  const { text, lineStarts, linePlaces } = flow;
  if (text.trim() !== "") {
    const placeOf = (start: number): Place => withPage(flow, linePlaces[lowerIndex(lineStarts, start)]!);
    flow.blocks.push({ kind: "text", text, place: linePlaces[0] ?? placeOfFlow(flow), hidden: flow.hidden, placeOf });
  }
  flow.text = "";
  flow.lineStarts = [];
  flow.linePlaces = [];
}

/** The story's blocks: what can be seen, in order, then what is hidden in it. */
export function closeFlow(flow: Flow): Block[] {
  while (flow.tables.length > 0) endTable(flow);
  closeText(flow);
  for (const { kind, place, text } of flow.secrets) {
    if (text.trim() !== "") flow.blocks.push({ kind: "text", text, place, hidden: kind });
  }
  return flow.blocks;
}
