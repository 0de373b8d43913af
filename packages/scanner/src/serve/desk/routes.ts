import type { IncomingMessage } from "node:http";
import { DECISION_KINDS } from "../../ledger/decision.js";
import { asText } from "../../ledger/read-decision.js";
import type { Language } from "../../messages/words.js";
import { Refused, refuse } from "../refusal.js";
import type { Session } from "../sessions.js";
import type { Context, DecideRequest, Filter, Grouping, SessionInfo, Status } from "./contract.js";
import type { Desk } from "./desk.js";
import { groupsOf, itemOf, summaryOf } from "./tell.js";

/** A request to the desk: who asks, and with what. */
export interface Asked {
  readonly method: string;
  readonly query: URLSearchParams;
  /** Of a POST. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly session: Session;
}

type Route = (desk: Desk, asked: Asked) => unknown;

const MOST_GROUPS = 50;
const MOST_FINDINGS = 200;
const MOST_NAME = 60;

/** What is asked by GET … */
const READS: Readonly<Record<string, Route>> = {
  session: ({ source: { run }, originals, language }, { session }): SessionInfo => ({
    csrf: session.csrf,
    who: session.who,
    language,
    roots: run.roots,
    started: run.started,
    version: run.version,
    originals,
  }),
  summary: ({ queue, source }, { query }) => summaryOf(queue.counts(), source.reveals.count(), languageOf(query)),
  groups: ({ queue }, { query }) => {
    const by = groupingOf(query);
    return groupsOf(
      queue.groups(by, filterOf(query), whole(query.get("after") ?? "0"), MOST_GROUPS),
      by,
      languageOf(query),
    );
  },
  findings: ({ queue, acts }, { query }) => {
    const key = whole(query.get("key"));
    const part = queue.findings(
      groupingOf(query),
      key,
      filterOf(query),
      whole(query.get("after") ?? "0"),
      MOST_FINDINGS,
    );
    const language = languageOf(query);
    return { list: part.list.map((found) => itemOf(found, acts.markOf(found.record), language)), next: part.next };
  },
  finding: ({ queue, acts }, { query }) => {
    const found = queue.finding(whole(query.get("id")));
    if (found === null) throw refuse("no-finding");
    return itemOf(found, acts.markOf(found.record), languageOf(query));
  },
  count: ({ queue }, { query }) => ({ count: queue.selected({ ...filterOf(query), status: "open" }).length }),
  // That there is no context is something to show, not a fault of the page.
  context: (desk, { query, session }) =>
    desk.look(whole(query.get("id")), false, session).catch((error: unknown): Context => {
      if (error instanceof Refused && error.refusal.code !== "no-finding")
        return { kind: "none", reason: error.refusal[languageOf(query)] };
      throw error;
    }),
  history: ({ queue, source }, { query }) => {
    const found = queue.finding(whole(query.get("id")));
    if (found === null) throw refuse("no-finding");
    return { decisions: source.decisions.history(found.identity), reveals: source.reveals.of(found.identity) };
  },
};

/** … and what changes something, or is kept: by POST. */
const CHANGES: Readonly<Record<string, Route>> = {
  who: (_, { body, session }) => {
    const who = asText(body.who);
    if (who === "" || who.length > MOST_NAME) throw refuse("nobody");
    session.who = who;
    return { who };
  },
  decide: ({ acts }, { body, session }) => acts.decide(decideRequest(body), session),
  undo: ({ acts }, { session }) => acts.undo(session),
  reveal: (desk, { body, session }) => desk.look(whole(body.id), true, session),
};

/**
 * Answers a request below `/api/desk/`.
 * @throws Refused
 */
export async function answerDesk(desk: Desk, name: string, asked: Asked): Promise<unknown> {
  const reads = asked.method === "GET" || asked.method === "HEAD";
  const [routes, others] = reads ? [READS, CHANGES] : [CHANGES, READS];
  const route = Object.hasOwn(routes, name) ? routes[name] : undefined;
  if (route === undefined) throw refuse(Object.hasOwn(others, name) ? "wrong-method" : "not-found");
  return route(desk, asked);
}

/** The query of a request's address. */
export function queryOf(request: IncomingMessage): { readonly path: string; readonly query: URLSearchParams } {
  const { url = "/" } = request;
  const at = url.indexOf("?");
  return at < 0
    ? { path: url, query: new URLSearchParams() }
    : { path: url.slice(0, at), query: new URLSearchParams(url.slice(at + 1)) };
}

function languageOf(query: URLSearchParams): Language {
  return query.get("lang") === "en" ? "en" : "zh";
}

function groupingOf(query: URLSearchParams): Grouping {
  return query.get("by") === "person" ? "person" : "page";
}

const STATUSES: readonly Status[] = ["open", "decided", "lapsed", "all"];
const FILTERS = ["outcome", "category", "rule", "organ", "search"] as const;

function filterOf(query: URLSearchParams): Filter {
  return asFilter({ status: query.get("status") ?? "all", ...Object.fromEntries(query) });
}

function asFilter(given: Readonly<Record<string, unknown>>): Filter {
  const status = STATUSES.find((one) => one === given.status);
  if (status === undefined) throw refuse("bad-request");
  const parts = FILTERS.flatMap((name) => (typeof given[name] === "string" ? [[name, given[name]] as const] : []));
  return { status, ...Object.fromEntries(parts) };
}

function decideRequest(body: Readonly<Record<string, unknown>>): DecideRequest {
  const { ids, filter, expect, kind, reason, basis, expires, seen } = body;
  const known = DECISION_KINDS.find((one) => one === kind);
  if (known === undefined) throw refuse("bad-request");
  const asked = { kind: known, reason: asText(reason), basis: asText(basis) || null, expires: asText(expires) || null };
  if (filter !== undefined) {
    if (typeof filter !== "object" || filter === null) throw refuse("bad-request");
    return { ...asked, filter: asFilter({ status: "open", ...filter }), expect: whole(expect) };
  }
  if (!Array.isArray(ids)) throw refuse("bad-request");
  const about = seen === undefined ? {} : { seen: seen === null ? null : asText(seen) };
  return { ...asked, ids: ids.map(whole), ...about };
}

/** @throws Refused unless it is a whole number from 0 */
function whole(value: unknown): number {
  const number = typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : value;
  if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 0) throw refuse("bad-request");
  return number;
}
