import type { Outcome } from "@tuomin/core";
import type { FindingRecord } from "./finding-record.js";

/** What a human may decide about a finding: 误报, 豁免, 待整改, 已整改. */
export const DECISION_KINDS = ["false-positive", "exempt", "to-correct", "corrected"] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** A human's decision about one finding, whatever place it moves to. */
export interface Decision {
  /** Of the finding: see `FindingRecord.identity`. */
  readonly identity: string;
  readonly kind: DecisionKind;
  readonly reason: string;
  /** Who answers for it. */
  readonly who: string;
  /** The clause it rests on; always there for `exempt`. */
  readonly basis: string | null;
  /** The last day it holds (YYYY-MM-DD); always there for `exempt`. */
  readonly expires: string | null;
  /** When it was made: ISO 8601, UTC. */
  readonly at: string;
}

/** A decision as it stands beside its finding in a report. */
export interface DecisionMark extends Omit<Decision, "identity"> {
  /** What the finding was judged to be before anybody decided. */
  readonly found: Outcome["kind"];
  /** Its time is over: the finding counts as if it were not decided. */
  readonly expired?: true;
  /** It says that the finding was corrected, and a later scan found it again. */
  readonly stale?: true;
}

/** One line of a finding's history: a decision, or that the one before it was taken back. */
export type HistoryEntry =
  | Decision
  | { readonly identity: string; readonly kind: "withdrawn"; readonly who: string; readonly at: string };

/** The decisions of a ledger. Nothing is ever removed: what is put later goes before what was put earlier. */
export interface Decisions {
  /** The one that holds, expired or not; null where there is none, or the last one was taken back. */
  readonly get: (identity: string) => Decision | null;
  /** All that hold, in the order of their identities. */
  readonly list: () => Iterable<Decision>;
  /** All or none are kept. */
  readonly put: (decisions: readonly Decision[]) => void;
  /** Takes back the decisions about these findings; one without a decision stays as it is. All or none. */
  readonly withdraw: (identities: readonly string[], who: string, at: string) => void;
  /** Everything that was decided about a finding, oldest first. */
  readonly history: (identity: string) => readonly HistoryEntry[];
}

/**
 * A finding with what was decided about it. `false-positive` and `exempt` make its outcome `exempt`; `to-correct` and `corrected` leave it, since what is still up is still
 * a finding. A decision whose day is over, or that says `corrected` of what a later scan still found, is marked and changes nothing.
 * @param asOf the day (YYYY-MM-DD) by which expiry is judged; the day of expiry itself still counts
 * @param started when the run that found it began (ISO 8601): a correction decided before that is contradicted by the finding
 */
export function decide(record: FindingRecord, decision: Decision | null, asOf: string, started: string): FindingRecord {
  if (decision === null) return record;
  const { identity: _, ...told } = decision;
  const mark: DecisionMark = { ...told, found: record.outcome.kind, ...standing(decision, asOf, started) };
  const settles = decision.kind === "false-positive" || decision.kind === "exempt";
  if (!settles || mark.expired === true) return { ...record, decision: mark };
  const { reason, basis } = decision;
  return {
    ...record,
    outcome: { kind: "exempt", reason, ...(basis === null ? {} : { clause: basis }) },
    decision: mark,
  };
}

/** Whether a decision still settles anything: neither over nor contradicted. */
function standing(
  { kind, expires, at }: Pick<Decision, "kind" | "expires" | "at">,
  asOf: string,
  started: string,
): { readonly expired?: true; readonly stale?: true } {
  if (expires !== null && expires < asOf) return { expired: true };
  return kind === "corrected" && Date.parse(at) < Date.parse(started) ? { stale: true } : {};
}
