/**
 * The shapes of the labelled corpus. Offsets are UTF-16 code units, half-open, within the text or within the cell; rows and
 * columns count from 0 in the order of `rows` as given to a detector.
 */

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

/** The twelve categories, in the order of the notice 黔府办发〔2018〕22号 clause 22. */
export type Category = (typeof CATEGORIES)[number];

/** The six whose values have a form of their own; the other six live on context. */
export const STRUCTURED: readonly Category[] = CATEGORIES.slice(0, 6);

export type Subject = "person" | "organization";

export const SURFACES = [
  "plain",
  "full-width",
  "spaced",
  "hyphen",
  "nbsp",
  "zero-width",
  "line-broken",
  "hanzi",
  "ocr",
  "one-digit-a-cell",
] as const;

/** How a value is written: the same number, disguised by a typist, a typesetter or a scanner. */
export type Surface = (typeof SURFACES)[number];

/** Developers tune on one half of the templates and only see totals of the other. */
export type Half = "tune" | "report";

/** The halves, and two parts written by someone who had not read the rules, neither of which is pinned: `opened` is tuned on since then, `unseen` is not looked into. */
export type Part = Half | "opened" | "unseen";

interface Span {
  start: number;
  end: number;
  row?: number;
  column?: number;
  /** Last column of a value that is spread over several cells of one row (one digit a cell). */
  endColumn?: number;
}

/** Something a detector has to find. `kind` names the sub-form (`resident-18`, `mobile`, `village-address` …). */
export interface GoldItem extends Span {
  category: Category;
  subject: Subject;
  surface: Surface;
  kind: string;
}

/** Something that looks like personal data and is not; `what` names the look-alike. */
export interface Decoy extends Span {
  what: string;
}

/** A span that the labelling rules leave open: a prediction there is neither a hit nor a fault. */
export interface OpenSpan extends Span {
  why: string;
}

interface DocumentBase {
  id: string;
  genre: string;
  template: string;
  half: Part;
  gold: GoldItem[];
  decoys: Decoy[];
  open: OpenSpan[];
}

interface TextDocument extends DocumentBase {
  form: "text";
  text: string;
}

interface TableDocument extends DocumentBase {
  form: "table";
  rows: string[][];
}

export type CorpusDocument = TextDocument | TableDocument;
