import type { Finding, TableFinding } from "../finding.js";
import { boxedNumbersOf } from "../table/boxed-number.js";
import { layoutTable, type TableLayout } from "../table/layout.js";
import { createContext } from "../text/context.js";
import { normalise } from "../text/normalise.js";
import type { Found } from "../text/passage.js";
import { findInCell, mayHold, ruleOfCell } from "./cell.js";
import { conclude, type Span } from "./conclude.js";
import type { Engine } from "./engine.js";

/** Findings of a table, row by row. `layoutOf`: how its normalised rows are read where that is known already. */
export function detectRows(
  engine: Engine,
  rows: readonly (readonly string[])[],
  layoutOf: (rows: readonly (readonly string[])[]) => TableLayout = (texts) => layoutTable(texts, engine.labels),
): TableFinding[] {
  const found: TableFinding[] = [];
  const texts = rows.map(normaliseRow);
  const layout = layoutOf(texts);
  for (let row = 0; row < texts.length; row++) {
    const cells = texts[row]!;
    for (let column = 0; column < cells.length; column++) {
      const text = cells[column]!;
      const meaning = layout.contextOf(row, column);
      if (!mayHold(engine, text, meaning)) continue;
      const findings: Finding[] = [];
      const context = createContext(text, engine.labels, meaning);
      conclude(engine, normalise(rows[row]![column]!), context, findInCell(engine, context), asItIs, findings);
      for (const finding of findings) found.push({ ...finding, row, column });
    }
    for (const boxed of boxedNumbersOf(texts, row)) {
      const context = createContext(boxed.text, engine.labels, layout.contextOf(row, boxed.column));
      if (ruleOfCell(engine, context.cell) === undefined) continue;
      const findings: Finding[] = [];
      conclude(engine, normalise(boxed.text), context, findInCell(engine, context), asItIs, findings);
      for (const finding of findings) {
        const column = boxed.column + finding.start;
        const value = rows[row]![column]!;
        found.push({
          ...finding,
          row,
          column,
          endColumn: boxed.column + finding.end - 1,
          start: 0,
          end: value.length,
          value,
        });
      }
    }
  }
  return found;
}

/** The row itself where no cell needs a change: most tables are kept once only. */
function normaliseRow(row: readonly string[]): readonly string[] {
  let copy: string[] | null = null;
  for (let column = 0; column < row.length; column++) {
    const { text } = normalise(row[column]!);
    if (text === row[column]) continue;
    copy ??= [...row];
    copy[column] = text;
  }
  return copy ?? row;
}

const asItIs = (found: Found): Span => found;
