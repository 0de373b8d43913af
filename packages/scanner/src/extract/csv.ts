import type { Block, Place } from "@tuomin/core";
import { columnName } from "./cells.js";
import type { Extraction } from "./contract.js";
import { guessDelimiter } from "./csv/delimiter.js";
import { type Piece, parseRows, piecesOf } from "./csv/rows.js";
import { countDamaged } from "./damaged-number.js";
import { decode } from "./decode.js";
import type { Format } from "./format.js";
import { decodingNotes } from "./text.js";
import { damagedNumbers, openQuote } from "./words.js";

export const FORMAT: Format = {
  name: "CSV, TSV",
  kinds: ["csv", "tsv"],
  reads: "rows and columns, ragged or quoted; commas, tabs, semicolons, bars",
  hidden: [],
  limits:
    "formulas are told as written; rows of more than 12 million characters as text; from a quote that is never closed on, line by line, in files of more than 6 million characters as text",
  library: "csv-parse",
};

/** Code units of a file up to which it is one table. Longer ones are parsed piece by piece as they are read, to hold memory flat. */
const PIECE = 4_000_000;

/**
 * Comma- or tab-separated rows: one table, ragged rows kept as they are. Places name the line in the file and the cell as a
 * spreadsheet shows it. A very long file is several tables, each with the head of the file before its rows.
 */
export function extractCsv(bytes: Buffer, kind: "csv" | "tsv", pieceSize = PIECE): Extraction {
  const decoded = decode(bytes);
  const { text } = decoded;
  const delimiter = kind === "tsv" ? "\t" : guessDelimiter(text);
  const pieces =
    text.length <= 2 * pieceSize
      ? [{ start: 0, end: text.length, line: 1, row: 0, plain: false }]
      : piecesOf(text, pieceSize, delimiter);
  const notes = decodingNotes(decoded);
  const open = pieces.find(({ plain }) => plain);
  if (open !== undefined) notes.push(openQuote(open.line));
  // What follows an open quote is rarely a table: much of it is told as text: rows of a cell or two each take more time and memory to be read than the same text.
  const isLong = ({ start, end, plain }: Piece): boolean =>
    end - start > LONG_ROW * pieceSize || (plain && text.length > LONG_REST);
  const blocks = blocksOf(text, delimiter, pieces, isLong, () => notes.push(openQuote(null)));
  const damaged = countDamaged(text);
  if (damaged > 0) notes.push(damagedNumbers(damaged));
  return { document: { blocks }, notes };
}

interface Parsed {
  readonly piece: Piece;
  readonly rows: readonly (readonly string[])[];
  /** Line of every row. */
  readonly lines: readonly number[];
}

/** @param tellOpen called where a short file has a quote that is never closed */
function blocksOf(
  text: string,
  delimiter: string,
  pieces: readonly Piece[],
  isLong: (piece: Piece) => boolean,
  tellOpen: () => void,
): Block[] {
  // One piece is held at a time; whoever reads the blocks in order parses each once.
  let held: Parsed | null = null;
  const parse = (piece: Piece): Parsed => {
    if (held?.piece === piece) return held;
    const rows = parseRows(text.slice(piece.start, piece.end), delimiter, piece.plain).rows;
    held = { piece, rows, lines: linesOfRows(rows, piece.line) };
    return held;
  };
  const [first, ...rest] = pieces;
  if (first === undefined) return [];
  if (!isLong(first)) {
    const read = parseRows(text.slice(first.start, first.end), delimiter, first.plain);
    if (read.plain && !first.plain) tellOpen();
  }
  const head = rest.length === 0 || isLong(first) ? [] : headOf(parse(first).rows);
  return pieces.flatMap((piece, index): Block[] => {
    if (isLong(piece)) return textsOf(text, piece, delimiter);
    const heads = index === 0 ? [] : head;
    const table: Block = {
      kind: "table",
      get rows() {
        return [...heads, ...parse(piece).rows];
      },
      place: { line: piece.line },
      hidden: null,
      placeOf: (row, column): Place => {
        const own = row - heads.length;
        if (own < 0) return { line: 1, cell: `${columnName(column)}1` };
        const { lines } = parse(piece);
        return { line: lines[own] ?? piece.line, cell: `${columnName(column)}${piece.row + own + 1}` };
      },
    };
    return [table];
  });
}

/** A piece so many times as long as it ought to be is one row, of millions of cells: to hold each by itself takes a hundred times as much memory. */
const LONG_ROW = 3;
/** Code units of a file from which on what follows an open quote is told as text. */
const LONG_REST = 6_000_000;
/** Code units of its text that are handed out at a time. */
const TEXT = 1_000_000;

/** Such a row as running text, cut between cells. */
function textsOf(text: string, { start, end, line }: Piece, delimiter: string): Block[] {
  const blocks: Block[] = [];
  for (let from = start; from < end; ) {
    const cut = from + TEXT >= end ? end : text.lastIndexOf(delimiter, from + TEXT) + 1;
    const [at, to] = [from, cut > from ? cut : Math.min(end, from + TEXT)];
    blocks.push({
      kind: "text",
      get text() {
        return text.slice(at, to);
      },
      place: { line },
      hidden: null,
    });
    from = to;
  }
  return blocks;
}

function linesOfRows(rows: readonly (readonly string[])[], first: number): number[] {
  let line = first;
  return rows.map((row) => {
    const start = line++;
    for (const cell of row) for (let at = cell.indexOf("\n"); at >= 0; at = cell.indexOf("\n", at + 1)) line++;
    return start;
  });
}

/** Rows among which the head of the columns stands. */
const HEAD_ROWS = 10;

/** The head of the columns: the fullest of the first rows, where it holds no number that could be found a second time. */
function headOf(rows: readonly (readonly string[])[]): readonly string[][] {
  const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== "").length;
  const heads = rows.slice(0, HEAD_ROWS).filter((row) => !row.some((cell) => /\d{4}|@/.test(cell)));
  const most = Math.max(0, ...heads.map(filled));
  const head = heads.find((row) => filled(row) === most);
  return most < 2 || head === undefined ? [] : [[...head]];
}
