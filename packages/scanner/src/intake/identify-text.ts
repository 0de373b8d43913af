import { looksDelimited } from "./delimited.js";
import { identifyMail } from "./identify-mail.js";
import type { Kind } from "./kind.js";

/** Text kinds that only a name can tell from plain text. */
const BY_NAME: Readonly<Record<string, Kind>> = {
  css: "css",
  scss: "css",
  less: "css",
  js: "js",
  mjs: "js",
  cjs: "js",
  map: "js",
};
const HTML_NAMES = new Set(["html", "htm", "shtml", "xhtml", "jsp", "asp", "aspx", "php", "do", "jhtml"]);
const CSV_NAMES = new Set(["csv"]);
const TSV_NAMES = new Set(["tsv", "tab"]);
/** Tables are saved as text under the name of a sheet, too. */
const SHEET_NAMES = new Set(["xls", "xlsx", "et"]);

const MARKDOWN_NAMES = new Set(["md", "markdown", "mdown"]);

/** Bytes looked at: enough for a page's head with its scripts, or some dozen rows of a table. */
const SAMPLE = 16_384;
const HTML_START =
  /^<(?:!doctype\s+html|html|head|body|meta|title|script|style|link|div|table|p|span|h[1-6]|ul|ol|a|br|font|center|form|iframe)\b/i;
const HTML_INSIDE = /<(?:!doctype\s+html|html|head|body|table|div|p|span|br|td|a)\b[^<>]{0,400}>/i;

