import type { Database } from "libsql";
import { beijingDay } from "../../ledger/beijing-time.js";
import type { Decision, DecisionMark, Decisions } from "../../ledger/decision.js";
import { decide } from "../../ledger/decision.js";
import type { FindingRecord } from "../../ledger/finding-record.js";
import { type ReadOptions, readDecision } from "../../ledger/read-decision.js";
import { Refused, refuse } from "../refusal.js";
import type { Session } from "../sessions.js";
import type { Queue } from "./ask.js";
import type { Changed, DecideRequest } from "./contract.js";
import type { State, Tally } from "./counts.js";
import { stateOf } from "./queue.js";

/** How many of a session's changes can be taken back. */
const MOST_UNDONE = 100;
/** Numbers of items that an answer names; a page shows no more. */
const MOST_NAMED = 500;

/** What changes decisions, and keeps the queue beside the ledger. */
export interface Acts {
  /** Decides, by the person of the session. @throws Refused */
  readonly decide: (request: DecideRequest, session: Session) => Changed;
  /** Takes the session's last change back: what held before holds again. @throws Refused */
  readonly undo: (session: Session) => Changed;
  /** How the decision about a finding stands. */
  readonly markOf: (record: FindingRecord) => DecisionMark | null;
}

export interface ActsOptions {
  readonly database: Database;
  readonly queue: Queue;
  readonly tally: Tally;
  readonly decisions: Decisions;
  /** When the run began (ISO 8601). */
  readonly started: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly personal: NonNullable<ReadOptions["personal"]>;
}

export function createActs(options: ActsOptions): Acts {
  const { database, queue, tally, decisions } = options;
  const markOf = createMarkOf(options);
  const update = database.prepare("UPDATE items SET kind = ?, who = ?, open = ?, lapsed = ? WHERE id = ?");

  const before = database.prepare("SELECT kind, who, open, lapsed FROM items WHERE id = ?").raw(true);

  /** Brings the queue to what the ledger says of these findings; returns the items. */
  const refresh = (identities: Iterable<string>): number[] => {
    const ids: number[] = [];
    database.exec("BEGIN");
    for (const identity of identities)
      for (const { id, record } of queue.withIdentity(identity)) {
        const [was, by, stood, over] = before.get(id) as [State["kind"], string, 0 | 1, 0 | 1];
        tally.add(record, { kind: was, who: by, open: stood, lapsed: over }, -1);
        const state = stateOf(record.outcome.kind, markOf(record));
        tally.add(record, state, 1);
        update.run([state.kind, state.who, state.open, state.lapsed, id]);
        ids.push(id);
      }
    database.exec("COMMIT");
    return ids;
  };
  const changed = (ids: readonly number[], { done }: Session): Changed => ({
    count: ids.length,
    ids: ids.slice(0, MOST_NAMED),
    canUndo: done.length > 0,
  });
  return {
    markOf,
    decide(request, session) {
      const { who } = session;
      if (who === null) throw refuse("nobody");
      const identities = targetsOf(request, queue, decisions);
      const at = new Date(options.now()).toISOString();
      const [first] = identities;
      const { kind, reason, basis, expires } = request;
      const read = readDecision(
        { identity: first, kind, reason, basis, expires, who, at },
        { today: beijingDay(at), now: at, personal: options.personal },
      );
      if (!("kind" in read)) throw badDecision(read);
      const before = new Map<string, Decision>();
      for (const identity of identities) {
        const held = decisions.get(identity);
        if (held !== null) before.set(identity, held);
      }
      decisions.put([...identities].map((identity) => ({ ...read, identity })));
      session.done.push({ identities: [...identities], at, before });
      if (session.done.length > MOST_UNDONE) session.done.shift();
      return changed(refresh(identities), session);
    },
    undo(session) {
      const last = session.done.pop();
      if (last === undefined) throw refuse("nothing-to-undo");
      if (session.who === null) throw refuse("nobody");
      // What somebody else decided since stays.
      const own = last.identities.filter((identity) => decisions.get(identity)?.at === last.at);
      decisions.withdraw(own, session.who, new Date(options.now()).toISOString());
      decisions.put(own.flatMap((identity) => last.before.get(identity) ?? []));
      return changed(refresh(own), session);
    },
  };
}

/** @param options the day is that of the clock: a decision that runs out while the desk is open is over at its next look */
export function createMarkOf({
  decisions,
  started,
  now,
}: Pick<ActsOptions, "decisions" | "started" | "now">): (record: FindingRecord) => DecisionMark | null {
  return (record) => {
    const decision = decisions.get(record.identity ?? "");
    if (decision === null) return null;
    const { decision: mark } = decide(record, decision, beijingDay(new Date(now()).toISOString()), started);
    return (mark as DecisionMark | undefined) ?? null;
  };
}

/** @throws Refused if what the page showed is not what there is */
function targetsOf({ ids, filter, expect, seen }: DecideRequest, queue: Queue, decisions: Decisions): Set<string> {
  if (filter !== undefined) {
    const { status: _, ...chosen } = filter;
    if (Object.values(chosen).every((value) => value === undefined)) throw refuse("no-filter");
    const selected = queue.selected({ ...filter, status: "open" });
    if (selected.length !== expect || selected.length === 0) throw refuse("count-changed");
    return new Set(selected.map(({ identity }) => identity));
  }
  const found = (ids ?? []).map((id) => queue.finding(id));
  if (found.length === 0 || found.includes(null)) throw refuse("no-finding");
  const identities = new Set(found.map((one) => one!.identity));
  if (seen !== undefined)
    for (const identity of identities)
      if ((decisions.get(identity)?.at ?? null) !== seen) throw refuse("changed-since");
  return identities;
}

function badDecision(faults: Exclude<ReturnType<typeof readDecision>, Decision>): Refused {
  return new Refused(422, {
    code: "bad-decision",
    zh: faults.map(({ zh }) => zh).join(""),
    en: faults.map(({ en }) => en).join(" "),
    fields: faults.map(({ field, zh, en }) => ({ field, zh, en })),
  });
}
