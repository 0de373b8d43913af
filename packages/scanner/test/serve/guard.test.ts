import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allowedHosts } from "../../src/serve/guard.js";
import { send, type Visitor, visit } from "./client.js";
import { type Started, startDesk, TOKEN } from "./started.js";

let started: Started;
let visitor: Visitor;
beforeAll(async () => {
  started = await startDesk();
  visitor = await visit(started);
});
afterAll(() => started.close());

const JSON_TYPE = { "Content-Type": "application/json" };
const decision = { ids: [1], kind: "false-positive", reason: "样例" };

describe("who may ask", () => {
  it("lets in who brings the token, by a cookie that scripts and other sites cannot use", async () => {
    const entered = await send(started, "GET", `/?token=${TOKEN}`);
    expect([entered.status, entered.headers.location]).toEqual([303, "/"]);
    expect(String(entered.headers["set-cookie"])).toMatch(/^tuomin-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/);
    expect((await send(started, "GET", "/", { Cookie: visitor.cookie })).status).toBe(200);
  });

  it.each(["/", "/?token=", `/?token=${TOKEN.slice(1)}`, `/?token=${TOKEN}x`, "/index.html", "/api/desk/summary"])(
    "refuses %s without it, in both languages",
    async (path) => {
      const { status, text } = await send(started, "GET", path);
      expect(status).toBe(401);
      expect(text).toContain("未授权");
      expect(text).toContain("not authorised");
    },
  );

  it("refuses a cookie and a token that are not ours", async () => {
    const forged = visitor.cookie.replace(/.{4}$/, "AAAA");
    expect((await send(started, "GET", "/api/desk/summary", { Cookie: forged })).status).toBe(401);
    const headers = { Authorization: `Bearer ${"x".repeat(43)}`, ...JSON_TYPE };
    expect((await send(started, "POST", "/api/check", headers, { text: "" })).status).toBe(401);
  });

  it.each(["evil.example", "evil.example:80", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example"])(
    "refuses the Host %s (DNS rebinding), whatever else is right",
    async (host) => {
      const { status, json } = await send(started, "GET", "/api/desk/summary", { Host: host, Cookie: visitor.cookie });
      expect([status, json.code]).toEqual([421, "wrong-host"]);
    },
  );

  it("answers to this computer's own names", async () => {
    for (const name of ["localhost", "LOCALHOST", "127.0.0.1", "[::1]"]) {
      const headers = { Host: `${name}:${started.port}`, Cookie: visitor.cookie };
      expect((await send(started, "GET", "/api/desk/summary", headers)).status).toBe(200);
    }
  });

  it.each<[string, Record<string, string>]>([
    ["from another site", { Origin: "http://evil.example" }],
    ["from nowhere", { Origin: "null" }],
    ["from another port", { Origin: "http://127.0.0.1:1" }],
    ["from the same name over https", { Origin: "https://127.0.0.1" }],
    ["that a browser calls cross-site", { "Sec-Fetch-Site": "cross-site" }],
    ["that a browser calls same-site", { "Sec-Fetch-Site": "same-site" }],
  ])("refuses a change %s", async (_, change) => {
    const { status, json } = await visitor.post("decide", decision, change);
    expect([status, json.code]).toEqual([403, "wrong-origin"]);
    expect([...started.decisions.list()]).toEqual([]);
  });

  it("refuses a change by cookie that does not say where it comes from", async () => {
    const headers = { Cookie: visitor.cookie, "X-Tuomin-CSRF": visitor.csrf, ...JSON_TYPE };
    expect((await send(started, "POST", "/api/desk/decide", headers, decision)).json.code).toBe("wrong-origin");
  });

  it.each(["", "x".repeat(43)])("refuses a change with the page token %j", async (csrf) => {
    const { status, json } = await visitor.post("decide", decision, { "X-Tuomin-CSRF": csrf });
    expect([status, json.code]).toEqual([403, "no-csrf"]);
    expect([...started.decisions.list()]).toEqual([]);
  });

  it("refuses the page token of another session", async () => {
    const other = await visit(started);
    expect((await visitor.post("undo", {}, { "X-Tuomin-CSRF": other.csrf })).json.code).toBe("no-csrf");
  });

  it.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])(
    "refuses a body of %s, which forms of other sites could send",
    async (type) => {
      expect((await visitor.post("decide", decision, { "Content-Type": type })).status).toBe(415);
    },
  );

  it("reads foreign data neither for a foreign page", async () => {
    const headers = { Cookie: visitor.cookie, "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "cors" };
    expect((await send(started, "GET", "/api/desk/summary", headers)).status).toBe(403);
  });

  it("gives the desk to no one with a token only: decisions have an author", async () => {
    const headers = { Authorization: `Bearer ${TOKEN}`, ...JSON_TYPE };
    expect((await send(started, "POST", "/api/desk/decide", headers, decision)).status).toBe(401);
  });
});

