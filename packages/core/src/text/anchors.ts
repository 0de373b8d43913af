import { classOf, DIGIT, HYPHEN, isDigit, NEWLINE, SPACE } from "./chars.js";

/** What stands between two groups of digits that may be one number. */
type Gap = "space" | "hyphen" | "newline";

/** A run of ASCII digits of the normalised text. */
export interface DigitGroup {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** What stands between the group before and this one; null for the first. */
  readonly gap: Gap | null;
}

/**
 * Groups of digits with nothing between them but spaces, one hyphen or one line break: perhaps one number, perhaps several.
 * A rule tries runs of neighbouring groups. Chains with fewer than 6 digits in all are not made; nor groups of over 40 digits.
 */
export interface NumberChain {
  readonly start: number;
  readonly end: number;
  readonly groups: readonly DigitGroup[];
  /** Digits in all groups together. */
  readonly digits: number;
}

/** The shortest number any rule knows: a 6-digit chain (85.3.12-like dates excepted, which have other anchors). */
const FEWEST_DIGITS = 6;
/** Longer runs of digits are no number. */
export const LONGEST_GROUP = 40;
/** A statistics line can hold thousands of groups; a chain is cut here, which no number reaches. */
const MOST_GROUPS = 24;
/** Spaces inside one gap. More are columns of a table. */
const WIDEST_GAP = 3;

/** What the rules anchor at. */
export interface AnchorTable {
  /** For each unit the bit set of the character-anchored rules. */
  readonly rules: Uint32Array;
  /** 1 for a digit and for each unit that has rules: a quarter of the memory, so that a pass stays in the fastest cache. */
  readonly stops: Uint8Array;
}

/** The table of the given bit sets. */
export function compileAnchors(rules: Uint32Array): AnchorTable {
  const stops = new Uint8Array(0x10000);
  for (let unit = 0; unit < stops.length; unit++) if (rules[unit] !== 0 || isDigit(unit)) stops[unit] = 1;
  return { rules, stops };
}

export interface AnchorVisitor {
  readonly number: (chain: NumberChain) => void;
  /** `rules`: bits of the rules anchored at the unit. */
  readonly character: (at: number, rules: number) => void;
}

/** One pass from `start` to `end`; calls back in order of the text. `units`: those of `text`. Linear. */
export function visitAnchors(
  text: string,
  units: Uint16Array,
  start: number,
  end: number,
  table: AnchorTable,
  visitor: AnchorVisitor,
): void {
  const { rules, stops } = table;
  let at = start;
  while (at < end) {
    const unit = units[at]!;
    if (stops[unit] === 0) {
      at++;
    } else if (isDigit(unit)) {
      // Characters inside a chain are digits, spaces, hyphens and line breaks: no rule anchors at those.
      at = visitChain(text, at, end, visitor);
    } else {
      visitor.character(at, rules[unit]!);
      at++;
    }
  }
}

function visitChain(text: string, start: number, end: number, visitor: AnchorVisitor): number {
  let stop = endOfDigits(text, start, end);
  let next = skipGap(text, stop, end);
  // Most runs of digits are years, counts and dates with words between: too short for any number, and alone.
  if (next < 0 && stop - start < FEWEST_DIGITS) return stop;
  const groups: DigitGroup[] = [];
  let total = 0;
  let at = start;
  let gap: Gap | null = null;
  while (stop - at <= LONGEST_GROUP) {
    groups.push({ start: at, end: stop, digits: text.slice(at, stop), gap });
    total += stop - at;
    if (next < 0 || groups.length === MOST_GROUPS) break;
    gap = gapKind(text, stop, next);
    at = next;
    stop = endOfDigits(text, at, end);
    next = skipGap(text, stop, end);
  }
  emit(groups, total, visitor);
  return stop;
}

function endOfDigits(text: string, from: number, end: number): number {
  let stop = from;
  while (stop < end) {
    const unit = text.charCodeAt(stop);
    if (unit < 0x30 || unit > 0x39) break;
    stop++;
  }
  return stop;
}

function emit(groups: readonly DigitGroup[], total: number, visitor: AnchorVisitor): void {
  if (total < FEWEST_DIGITS) return;
  visitor.number({ start: groups[0]!.start, end: groups[groups.length - 1]!.end, groups, digits: total });
}

/** The start of the next group, when only a gap stands between; −1 otherwise. */
function skipGap(text: string, from: number, end: number): number {
  // Nearly always a word or a full stop follows.
  if (from >= end || !isGapUnit(classOf(text.charCodeAt(from)))) return -1;
  let at = from;
  let hyphens = 0;
  let newlines = 0;
  let spaces = 0;
  while (at < end) {
    const unit = text.charCodeAt(at);
    const charClass = classOf(unit);
    if (charClass === DIGIT) return at === from ? -1 : at;
    if (charClass === SPACE && unit !== 0x09) {
      if (++spaces > WIDEST_GAP && newlines === 0) return -1;
    } else if (charClass === HYPHEN) {
      if (++hyphens > 1) return -1;
    } else if (charClass === NEWLINE) {
      // \r\n is one break.
      if (unit === 0x0a && text.charCodeAt(at - 1) === 0x0d) {
        at++;
        continue;
      }
      if (++newlines > 1) return -1;
    } else return -1;
    if (at - from > 40) return -1;
    at++;
  }
  return -1;
}

function isGapUnit(charClass: number): boolean {
  return charClass === SPACE || charClass === HYPHEN || charClass === NEWLINE;
}

function gapKind(text: string, from: number, to: number): Gap {
  let kind: Gap = "space";
  for (let at = from; at < to; at++) {
    const charClass = classOf(text.charCodeAt(at));
    if (charClass === NEWLINE) return "newline";
    if (charClass === HYPHEN) kind = "hyphen";
  }
  return kind;
}
