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

/** What an entry holds besides its two kinds of lines; 0 where that is nothing. */
export type Extra =
  | readonly [counts: readonly FileCount[], source: Source | null, fragments: readonly FoundFragment[]]
  | 0;

/** An entry and all it contains, in the order of the report, as the columns of the ledger. */
export interface Packed {
  readonly found: number;
  /** Lines of `coverage.jsonl`. */
  readonly items: string;
  readonly lines: string;
  /** An array with an {@link Extra} for each item; null where all are 0. */
  readonly extra: string | null;
}

export function pack(entry: Entry): Packed {
  let found = 0;
  let items = "";
  let lines = "";
  const extras: Extra[] = [];
  const add = ({ item, lines: own, counts, source, fragments = [], members = [] }: Entry): void => {
    found += item.findings;
    items += `${JSON.stringify(item)}\n`;
    lines += own;
    extras.push(counts.length === 0 && fragments.length === 0 ? 0 : [counts, source, fragments]);
    for (const member of members) add(member);
  };
  add(entry);
  return { found, items, lines, extra: extras.every((extra) => extra === 0) ? null : JSON.stringify(extras) };
}
