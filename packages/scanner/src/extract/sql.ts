import type { Block } from "@tuomin/core";
import { cellName } from "./cells.js";
import type { Extraction } from "./contract.js";
import { decode } from "./decode.js";
import type { Format } from "./format.js";
import { type Lines, linesOf } from "./lines.js";
import { bareName, headsOfCreate, headsOfInsert, type SqlHeads } from "./sql/heads.js";
import { type Passed, passRows, readRows, type SqlRow, startOfRow } from "./sql/values.js";
import { decodingNotes } from "./text.js";

export const FORMAT: Format = {
  name: "Dumps of databases (SQL)",
  kinds: ["sql"],
  reads: "rows of INSERT, REPLACE and COPY as tables, heads by column comments; the rest as text",
  hidden: [],
  limits: "procedures are text",
  library: "own",
};

const QUALIFIED = '[`"\\[]?[^\\s(;]{1,200}';
const STATEMENT = new RegExp(
  [
    `\\bCREATE\\s+TABLE\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?(?<created>${QUALIFIED})\\s*\\(`,
    `\\b(?:INSERT(?:\\s+IGNORE)?|REPLACE)\\s+(?:INTO\\s+)?(?<into>${QUALIFIED})\\s*(?:\\((?<columns>[^()]{0,8000})\\)\\s*)?VALUES\\s*(?=\\()`,
    `\\bCOPY\\s+(?<copied>${QUALIFIED})\\s*(?:\\((?<fields>[^()]{0,8000})\\)\\s*)?FROM\\s+stdin[^;\\n]{0,200};[^\\n]*\\n`,
  ].join("|"),
  "gi",
);

/** Rows of one table that follow one another: whole statements, or part of one. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly copied: boolean;
}

interface Open {
  readonly table: string;
  readonly heads: readonly string[];
  readonly spans: Span[];
  size: number;
}

/** Code units of a source that make one table. Of more, several are made, and the rows of one at a time are held: a statement of 30 MB has millions. */
const PIECE = 2_000_000;

/** A dump of a database: rows of INSERT and COPY as tables, columns told by their comments where there are; all else as text. */
export function extractSql(bytes: Buffer, pieceSize = PIECE): Extraction {
  const decoded = decode(bytes);
  const { text } = decoded;
  const lines = linesOf(text);
  const blocks: Block[] = [];
  const known = new Map<string, SqlHeads>();
  let open: Open | null = null;
  let from = 0;
  const rowsOf = createRows(text);
  const closeTable = (): void => {
    if (open !== null && open.spans.length > 0) blocks.push(tableOf(open, text, rowsOf, lines));
    open = null;
  };
  STATEMENT.lastIndex = 0;
  for (let match = STATEMENT.exec(text); match !== null; match = STATEMENT.exec(text)) {
    const { created, into, columns, copied, fields } = match.groups ?? {};
    const after = match.index + match[0].length;
    if (created !== undefined) {
      const end = endOfList(text, after);
      known.set(bareName(created), headsOfCreate(text.slice(after, end)));
      STATEMENT.lastIndex = end;
      continue;
    }
    const table = bareName(into ?? copied ?? "");
    const heads = headsFor(known.get(table), columns ?? fields);
    const between = text.slice(from, match.index);
    if (open !== null && (!isSame(open as Open, table, heads) || between.replace(/[\s;]/g, "") !== "")) closeTable();
    addText(blocks, between, from, lines);
    from = after;
    for (let more = true; more; ) {
      const held: Open = open ?? { table, heads, spans: [], size: 0 };
      open = held;
      const copied = into === undefined;
      const passed = (copied ? passCopied : passRows)(text, from, Math.max(1, pieceSize - held.size));
      if (passed.end > from) held.spans.push({ start: from, end: passed.end, copied });
      held.size += passed.end - from;
      ({ more } = passed);
      from = passed.end;
      if (held.size >= pieceSize) closeTable();
    }
    STATEMENT.lastIndex = from;
  }
  closeTable();
  addText(blocks, text.slice(from), from, lines);
  return { document: { blocks }, notes: decodingNotes(decoded) };
}

