import type { Outcome } from "../finding.js";
import type { Words } from "../rule.js";

/**
 * What clause 22 of 黔府办发〔2018〕22号 makes of a kind of publication 公示种类: `punitive` 惩戒公示 and `mandatory` 强制性信息披露 are excepted,
 * as far as the law names what is shown; `none`: everything is de-identified.
 */
export const NATURES = ["punitive", "mandatory", "none"] as const;
type Nature = (typeof NATURES)[number];

/** How sure the reading of a clause is: the text was seen; reprints agree; the press reports it; another document says so; from memory, to be verified. */
export const CONFIDENCES = ["primary", "reprint", "press", "secondary", "unverified"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Whose information a kind of publication mostly holds, where the law protects them more strictly. */
export const PROTECTED = ["minors", "patients", "relief"] as const;
export type Protected = (typeof PROTECTED)[number];

/** A document that a policy rests on. */
export interface Basis {
  readonly document: string;
  /** Number of the document, "" where it has none (laws). */
  readonly number: string;
  /** Article, clause or annex, "" for the whole. */
  readonly clause: string;
  readonly confidence: Confidence;
}

/** What a policy says of one field: a category, or a rule, which goes before its category. */
export interface Verdict {
  readonly outcome: Outcome["kind"];
  readonly reason: Words;
  /** Document and clause in one line, as an audit file quotes it. */
  readonly clause: string;
  /** How sure the reading of the clause is; left out in a policy of the user's own, who answers for it. */
  readonly confidence?: Confidence;
  /** Holds only for values that say no more than this; others go to the next verdict of the field. */
  readonly form?: ValueForm;
  /** `unknown`: holds only for what has not been told to be a person's own. An office's contacts are shown by law, a home's telephone on the same page is not. */
  readonly subject?: "unknown";
}

/** `year-month`: a date without its day. */
export const VALUE_FORMS = ["year-month"] as const;
export type ValueForm = (typeof VALUE_FORMS)[number];

/** Words that speak for a kind (weight > 0) or against it, parted by spaces; see cues.ts. A word alone weighs as its place does by default. */
export type CueLine = string | readonly [weight: number, words: string];

/** By what a kind of publication is known. */
export interface Cues {
  /** Title of the page, document or sheet: the strongest. */
  readonly title?: readonly CueLine[];
  /** Column 栏目 of the site. */
  readonly column?: readonly CueLine[];
  /** Heads of its tables. */
  readonly heads?: readonly CueLine[];
  /** The beginning of the running text. */
  readonly body?: readonly CueLine[];
}

/** How long a publication may stay up. */
export interface Period {
  readonly days: number;
  /** Whether these are working days 工作日. */
  readonly working?: boolean;
  /** Whether the page has to go when the time is over; else only told. */
  readonly remove: boolean;
  readonly clause: string;
}

/** Content that may be shown to some people only, and not on an open site. */
export interface Scope {
  /** Any of these in title, heads or text says that such content is there; `a+b`: both. Parted by spaces. */
  readonly words: string;
  readonly reason: Words;
  readonly clause: string;
}

/**
 * What a kind of publication may show, and by which clause. Data: a file each in `policies/`, and the caller's own. Exemption covers the fields
 * named and nothing else.
 */
export interface PublicationPolicy {
  /** e.g. `dishonest-debtors`. */
  readonly id: string;
  /** `zh` is the short name that findings.jsonl carries. */
  readonly title: Words;
  readonly nature: Nature;
  readonly cues: Cues;
  /** Category or rule → verdict, or several of which the first that fits holds. What is not here is judged by the notice's general rule. */
  readonly fields: Readonly<Record<string, Verdict | readonly Verdict[]>>;
  /** What the law has shown, in a sentence. */
  readonly shown: Words;
  /** How names are to be shown. Names are no category of the notice and no findings. */
  readonly names: Words;
  readonly protects?: Protected;
  readonly period?: Period;
  readonly scope?: Scope;
  readonly basis: readonly Basis[];
}