/** A statement that puts rows into a table, at the start of a line. */
const SQL_INSIDE =
  /^[ \t]{0,40}(?:(?:INSERT|REPLACE)(?:[ \t]+IGNORE)?[ \t]+INTO[ \t]+[^\s(]{1,200}[\s\S]{0,8000}?\bVALUES\b[\s\S]{0,40}?\(|COPY[ \t]+[^\s(]{1,200}[^;\n]{0,4000}FROM[ \t]+stdin)/im;
/** A row of a table and the rule under it. */
const MARKDOWN_TABLE = /^\|[^\n]{1,2000}\|[ \t]*\r?\n\|[ \t]*:?-{3,}[-:| \t]*\|[ \t]*\r?$/m;

/** What a file without a binary signature is: a text kind, or `binary`. `whole`: nothing of the file lies beyond `head`. */
export function identifyText(head: Uint8Array, extension: string, whole: boolean): Kind {
  const sample = head.subarray(0, SAMPLE);
  const order = utf16Order(sample);
  if (order === null && startsAsHtml(sample)) return isBinary(sample) ? "binary" : "html";
  const text = asText(sample, order);
  if (text === null) return "binary";
  const start = text.trimStart();
  if (start.length === 0) return "text";
  const markup = skipPreamble(start);
  if (HTML_START.test(markup)) return "html";
  if (start.startsWith("<?xml")) return "xml";
  const mail = identifyMail(start);
  if (mail !== null) return mail;
  const named = BY_NAME[extension];
  if (named !== undefined) return named;
  if (looksLikeJson(start, extension, whole && head.length <= SAMPLE)) return "json";
  if (HTML_NAMES.has(extension) && HTML_INSIDE.test(text)) return "html";
  if (/^<[A-Za-z_][\w:.-]*[\s/>]/.test(start) && start.includes("</")) return HTML_INSIDE.test(start) ? "html" : "xml";
  if (SQL_INSIDE.test(text)) return "sql";
  if (MARKDOWN_NAMES.has(extension) || MARKDOWN_TABLE.test(text)) return "markdown";
  if (TSV_NAMES.has(extension)) return "tsv";
  if (CSV_NAMES.has(extension))
    return looksDelimited(text, "\t", 2, 1) && !looksDelimited(text, ",", 2, 1) ? "tsv" : "csv";
  const lines = SHEET_NAMES.has(extension) ? 2 : 3;
  if (looksDelimited(text, "\t", lines, 1)) return "tsv";
  return looksDelimited(text, ",", lines, 2) ? "csv" : "text";
}

/**
 * The sample as characters good enough to tell formats by: ASCII is right in every encoding that Chinese sites use, other bytes are opaque. Null for binary
 * data: more than one in a hundred characters is a control character. A stray NUL makes a page no less readable.
 */
function asText(sample: Uint8Array, order: "le" | "be" | null): string | null {
  const buffer = asBuffer(sample);
  if (order !== null) {
    // A copy, aligned to two bytes.
    const even = Buffer.from(new Uint8Array(buffer.subarray(0, buffer.length & ~1)).buffer);
    if (order === "be") even.swap16();
    const units = new Uint16Array(even.buffer, 0, even.length / 2);
    return isBinary(units) ? null : even.toString("utf16le").replace(/^\uFEFF/, "");
  }
  return isBinary(sample) ? null : buffer.toString("latin1").replace(/^\xef\xbb\xbf/, "");
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Units (or bytes) in which binary data shows. */
const TELLING = 4096;

function isBinary(units: Uint8Array | Uint16Array): boolean {
  const end = Math.min(units.length, TELLING);
  let control = 0;
  for (let at = 0; at < end; at++) {
    const unit = units[at]!;
    if (unit < 32 && unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13 && unit !== 27) control += 1;
  }
  return control > end / 100;
}

/** Bytes in which nearly every page shows that it is one. */
const FIRST = 512;

/** Whether the first bytes alone are the start of a page: most files of a site are told so. */
function startsAsHtml(sample: Uint8Array): boolean {
  const text = asBuffer(sample.subarray(0, FIRST))
    .toString("latin1")
    .replace(/^\xef\xbb\xbf/, "");
  const markup = skipPreamble(text.trimStart());
  const start = HTML_START.exec(markup)?.[0].length ?? 0;
  // A name at the very end may be the beginning of a longer one.
  return start > 0 && start < markup.length;
}

/** UTF-16 by its mark, or by where the zeros stand: ASCII and line ends have them on one side only. */
function utf16Order(head: Uint8Array): "le" | "be" | null {
  if (head[0] === 0xff && head[1] === 0xfe) return "le";
  if (head[0] === 0xfe && head[1] === 0xff) return "be";
  const end = Math.min(head.length, TELLING) & ~1;
  if (!asBuffer(head.subarray(0, end)).includes(0)) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < end; at += 2) {
    if (head[at] === 0) even += 1;
    if (head[at + 1] === 0) odd += 1;
  }
  const pairs = end / 2;
  if (odd > pairs / 20 && even === 0) return "le";
  return even > pairs / 20 && odd === 0 ? "be" : null;
}

/** What follows comments, processing instructions and the XML declaration. */
function skipPreamble(start: string): string {
  let at = 0;
  for (;;) {
    const close = start.startsWith("<!--", at) ? "-->" : start.startsWith("<?", at) ? ">" : null;
    const end = close === null ? -1 : start.indexOf(close, at + 2);
    if (close === null || end < 0) return start.slice(at);
    at = end + close.length;
    while (at < start.length && start.charCodeAt(at) <= 32) at += 1;
  }
}

/** JSON by its form; a short file is parsed, so that a text in brackets is not taken for it. JSON Lines count, too. */
function looksLikeJson(start: string, extension: string, whole: boolean): boolean {
  if (!/^(?:\{\s*["}]|\[\s*(?:[[{"\]\d-]|true|false|null))/.test(start)) return false;
  if (whole) return isJson(start) || start.split("\n").every((line) => line.trim().length === 0 || isJson(line));
  return extension === "json" || extension === "jsonl" || /^[{[][\s{[]*"[^"\n]{0,200}"\s*[:,\]]/.test(start);
}

/** The second byte of a character of Big5 or GBK may be a backslash: where the text fails as it stands, it is tried without such pairs. */
const PAIRS_WITH_ASCII = /[\x81-\xfe][\x40-\x7e\x80-\xfe]/g;

function isJson(text: string): boolean {
  return parses(text) || (/[\x81-\xfe]\\/.test(text) && parses(text.replace(PAIRS_WITH_ASCII, "")));
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
