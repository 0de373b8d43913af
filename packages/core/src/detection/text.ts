import type { Finding } from "../finding.js";
import { boxedNumbersOf } from "../table/boxed-number.js";
import { layoutTable } from "../table/layout.js";
import { findTextTables, type TextTable } from "../table/text-table.js";
import { createContext } from "../text/context.js";
import { type NormalText, normalise } from "../text/normalise.js";
import { findInCell, mayHold, ruleOfCell } from "./cell.js";
import { conclude } from "./conclude.js";
import type { Engine } from "./engine.js";
import { detectProse } from "./prose.js";
import { mayHoldAny } from "./screen.js";

/** Findings of a text: its tables as tables, what stands between them as prose. */
export function detectText(engine: Engine, text: string): Finding[] {
  if (!mayHoldAny(engine.screen, text)) return [];
  const normal = normalise(text);
  const findings: Finding[] = [];
  let start = 0;
  for (const table of findTextTables(normal.text, normal.units, engine.labels)) {
    detectProse(engine, normal, start, table.start, findings);
    detectTextTable(engine, normal, table, findings);
    start = table.end;
  }
  detectProse(engine, normal, start, normal.text.length, findings);
  return findings;
}

function detectTextTable(engine: Engine, normal: NormalText, table: TextTable, findings: Finding[]): void {
  const rows = table.rows.map((row) => row.map((cell) => normal.text.slice(cell.start, cell.end)));
  const layout = layoutTable(rows, engine.labels);
  table.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const text = rows[row]![column]!;
      const meaning = layout.contextOf(row, column);
      if (!mayHold(engine, text, meaning)) return;
      const context = createContext(text, engine.labels, meaning);
      conclude(
        engine,
        normal,
        context,
        findInCell(engine, context),
        (found) => ({ start: found.start + cell.start, end: found.end + cell.start }),
        findings,
      );
    });
    for (const boxed of boxedNumbersOf(rows, row)) {
      const context = createContext(boxed.text, engine.labels, layout.contextOf(row, boxed.column));
      if (ruleOfCell(engine, context.cell) === undefined) continue;
      // From the first box to the last, with the bars between.
      conclude(
        engine,
        normal,
        context,
        findInCell(engine, context),
        ({ start, end }) => ({
          start: cells[boxed.column + start]!.start,
          end: cells[boxed.column + end - 1]!.end,
        }),
        findings,
      );
    }
  });
}
