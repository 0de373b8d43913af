import { isDigit } from "../text/chars.js";
import { splitLine, type TextCell } from "./split-line.js";
import type { Line, LineReader } from "./text-lines.js";
import type { TextTable } from "./text-table.js";

/** Fewer lines are a sentence. */
const FEWEST_ROWS = 3;
const FEWEST_CELLS = 3;
const LONGEST_LINE = 240;
const LONGEST_CELL = 48;
/** A mobile, an ID, a card: no year, amount or count has so many digits. */
const LONG_NUMBER = 11;

/**
 * A list without heads whose cells commas set apart (张三，520…，138…，200元): at least three lines of as many cells, each with a cell that is one long
 * number. Read as prose, its commas would join an account and an amount. Null: something else.
 */
export function listedTableAt(text: string, first: Line, lines: LineReader): TextTable | null {
  const rows: (readonly TextCell[])[] = [];
  let line = first;
  let end = first.start;
  while (line.start < text.length) {
    const cells = readCells(text, line);
    if (cells === null || (rows.length > 0 && cells.length !== rows[0]!.length)) break;
    rows.push(cells);
    end = line.next;
    line = lines.lineAt(line.next);
  }
  return rows.length < FEWEST_ROWS ? null : { start: first.start, end, rows };
}

function readCells(text: string, line: Line): readonly TextCell[] | null {
  if (line.end - line.start > LONGEST_LINE) return null;
  const cells = splitLine(text, line.start, line.end, "comma");
  if (cells.length < FEWEST_CELLS || cells.some((cell) => cell.end - cell.start > LONGEST_CELL)) return null;
  if (!cells.some((cell) => isLongNumber(text, cell))) return null;
  return text.slice(line.start, line.end).includes("。") ? null : cells;
}

/** Digits with spaces, hyphens, a + before or an X behind, and nothing else. */
function isLongNumber(text: string, { start, end }: TextCell): boolean {
  let digits = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) digits++;
    else if (unit !== 0x20 && unit !== 0x2d && unit !== 0x2b && !(at === end - 1 && (unit | 32) === 0x78)) return false;
  }
  return digits >= LONG_NUMBER;
}
