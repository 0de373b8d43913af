import { attributeValue } from "./markup.js";

export type Attributes = Readonly<Record<string, string>>;

/** A name as written, and without the prefix of its namespace. */
export interface Name {
  readonly raw: string;
  readonly local: string;
}

/** A file of nothing but new names is not to be kept. */
const MOST_NAMES = 2000;
/** Names of elements and attributes come again and again, in all files of a format: each is cut out once. */
const known = new Map<string, Name>();

export function nameOf(text: string, from: number, to: number): Name {
  const raw = text.slice(from, to);
  const name = known.get(raw);
  if (name !== undefined) return name;
  if (known.size >= MOST_NAMES) known.clear();
  // A piece of a text keeps all of the text: of a name that is kept, only its own letters may stay.
  const own = Buffer.from(raw, "utf16le").toString("utf16le");
  const made = { raw: own, local: own.slice(own.indexOf(":") + 1) };
  known.set(own, made);
  return made;
}

/** Set where one of the attributes has a prefix: those that have none are looked up by their name alone. */
const PREFIXED = Symbol("prefixed");

type Written = Record<string, string> & { [PREFIXED]?: true };

/** An element's opening tag. Offsets in code units. */
export interface Tag {
  readonly name: Name;
  readonly attributes: Attributes;
  /** It is closed at once. */
  readonly empty: boolean;
  /** Behind its ">". */
  readonly end: number;
}

/**
 * Reads the tag whose name starts at `from`; null where the text ends before it. A value without quotes is taken as it is, an attribute without a value
 * has its name for one, and of two with one name the last counts: faults that files have.
 */
export function readTag(text: string, from: number): Tag | null {
  const { length } = text;
  let at = from;
  while (at < length && !endsName(text.charCodeAt(at))) at++;
  const name = nameOf(text, from, at);
  const attributes: Written = {};
  let empty = false;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code === GREATER) return { name, attributes, empty, end: at + 1 };
    if (isSpace(code) || code === SLASH || code === EQUALS) {
      empty = code === SLASH;
      at++;
      continue;
    }
    empty = false;
    const start = at;
    while (at < length && !endsName(text.charCodeAt(at))) at++;
    const { raw, local } = nameOf(text, start, at);
    if (raw !== local) attributes[PREFIXED] = true;
    while (at < length && isSpace(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at) !== EQUALS) {
      set(attributes, raw, raw);
      continue;
    }
    at++;
    while (at < length && isSpace(text.charCodeAt(at))) at++;
    const quote = text.charCodeAt(at);
    if (quote === 0x22 || quote === 0x27) {
      const end = text.indexOf(quote === 0x22 ? '"' : "'", at + 1);
      if (end < 0) return null;
      set(attributes, raw, attributeValue(text.slice(at + 1, end)));
      at = end + 1;
    } else {
      const begin = at;
      while (at < length && !isSpace(text.charCodeAt(at)) && text.charCodeAt(at) !== GREATER) at++;
      set(attributes, raw, attributeValue(text.slice(begin, at)));
    }
  }
  return null;
}

function set(attributes: Written, name: string, value: string): void {
  // The one name that means something else to an object.
  if (name === "__proto__") Object.defineProperty(attributes, name, { value, enumerable: true, configurable: true });
  else attributes[name] = value;
}

/** An attribute by its local name, whatever prefix the file gives its namespace. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const plain = attributes[name];
  if (plain !== undefined || (attributes as Written)[PREFIXED] === undefined) return plain;
  for (const key in attributes) {
    const colon = key.length - name.length - 1;
    if (colon > 0 && key.charCodeAt(colon) === 0x3a && key.endsWith(name)) return attributes[key];
  }
  return undefined;
}

const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function endsName(code: number): boolean {
  return code === EQUALS || code === SLASH || code === GREATER || isSpace(code);
}
