import type { Source } from "./finding-record.js";
import type { CoverageItem } from "./item.js";
import type { FoundFragment } from "./linkage.js";
import type { FileCount } from "./totals.js";

/** One finished file, as the ledger takes it. */
export interface Entry {
  readonly item: CoverageItem;
  /** Lines of `findings.jsonl`. */
  readonly lines: string;
  readonly counts: readonly FileCount[];
  readonly source: Source | null;
  /** Masked numbers beside names, for linkage. */
  readonly fragments?: readonly FoundFragment[];
  /** The members of a container; they are written behind it. */
  readonly members?: readonly Entry[];
}

/** How the findings of an item are counted, and where it was published; 0 where there are none. */
export type Extra = readonly [counts: readonly FileCount[], source: Source | null] | 0;

/** The fragments of one item. */
export type PackedFragments = readonly [
  path: string,
  kind: CoverageItem["kind"],
  source: Source | null,
  fragments: readonly FoundFragment[],
];

/** An entry and all it contains, in the order of the report, as the columns of the ledger. */
export interface Packed {
  readonly found: number;
  /** Lines of `coverage.jsonl`. */
  readonly items: string;
  readonly lines: string;
  /** An array with an {@link Extra} for each item; null where all are 0. */
  readonly extra: string | null;
  /** An array of {@link PackedFragments}; null where there are none. */
  readonly fragments: string | null;
}

export function pack(entry: Entry): Packed {
  let found = 0;
  let items = "";
  let lines = "";
  const extras: Extra[] = [];
  const pieces: PackedFragments[] = [];
  const add = ({ item, lines: own, counts, source, fragments = [], members = [] }: Entry): void => {
    found += item.findings;
    items += `${JSON.stringify(item)}\n`;
    lines += own;
    if (fragments.length > 0) pieces.push([item.path, item.kind, source, fragments]);
    extras.push(counts.length === 0 ? 0 : [counts, source]);
    for (const member of members) add(member);
  };
  add(entry);
  return {
    found,
    items,
    lines,
    extra: extras.every((extra) => extra === 0) ? null : JSON.stringify(extras),
    fragments: pieces.length === 0 ? null : JSON.stringify(pieces),
  };
}
