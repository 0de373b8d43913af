import type { Category, DetectorOptions } from "@tuomin/core";
import type { RegionEntry } from "../config/config.js";
import type { ExpandLimits } from "../intake/budget.js";
import type { FileEntry } from "../intake/walk.js";
import type { Source } from "../ledger/finding-record.js";
import type { CoverageItem } from "../ledger/item.js";
import type { FoundFragment } from "../ledger/linkage.js";
import type { FileCount } from "../ledger/totals.js";
import type { Reason } from "../messages/reasons.js";

/** By what findings are judged: the user's policies and catalogues, and the day by which publicity periods are over. Plain data. */
export type Judging = Pick<DetectorOptions, "policies" | "catalogue" | "asOf">;

/** What a reader needs to know once; must survive a structured clone. */
export interface JobOptions {
  /** All when null. */
  readonly categories: readonly Category[] | null;
  readonly regions: readonly RegionEntry[];
  readonly judging: Judging;
  readonly reveal: boolean;
  readonly key: Uint8Array;
  readonly fileBytes: number;
  readonly inflatedBytes: number;
  readonly expand: Omit<ExpandLimits, "memberBytes">;
}

/** A batch of files for a reader. */
export interface Task {
  readonly files: readonly FileEntry[];
  /** Numbers of members that are left out, and why: readers were lost in them. Only of a file that is alone. */
  readonly lost: ReadonlyMap<number, Reason>;
}

/** What a reader made of one file. */
export interface FileResult {
  readonly item: CoverageItem;
  /** Lines of `findings.jsonl`, each with its line end. */
  readonly lines: string;
  readonly counts: readonly FileCount[];
  /** Null where nothing was found. */
  readonly source: Source | null;
  /** Masked numbers beside names, for linkage over the run. */
  readonly fragments: readonly FoundFragment[];
  /** The results of what it contains, at every depth. */
  readonly members?: readonly FileResult[];
  /** Hash of the file's bytes; left out of members, and where not all was read. */
  readonly hash?: string;
  /** The bytes are those that an earlier run read: nothing else of this result is to be used. */
  readonly same?: true;
}

/** The result for what was not read. */
export function unread(
  file: { readonly path: string; readonly bytes?: number },
  status: "skipped" | "failed",
  reason: Reason,
  setAside = false,
): FileResult {
  const item: CoverageItem = {
    path: file.path,
    kind: null,
    bytes: file.bytes ?? 0,
    status,
    code: reason.code,
    reason: reason.en,
    reasonZh: reason.zh,
    findings: 0,
    publication: null,
    ...(setAside ? { setAside } : {}),
  };
  return { item, lines: "", counts: [], source: null, fragments: [] };
}
