import { LONGEST_REFERENCE, withoutReferences, withPlainLines } from "./xml/markup.js";
import type { Name } from "./xml/name.js";
import { type Attributes, readTag } from "./xml/tag.js";

export { type Attributes, allAttributes, attribute } from "./xml/tag.js";

/** What a walk calls back. Names come without their namespace prefix; `raw` is the name as written. A long text comes in pieces. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Attributes, raw: string) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
  readonly comment?: (text: string) => void;
}

export interface XmlWalk {
  readonly write: (chunk: string) => void;
  readonly end: () => void;
  /** Code units read so far, line breaks counted as they stand in the source. */
  readonly position: () => number;
}

/** Code units from which a text is handed out before its end is known. */
const LONG_TEXT = 1 << 20;
/** Code units from which what ought to be markup, but has no end, is handed out as text. */
const LONG_TOKEN = 1 << 26;

/**
 * Walks XML without a tree, as it comes. Faults of the markup do not stop it: an element is closed by the end of one around it, an end without a start is passed
 * over. No DTD is read and no entity of a DTD expanded: an unknown entity stays as written, so that there is nothing to blow up.
 */
export function walkXml(handlers: XmlHandlers): XmlWalk {
  const { open, text: tell, close, comment } = handlers;
  const stack: Name[] = [];
  /** How often an element of a name is open, from the first end on that does not close the last one: one that closes nothing is known without a look through the stack. */
  let opened: Map<string, number> | null = null;
  let source = "";
  /** Where `source` starts in all that was written, and how far in it the walk is. */
  let base = 0;
  let at = 0;
  /** What came since the walk stood still in a token: it goes on when there is as much again, so that a token of any length is looked at a few times only. */
  let waiting: string[] = [];
  let waitingLength = 0;
  /** At the end of the file a declaration was found to have no end: none that follows is looked through for one. */
  let unended = false;

  const say = (from: number, to: number): void => {
    if (tell !== undefined && to > from) tell(withPlainText(source.slice(from, to)));
  };

  const openTag = (): boolean => {
    const tag = readTag(source, at + 1);
    if (tag === null) return false;
    at = tag.end;
    const { name } = tag;
    open?.(name.local, tag.attributes, name.raw);
    if (tag.empty) close?.(name.local);
    else {
      stack.push(name);
      if (opened !== null) opened.set(name.raw, (opened.get(name.raw) ?? 0) + 1);
    }
    return true;
  };

  const closeLast = (): Name => {
    const last = stack.pop()!;
    if (opened !== null) opened.set(last.raw, opened.get(last.raw)! - 1);
    close?.(last.local);
    return last;
  };

  const closeTag = (): boolean => {
    const last = stack.at(-1);
    // Nearly every end is that of the element opened last.
    const behind = last === undefined ? 0 : at + 2 + last.raw.length;
    if (last !== undefined && source.charCodeAt(behind) === 0x3e && source.startsWith(last.raw, at + 2)) {
      at = behind + 1;
      closeLast();
      return true;
    }
    const end = source.indexOf(">", at + 2);
    if (end < 0) return false;
    const raw = source.slice(at + 2, trimmedEnd(source, at + 2, end));
    at = end + 1;
    opened ??= countOf(stack);
    if ((opened.get(raw) ?? 0) === 0) return true;
    while (closeLast().raw !== raw);
    return true;
  };

  /** Takes what runs from `from` to `end`; false where that is not there yet. Without an end it runs to that of the file. */
  const pass = (from: number, end: string, last: boolean, take?: (text: string) => void): boolean => {
    const found = source.indexOf(end, from);
    if (found < 0 && !last) return false;
    const to = found < 0 ? source.length : found;
    at = found < 0 ? to : to + end.length;
    if (to > from) take?.(withPlainLines(source.slice(from, to)));
    return true;
  };

  const declaration = (last: boolean): boolean => {
    if (source.startsWith("<!--", at)) return pass(at + 4, "-->", last, comment);
    if (source.startsWith("<![CDATA[", at)) return pass(at + 9, "]]>", last, tell);
    // The start of one of the two may be all that is here.
    const head = source.slice(at, at + 9);
    if (!last && ("<!--".startsWith(head) || "<![CDATA[".startsWith(head))) return false;
    let end = unended ? -1 : endOfDeclaration(source, at + 2);
    if (end < 0 && !last) return false;
    if (end < 0) {
      unended = true;
      end = source.indexOf(">", at) + 1 || source.length;
    }
    at = end;
    return true;
  };

  /** Reads the token at `at`, which is a "<"; false where its end is not there yet. */
  const token = (last: boolean): boolean => {
    const code = source.charCodeAt(at + 1);
    if (code === 0x2f) return closeTag();
    if (code === 0x21) return declaration(last);
    if (code === 0x3f) return pass(at + 2, "?>", last);
    if (startsName(code)) return openTag();
    // No markup: a "<" that ought to have been written as a reference.
    if (at + 1 >= source.length && !last) return false;
    say(at, at + 1);
    at += 1;
    return true;
  };

  const walk = (last: boolean): void => {
    for (;;) {
      const next = source.indexOf("<", at);
      if (next >= 0) {
        const from = at;
        at = next;
        say(from, next);
        if (token(last)) continue;
        if (last && source.includes(">", at)) {
          // A value whose quote is never closed, of which there can be two: its tag is text, and what comes after it is read.
          say(at, ++at);
          continue;
        }
        if (last || source.length - at <= LONG_TOKEN) return;
      }
      if (last || source.length - at > LONG_TEXT) {
        const to = last ? source.length : safeCut(source);
        const from = at;
        at = to;
        say(from, to);
      }
      return;
    }
  };

  const goOn = (last: boolean): void => {
    source = source.slice(at) + waiting.join("");
    base += at;
    at = 0;
    waiting = [];
    waitingLength = 0;
    walk(last);
  };

  return {
    write: (chunk) => {
      waiting.push(chunk);
      waitingLength += chunk.length;
      if (waitingLength >= source.length - at) goOn(false);
    },
    end: () => goOn(true),
    position: () => base + at,
  };
}

