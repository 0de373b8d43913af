import type { LabelTrie } from "../text/labels.js";
import { barredTableAt } from "./barred-table.js";
import { headReaderOf } from "./head-cell.js";
import { headedTableAt, LONGEST_HEAD_TEXT } from "./headed-table.js";
import { listedTableAt } from "./listed-table.js";
import { lineStartOf } from "./separators.js";
import type { TextCell } from "./split-line.js";
import { createFinder, createLineReader, type Line } from "./text-lines.js";
import { LONGEST_HEAD_LINE, verticalListAt } from "./vertical-list.js";

/** A table set in plain text with tabs, pipes, commas, runs of spaces, or cell by cell. `start`/`end`: its span, whole lines. */
export interface TextTable {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly (readonly TextCell[])[];
}

/** Units that may be looked at behind the end of a line. */
const LOOK_BEHIND = 4;

/**
 * The tables of a text, in order, apart from each other. `units`: those of the text. Linear; a text without a head line costs one look at each line. `rests`, where given,
 * receives the starts of the lines at which the search stands outside every table and has not looked at the end of the text: whatever were to follow, the
 * tables before are these, and those behind are found from there alone.
 */
export function findTextTables(
  text: string,
  units: Uint16Array,
  trie: LabelTrie,
  rests?: number[],
): readonly TextTable[] {
  const tables: TextTable[] = [];
  if (!/[\n\r]/.test(text)) return tables;
  const reader = headReaderOf(trie);
  const lines = createLineReader(text);
  const hasTab = createFinder(text, "\t");
  const hasPipe = createFinder(text, "|｜│┃║¦");
  // Lines with bars that were found to be no table are not looked at again for bars.
  let noBarsBefore = 0;
  let start = 0;
  while (start < text.length) {
    if (rests !== undefined && start >= noBarsBefore && lines.farthest() + LOOK_BEHIND < text.length) rests.push(start);
    const line = lines.lineAt(start);
    start = line.next;
    if (line.end - line.start < 2) continue;
    if (line.start >= noBarsBefore) {
      const bar = hasTab(line) ? "tab" : hasPipe(line) ? "pipe" : null;
      if (bar !== null) {
        const { table, end } = barredTableAt(text, line, bar, lines, bar === "tab" ? hasTab : hasPipe, reader);
        if (table !== null) {
          tables.push(table);
          start = table.end;
          continue;
        }
        noBarsBefore = end;
      }
    }
    const table = unbarredTableAt(text, line);
    if (table === null) continue;
    tables.push(table);
    start = table.end;
  }
  return tables;

  function unbarredTableAt(source: string, line: Line): TextTable | null {
    const length = line.end - line.start;
    if (length > LONGEST_HEAD_TEXT || line.next >= source.length) return null;
    if (length <= LONGEST_HEAD_LINE && reader.labelOf(source.slice(line.start, line.end).trim()) !== null) {
      const list = verticalListAt(source, line, lines, reader);
      if (list !== null) return list;
    }
    const { separators, listed } = lineStartOf(source, units, line, reader);
    const table = separators.length > 0 ? headedTableAt(source, line, separators, lines, reader) : null;
    return table === null && listed ? listedTableAt(source, line, lines) : table;
  }
}
