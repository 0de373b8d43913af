import type { DigitGroup, NumberChain } from "../../text/anchors.js";

/** Neighbouring digit groups of a chain read as one number. Offsets are of the normalised text, half-open. */
export interface DigitRun {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** The chain's groups from index `first` up to and without `next`. */
  readonly chain: NumberChain;
  readonly first: number;
  readonly next: number;
  /** Line breaks inside. */
  readonly breaks: number;
}

/** No clerk parts a number into more groups, except digit by digit. */
const MOST_GROUPS = 6;

/**
 * The runs of whole groups with exactly `length` digits: one group, up to six, or a whole stretch of single digits. At most one begins at a group,
 * so the work is bounded by the number of groups. `leads`: the first digits a run may have, where not all.
 */
export function runsOf(chain: NumberChain, length: number, leads = ""): readonly DigitRun[] {
  const { groups } = chain;
  if (chain.end - chain.start < length) return NONE;
  if (groups.length === 1) {
    const { digits } = groups[0]!;
    return digits.length === length && mayLead(digits, leads) ? [runFrom(chain, 0, 1)] : NONE;
  }
  const reachable = mayReach(groups, length);
  if (!reachable && groups.length < length) return NONE;
  let runs: DigitRun[] | null = null;
  for (let first = 0; first < groups.length; first++) {
    // Where six groups are too few, only a whole stretch of single digits may do.
    if (!reachable && (!isSingle(groups, first) || isSingle(groups, first - 1))) continue;
    if (!mayLead(groups[first]!.digits, leads)) continue;
    const next = runEnd(groups, first, length);
    if (next === 0) continue;
    runs ??= [];
    runs.push(runFrom(chain, first, next));
  }
  return runs ?? NONE;
}

const NONE: readonly DigitRun[] = [];

/** Whether six groups of the widest size would do. */
function mayReach(groups: readonly DigitGroup[], length: number): boolean {
  for (const group of groups) if (group.digits.length * MOST_GROUPS >= length) return true;
  return false;
}

function mayLead(digits: string, leads: string): boolean {
  return leads === "" || leads.includes(digits[0]!);
}

/** Where the run of `length` digits ends that begins at group `first`; 0 where none does. */
function runEnd(groups: readonly DigitGroup[], first: number, length: number): number {
  let total = 0;
  let next = first;
  while (next < groups.length && total < length && next - first < MOST_GROUPS) total += groups[next++]!.digits.length;
  if (total === length) return next;
  if (total > length || !isSingle(groups, first) || isSingle(groups, first - 1)) return 0;
  next = first;
  while (isSingle(groups, next)) next++;
  return next - first === length ? next : 0;
}

/**
 * The run of `least` to `most` digits that begins at the first group of a chain, on one line: that group alone where it is long enough, else as many
 * as there is room for. Null where there is none.
 */
export function firstRun(chain: NumberChain, least: number, most: number): DigitRun | null {
  const { groups } = chain;
  let total = 0;
  let next = 0;
  while (next < groups.length && next < MOST_GROUPS && (next === 0 || isOneLine(groups[next]!))) {
    const size = groups[next]!.digits.length;
    if (total + size > most || (next === 1 && total >= least)) break;
    total += size;
    next++;
  }
  return total >= least ? runFrom(chain, 0, next) : null;
}

function isOneLine(group: DigitGroup): boolean {
  return group.gap !== "newline";
}

function isSingle(groups: readonly DigitGroup[], index: number): boolean {
  return groups[index]?.digits.length === 1;
}

/** The groups `first` to `next` (half-open) as one number. */
export function runFrom(chain: NumberChain, first: number, next: number): DigitRun {
  const { groups } = chain;
  let digits = groups[first]!.digits;
  let breaks = 0;
  for (let index = first + 1; index < next; index++) {
    const group = groups[index]!;
    digits += group.digits;
    if (group.gap === "newline") breaks++;
  }
  return { start: groups[first]!.start, end: groups[next - 1]!.end, digits, chain, first, next, breaks };
}

/** The sizes of the groups of a run: 3-4-4 ⇒ [3, 4, 4]. */
export function sizesOf(run: DigitRun): readonly number[] {
  return run.chain.groups.slice(run.first, run.next).map((group) => group.digits.length);
}

/** Whether a hyphen ties the run to a group of the chain left or right of it: part of a longer code, not a number of its own. */
export function isTied(run: DigitRun): boolean {
  const { groups } = run.chain;
  return (run.first > 0 && groups[run.first]!.gap === "hyphen") || groups[run.next]?.gap === "hyphen";
}

/**
 * Whether another group of digits stands beside the run with but a space between, so that the run may be but a part of a row of numbers. A gap wider
 * than every gap inside the run parts columns.
 */
export function hasNeighbour(run: DigitRun): boolean {
  const { groups } = run.chain;
  let widest = 1;
  for (let index = run.first + 1; index < run.next; index++) widest = Math.max(widest, gapWidth(groups, index));
  const isNear = (index: number): boolean =>
    index > 0 && groups[index]?.gap === "space" && gapWidth(groups, index) <= widest;
  return isNear(run.first) || isNear(run.next);
}

function gapWidth(groups: readonly DigitGroup[], index: number): number {
  return groups[index]!.start - groups[index - 1]!.end;
}

/**
 * Whether a run with a line break in it reads as one wrapped number: one break, no space at it, and neither piece a line of its own
 * (a column of numbers stands so).
 */
export function isWrapped(run: DigitRun, text: string): boolean {
  if (run.breaks !== 1) return false;
  const { groups } = run.chain;
  let index = run.first + 1;
  while (groups[index]!.gap !== "newline") index++;
  const before = groups[index - 1]!.end;
  const after = groups[index]!.start;
  if (after - before > 2) return false;
  return !isLineBreak(text, run.start - 1) && !isLineBreak(text, run.end);
}

/** Whether a line ends or the text does at `at`. */
function isLineBreak(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return Number.isNaN(unit) || unit === 0x0a || unit === 0x0d;
}
