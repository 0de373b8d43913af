import type { Category, Concern, Outcome, Place, Subject } from "@tuomin/core";
import type { CoverageStatus } from "../ledger/item.js";
import type { TableId } from "./tables.js";
import { EN } from "./words-en.js";
import { ZH } from "./words-zh.js";

/** The languages of a report. */
export type Language = "zh" | "en";

type Names<K extends string> = Readonly<Record<K, string>>;

/** Heads of the roll-ups that stand nowhere else. */
type Head =
  | "item"
  | "number"
  | "total"
  | "unknown"
  | "province"
  | "city"
  | "county"
  | "organ"
  | "channel"
  | "column"
  | "publication"
  | "format"
  | "year"
  | "rule"
  | "hidden"
  | "subject"
  | "decision"
  | "files"
  | "setAside"
  | "fixed"
  | "open"
  | "moved"
  | "unread"
  | "added"
  | "reappeared"
  | "rate";

/** Everything a report says, in one language. Sentences for people live here and nowhere else in `report/`. */
export interface ReportWords {
  readonly title: string;
  readonly category: Names<Category>;
  readonly outcome: Names<Outcome["kind"]>;
  readonly subject: Names<Subject>;
  readonly status: Names<CoverageStatus>;
  /** What is wrong with a publication as a whole. */
  readonly concern: Names<Concern["code"]>;
  /** Keys are the words of `hidden` in findings.jsonl. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly advice: Names<Category>;
  readonly adviceHidden: string;
  readonly adviceReview: string;
  readonly adviceExempt: string;
  readonly ledger: {
    readonly sheets: {
      readonly findings: string;
      readonly summary: string;
      readonly concerns: string;
      readonly unread: string;
      readonly notes: string;
    };
    readonly columns: readonly string[];
    /** Heads of the columns to be filled in by hand, and of two hidden ones; `tuomin decisions import` knows them by these names. */
    readonly fill: readonly string[];
    readonly decisions: readonly string[];
    readonly howToFill: readonly string[];
    readonly concernColumns: readonly string[];
    readonly unreadColumns: readonly string[];
    readonly statuses: readonly string[];
    readonly open: string;
    readonly toReview: string;
    readonly closed: string;
  };
  /** Titles of the roll-ups … */
  readonly tables: Names<TableId>;
  /** … and their heads. */
  readonly heads: Names<Head>;
  /** How a decision stands: its kind, `expired` or `stale`. */
  readonly decision: Readonly<Record<string, string>>;
  readonly page: Readonly<Record<string, string>>;
  readonly method: readonly string[];
  readonly none: string;
  readonly place: (place: Place) => string;
}

export const WORDS: Readonly<Record<Language, ReportWords>> = { zh: ZH, en: EN };

/** How something is hidden, in the report's language. */
export function hiddenName(words: ReportWords, hidden: string | null): string {
  return hidden === null ? "" : (words.hidden[hidden] ?? hidden);
}
