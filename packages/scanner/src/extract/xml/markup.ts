/** XML 1.0, 4.6. */
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Code units up to which a reference may reach: no name of one is longer. */
export const LONGEST_REFERENCE = 40;

/** Replaces references to characters and to the five entities of XML itself; every other stays as written (XML 1.0, 4.1). */
export function withoutReferences(text: string): string {
  let at = text.indexOf("&");
  if (at < 0) return text;
  let plain = "";
  let from = 0;
  while (at >= 0) {
    const end = text.slice(at + 1, at + LONGEST_REFERENCE).indexOf(";");
    const meant = end < 0 ? undefined : meaningOf(text.slice(at + 1, at + 1 + end));
    if (meant !== undefined) {
      plain += text.slice(from, at) + meant;
      from = at + end + 2;
    }
    at = text.indexOf("&", meant === undefined ? at + 1 : from);
  }
  return plain + text.slice(from);
}

function meaningOf(reference: string): string | undefined {
  if (reference.charCodeAt(0) !== 0x23) return Object.hasOwn(ENTITIES, reference) ? ENTITIES[reference] : undefined;
  const isHex = reference.charCodeAt(1) === 0x78;
  const digits = reference.slice(isHex ? 2 : 1);
  if (!(isHex ? /^[\da-f]{1,8}$/i : /^\d{1,9}$/).test(digits)) return undefined;
  const code = Number.parseInt(digits, isHex ? 16 : 10);
  return isCharacter(code) ? String.fromCodePoint(code) : undefined;
}

/** XML 1.0, 2.2. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0x10ffff && code !== 0xfffe && code !== 0xffff);
}

/** Line ends of any system as one line feed (XML 1.0, 2.11). */
export function withPlainLines(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** An attribute's value, written from `from` up to `to`, as its element means it (XML 1.0, 3.3.3). */
export function attributeValue(text: string, from: number, to: number): string {
  const written = text.slice(from, to);
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x26 || (code <= 0x0d && (code === 0x0d || code === 0x0a || code === 0x09)))
      return withoutReferences(written.replace(/\r\n|[\t\n\r]/g, " "));
  }
  return written;
}
