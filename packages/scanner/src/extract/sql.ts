import type { Block } from "@tuomin/core";
import { cellName } from "./cells.js";
import type { Extraction } from "./contract.js";
import { decode } from "./decode.js";
import type { Format } from "./format.js";
import { type Lines, linesOf } from "./lines.js";
import { bareName, headsOfCreate, headsOfInsert, type SqlHeads } from "./sql/heads.js";
import { readRows, type SqlRow } from "./sql/values.js";
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

interface Open {
  readonly table: string;
  readonly heads: readonly string[];
  readonly rows: SqlRow[];
}

/** A dump of a database: rows of INSERT and COPY as tables, columns told by their comments where there are; all else as text. */
export function extractSql(bytes: Buffer): Extraction {
  const decoded = decode(bytes);
  const { text } = decoded;
  const lines = linesOf(text);
  const blocks: Block[] = [];
  const known = new Map<string, SqlHeads>();
  let open: Open | null = null;
  let from = 0;
  const closeTable = (): void => {
    if (open !== null && open.rows.length > 0) blocks.push(tableOf(open, lines));
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
    const { rows, end } = into === undefined ? readCopied(text, after) : readRows(text, after);
    const heads = headsFor(known.get(table), columns ?? fields);
    const between = text.slice(from, match.index);
    if (open !== null && (!isSame(open as Open, table, heads) || between.replace(/[\s;]/g, "") !== "")) closeTable();
    addText(blocks, between, from, lines);
    open ??= { table, heads, rows: [] };
    for (const row of rows) (open as Open).rows.push(row);
    from = end;
    STATEMENT.lastIndex = end;
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

/** Lines of COPY (PostgreSQL): cells parted by tabs, `\N` for none, up to a line with `\.`. */
function readCopied(text: string, at: number): { rows: SqlRow[]; end: number } {
  const rows: SqlRow[] = [];
  let from = at;
  while (from < text.length) {
    const found = text.indexOf("\n", from);
    const end = found < 0 ? text.length : found;
    const line = text.slice(from, end).replace(/\r$/, "");
    if (line === "\\.") return { rows, end };
    const cells = line.split("\t").map((cell) => (cell === "\\N" ? "" : cell.replace(/\\([tnr\\])/g, unescaped)));
    rows.push({ at: from, cells });
    from = end + 1;
  }
  return { rows, end: text.length };
}

function unescaped(_: string, letter: string): string {
  return letter === "t" ? "\t" : letter === "n" ? "\n" : letter === "r" ? "\r" : "\\";
}

function tableOf({ table, heads, rows }: Open, lines: Lines): Block {
  const shift = heads.length === 0 ? 0 : 1;
  const part = `table ${table}`;
  return {
    kind: "table",
    rows: [...(heads.length === 0 ? [] : [heads]), ...rows.map(({ cells }) => cells)],
    place: { part, ...lines.placeOf(rows[0]!.at) },
    hidden: null,
    placeOf: (row, column) => ({
      part,
      line: lines.lineOf((rows[row - shift] ?? rows[0]!).at),
      cell: cellName(row, column),
    }),
  };
}

function addText(blocks: Block[], text: string, from: number, lines: Lines): void {
  if (!/[^\s;]/.test(text)) return;
  const placeOf = (start: number) => lines.placeOf(from + start);
  blocks.push({ kind: "text", text, place: placeOf(0), hidden: null, placeOf });
}
