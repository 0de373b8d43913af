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
  /**
   * The class of each unit: 0 for those that are no anchors, then those of idling rules alone (`lastIdling` at most), then those of such and others (`lastShared` at most),
   * then all others, digits the last. One byte a unit, and all else by class, so that a pass over a text stays in the fastest cache.
   */
  readonly classes: Uint8Array;
  readonly lastIdling: number;
  readonly lastShared: number;
  /** For each class the rules that are asked wherever its units stand, and those that are asked only in one of their pairs. */
  readonly rules: Uint32Array;
  readonly inPairs: Uint32Array;
  /** For each hash of a pair a set of eight, of which `spread` makes rules. */
  readonly pairs: Uint8Array;
  readonly spread: Uint32Array;
  /** The rules that idle. */
  readonly idling: number;
}

/** An anchored rule, as far as this stage is concerned. */
type Anchored = Pick<CharacterRule, "characters" | "pairs" | "alone"> & { readonly idleUntil?: unknown };

/** Bit n stands for `rules[n]`; 32 at most, eight of them with pairs. */
export function compileAnchors(anchored: readonly Anchored[]): AnchorTable {
  const pairs = new Uint8Array(PAIR_HASHES);
  const spread = new Uint32Array(0x100);
  const asked = new Map<number, Asked>();
  let sets = 0;
  let idling = 0;
  anchored.forEach(({ characters, pairs: own, alone = "", idleUntil }, index) => {
    const bit = 1 << index;
    if (idleUntil !== undefined) idling |= bit;
    for (const character of characters) {
      const { rules, inPairs } = asked.get(character.charCodeAt(0)) ?? { rules: 0, inPairs: 0 };
      const wherever = own === undefined || alone.includes(character);
      asked.set(
        character.charCodeAt(0),
        wherever ? { rules: rules | bit, inPairs } : { rules, inPairs: inPairs | bit },
      );
    }
    if (own === undefined) return;
    const set = 1 << sets++;
    for (const pair of own) {
      const hash = hashOfPair(pair.charCodeAt(0), pair.charCodeAt(1));
      pairs[hash] = pairs[hash]! | set;
    }
    for (let sets = 0; sets < spread.length; sets++) if ((sets & set) !== 0) spread[sets] = spread[sets]! | bit;
  });
  return { ...classesOf(asked, idling), pairs, spread, idling };
}

/** The rules that are asked at a unit. */
interface Asked {
  readonly rules: number;
  readonly inPairs: number;
}

/** Units at which the same rules are asked are one class. */
function classesOf(
  asked: ReadonlyMap<number, Asked>,
  idling: number,
): Pick<AnchorTable, "classes" | "lastIdling" | "lastShared" | "rules" | "inPairs"> {
  const keyOf = ({ rules, inPairs }: Asked): string => `${rules}/${inPairs}`;
  const kinds = [...new Map([...asked.values()].map((kind) => [keyOf(kind), kind])).values()];
  const idles = kinds.filter(({ rules, inPairs }) => ((rules | inPairs) & ~idling) === 0);
  const shared = kinds.filter((kind) => !idles.includes(kind) && ((kind.rules | kind.inPairs) & idling) !== 0);
  const others = kinds.filter((kind) => !idles.includes(kind) && !shared.includes(kind));
  const ordered = [...idles, ...shared, ...others];
  if (ordered.length > MOST_CLASSES) throw new RangeError(`more than ${MOST_CLASSES} kinds of anchors`);
  const numbers = new Map(ordered.map((kind, index) => [keyOf(kind), index + 1]));
  const classes = new Uint8Array(0x10000).fill(DIGITS, 0x30, 0x3a);
  for (const [unit, kind] of asked) classes[unit] = numbers.get(keyOf(kind))!;
  const none: Asked = { rules: 0, inPairs: 0 };
  const table = [none, ...ordered];
  return {
    classes,
    lastIdling: idles.length,
    lastShared: idles.length + shared.length,
    rules: Uint32Array.from({ length: 0x100 }, (_, index) => (table[index] ?? none).rules),
    inPairs: Uint32Array.from({ length: 0x100 }, (_, index) => (table[index] ?? none).inPairs),
  };
}

const DIGITS = 0xff;
const MOST_CLASSES = DIGITS - 1;

export interface AnchorVisitor {
  readonly number: (chain: NumberChain) => void;
  /** `rules`: bits of the rules anchored at the unit. */
  readonly character: (at: number, rules: number) => void;
}