describe("what is given", () => {
  it.each([
    "/../package.json",
    "/../../../../../../etc/passwd",
    "/..%2f..%2fpackage.json",
    "/%2e%2e/worker.js",
    "/assets/../../worker.js",
    "/assets/..\\..\\worker.js",
    "//etc/passwd",
    "/page.sha256",
    "/worker.js",
    "/api/../index.html",
    "/api/desk/constructor",
    "/api/__proto__",
  ])("finds nothing at %s", async (path) => {
    const { status, text } = await send(started, "GET", path, { Cookie: visitor.cookie });
    expect(status).toBe(404);
    expect(text).not.toMatch(/root:|"name"/);
  });

  it("sends every answer with the headers that fence the page in", async () => {
    for (const path of ["/", "/api/desk/summary", "/nothing"]) {
      const { headers } = await send(started, "GET", path, { Cookie: visitor.cookie });
      expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'/);
      expect(headers["content-security-policy"]).not.toMatch(/unsafe|\*|http/);
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "referrer-policy": "no-referrer",
        "cache-control": "no-store",
        "cross-origin-resource-policy": "same-origin",
      });
      expect(headers).not.toHaveProperty("access-control-allow-origin");
    }
  });

  it("holds nothing inline in its page, and nothing of another host", async () => {
    const { text } = await send(started, "GET", "/", { Cookie: visitor.cookie });
    expect(text).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\son\w+=|style=|https?:/);
  });

  it.each([
    ["POST", "/", 405],
    ["POST", "/api/desk/summary", 405],
    ["GET", "/api/desk/decide", 405],
    ["GET", "/api/check", 405],
    ["DELETE", "/api/desk/decide", 405],
  ])("refuses %s %s", async (method, path, status) => {
    const headers = { Cookie: visitor.cookie, Origin: started.url, "X-Tuomin-CSRF": visitor.csrf, ...JSON_TYPE };
    expect((await send(started, method, path, headers, method === "POST" ? "{}" : undefined)).status).toBe(status);
  });

  it("refuses a body larger than its limit, whatever it says of its size", async () => {
    const headers = { Authorization: `Bearer ${TOKEN}`, ...JSON_TYPE };
    const large = { text: "长".repeat(400_000) };
    expect((await send(started, "POST", "/api/check", headers, large)).status).toBe(413);
    const chunked = { ...headers, "Transfer-Encoding": "chunked" };
    expect((await send(started, "POST", "/api/check", chunked, large)).status).toBe(413);
  });
});

describe("allowedHosts", () => {
  it("names the addresses of this computer only where it listens on all of them", () => {
    expect([...allowedHosts("127.0.0.1", 80, ["10.0.0.5"])]).not.toContain("10.0.0.5");
    expect([...allowedHosts("0.0.0.0", 8080, ["10.0.0.5", "fe80::1"])]).toEqual(
      expect.arrayContaining(["10.0.0.5:8080", "[fe80::1]:8080", "localhost:8080"]),
    );
    expect([...allowedHosts("10.0.0.5", 8080, [])]).toEqual(["10.0.0.5:8080"]);
  });
});
