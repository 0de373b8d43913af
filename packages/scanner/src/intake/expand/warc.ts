import { brotliDecompressSync, constants } from "node:zlib";
import { CUT_OFF, DAMAGED } from "../../messages/container-reasons.js";
import { type Budget, ContainerFault, spend } from "../budget.js";
import { gunzip, inflateRaw } from "./inflate.js";
import { collect, Damage, type Member, type Members, noContainer } from "./member.js";
import { type Pull, pull } from "./pull.js";

/** A longer head of a record is no head. Bytes. */
const LONGEST_HEAD = 65_536;
/** Records that hold what a server gave out (ISO 28500, 5.5). Requests, revisits and the crawler's own notes hold no publication. */
const HELD = new Set(["response", "resource", "conversion"]);

type Head = ReadonlyMap<string, string>;

/** The pages and files of a crawl (ISO 28500). @param chunks already counted by the budget */
export function* expandWarc(chunks: Iterable<Uint8Array>, budget: Budget): Members {
  const bytes = pull(chunks);
  for (let first = true; ; first = false) {
    skipBlankLines(bytes);
    if (bytes.peek(1).length === 0) return;
    const head = readHead(bytes, /^WARC\/\d/);
    // What claims more than can be counted is cut off in any case.
    const length = Math.min(Number(head?.get("content-length") ?? Number.NaN), Number.MAX_SAFE_INTEGER);
    if (head === null || !Number.isInteger(length) || length < 0) {
      throw first ? noContainer("不是 WARC 记录", "no WARC record") : badRecord();
    }
    const start = bytes.at();
    const url = (head.get("warc-target-uri") ?? "").replace(/^<|>$/g, "");
    if (HELD.has(head.get("warc-type") ?? "") && !/^(?:dns|urn|metadata|whois):/i.test(url)) {
      yield readRecord(head, url, exactly(bytes, length), budget);
    }
    const left = length - (bytes.at() - start);
    if (left > 0 && bytes.skip(left) < left) throw new ContainerFault("failed", CUT_OFF);
  }
}

const badRecord = (): ContainerFault => new ContainerFault("failed", DAMAGED("WARC 记录错误", "bad WARC record"));

function* exactly(bytes: Pull, length: number): Generator<Uint8Array> {
  let got = 0;
  for (const piece of bytes.pieces(length)) {
    got += piece.length;
    yield piece;
  }
  if (got < length) throw new Damage(CUT_OFF);
}

function readRecord(head: Head, url: string, block: Generator<Uint8Array>, budget: Budget): Member {
  const name = nameOfUrl(url);
  const body = pull(block);
  let http: Head | null = null;
  let content: Iterable<Uint8Array> = body.rest();
  if (/^application\/http/i.test(head.get("content-type") ?? "") || body.peek(5).toString("latin1") === "HTTP/") {
    http = readHead(body, /^HTTP\/\d/);
    content = decoded(body, http, budget);
  }
  const member = collect(name, content, budget);
  const charset = /charset\s*=\s*["']?([\w.:-]{2,40})/i.exec((http ?? head).get("content-type") ?? "")?.[1];
  return { ...member, ...(url === "" ? {} : { url }), ...(charset === undefined ? {} : { charset }) };
}

/** The body without its transfer and content codings (RFC 9110 8.4, RFC 9112 7.1); crawlers differ in whether they keep them. */
function* decoded(body: Pull, http: Head | null, budget: Budget): Generator<Uint8Array> {
  const chunked = /chunked/i.test(http?.get("transfer-encoding") ?? "") && /^[0-9a-f]+[ ;\r]/i.test(peekText(body, 16));
  const plain = pull(chunked ? unchunk(body) : body.rest());
  const start = plain.peek(2);
  const coding = (http?.get("content-encoding") ?? "").trim().toLowerCase();
  if (start[0] === 0x1f && start[1] === 0x8b && /gzip/.test(coding)) yield* counted(gunzip(plain.rest()), budget);
  else if (coding === "deflate" && (start[0]! & 0x0f) === 8 && start.length === 2 && start.readUInt16BE(0) % 31 === 0) {
    plain.skip(2);
    yield* counted(inflateRaw(plain.rest()), budget);
  } else if (coding === "deflate") yield* counted(inflateRaw(plain.rest()), budget);
  else if (coding === "br") yield* counted(unbrotli(plain, budget), budget);
  else yield* plain.rest();
}

function* counted(chunks: Iterable<Uint8Array>, budget: Budget): Generator<Uint8Array> {
  for (const chunk of chunks) {
    spend(budget, chunk.length);
    yield chunk;
  }
}

function* unbrotli(packed: Pull, budget: Budget): Generator<Uint8Array> {
  const pieces = [...packed.rest()];
  try {
    yield brotliDecompressSync(Buffer.concat(pieces), {
      maxOutputLength: budget.limits.memberBytes,
      finishFlush: constants.BROTLI_OPERATION_FLUSH,
    });
  } catch {
    throw new Damage(DAMAGED("br 压缩数据错误", "bad brotli data"));
  }
}

/** Chunks: a line with the size in hexadecimal, as many bytes, a line end; the last is empty. */
function* unchunk(body: Pull): Generator<Uint8Array> {
  for (;;) {
    const line = readLine(body);
    const size = Number.parseInt(line, 16);
    if (!(size > 0)) return;
    yield* body.pieces(size);
    readLine(body);
  }
}

function readLine(bytes: Pull): string {
  const seen = bytes.peek(1024);
  const end = seen.indexOf(0x0a);
  return bytes.take(end < 0 ? seen.length : end + 1).toString("latin1");
}

const peekText = (bytes: Pull, count: number): string => bytes.peek(count).toString("latin1");

function skipBlankLines(bytes: Pull): void {
  while (bytes.peek(1)[0] === 0x0d || bytes.peek(1)[0] === 0x0a) bytes.skip(1);
}

/** Header lines up to a blank one, names in lower case; null where the first line is another. */
function readHead(bytes: Pull, firstLine: RegExp): Head | null {
  for (let wanted = 2048; ; wanted *= 2) {
    const seen = bytes.peek(Math.min(wanted, LONGEST_HEAD));
    const text = seen.toString("latin1");
    const blank = /\r?\n\r?\n/.exec(text);
    if (blank === null && wanted < LONGEST_HEAD && seen.length >= wanted) continue;
    if (blank === null || !firstLine.test(text)) return null;
    bytes.skip(blank.index + blank[0].length);
    const head = new Map<string, string>();
    for (const line of seen
      .toString("utf8", 0, blank.index)
      .split(/\r?\n(?![ \t])/)
      .slice(1)) {
      const colon = line.indexOf(":");
      if (colon > 0) head.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
    }
    return head;
  }
}

/** `http://host/a/b.html?c` → `host/a/b.html?c`: the host as a folder, so that the config's regions fit. */
function nameOfUrl(url: string): string {
  const bare = url.replace(/^[a-z][a-z0-9+.-]*:\/+/i, "").replace(/#.*$/, "");
  let readable = bare;
  try {
    readable = decodeURI(bare);
  } catch {
    // percent signs that are no UTF-8 stay
  }
  return readable.endsWith("/") ? `${readable}index` : readable;
}
