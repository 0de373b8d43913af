import type { Category } from "@tuomin/core";
import type { ChangeCounts } from "../ledger/changes.js";
import { NARRATIVE_EN } from "./narrative-en.js";
import { NARRATIVE_ZH } from "./narrative-zh.js";
import type { Language } from "./words.js";

/** What the sentences of the yearly report are about. Every figure is of the run's totals. */
export interface Facts {
  readonly roots: readonly string[];
  /** The day of the run: YYYY-MM-DD. */
  readonly day: string;
  readonly version: string;
  readonly rules: number;
  readonly files: number;
  readonly bytes: number;
  readonly scanned: number;
  readonly partial: number;
  readonly skipped: number;
  readonly failed: number;
  readonly setAside: number;
  readonly gaps: number;
  readonly filesWithFindings: number;
  readonly findings: number;
  readonly violation: number;
  readonly review: number;
  readonly exempt: number;
  readonly hidden: number;
  readonly concerns: number;
  /** Organs with at least one violation. */
  readonly organs: number;
  /** Categories with violations, most first. */
  readonly categories: readonly { readonly category: Category; readonly count: number }[];
  readonly decided: number;
  readonly since: string | null;
  readonly changes: ChangeCounts;
  /** Share, as `83.3%`; null where there is nothing to compare with. */
  readonly rate: string | null;
}

/** The yearly report in one language: headings, sentences, and what is left for the office to fill in. */
export interface Narrative {
  readonly title: (year: string) => string;
  readonly made: (facts: Facts) => string;
  readonly headings: Readonly<
    Record<
      "organisation" | "scope" | "findings" | "rectification" | "exemptions" | "unread" | "next" | "method",
      string
    >
  >;
  readonly subheadings: Readonly<Record<"overall" | "where" | "what" | "hidden" | "whole", string>>;
  /** Only the office knows these: set off, to be filled in. */
  readonly fill: Readonly<Record<"office" | "organisation" | "rectification" | "next", readonly string[]>>;
  readonly organisation: (facts: Facts) => string;
  readonly scope: (facts: Facts) => readonly string[];
  readonly overall: (facts: Facts) => readonly string[];
  readonly where: (facts: Facts) => string;
  readonly what: string;
  readonly hidden: (facts: Facts) => string;
  readonly whole: (facts: Facts) => string;
  readonly rectification: (facts: Facts) => readonly string[];
  readonly exemptions: (facts: Facts) => string;
  readonly unread: (facts: Facts) => string;
  readonly next: (facts: Facts, advice: Readonly<Record<Category, string>>, hiding: string) => readonly string[];
  readonly cut: (shown: number, all: number) => string;
  /** Bytes in words. */
  readonly size: (bytes: number) => string;
}

export const NARRATIVES: Readonly<Record<Language, Narrative>> = { zh: NARRATIVE_ZH, en: NARRATIVE_EN };
