import { decodeBody } from "./coding.js";
import { type Header, parameter, splitHeader } from "./header.js";

/** One part of a message (RFC 2045–2049). */
export interface Part {
  readonly header: Header;
  /** Media type, lower case, e.g. `text/html`. */
  readonly type: string;
  /** Parts in it; empty but for multipart types. */
  readonly parts: readonly Part[];
  /** Its bytes without transfer encoding; of a multipart type none. */
  readonly content: Buffer;
  readonly charset: string | null;
  /** File name, as the header has it. */
  readonly name: string | null;
  /** Meant to be shown among the text, not saved as a file. */
  readonly shown: boolean;
}

/** Deeper parts, and more, are no mail. */
const DEEPEST = 30;
const MOST = 20_000;

/** Reads a message with all its parts. */
export function readParts(bytes: Buffer): Part {
  return readPart(bytes, 0, { left: MOST }, "text/plain");
}

function readPart(bytes: Buffer, depth: number, count: { left: number }, usual: string): Part {
  count.left -= 1;
  const { header, body } = splitHeader(bytes);
  const told = header.get("content-type") ?? usual;
  const type = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+/.exec(told.trim())?.[0].toLowerCase() ?? usual;
  const disposition = header.get("content-disposition");
  const boundary = type.startsWith("multipart/") ? parameter(told, "boundary") : null;
  const parts: Part[] = [];
  if (boundary !== null && boundary !== "" && depth < DEEPEST) {
    const inner = type === "multipart/digest" ? "message/rfc822" : "text/plain";
    for (const piece of splitBody(body, boundary)) {
      if (count.left <= 0) break;
      parts.push(readPart(piece, depth + 1, count, inner));
    }
  }
  const name = parameter(disposition, "filename") ?? parameter(told, "name");
  return {
    header,
    type,
    parts,
    content: parts.length > 0 ? Buffer.alloc(0) : decodeBody(body, header.get("content-transfer-encoding") ?? ""),
    charset: parameter(told, "charset"),
    name,
    shown: !/^\s*attachment\b/i.test(disposition ?? "") && name === null,
  };
}

/** What stands between the lines `--boundary` (RFC 2046 5.1); to the end where the last one is missing. */
function* splitBody(body: Buffer, boundary: string): Generator<Buffer> {
  const mark = Buffer.from(`--${boundary}`, "latin1");
  let start = -1;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== 0x0a && body[at - 1] !== 0x0d) continue;
    const after = at + mark.length;
    const last = body[after] === 0x2d && body[after + 1] === 0x2d;
    // Another boundary may begin with this one.
    if (!last && !/^[ \t]*(?:\r|\n|$)/.test(body.toString("latin1", after, after + 80))) continue;
    if (start >= 0) yield body.subarray(start, lineEndBefore(body, at, start));
    if (last) return;
    const end = body.indexOf(0x0a, after);
    if (end < 0) return;
    start = end + 1;
  }
  if (start >= 0) yield body.subarray(start);
}

function lineEndBefore(body: Buffer, at: number, least: number): number {
  const end = body[at - 1] === 0x0a && body[at - 2] === 0x0d ? at - 2 : at - 1;
  return Math.max(least, end);
}