/** Whether rows belong to the table now open: same name, same columns in the same order. */
function isSame(open: Open, table: string, heads: readonly string[]): boolean {
  return open.table === table && open.heads.length === heads.length && heads.every((head, i) => head === open.heads[i]);
}

function headsFor(known: SqlHeads | undefined, list: string | undefined): string[] {
  const names = list === undefined ? (known?.names ?? []) : headsOfInsert(list);
  return names.map((name) => known?.words.get(name) ?? name);
}

/** Where a list that is open at `at` ends. */
function endOfList(text: string, at: number): number {
  let depth = 1;
  let quote = "";
  for (let i = at; i < text.length; i++) {
    const character = text[i]!;
    if (quote !== "") {
      if (character === "\\" && quote === "'") i++;
      else if (character === quote) quote = "";
    } else if (character === "'" || character === '"' || character === "`") quote = character;
    else if (character === "(") depth++;
    else if (character === ")" && --depth === 0) return i;
  }
  return text.length;
}

/** Passes over lines of COPY (PostgreSQL), up to one with `\.`, until so many code units are passed. */
function passCopied(text: string, start: number, most: number): Passed {
  for (let from = start; from < text.length; ) {
    if (from - start >= most) return { end: from, more: true };
    const end = endOfLine(text, from);
    if (text.startsWith("\\.", from) && text.slice(from, end).trimEnd() === "\\.") return { end, more: false };
    from = end + 1;
  }
  return { end: text.length, more: false };
}

/** Such lines as rows: cells parted by tabs, `\N` for none. */
function readCopied(text: string, start: number, to: number): SqlRow[] {
  const rows: SqlRow[] = [];
  for (let from = start; from < to; ) {
    const end = endOfLine(text, from);
    const line = text.slice(from, end).replace(/\r$/, "");
    if (line === "\\.") break;
    const cells = line.split("\t").map((cell) => (cell === "\\N" ? "" : cell.replace(/\\([tnr\\])/g, unescaped)));
    rows.push({ at: from, cells });
    from = end + 1;
  }
  return rows;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

function unescaped(_: string, letter: string): string {
  return letter === "t" ? "\t" : letter === "n" ? "\n" : letter === "r" ? "\r" : "\\";
}

/** Reads the rows of a table when they are asked for; those of one table are held, for whoever goes through the tables in order. */
function createRows(text: string): (table: Open) => readonly SqlRow[] {
  let of: Open | null = null;
  let rows: SqlRow[] = [];
  return (table) => {
    if (of === table) return rows;
    of = table;
    rows = [];
    for (const { start, end, copied } of table.spans)
      for (const row of (copied ? readCopied : readRows)(text, start, end)) rows.push(row);
    return rows;
  };
}

function tableOf(open: Open, text: string, rowsOf: (table: Open) => readonly SqlRow[], lines: Lines): Block {
  const { table, heads, spans } = open;
  const head = heads.length === 0 ? [] : [heads];
  const part = `table ${table}`;
  const { start, copied } = spans[0]!;
  const first = copied ? start : Math.max(start, startOfRow(text, start));
  return {
    kind: "table",
    get rows() {
      return [...head, ...rowsOf(open).map(({ cells }) => cells)];
    },
    place: { part, ...lines.placeOf(first) },
    hidden: null,
    placeOf: (row, column) => ({
      part,
      line: lines.lineOf(rowsOf(open)[row - head.length]?.at ?? first),
      cell: cellName(row, column),
    }),
  };
}

function addText(blocks: Block[], text: string, from: number, lines: Lines): void {
  if (!/[^\s;]/.test(text)) return;
  const placeOf = (start: number) => lines.placeOf(from + start);
  blocks.push({ kind: "text", text, place: placeOf(0), hidden: null, placeOf });
}
