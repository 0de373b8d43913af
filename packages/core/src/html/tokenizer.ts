import { unitsOf } from "../text/units.js";
import { type Attributes, readAttributes } from "./attribute-list.js";
import { indexWithin, isWhite } from "./find.js";
import { type RawState, readRaw } from "./raw-text.js";
import { contentModels, DATA, hashStep, SCRIPT, tagNamed, tagOf } from "./tags.js";

/** Called with offsets into the source (UTF-16 code units, half-open), in order, without gaps that could hold text. */
export interface TokenVisitor {
  /** Character data; character references are not resolved. */
  readonly text: (start: number, end: number) => void;
  /** A start tag from `<` to behind `>`. */
  readonly open: (tag: number, start: number, end: number, attributes: Attributes) => void;
  readonly close: (tag: number, start: number, end: number) => void;
  /** The inside of a comment, a bogus comment, or of a tag that the end of the source cut off. */
  readonly comment: (start: number, end: number) => void;
  /** Contents of an element whose contents are not markup (script, style, title …). `closed`: its end tag was there. */
  readonly raw: (tag: number, start: number, end: number, closed: boolean) => void;
  /** Whether `<![CDATA[` is text here (inside svg, math). */
  readonly isForeign: () => boolean;
}

/**
 * What is read: a whole page, or a part of one that the page does not show as markup (the inside of noscript, of a comment). In a part, an element
 * whose contents are not markup must end in it, else it counts as any other, so that parts do not hold parts without end. In a comment `<!--` is
 * nothing.
 */
export type Range = "page" | "element" | "comment";

const STYLE = tagNamed("style");

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;

/**
 * Splits an HTML source between `from` and `to` into tokens, by the states of the HTML Standard §13.2.5. Any input is taken: broken markup ends
 * where the standard says. One pass, linear; makes no strings. `units`: those of the source.
 */
export function tokenize(
  source: string,
  from: number,
  to: number,
  visitor: TokenVisitor,
  range: Range = "page",
  units: Uint16Array = unitsOf(source),
): void {
  const attributes: Attributes = { nameEnd: 0, data: [], count: 0, seen: 0, hasD: false, hasLong: false };
  const state: RawState = { nextClose: -2, unclosed: range === "page" ? null : new Set() };
  let textStart = from;
  let at = from;
  while (at < to) {
    // Tags often stand side by side.
    const lt = units[at] === LT ? at : indexWithin(source, "<", at, to);
    if (lt < 0 || lt + 1 >= to) break;
    const next = units[lt + 1]!;
    if (isLetter(next)) {
      if (lt > textStart) visitor.text(textStart, lt);
      const hash = readName(units, lt + 1, to, attributes);
      const { nameEnd } = attributes;
      const end = readAttributes(units, nameEnd, to, attributes);
      if (end < 0) {
        visitor.comment(lt + 1, to);
        return;
      }
      const tag = tagOf(hash);
      visitor.open(tag, lt, end, attributes);
      at = end;
      const model = contentModels[tag]!;
      // Inside svg and math only scripts and style sheets are not markup.
      if (model !== DATA && (model === SCRIPT || tag === STYLE || !visitor.isForeign()))
        at = readRaw(source, tag, model, lt + 1, nameEnd, end, to, visitor, state);
    } else if (next === SLASH) {
      const third = lt + 2 < to ? units[lt + 2]! : 0;
      if (lt > textStart) visitor.text(textStart, lt);
      if (isLetter(third)) {
        const hash = readName(units, lt + 2, to, attributes);
        const end = readAttributes(units, attributes.nameEnd, to, attributes);
        if (end < 0) {
          visitor.comment(lt + 2, to);
          return;
        }
        visitor.close(tagOf(hash), lt, end);
        at = end;
      } else at = third === GT ? lt + 3 : bogusComment(source, lt + 2, to, visitor);
    } else if (next === 0x21 || next === 0x3f) {
      if (lt > textStart) visitor.text(textStart, lt);
      at = declaration(source, lt + 1, to, visitor, range !== "comment");
    } else {
      // A "<" that opens nothing is text.
      at = lt + 1;
      continue;
    }
    textStart = at;
  }
  if (textStart < to) visitor.text(textStart, to);
}

function isLetter(unit: number): boolean {
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** The hash of a tag's name; where it ends goes to `attributes`. */
function readName(units: Uint16Array, from: number, to: number, attributes: Attributes): number {
  let hash = 0;
  let at = from;
  while (at < to) {
    const unit = units[at]!;
    if (unit === GT || unit === SLASH || isWhite(unit)) break;
    hash = hashStep(hash, unit);
    at++;
  }
  attributes.nameEnd = at;
  return hash;
}

/** After `<!` or `<?` (`at` is on the mark): a comment, a doctype, a CDATA section or a bogus comment. Returns where the markup goes on. */
function declaration(source: string, at: number, to: number, visitor: TokenVisitor, comments: boolean): number {
  if (source.startsWith("!--", at)) {
    if (!comments) return Math.min(at + 3, to);
    return comment(source, at + 3, to, visitor);
  }
  if (source.startsWith("![CDATA[", at) && visitor.isForeign()) {
    const start = at + 8;
    const found = indexWithin(source, "]]>", start, to);
    const end = found < 0 ? to : found;
    if (end > start) visitor.text(start, end);
    return Math.min(end + 3, to);
  }
  return bogusComment(source, at + 1, to, visitor);
}

/** Ends at `-->`, `--!>`, or at once with `>` or `->` (abrupt). */
function comment(source: string, start: number, to: number, visitor: TokenVisitor): number {
  if (source.charCodeAt(start) === GT) return start + 1;
  if (source.startsWith("->", start)) return start + 2;
  let dashes = indexWithin(source, "--", start, to);
  while (dashes >= 0) {
    let after = dashes + 2;
    while (after < to && source.charCodeAt(after) === 0x2d) after++;
    const unit = source.charCodeAt(after);
    const length = unit === GT ? 1 : unit === 0x21 && source.charCodeAt(after + 1) === GT ? 2 : 0;
    if (length > 0 && after + length <= to) {
      visitor.comment(start, after - 2);
      return after + length;
    }
    dashes = indexWithin(source, "--", after, to);
  }
  visitor.comment(start, to);
  return to;
}

function bogusComment(source: string, start: number, to: number, visitor: TokenVisitor): number {
  const found = indexWithin(source, ">", start, to);
  const end = found < 0 ? to : found;
  visitor.comment(start, end);
  return Math.min(end + 1, to);
}
