import type { LabelTrie } from "../text/labels.js";
import { normalise } from "../text/normalise.js";
import { findTextTables } from "./text-table.js";

/** Starts of lines of a text as given, ascending, at which it can be taken apart without taking a table apart; see `rests` of `findTextTables`. */
export function restsOfText(text: string, labels: LabelTrie): readonly number[] {
  const normal = normalise(text);
  const rests: number[] = [];
  findTextTables(normal.text, normal.units, labels, rests);
  return rests.map(normal.toSource);
}
