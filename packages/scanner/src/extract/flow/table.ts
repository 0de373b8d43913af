import type { Place } from "@tuomin/core";
import { cellName } from "../cells.js";
import { addCellSecret, closeText, type Flow, withPage } from "./flow.js";

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
    if (cell.hidden !== null) addCellSecret(flow, cell.hiddenText, cell.hidden);
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
