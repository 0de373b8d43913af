import { timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { isIP } from "node:net";
import { refuse } from "./refusal.js";

/** Methods that change nothing. */
const SAFE: ReadonlySet<string> = new Set(["GET", "HEAD"]);
const LOOPBACK = ["127.0.0.1", "localhost", "[::1]"];
const ANYWHERE: ReadonlySet<string> = new Set(["0.0.0.0", "::"]);

/** Whether only this computer can connect to a host. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}

/**
 * The values of the Host header that are ours. A page of somebody else whose name was made to lead to this address (DNS rebinding) sends its own name, and is refused.
 * @param addresses of this computer, for a service that listens on all of them
 */
export function allowedHosts(host: string, port: number, addresses: readonly string[]): ReadonlySet<string> {
  const named = isLoopback(host)
    ? LOOPBACK
    : ANYWHERE.has(host)
      ? [...LOOPBACK, ...addresses.map(bracketed)]
      : [bracketed(host)];
  return new Set(named.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`])));
}

function bracketed(host: string): string {
  return isIP(host) === 6 ? `[${host}]` : host.toLowerCase();
}

/** @throws Refused unless the request is for one of our own hosts */
export function checkHost(headers: IncomingHttpHeaders, allowed: ReadonlySet<string>): string {
  const host = headers.host?.toLowerCase();
  if (host === undefined || !allowed.has(host)) throw refuse("wrong-host");
  return host;
}

/**
 * A browser says by `Origin` (and `Sec-Fetch-Site`) which page a request comes from. One that changes something, and comes with our cookie, must come from our own page; one with a token
 * in its header cannot be sent by a foreign page, but is refused all the same when a browser says that it is.
 * @throws Refused
 */
export function checkOrigin(method: string, headers: IncomingHttpHeaders, host: string, byCookie: boolean): void {
  const { origin } = headers;
  const site = headers["sec-fetch-site"];
  const foreign = origin !== undefined && origin !== `http://${host}`;
  if (foreign || site === "cross-site" || site === "same-site") {
    // Following a link to the desk from elsewhere is allowed; it carries no cookie (SameSite=Strict).
    const navigation = SAFE.has(method) && headers["sec-fetch-mode"] === "navigate" && !foreign;
    if (!navigation) throw refuse("wrong-origin");
  }
  if (byCookie && !SAFE.has(method) && origin === undefined) throw refuse("wrong-origin");
}

/** @throws Refused if a change by cookie does not bring the token of its own page */
export function checkCsrf(method: string, headers: IncomingHttpHeaders, csrf: string): void {
  if (SAFE.has(method)) return;
  const given = headers["x-tuomin-csrf"];
  if (typeof given !== "string" || !isSame(given, csrf)) throw refuse("no-csrf");
}

/** Whether two secrets are equal, in a time that tells nothing of where they differ. */
export function isSame(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/**
 * On every answer. Scripts and styles come from our own files only, none stands in a page; no other page may frame, read or name what we send, and no cache keeps it.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Cache-Control": "no-store",
};
