import type { Category, Evidence, Outcome } from "./finding.js";
import type { NumberChain } from "./text/anchors.js";
import type { Context } from "./text/context.js";

/** A span a rule holds to be personal information. Offsets are of the normalised text (`context.text`), half-open. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Confidence 置信度, 0–1. A rule that does not believe returns nothing rather than a low score. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
  /** What the value is, where a rule finds values of several categories; its own where left out. */
  readonly category?: Category | undefined;
  /** The rule's own judgement, where it rests on more than whose the value is (how many numbers a mask leaves). What a publication's policy says of the field goes before it. */
  readonly outcome?: Outcome | undefined;
}

/** A sentence in both languages of the house. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/**
 * One kind of personal information and how it is known. A rule is a plain object, keeps no state and knows no other rule.
 * All it reads lies within a bounded window of its anchor, so that time stays linear in the text.
 */
export type Rule = NumberRule | CharacterRule;

interface RuleBase {
  /** Also the name of its page, `docs/rules/<id>.md`. */
  readonly id: string;
  readonly category: Category;
  readonly title: Words;
  /** Standard and clause, or measurement, the rule rests on. */
  readonly source: string;
  /** Words that name this value when they stand before it or at the head of its column; no spaces, no colon. */
  readonly labels: readonly string[];
  /**
   * The reading of a whole table cell (trimmed span `start`–`end`) under a head, or beside a label, that names this rule, when `find` found
   * nothing in it: an address that starts at 3组, a passbook number, an ID with a wrong check digit, a date. Null: the cell holds no value.
   */
  readonly cell?: (start: number, end: number, context: Context) => Candidate | null;
}

export interface NumberRule extends RuleBase {
  readonly anchor: "number";
  /** How many digits the shortest number of this rule has, and the longest. Chains with fewer in all are not shown to it, nor a lone group with more. */
  readonly digits: readonly [fewest: number, most: number];
  /** Called once for each chain of digits in the text. */
  readonly find: (chain: NumberChain, context: Context) => readonly Candidate[];
}

export interface CharacterRule extends RuleBase {
  readonly anchor: "character";
  /** The characters (single UTF-16 code units, normalised) that make a place worth a look. */
  readonly characters: string;
  /**
   * Where the rule has `pairs`, it is asked only at those of its `characters` that stand in one of these pairs of units, as the first or the second; and at those in `alone`.
   * Told by a hash: some places more are shown to it, never one less. Eight rules at most.
   */
  readonly pairs?: readonly string[];
  readonly alone?: string;
  /**
   * A place up to which, from its anchor `at` on, the rule finds nothing; `at` itself where it may find something. It is not asked before that place. One function
   * for all rules that have one.
   */
  readonly idleUntil?: (at: number, context: Context) => number;
  /** What it finds are phrases of running text: of two such that overlap that of the higher rank, or else the better one, stays whole, and what it leaves of the other. */
  readonly phrases?: number;
  /** Called at each of them, from left to right, but not inside a span this rule has already returned. `at`: offset of the character. */
  readonly find: (at: number, context: Context) => Candidate | null;
}

export const NO_CANDIDATES: readonly Candidate[] = [];

/** Evidence as a constant of a rule file. */
export function evidence(code: string, zh: string, en: string): Evidence {
  return { code, zh, en };
}
