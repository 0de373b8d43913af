/**
 * File names are bytes; not all are UTF-8 (archives made on Chinese Windows unpack to GBK names). Inside the walk a name is a string in which
 * each byte that is no valid UTF-8, and each byte that a glob matcher would trip over (line break, backslash), stands as a lone surrogate
 * U+DC00 + byte, so that the name can be turned back into the very same bytes.
 */
const ESCAPE = 0xdc00;
const UNSAFE = new Set([0x0a, 0x0d, 0x5c]);
const ESCAPED = /[\uDC00-\uDCFF]/;
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const gb18030 = new TextDecoder("gb18030", { fatal: true });

/** Bytes of a name → a string that {@link toBytes} turns back. */
export function fromBytes(bytes: Uint8Array): string {
  if (!bytes.some((byte) => byte >= 0x80 || UNSAFE.has(byte))) return Buffer.from(bytes).toString("latin1");
  let name = "";
  for (let at = 0; at < bytes.length; ) {
    const length = UNSAFE.has(bytes[at]!) ? 0 : validLength(bytes, at);
    name += length === 0 ? String.fromCharCode(ESCAPE + bytes[at]!) : strict.decode(bytes.subarray(at, at + length));
    at += Math.max(length, 1);
  }
  return name;
}

/** The bytes of a name or path, for the file system. */
export function toBytes(name: string): Buffer {
  if (!ESCAPED.test(name)) return Buffer.from(name, "utf8");
  const parts: Buffer[] = [];
  for (const character of name) {
    const unit = character.charCodeAt(0);
    const escaped = character.length === 1 && unit >= ESCAPE && unit <= ESCAPE + 0xff;
    parts.push(escaped ? Buffer.from([unit - ESCAPE]) : Buffer.from(character, "utf8"));
  }
  return Buffer.concat(parts);
}

/** A path as people read it: each name as UTF-8, else as GB 18030, else with `\xNN` for the bytes that are neither. */
export function toShown(path: string): string {
  if (!ESCAPED.test(path)) return path;
  return path.split("/").map(shownName).join("/");
}

function shownName(name: string): string {
  if (!ESCAPED.test(name)) return name;
  const bytes = toBytes(name);
  for (const decoder of [strict, gb18030]) {
    try {
      return decoder.decode(bytes);
    } catch {
      // not in this encoding
    }
  }
  return name.replace(
    /[\uDC00-\uDCFF]/g,
    (unit) => `\\x${(unit.charCodeAt(0) - ESCAPE).toString(16).padStart(2, "0").toUpperCase()}`,
  );
}

/** Length of the valid UTF-8 sequence at `at`, 0 where there is none. */
function validLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
  if (length === 0 || at + length > bytes.length) return 0;
  try {
    strict.decode(bytes.subarray(at, at + length));
    return length;
  } catch {
    return 0;
  }
}

/** Order of paths by the bytes of their UTF-8 form, which differs from the order of UTF-16 units where surrogates stand. */
export function compareByBytes(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  for (let at = 0; at < end; at++) {
    const x = a.charCodeAt(at);
    const y = b.charCodeAt(at);
    if (x !== y) return byteRank(x) - byteRank(y);
  }
  return a.length - b.length;
}

/** Surrogates encode characters above U+FFFF: they come after all other units. */
function byteRank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
