import { headOfKey } from "../rules/key-heads.js";
import type { CellContext } from "../text/context.js";
import type { LabelTrie } from "../text/labels.js";
import { headReaderOf } from "./head-cell.js";
import type { TableLayout } from "./layout.js";

/** The cells of a record with the heads that its keys stand for: a table of two rows. */
export interface KeyedRecord {
  /** The heads, then the values as given. */
  readonly rows: readonly [readonly string[], readonly string[]];
  readonly layoutOf: (rows: readonly (readonly string[])[]) => TableLayout;
}

/** Keys in Latin letters as Chinese heads, each with those of the objects it is nested in before it; Chinese keys as they are. */
function headOfPath(keys: readonly string[]): string {
  const joined = keys.length > 1 ? headOfKey(keys.join("_")) : null;
  if (joined !== null) return joined;
  return keys.map((key) => headOfKey(key) ?? key.replaceAll("_", "")).join(" ");
}

/** A record as a row under its keys, whether or not the keys are known. `keys[n]`: the keys that lead to `values[n]`, outermost first. */
export function readKeyedRecord(
  keys: readonly (readonly string[])[],
  values: readonly string[],
  labels: LabelTrie,
): KeyedRecord {
  const reader = headReaderOf(labels);
  const texts = keys.map(headOfPath);
  const heads = texts.map((text, index) => {
    const own = keys[index]![keys[index]!.length - 1];
    return reader.labelOf(text) ?? (own === undefined ? null : reader.labelOf(headOfKey(own) ?? own));
  });
  // zh alone may be 账号, 字号 or 证号; beside a bank it is the account.
  if (heads.some((head) => head?.meaning === "bank"))
    texts.forEach((text, index) => {
      if (text === "zh") heads[index] = reader.labelOf("账号");
    });
  const meanings = heads.map((head) => head?.meaning ?? null);
  return {
    rows: [texts, values],
    layoutOf: (rows) => ({
      contextOf: (row, column): CellContext => ({
        rows,
        row,
        column,
        head: row === 1 ? (heads[column] ?? null) : null,
        headText: row === 1 ? (texts[column] ?? "") : "",
        meanings,
      }),
    }),
  };
}
