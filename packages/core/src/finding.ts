/** The twelve categories of 黔府办发〔2018〕22号, clause 22, in the notice's order. */
export const CATEGORIES = [
  "id-number",
  "address",
  "bank-account",
  "birth-date",
  "phone",
  "email",
  "medical-record",
  "property",
  "social-relation",
  "life-experience",
  "disability",
  "marital-status",
] as const;

/** One of the twelve kinds of private information the notice names. */
export type Category = (typeof CATEGORIES)[number];

/** Whose the information is: a natural person's, an organisation's, or not to be told from the text. */
export type Subject = "person" | "organization" | "unknown";

/** What the law says of a finding. */
export interface Outcome {
  /** violation 违规, review 待核 (a human must look), exempt 豁免 (a clause lets it be shown). */
  readonly kind: "violation" | "review" | "exempt";
  /** Why, in Chinese, for a reader of the audit file. Never holds the value. */
  readonly reason: string;
  /** The clause the outcome rests on, where there is one. */
  readonly clause?: string;
  /**
   * What is wrong with the whole publication, beside its fields: `publicity-ended` (its time is over), `outside-scope` (shown to more people than
   * it may be), `closed-item` (of a catalogue of what is not published). Absent where nothing is.
   */
  readonly concern?: "publicity-ended" | "outside-scope" | "closed-item";
}

/** One thing that proves or weakens a finding, in words a reader understands. Never holds the value itself. */
export interface Evidence {
  /** Stable id of the kind of evidence, e.g. `check-digit`, `label`, `region`. */
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** A span of a text that is personal information. Offsets are UTF-16 code units of the text as given, half-open. */
export interface Finding {
  readonly category: Category;
  /** Id of the rule that found it, e.g. `resident-id`. */
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)`. */
  readonly value: string;
  readonly subject: Subject;
  /** Confidence 置信度, 0–1. */
  readonly score: number;
  readonly outcome: Outcome;
  readonly evidence: readonly Evidence[];
}

/** A finding in a table cell. `rows[row][column].slice(start, end) === value`; both indices count from 0. */
export interface TableFinding extends Finding {
  readonly row: number;
  readonly column: number;
  /** The last of the cells a value is spread over, one digit a cell; start, end and value are then of the first. */
  readonly endColumn?: number;
}
