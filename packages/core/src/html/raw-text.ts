import { indexWithin, isWhite } from "./find.js";
import { PLAINTEXT, RAWTEXT, SCRIPT, tagNamed } from "./tags.js";
import type { TokenVisitor } from "./tokenizer.js";

/** What is remembered over a range, so that no search is made twice. */
export interface RawState {
  /** The next `-->` behind the last place it was asked for; −1: no more is to come; −2: not asked yet. */
  nextClose: number;
  /** In a part of a page: tags known to have no end tag from here on. Null in a whole page. */
  readonly unclosed: Set<number> | null;
}

const STYLE = tagNamed("style");
const GT = 0x3e;
const SLASH = 0x2f;

/** Shows the contents of an element whose contents are not markup, and its end tag; returns where the markup goes on. */
export function readRaw(
  source: string,
  tag: number,
  model: number,
  nameStart: number,
  nameEnd: number,
  start: number,
  to: number,
  visitor: TokenVisitor,
  state: RawState,
): number {
  if (model === PLAINTEXT) {
    visitor.raw(tag, start, to, false);
    return to;
  }
  if (state.unclosed !== null && ((model === RAWTEXT && tag !== STYLE) || state.unclosed.has(tag))) return start;
  let end = endTagOf(source, nameStart, nameEnd, start, to);
  if (model === SCRIPT && end > start) end = endOfScript(source, start, end, to, state);
  if (end < 0) {
    if (state.unclosed !== null) {
      state.unclosed.add(tag);
      return start;
    }
    visitor.raw(tag, start, to, false);
    return to;
  }
  visitor.raw(tag, start, end, true);
  const gt = indexWithin(source, ">", end, to);
  const next = gt < 0 ? to : gt + 1;
  visitor.close(tag, end, next);
  return next;
}

/** Where the end tag with the name at `nameStart`–`nameEnd` begins, or −1. */
function endTagOf(source: string, nameStart: number, nameEnd: number, from: number, to: number): number {
  const length = nameEnd - nameStart;
  let at = indexWithin(source, "</", from, to);
  while (at >= 0 && at + 2 + length < to) {
    let same = 0;
    while (
      same < length &&
      (source.charCodeAt(at + 2 + same) | 0x20) === (source.charCodeAt(nameStart + same) | 0x20)
    ) {
      same++;
    }
    if (same === length) {
      const after = source.charCodeAt(at + 2 + length);
      if (after === GT || after === SLASH || isWhite(after)) return at;
    }
    at = indexWithin(source, "</", at + 2, to);
  }
  return -1;
}

const SCRIPT_NAME = "script";

function nextClose(state: RawState, source: string, from: number): number {
  if (state.nextClose !== -1 && state.nextClose < from) state.nextClose = source.indexOf("-->", from);
  return state.nextClose;
}

/**
 * A script that opens a comment and in it another script does not end at the next end tag ("double escaped", HTML Standard §13.2.5.20–31).
 * `first`: the first `</script`. Returns the end tag that counts, or −1.
 */
function endOfScript(source: string, start: number, first: number, to: number, state: RawState): number {
  let at = indexWithin(source, "<!--", start, first);
  if (at < 0) return first;
  at += 2;
  // 0: plain, 1: inside a comment, 2: inside a script inside a comment.
  let depth = 1;
  for (;;) {
    const lt = indexWithin(source, "<", at, to);
    if (lt < 0) return -1;
    if (depth > 0) {
      const close = nextClose(state, source, at);
      if (close >= 0 && close < lt) {
        depth = 0;
        at = close + 3;
        continue;
      }
    }
    at = lt + 1;
    if (source.charCodeAt(lt + 1) === SLASH && isScriptName(source, lt + 2, to)) {
      if (depth < 2) return lt;
      depth = 1;
    } else if (depth === 1 && isScriptName(source, lt + 1, to)) depth = 2;
    else if (depth === 0 && source.startsWith("!--", lt + 1)) {
      depth = 1;
      at = lt + 2;
    }
  }
}

function isScriptName(source: string, at: number, to: number): boolean {
  if (at + SCRIPT_NAME.length >= to) return false;
  for (let index = 0; index < SCRIPT_NAME.length; index++) {
    if ((source.charCodeAt(at + index) | 0x20) !== SCRIPT_NAME.charCodeAt(index)) return false;
  }
  const after = source.charCodeAt(at + SCRIPT_NAME.length);
  return after === GT || after === SLASH || isWhite(after);
}
