import type { Outcome } from "@tuomin/core";
import type { DecisionKind, DecisionMark, HistoryEntry } from "../../ledger/decision.js";
import type { Language } from "../../messages/words.js";

/** What the review desk's page and its server say to each other, as JSON. Types only: the page is built apart from the server. */

/** `GET /api/desk/session` */
export interface SessionInfo {
  /** To be sent back in the header of every change. */
  readonly csrf: string;
  /** Who decides; null until somebody says so. */
  readonly who: string | null;
  readonly language: Language;
  readonly roots: readonly string[];
  readonly started: string;
  readonly version: string;
  /** Whether the scanned files can be read again. */
  readonly originals: boolean;
}

/** One choice of a filter, and how many findings have it. */
export interface Facet {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly open: number;
}

/** `GET /api/desk/summary` */
export interface Summary {
  readonly findings: number;
  /** Violations and what is to be reviewed: the findings that somebody has to decide. */
  readonly toDecide: number;
  readonly decided: number;
  /** Decisions that are over or contradicted: part of what is open. */
  readonly lapsed: number;
  readonly byKind: Readonly<Record<DecisionKind, number>>;
  readonly byWho: readonly { readonly who: string; readonly count: number }[];
  readonly reveals: number;
  readonly facets: Readonly<Record<"outcome" | "category" | "rule" | "organ", readonly Facet[]>>;
}

export type Grouping = "page" | "person";
export type Status = "open" | "decided" | "lapsed" | "all";

/** Which findings are asked for; what is left out does not matter. */
export interface Filter {
  readonly status?: Status;
  readonly outcome?: string;
  readonly category?: string;
  readonly rule?: string;
  /** "" is: not told. */
  readonly organ?: string;
  /** Part of a path, a title or an organ's name. */
  readonly search?: string;
}

/** The findings of one page, or of one person. */
export interface Group {
  readonly key: number;
  readonly title: string;
  readonly detail: string;
  readonly organ: string;
  /** Of those asked for. */
  readonly count: number;
  readonly open: number;
  readonly violations: number;
  /** Pages that the findings stand on. */
  readonly pages: number;
}

/** A part of a list; `next` is where the following part begins, null at the end. */
export interface Part<T> {
  readonly list: readonly T[];
  readonly next: number | null;
}

/** A finding as the page shows it. */
export interface Item {
  readonly id: number;
  readonly identity: string;
  readonly page: number;
  readonly person: number;
  readonly path: string;
  readonly title: string;
  readonly url: string | null;
  readonly organ: string;
  readonly region: string;
  readonly category: string;
  readonly rule: string;
  readonly ruleId: string;
  readonly masked: string;
  /** Equal for equal values. */
  readonly fingerprint: string;
  readonly subject: string;
  readonly outcome: Outcome["kind"];
  readonly outcomeName: string;
  readonly reasons: readonly string[];
  readonly publication: string;
  readonly place: string;
  readonly hidden: string;
  readonly score: number;
  readonly decision: DecisionMark | null;
}

/** What stands around a value. Everything else that is personal information is masked in it. */
export type Context =
  | { readonly kind: "text"; readonly before: string; readonly value: string; readonly after: string }
  | { readonly kind: "row"; readonly cells: readonly ContextCell[] }
  /** `reason`: why there is none. */
  | { readonly kind: "none"; readonly reason: string };

/** One cell of the row a value stands in; `part` is what it is called by the head of its column. */
export interface ContextCell {
  readonly head: string;
  readonly before: string;
  /** The value, in the cell that holds it. */
  readonly value: string | null;
  readonly after: string;
}

/** `POST /api/desk/decide` */
export interface DecideRequest {
  /** Either single findings … */
  readonly ids?: readonly number[];
  /** … or all open ones that a filter lets through, `expect` in number. */
  readonly filter?: Filter;
  readonly expect?: number;
  readonly kind: DecisionKind;
  readonly reason: string;
  readonly basis: string | null;
  readonly expires: string | null;
  /** For one finding: the time of the decision that the page showed, null for none. */
  readonly seen?: string | null;
}

/** What a change came to. */
export interface Changed {
  readonly count: number;
  readonly ids: readonly number[];
  readonly canUndo: boolean;
}

export interface Refusal {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** Of a decision: which of its parts is wrong. */
  readonly fields?: readonly { readonly field: string; readonly zh: string; readonly en: string }[];
}

/** `GET /api/desk/history` */
export interface History {
  readonly decisions: readonly HistoryEntry[];
  readonly reveals: readonly { readonly who: string; readonly at: string }[];
}
