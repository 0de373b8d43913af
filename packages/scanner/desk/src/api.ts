import type { Language } from "../../src/messages/words.js";
import type {
  Changed,
  Context,
  DecideRequest,
  Filter,
  Group,
  Grouping,
  History,
  Item,
  Part,
  Refusal,
  SessionInfo,
  Summary,
} from "../../src/serve/desk/contract.js";

/** What the server refused, in its own words. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

const GONE: Refusal = {
  code: "gone",
  zh: "连接已断开，或服务已重新启动：请重新打开 tuomin serve 给出的网址。",
  en: "The connection is lost or the service was started anew: open the address that tuomin serve printed.",
};

let csrf = "";

async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(`/api/desk/${path}`, { credentials: "same-origin", ...init });
  } catch {
    throw new Refused(GONE);
  }
  if (response.status === 401) throw new Refused(GONE);
  const body = (await response.json()) as T | Refusal;
  if (!response.ok) throw new Refused(body as Refusal);
  return body as T;
}

function get<T>(name: string, query: Readonly<Record<string, string | number | undefined>>): Promise<T> {
  const given = Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]));
  return ask(`${name}?${new URLSearchParams(given)}`);
}

function post<T>(name: string, body: object): Promise<T> {
  const headers = { "Content-Type": "application/json", "X-Tuomin-CSRF": csrf };
  return ask(name, { method: "POST", headers, body: JSON.stringify(body) });
}

export async function getSession(): Promise<SessionInfo> {
  const session = await get<SessionInfo>("session", {});
  csrf = session.csrf;
  return session;
}

export const getSummary = (lang: Language): Promise<Summary> => get("summary", { lang });

export const getGroups = (by: Grouping, filter: Filter, after: number, lang: Language): Promise<Part<Group>> =>
  get("groups", { ...filter, by, after, lang });

export const getFindings = (
  by: Grouping,
  key: number,
  filter: Filter,
  after: number,
  lang: Language,
): Promise<Part<Item>> => get("findings", { ...filter, by, key, after, lang });

export const getCount = (filter: Filter): Promise<{ readonly count: number }> => get("count", { ...filter });

export const getContext = (id: number, lang: Language): Promise<Context> => get("context", { id, lang });

export const getHistory = (id: number): Promise<History> => get("history", { id });

export const sayWho = (who: string): Promise<{ readonly who: string }> => post("who", { who });

export const sendDecision = (request: DecideRequest): Promise<Changed> => post("decide", request);

export const sendUndo = (): Promise<Changed> => post("undo", {});

export const reveal = (id: number): Promise<Context> => post("reveal", { id });
