import { randomBytes } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import type { Decision } from "../ledger/decision.js";
import { isSame } from "./guard.js";

/** One browser that came with the token. Kept in memory: a restart asks for the new token. */
export interface Session {
  readonly csrf: string;
  /** Who sits before it. */
  who: string | null;
  /** What was decided in it, latest last, to be taken back. */
  readonly done: {
    readonly identities: readonly string[];
    readonly at: string;
    readonly before: ReadonlyMap<string, Decision>;
  }[];
}

export interface Sessions {
  /** Makes a session; returns it with the value of its cookie. */
  readonly open: () => { readonly session: Session; readonly cookie: string };
  /** The session that a request's cookie names. */
  readonly of: (headers: IncomingHttpHeaders) => Session | null;
  readonly isToken: (token: string) => boolean;
}

/** The most browsers at a time: the oldest is forgotten. */
const MOST = 64;

/** @param port cookies do not know ports: two services of one computer would take each other's without it in the name */
export function createSessions(token: string, port: () => number, who: string | null): Sessions {
  const open = new Map<string, Session>();
  const name = (): string => `tuomin-${port()}`;
  return {
    open() {
      const id = randomBytes(32).toString("base64url");
      const session: Session = { csrf: randomBytes(32).toString("base64url"), who, done: [] };
      open.set(id, session);
      if (open.size > MOST) open.delete(open.keys().next().value!);
      return { session, cookie: `${name()}=${id}; HttpOnly; SameSite=Strict; Path=/` };
    },
    of(headers) {
      for (const part of (headers.cookie ?? "").split(";")) {
        const [key, value] = part.trim().split("=");
        if (key === name() && value !== undefined) return open.get(value) ?? null;
      }
      return null;
    },
    isToken: (given) => isSame(given, token),
  };
}
