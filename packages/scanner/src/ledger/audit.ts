import type { Changes } from "./changes.js";
import type { FindingRecord } from "./finding-record.js";
import type { CoverageItem } from "./item.js";
import type { Totals } from "./totals.js";

/** What was run. Holds nothing that differs with `--jobs`. */
export interface Run {
  /** Of @tuomin/scanner. */
  readonly version: string;
  /** ISO 8601, UTC, whole seconds; from SOURCE_DATE_EPOCH where that is set, so that a report can be made again byte for byte. */
  readonly started: string;
  /** The scanned PATHs as they are shown: names, not whole paths. */
  readonly roots: readonly string[];
  /** Ids of the rules that were looked for. */
  readonly rules: readonly string[];
  readonly reveal: boolean;
  /** Stopped by the user before all files were read. */
  readonly interrupted: boolean;
}

/**
 * A finished run, for the reports. Items come in the order of their paths (by bytes of UTF-8), findings in the order of their items and, in a file,
 * in reading order: the same at any `--jobs`; behind them the links between files (rule `linkage`), each at the first of its places. Both are read anew from disk at each call, so that a report may go over them more than once
 * and memory stays flat.
 */
export interface Audit {
  readonly run: Run;
  readonly totals: Totals;
  /** What changed since an earlier run; left out where there is none to compare with. */
  readonly changes?: Changes;
  readonly items: () => AsyncIterable<CoverageItem>;
  readonly findings: () => AsyncIterable<FindingRecord>;
}
