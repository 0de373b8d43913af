import type { Kind } from "./kind.js";

/** Headers that a message has and a text of notes hardly ever (RFC 5322 3.6, RFC 2045). */
const MAIL = new Set([
  "received",
  "return-path",
  "delivered-to",
  "message-id",
  "mime-version",
  "from",
  "to",
  "subject",
  "date",
  "content-type",
  "content-transfer-encoding",
  "dkim-signature",
]);
/** Headers of a message that was sent; a saved page has none of them. */
const SENT = ["received", "return-path", "delivered-to", "message-id", "to"];
const FIELD = /^([A-Za-z][\w-]{0,60}):/;

/**
 * Whether a text begins like a mail message, or like a page saved as one (RFC 2557): nothing but header lines up to the first blank one, at least two of
 * them a mail's; null if neither.
 * @param start the text without blank lines before it; may be cut off
 */
export function identifyMail(start: string): Kind | null {
  if (!FIELD.test(start) && !start.startsWith("From ")) return null;
  const blank = /\r?\n[ \t]*\r?\n/.exec(start);
  const lines = start.slice(0, blank?.index ?? start.lastIndexOf("\n")).split(/\r?\n/);
  const names = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const name = FIELD.exec(line)?.[1]?.toLowerCase();
    if (name !== undefined) names.add(name);
    else if (!/^[ \t]/.test(line) && !(index === 0 && line.startsWith("From "))) return null;
  }
  if ([...names].filter((name) => MAIL.has(name)).length < 2) return null;
  if (names.has("snapshot-content-location")) return "mht";
  const related = /^content-type:\s*multipart\/related/im.test(lines.join("\n"));
  return related && !SENT.some((name) => names.has(name)) ? "mht" : "eml";
}
