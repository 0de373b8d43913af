import * as said from "../../messages/import.js";
import type { Words } from "../../messages/words.js";
import type { Decision, Decisions, HistoryEntry } from "../decision.js";
import { asText, type Draft, kindOf, looseDay, type ReadOptions, readDecision } from "../read-decision.js";

/** One row of a sheet, or one entry of a YAML file. */
export interface ImportRow {
  /** Where it stands, for messages. */
  readonly where: Words;
  /** Without `at`. */
  readonly draft: Draft;
  /** When the decision was made that it was exported with; blank where there was none. */
  readonly at: string;
}

/** What is to be said of a row. */
interface Remark extends Words {
  readonly where: Words;
  readonly code: string;
  /** Whether something of it was not taken over. */
  readonly refused: boolean;
}

/** What an import comes to, before it is kept. */
export interface Merged {
  readonly take: readonly Decision[];
  readonly unchanged: number;
  readonly remarks: readonly Remark[];
  /** How many rows were refused. */
  readonly refused: number;
}

/**
 * A filled-in sheet beside the ledger: what somebody changed in it is taken over, unless the ledger moved on since it was exported. Rows that nobody touched say nothing,
 * however old the sheet is.
 * @param isKnown whether the ledger has such a finding, or ever had a decision about it
 */
export function mergeDecisions(
  rows: Iterable<ImportRow>,
  decisions: Decisions,
  isKnown: (identity: string) => boolean,
  options: ReadOptions,
): Merged {
  const taken = new Map<string, { decision: Decision; where: Words }>();
  const remarks: Remark[] = [];
  const spoilt = new Set<string>();
  let unchanged = 0;
  let refused = 0;
  for (const row of rows) {
    const { where } = row;
    const outcome = mergeRow(row, decisions, isKnown, options);
    if (outcome === "unchanged") unchanged += 1;
    else if (Array.isArray(outcome)) {
      refused += 1;
      for (const { code, zh, en } of outcome) remarks.push({ where, code, zh, en, refused: true });
    } else if (outcome !== null) {
      const { identity } = outcome;
      const first = taken.get(identity);
      if (spoilt.has(identity) || (first !== undefined && contentOf(first.decision) !== contentOf(outcome))) {
        refused += spoilt.has(identity) ? 1 : 2;
        spoilt.add(identity);
        remarks.push({ where, code: "repeated", ...said.REPEATED(first!.where), refused: true });
      } else if (first === undefined) taken.set(identity, { decision: outcome, where });
      else unchanged += 1;
    }
  }
  const take = [...taken.values()].flatMap(({ decision }) => (spoilt.has(decision.identity) ? [] : [decision]));
  return { take, unchanged, remarks, refused };
}

interface Fault extends Words {
  readonly code: string;
}

/** A decision to take over, what is wrong, `unchanged`, or null for a row without any decision. */
function mergeRow(
  { draft, at: written }: ImportRow,
  decisions: Decisions,
  isKnown: (identity: string) => boolean,
  options: ReadOptions,
): Decision | Fault[] | "unchanged" | null {
  const identity = asText(draft.identity).toLowerCase();
  const at = asText(written);
  const content = contentOf(draft);
  const history = decisions.history(identity);
  const base = history.find((entry) => entry.kind !== "withdrawn" && entry.at === at);
  const current = decisions.get(identity);
  const empty = content === EMPTY;
  if (empty && at === "") return null;
  const isEdited = base === undefined || base.kind === "withdrawn" || contentOf(base) !== content;
  if (!isEdited || (current !== null && contentOf(current) === content)) return "unchanged";
  if (empty) return base === undefined ? null : [{ code: "cleared", ...said.CLEARED }];
  if (!isKnown(identity) && history.length === 0) {
    const faults = readDecision({ ...draft, identity }, options);
    const bad = Array.isArray(faults) ? faults.filter(({ field }) => field === "identity") : [];
    return bad.length > 0 ? bad : [{ code: "unknown-identity", ...said.UNKNOWN_IDENTITY }];
  }
  if (movedOn(history.at(-1), current, at, base !== undefined)) return [{ code: "ledger-newer", ...said.LEDGER_NEWER }];
  if (asText(draft.kind) === "") return [{ code: "no-decision", ...said.HAS_NO_DECISION }];
  // A decision made elsewhere keeps its time; one that was changed here is made now.
  const foreign = at !== "" && base === undefined;
  const { today, ...without } = options;
  const read = readDecision({ ...draft, at: foreign ? at : options.now }, foreign ? without : options);
  return "kind" in read ? read : [...read];
}

/** Whether somebody decided in the ledger since the row was exported. */
function movedOn(last: HistoryEntry | undefined, current: Decision | null, at: string, isOwn: boolean): boolean {
  if (last === undefined) return false;
  if (at === "") return current !== null;
  return isOwn ? last.at !== at : last.at >= at;
}

/** What a decision says, in one form for drafts and decisions; its time is not part of it. */
function contentOf(draft: Draft): string {
  const kind = asText(draft.kind);
  const day = asText(draft.expires);
  return JSON.stringify([
    kindOf(kind) ?? kind,
    asText(draft.reason),
    asText(draft.basis),
    looseDay(day) ?? day,
    asText(draft.who),
  ]);
}

const EMPTY = contentOf({});
