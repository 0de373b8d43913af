import type { IncomingMessage, ServerResponse } from "node:http";
import { SECURITY_HEADERS } from "./guard.js";
import { refuse } from "./refusal.js";

/** Answers with JSON. */
export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, "application/json; charset=utf-8", Buffer.from(JSON.stringify(value)));
}

/** Answers with these bytes; a HEAD request gets the head only. */
export function send(response: ServerResponse, status: number, type: string, body: Uint8Array): void {
  response.writeHead(status, { ...SECURITY_HEADERS, "Content-Type": type, "Content-Length": body.length });
  response.end(response.req.method === "HEAD" ? undefined : body);
}

/**
 * The body of a request, which must be a JSON object.
 * @param most bytes
 * @throws Refused
 */
export async function readJson(request: IncomingMessage, most: number): Promise<Readonly<Record<string, unknown>>> {
  const type = request.headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") throw refuse("not-json");
  if (Number(request.headers["content-length"] ?? 0) > most) throw refuse("too-large");
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw refuse("too-large");
    chunks.push(chunk);
  }
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks)));
  } catch {
    throw refuse("bad-request");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw refuse("bad-request");
  return value as Readonly<Record<string, unknown>>;
}
