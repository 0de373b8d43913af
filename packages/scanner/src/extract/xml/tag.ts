import { attributeValue } from "./markup.js";
import { fold, type Name, nameAt } from "./name.js";

/** The attributes of an opening tag as they are written: each is read when it is asked for, which most never are. */
export interface Attributes {
  readonly text: string;
  /** Of each attribute its name, and where its value starts and ends in the text. */
  readonly marks: readonly (Name | number)[];
}

/** An element's opening tag. Offsets in code units. */
export interface Tag {
  readonly name: Name;
  readonly attributes: Attributes;
  /** It is closed at once. */
  readonly empty: boolean;
  /** Behind its ">". */
  readonly end: number;
}

/** Entries of `marks` for one attribute. */
const MARKS = 3;
const NONE: Attributes = { text: "", marks: [] };

/**
 * Reads the tag whose name starts at `from`; null where the text ends before it. A value without quotes is taken as it is, an attribute without a value
 * has its name for one, and of two with one name the last counts: faults that files have.
 */
export function readTag(text: string, from: number): Tag | null {
  const { length } = text;
  let at = from;
  let mixed = 0;
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    if (endsName(code)) break;
    mixed = fold(mixed, code);
  }
  const name = nameAt(text, from, at, mixed);
  if (text.charCodeAt(at) === GREATER) return { name, attributes: NONE, empty: false, end: at + 1 };
  const marks: (Name | number)[] = [];
  let empty = false;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code === GREATER) return { name, attributes: { text, marks }, empty, end: at + 1 };
    if (isSpace(code) || code === SLASH || code === EQUALS) {
      empty = code === SLASH;
      at++;
      continue;
    }
    empty = false;
    const start = at;
    mixed = 0;
    for (; at < length; at++) {
      const letter = text.charCodeAt(at);
      if (endsName(letter)) break;
      mixed = fold(mixed, letter);
    }
    const stop = at;
    const own = nameAt(text, start, stop, mixed);
    while (at < length && isSpace(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at) !== EQUALS) {
      marks.push(own, start, stop);
      continue;
    }
    at++;
    while (at < length && isSpace(text.charCodeAt(at))) at++;
    const quote = text.charCodeAt(at);
    if (quote === 0x22 || quote === 0x27) {
      const end = text.indexOf(quote === 0x22 ? '"' : "'", at + 1);
      if (end < 0) return null;
      marks.push(own, at + 1, end);
      at = end + 1;
    } else {
      const begin = at;
      while (at < length && !isSpace(text.charCodeAt(at)) && text.charCodeAt(at) !== GREATER) at++;
      marks.push(own, begin, at);
    }
  }
  return null;
}

/** An attribute by its name as written or, where no name is written so, by its local name, whatever prefix the file gives its namespace. */
export function attribute({ text, marks }: Attributes, name: string): string | undefined {
  let prefixed = -1;
  for (let at = marks.length - MARKS; at >= 0; at -= MARKS) {
    const { raw, local } = marks[at] as Name;
    if (local.length !== name.length && raw.length !== name.length) continue;
    if (raw === name) return valueAt(text, marks, at);
    if (local === name) prefixed = at;
  }
  return prefixed < 0 ? undefined : valueAt(text, marks, prefixed);
}

/** All attributes in their order, by their names as written. */
export function allAttributes({ text, marks }: Attributes): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (let at = 0; at < marks.length; at += MARKS) all.set((marks[at] as Name).raw, valueAt(text, marks, at));
  return all;
}

function valueAt(text: string, marks: Attributes["marks"], at: number): string {
  return attributeValue(text, marks[at + 1] as number, marks[at + 2] as number);
}

const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function endsName(code: number): boolean {
  if (code > GREATER) return false;
  return code === EQUALS || code === SLASH || code === GREATER || isSpace(code);
}