/**
 * One pass from `start` to `end`; calls back in order of the text. `units`: those of `text`. Linear. `idlers`: are the rules that idle visited too? They have
 * a pass of their own, `visitIdling`.
 */
export function visitAnchors(
  text: string,
  units: Uint16Array,
  start: number,
  end: number,
  table: AnchorTable,
  visitor: AnchorVisitor,
  idlers = true,
): void {
  const { classes, lastIdling, idling } = table;
  const passed = idlers ? 0 : lastIdling;
  const mask = idlers ? -1 : ~idling;
  let at = start;
  while (at < end) {
    const unit = units[at]!;
    if (classes[unit]! <= passed) {
      at++;
      continue;
    }
    if (isDigit(unit)) {
      // Characters inside a chain are digits, spaces, hyphens and line breaks: no rule anchors at those.
      at = visitChain(text, units, at, end, visitor);
      continue;
    }
    const asked = askedAt(units, at, table) & mask;
    if (asked !== 0) visitor.character(at, asked);
    at++;
  }
}

/** The same for the rules that idle alone, which are asked at an anchor up to which place they will; most of a text is leapt over. Two short passes that keep to their tables are faster than one. */
export function visitIdling(
  units: Uint16Array,
  start: number,
  end: number,
  table: AnchorTable,
  idleUntil: (at: number) => number,
  character: AnchorVisitor["character"],
): void {
  const { classes, lastShared, idling } = table;
  let at = start;
  while (at < end) {
    // 0 becomes the highest.
    if ((classes[units[at]!]! - 1) >>> 0 >= lastShared) {
      at++;
      continue;
    }
    const asked = askedAt(units, at, table) & idling;
    const until = asked === 0 ? at : idleUntil(at);
    if (until > at) {
      at = until;
      continue;
    }
    if (asked !== 0) character(at, asked);
    at++;
  }
}

/** The rules that are asked at a unit. */
function askedAt(units: Uint16Array, at: number, { classes, rules, inPairs, pairs, spread }: AnchorTable): number {
  const unit = units[at]!;
  const ofUnit = classes[unit]!;
  const inPair = inPairs[ofUnit]!;
  if (inPair === 0) return rules[ofUnit]!;
  const before = at === 0 ? 0 : pairs[hashOfPair(units[at - 1]!, unit)]!;
  const after = at + 1 === units.length ? 0 : pairs[hashOfPair(unit, units[at + 1]!)]!;
  const sets = before | after;
  return sets === 0 ? rules[ofUnit]! : rules[ofUnit]! | (inPair & spread[sets]!);
}

function visitChain(text: string, units: Uint16Array, start: number, end: number, visitor: AnchorVisitor): number {
  let stop = endOfDigits(units, start, end);
  let next = skipGap(units, stop, end);
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
    gap = gapKind(units, stop, next);
    at = next;
    stop = endOfDigits(units, at, end);
    next = skipGap(units, stop, end);
  }
  emit(groups, total, visitor);
  return stop;
}

function endOfDigits(units: Uint16Array, from: number, end: number): number {
  let stop = from;
  while (stop < end) {
    const unit = units[stop]!;
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
function skipGap(units: Uint16Array, from: number, end: number): number {
  // Nearly always a word or a full stop follows.
  if (from >= end || !isGapUnit(classOf(units[from]!))) return -1;
  let at = from;
  let hyphens = 0;
  let newlines = 0;
  let spaces = 0;
  while (at < end) {
    const unit = units[at]!;
    const charClass = classOf(unit);
    if (charClass === DIGIT) return at === from ? -1 : at;
    if (charClass === SPACE && unit !== 0x09) {
      if (++spaces > WIDEST_GAP && newlines === 0) return -1;
    } else if (charClass === HYPHEN) {
      if (++hyphens > 1) return -1;
    } else if (charClass === NEWLINE) {
      // \r\n is one break.
      if (unit === 0x0a && units[at - 1] === 0x0d) {
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

function gapKind(units: Uint16Array, from: number, to: number): Gap {
  let kind: Gap = "space";
  for (let at = from; at < to; at++) {
    const charClass = classOf(units[at]!);
    if (charClass === NEWLINE) return "newline";
    if (charClass === HYPHEN) kind = "hyphen";
  }
  return kind;
}