function countOf(names: readonly Name[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { raw } of names) counts.set(raw, (counts.get(raw) ?? 0) + 1);
  return counts;
}

function withPlainText(text: string): string {
  return withoutReferences(withPlainLines(text));
}

/** Where a text may be cut: not within a reference, a line end or a pair of surrogates. */
function safeCut(source: string): number {
  const reference = source.indexOf("&", source.length - LONGEST_REFERENCE);
  if (reference >= 0) return reference;
  const last = source.charCodeAt(source.length - 1);
  return last === 0x0d || (last >= 0xd800 && last <= 0xdbff) ? source.length - 1 : source.length;
}

function startsName(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || code === 0x3a || code >= 0x80
  );
}

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && text.charCodeAt(end - 1) <= 0x20) end--;
  return end;
}

/** Behind the ">" of a declaration: outside of quotes, comments and of what "[" and "]" hold. −1 where it is not there yet. */
function endOfDeclaration(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22 || code === 0x27) {
      at = text.indexOf(code === 0x22 ? '"' : "'", at + 1);
      if (at < 0) return -1;
    } else if (code === 0x5b) depth++;
    else if (code === 0x5d) depth--;
    else if (code === 0x3c && text.startsWith("<!--", at)) {
      at = text.indexOf("-->", at + 4);
      if (at < 0) return -1;
      at += 2;
    } else if (code === 0x3e && depth <= 0) return at + 1;
  }
  return -1;
}

/** An on/off attribute of Office markup: "1", "true" and "on" are on; `absent` where it is not given. */
export function isOn(value: string | undefined, absent = false): boolean {
  return value === undefined ? absent : value === "1" || value === "true" || value === "on";
}
