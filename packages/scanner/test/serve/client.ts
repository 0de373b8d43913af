import { request } from "node:http";
import type { SessionInfo } from "../../src/serve/desk/contract.js";
import { type Started, TOKEN } from "./started.js";

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: answers of all kinds are looked into
  readonly json: any;
}

/** One request with just these headers: no browser and no `fetch` adds any, or mends a path. */
export function send(
  { port }: Pick<Started, "port">,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body?: object | string,
): Promise<Answer> {
  const bytes = body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const call = request(
      { host: "127.0.0.1", port, method, path, headers, setHost: !("Host" in headers) },
      (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (part: string) => {
          text += part;
        });
        response.on("end", () => {
          let json: unknown = null;
          try {
            json = JSON.parse(text);
          } catch {
            // a page, or nothing
          }
          resolve({ status: response.statusCode!, headers: response.headers, text, json });
        });
      },
    );
    call.on("error", reject);
    call.end(bytes);
  });
}

/** A browser's session: its cookie and its page's token. */
export interface Visitor {
  readonly cookie: string;
  readonly csrf: string;
  readonly get: (name: string) => Promise<Answer>;
  readonly post: (name: string, body: object, change?: Readonly<Record<string, string>>) => Promise<Answer>;
}

export async function visit(started: Started, who: string | null = "王审核"): Promise<Visitor> {
  const entered = await send(started, "GET", `/?token=${TOKEN}`);
  const cookie = String(entered.headers["set-cookie"]).split(";")[0]!;
  const { csrf } = (await send(started, "GET", "/api/desk/session", { Cookie: cookie })).json as SessionInfo;
  const visitor: Visitor = {
    cookie,
    csrf,
    get: (name) => send(started, "GET", `/api/desk/${name}`, { Cookie: cookie }),
    post: (name, body, change = {}) =>
      send(
        started,
        "POST",
        `/api/desk/${name}`,
        { Cookie: cookie, Origin: started.url, "X-Tuomin-CSRF": csrf, "Content-Type": "application/json", ...change },
        body,
      ),
  };
  if (who !== null) await visitor.post("who", { who });
  return visitor;
}
