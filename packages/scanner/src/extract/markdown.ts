import type { Block } from "@tuomin/core";
import { cellName } from "./cells.js";
import type { Extraction } from "./contract.js";
import { decode } from "./decode.js";
import type { Format } from "./format.js";
import { type Lines, linesOf } from "./lines.js";
import { decodingNotes } from "./text.js";

export const FORMAT: Format = {
  name: "Markdown",
  kinds: ["markdown"],
  reads: "text and pipe tables",
  hidden: ["html comment"],
  limits: "",
  library: "own",
};

/** The line under a table's head (GitHub Flavored Markdown 0.29, 4.10). */
const RULE = /^ {0,3}\|?\s*:?-{1,200}:?\s*(?:\|\s*:?-{1,200}:?\s*){0,200}\|?\s*$/;

/** Longest line that can be a rule (code units): what follows a longer one is no table that people wrote. */
const LONGEST_RULE = 2000;

/** Markdown: its pipe tables as tables, comments as hidden blocks, all else as the text that it is. */
export function extractMarkdown(bytes: Buffer): Extraction {
  const decoded = decode(bytes);
  const { text } = decoded;
  const lines = linesOf(text);
  const blocks: Block[] = [];
  const hidden: Block[] = [];
  // A comment's characters give way to spaces, so that all else keeps its place.
  const visible = text.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment: string, at: number) => {
    const inner = comment.slice(4).replace(/-->$/, "");
    const placeOf = (start: number) => lines.placeOf(at + 4 + start);
    if (inner.trim() !== "") {
      hidden.push({ kind: "text", text: inner, place: placeOf(0), hidden: "html comment", placeOf });
    }
    return comment.replace(/[^\n]/g, " ");
  });
  const rows = visible.split("\n");
  let at = 0;
  let from = 0;
  for (let i = 0; i < rows.length; i++) {
    const next = at + rows[i]!.length + 1;
    if (rows[i]!.includes("|") && isRule(rows[i + 1])) {
      let end = i + 2;
      while (end < rows.length && rows[end]!.includes("|")) end++;
      addText(blocks, visible, from, at, lines);
      addTable(blocks, rows, i, end, lines.lineOf(at));
      for (; i < end; i++) at += rows[i]!.length + 1;
      i--;
      from = at;
      continue;
    }
    at = next;
  }
  addText(blocks, visible, from, visible.length, lines);
  return { document: { blocks: [...blocks, ...hidden] }, notes: decodingNotes(decoded) };
}

function isRule(line: string | undefined): boolean {
  return line !== undefined && line.length <= LONGEST_RULE && line.includes("-") && RULE.test(line);
}

function addText(blocks: Block[], text: string, from: number, to: number, lines: Lines): void {
  const piece = text.slice(from, to);
  if (piece.trim() === "") return;
  const placeOf = (start: number) => lines.placeOf(from + start);
  blocks.push({ kind: "text", text: piece, place: placeOf(0), hidden: null, placeOf });
}

function addTable(blocks: Block[], lines: readonly string[], start: number, end: number, line: number): void {
  const rows = [cellsOf(lines[start]!), ...lines.slice(start + 2, end).map(cellsOf)];
  blocks.push({
    kind: "table",
    rows,
    place: { line },
    hidden: null,
    // The rule under the head is a line of the file and no row.
    placeOf: (row, column) => ({ line: line + row + (row > 0 ? 1 : 0), cell: cellName(row, column) }),
  });
}

/** The cells of a row: `\|` is a character of one. */
function cellsOf(row: string): string[] {
  const inner = row
    .trim()
    .replace(/^\|/, "")
    .replace(/(^|[^\\])\|$/, "$1");
  return inner.split(/(?<!\\)\|/).map((cell) =>
    cell
      .trim()
      .replaceAll("\\|", "|")
      .replaceAll(/<br\s*\/?>/gi, "\n"),
  );
}
