import type { TableFinding } from "../finding.js";
import { readKeyedRecord } from "../table/keyed-record.js";
import type { Engine } from "./engine.js";
import { detectRows } from "./rows.js";

/** Findings of a record: `keys[n]` are those that lead to `values[n]`, outermost first. `column` is n; `row` is 1, as under heads. */
export function detectKeyed(
  engine: Engine,
  keys: readonly (readonly string[])[],
  values: readonly string[],
): TableFinding[] {
  const { rows, layoutOf } = readKeyedRecord(keys, values, engine.labels);
  return detectRows(engine, rows, layoutOf);
}
