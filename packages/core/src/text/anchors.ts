import type { CharacterRule } from "../rule.js";
import { classOf, DIGIT, HYPHEN, isDigit, NEWLINE, SPACE } from "./chars.js";
import { hashOfPair, PAIR_HASHES } from "./pair-hash.js";

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

/** What the rules anchor at. A rule is a bit. */
export interface AnchorTable {
  /** 1 for a digit and for each unit that has rules: a quarter of the memory, so that a pass stays in the fastest cache. */
  readonly stops: Uint8Array;
  /** For each unit the rules that are asked wherever it stands, and those that are asked only in one of their pairs. */
  readonly rules: Uint32Array;
  readonly inPairs: Uint32Array;
  /** For each hash of a pair a set of eight, of which `spread` makes rules. */
  readonly pairs: Uint8Array;
  readonly spread: Uint32Array;
}

/** An anchored rule, as far as this stage is concerned. */
type Anchored = Pick<CharacterRule, "characters" | "pairs" | "alone">;

/** Bit n stands for `rules[n]`; 32 at most, eight of them with pairs. */
export function compileAnchors(anchored: readonly Anchored[]): AnchorTable {
  const stops = new Uint8Array(0x10000).fill(1, 0x30, 0x3a);
  const rules = new Uint32Array(0x10000);
  const inPairs = new Uint32Array(0x10000);
  const pairs = new Uint8Array(PAIR_HASHES);
  const spread = new Uint32Array(0x100);
  let paired = 0;
  anchored.forEach(({ characters, pairs: own, alone = "" }, index) => {
    const bit = 1 << index;
    for (let at = 0; at < characters.length; at++) {
      const unit = characters.charCodeAt(at);
      const table = own === undefined || alone.includes(characters[at]!) ? rules : inPairs;
      table[unit] = table[unit]! | bit;
      stops[unit] = 1;
    }
    if (own === undefined) return;
    const set = 1 << paired++;
    for (const pair of own) {
      const hash = hashOfPair(pair.charCodeAt(0), pair.charCodeAt(1));
      pairs[hash] = pairs[hash]! | set;
    }
    for (let sets = 0; sets < spread.length; sets++) if ((sets & set) !== 0) spread[sets] = spread[sets]! | bit;
  });
  return { stops, rules, inPairs, pairs, spread };
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
  const { stops, rules, inPairs, pairs, spread } = table;
  const last = units.length - 1;
  let at = start;
  while (at < end) {
    const unit = units[at]!;
    if (stops[unit] === 0) {
      at++;
      continue;
    }
    if (isDigit(unit)) {
      // Characters inside a chain are digits, spaces, hyphens and line breaks: no rule anchors at those.
      at = visitChain(text, at, end, visitor);
      continue;
    }
    let asked = rules[unit]!;
    const paired = inPairs[unit]!;
    if (paired !== 0) {
      const before = at === 0 ? 0 : pairs[hashOfPair(units[at - 1]!, unit)]!;
      const after = at === last ? 0 : pairs[hashOfPair(unit, units[at + 1]!)]!;
      const sets = before | after;
      if (sets !== 0) asked |= paired & spread[sets]!;
    }
    if (asked !== 0) visitor.character(at, asked);
    at++;
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
