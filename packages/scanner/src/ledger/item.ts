import type { Concern } from "@tuomin/core";
import type { Kind } from "../intake/kind.js";
import type { Source } from "./finding-record.js";

/** How far a file was read: wholly, in part, on purpose not, or not for a fault. */
export type CoverageStatus = "scanned" | "partial" | "skipped" | "failed";

/** Where a file was published, as far as reports count by it. */
export type Origin = Pick<Source, "region" | "organ" | "channel" | "column" | "published">;

/** One line of `coverage.jsonl`: what became of one file (later: of one member of a container). */
export interface CoverageItem {
  /** Relative to the scanned root, parted by `/`; `a.zip!/b/c.xlsx` for a member. Unique in a run. */
  readonly path: string;
  /** Null where the bytes could not be looked at: an unreadable file or folder, a link, a device. */
  readonly kind: Kind | null;
  /** Size of the file in bytes; 0 for what is no file. */
  readonly bytes: number;
  readonly status: CoverageStatus;
  /** Stable id of the reason (of the first one, where there are several), e.g. `encrypted`; null when the file was wholly read. */
  readonly code: string | null;
  /** Why it was not wholly read, in English as the ledger's own language … */
  readonly reason: string | null;
  /** … and in Chinese. */
  readonly reasonZh: string | null;
  /** How many lines of `findings.jsonl` have this path. */
  readonly findings: number;
  /** 公示种类: short Chinese name of the kind of publication it was recognised as; null where none was, or nothing was read. */
  readonly publication: string | null;
  /** Where it was published; left out where nothing is known. */
  readonly source?: Origin;
  /** What is wrong with the publication as a whole, whether or not anything was found in it; left out where nothing is. */
  readonly concerns?: readonly Concern[];
  /** True when not reading it is no gap in the coverage: not a document (style sheet, script, font, film …), or empty. */
  readonly setAside?: true;
}

/** Whether something of this item that may hold personal information was not read. */
export function isGap(item: CoverageItem): boolean {
  return item.status !== "scanned" && item.setAside !== true;
}
