import type { Category, Outcome, Place } from "@tuomin/core";
import type { Region } from "./finding-record.js";

/**
 * What became of a finding from one run to a later one: `new` 新增; `reappeared` 复现 (new, but an earlier run had it too); `unchanged` 未变; `moved` 移位 (the same, in another file);
 * `fixed` 已整改 (gone, and its file was read or is gone too); `unread` 未能复核 (gone, but the file could not be read in full, or its rule was not looked for, so nobody knows).
 */
export const CHANGES = ["new", "reappeared", "unchanged", "moved", "fixed", "unread"] as const;
export type ChangeKind = (typeof CHANGES)[number];

/** One finding of two runs; of one that is in both what the later one says. */
export interface Change {
  readonly change: ChangeKind;
  readonly identity: string;
  readonly category: Category;
  readonly rule: string;
  readonly masked: string;
  readonly outcome: Outcome["kind"];
  readonly path: string;
  /** Where it was in the old run, of one that moved. */
  readonly from: string | null;
  readonly place: Place;
  readonly region: Region;
  readonly organ: string | null;
  readonly title: string | null;
}

/** How far an organ has put right what the old run found, exempt findings left out on both sides. */
export interface Rectification {
  readonly province: string | null;
  readonly city: string | null;
  readonly county: string | null;
  readonly organ: string | null;
  readonly fixed: number;
  /** Still there: unchanged or moved. */
  readonly open: number;
  /** Those of them that moved. */
  readonly moved: number;
  readonly unread: number;
  /** New or reappeared. */
  readonly added: number;
  /** Those of them that reappeared. */
  readonly reappeared: number;
  /** 整改率: fixed ÷ (fixed + open); null where there was nothing to put right. */
  readonly rate: number | null;
}

/** Two runs side by side. */
export interface Comparison {
  readonly counts: Readonly<Record<ChangeKind, Readonly<Record<Outcome["kind"], number>>>>;
  /** By region and organ, most open first. */
  readonly organs: readonly Rectification[];
  /** Over all organs. */
  readonly rate: number | null;
  /** All findings, by kind of change and then by path; only of a comparison that was asked to list them. */
  readonly changes: () => Iterable<Change>;
}
