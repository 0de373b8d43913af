import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { networkInterfaces } from "node:os";
import { cannotListen, portInUse, type REFUSED } from "../messages/serve.js";
import type { loadAssets } from "./assets.js";
import type { Desk } from "./desk/desk.js";
import { answerDesk, queryOf } from "./desk/routes.js";
import { allowedHosts, checkCsrf, checkHost, checkOrigin } from "./guard.js";
import { readJson, send, sendJson } from "./http.js";
import { PUBLISHING, type PublishOptions } from "./publish.js";
import { Refused, refuse } from "./refusal.js";
import { createSessions, type Session } from "./sessions.js";

export interface ServerOptions extends PublishOptions {
  readonly host: string;
  /** 0: the system chooses. */
  readonly port: number;
  readonly token: string;
  /** Null where no ledger was named: then there is the API only. */
  readonly desk: Desk | null;
  readonly assets: ReturnType<typeof loadAssets>;
  /** Who decides, until the page says otherwise. */
  readonly who: string | null;
  /** Bytes of a request's body. */
  readonly mostBody: number;
}

export interface Service {
  readonly port: number;
  /** Ends open connections. */
  readonly close: () => Promise<void>;
}

/** A decision is a few hundred bytes. */
const MOST_DESK_BODY = 1e6;
const METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "POST"]);
const MILLISECONDS_FOR_REQUEST = 120_000;

/**
 * Listens. Every request passes host, token and origin, in this order, before anything is looked at.
 * @throws Problem if it cannot listen there
 */
export async function listen(options: ServerOptions): Promise<Service> {
  let hosts: ReadonlySet<string> = new Set();
  let port = options.port;
  const sessions = createSessions(options.token, () => port, options.who);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "GET", headers } = request;
    const host = checkHost(headers, hosts);
    const { path, query } = queryOf(request);
    const bearer = /^Bearer (\S+)$/.exec(headers.authorization ?? "")?.[1];
    const byToken = bearer !== undefined && sessions.isToken(bearer);
    const session = byToken ? null : sessions.of(headers);
    checkOrigin(method, headers, host, session !== null);
    if (path === "/" && method === "GET" && query.has("token")) return enter(query, response);
    if (!byToken && session === null) throw refuse("no-token");
    if (session !== null) checkCsrf(method, headers, session.csrf);
    if (path.startsWith("/api/")) return api(path.slice("/api/".length), request, response, session);
    const asset = options.desk === null ? undefined : options.assets.get(path);
    if (asset === undefined) throw refuse("not-found");
    if (method !== "GET" && method !== "HEAD") throw refuse("wrong-method");
    send(response, 200, asset.type, asset.bytes);
  }

  /** The address with the token is left at once for one without: it would stay in the browser's history. */
  function enter(query: URLSearchParams, response: ServerResponse): void {
    if (!sessions.isToken(query.get("token") ?? "")) throw refuse("no-token");
    response.setHeader("Set-Cookie", sessions.open().cookie);
    response.setHeader("Location", "/");
    send(response, 303, "text/plain; charset=utf-8", Buffer.alloc(0));
  }

  async function api(
    name: string,
    request: IncomingMessage,
    response: ServerResponse,
    session: Session | null,
  ): Promise<void> {
    const { method = "GET" } = request;
    if (!METHODS.has(method)) throw refuse("wrong-method");
    if (name.startsWith("desk/")) {
      // Decisions are made by people: a token alone has no name to answer for them.
      if (options.desk === null || session === null) throw refuse(session === null ? "no-token" : "not-found");
      const body = method === "POST" ? await readJson(request, MOST_DESK_BODY) : {};
      const { query } = queryOf(request);
      return sendJson(
        response,
        200,
        await answerDesk(options.desk, name.slice("desk/".length), { method, query, body, session }),
      );
    }
    const publish = Object.hasOwn(PUBLISHING, name) ? PUBLISHING[name] : undefined;
    if (publish === undefined) throw refuse("not-found");
    if (method !== "POST") throw refuse("wrong-method");
    sendJson(response, 200, await publish(options, await readJson(request, options.mostBody)));
  }

  const server = createServer({ requestTimeout: MILLISECONDS_FOR_REQUEST }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) {
        response.destroy();
        return;
      }
      const { status, refusal } = error instanceof Refused ? error : refuse("internal");
      // What is left of a body that was refused is not read.
      if (!request.complete) response.setHeader("Connection", "close");
      const isPage = queryOf(request).path === "/" && !request.headers.authorization;
      if (isPage) send(response, status, "text/html; charset=utf-8", Buffer.from(refusalPage(refusal)));
      else sendJson(response, status, refusal);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? portInUse(options.port) : cannotListen(options.host, error.code ?? "?")),
    );
    server.listen(options.port, options.host, resolve);
  });
  port = (server.address() as AddressInfo).port;
  hosts = allowedHosts(options.host, port, ownAddresses());
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function ownAddresses(): string[] {
  return Object.values(networkInterfaces()).flatMap((addresses) => (addresses ?? []).map(({ address }) => address));
}

function refusalPage({ zh, en }: (typeof REFUSED)[keyof typeof REFUSED]): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>tuomin</title></head><body><main><h1>tuomin</h1><p>${zh}</p><p lang="en">${en}</p></main></body></html>`;
}
