import { HANZI, isGap, kindOf } from "./digit-kinds.js";
import type { Add } from "./disguise.js";
import { FEWEST_HANZI_DIGITS, isHanziNumber } from "./hanzi-digits.js";

/** Groups of hanzi digits with one space or hyphen between (一三八 四七六八 五六六九) have at least so many. */
const SHORTEST_GROUP = 3;

/** The number of hanzi digits around `at`; returns where the walk ended. */
export function hanziRun(text: string, at: number, floor: number, add: Add): number {
  const isPart = (index: number): boolean => (kindOf(text.charCodeAt(index) & 0xffff) & HANZI) !== 0;
  let start = at;
  while (start > floor && isPart(start - 1)) start--;
  let end = at + 1;
  while (end < text.length && isPart(end)) end++;
  let digits = end - start;
  // Further groups on either side, as long as each is one.
  for (;;) {
    const next = groupEnd(text, end, isPart);
    if (next === 0) break;
    digits += next - end - 1;
    end = next;
  }
  for (;;) {
    const before = groupStart(text, start, floor, isPart);
    if (before < 0) break;
    digits += start - before - 1;
    start = before;
  }
  if (digits >= FEWEST_HANZI_DIGITS && isHanziNumber(text, start, end)) add(start, end, "hanzi-digits");
  return end;
}

/** Where the group ends that stands behind a gap at `from`; 0 where none does. */
function groupEnd(text: string, from: number, isPart: (index: number) => boolean): number {
  if (!isGap(text.charCodeAt(from))) return 0;
  let end = from + 1;
  while (end < text.length && isPart(end)) end++;
  return end - from > SHORTEST_GROUP ? end : 0;
}

/** Where the group begins that stands before a gap that ends at `to`; −1 where none does. */
function groupStart(text: string, to: number, floor: number, isPart: (index: number) => boolean): number {
  if (to - 1 <= floor || !isGap(text.charCodeAt(to - 1))) return -1;
  let start = to - 1;
  while (start > floor && isPart(start - 1)) start--;
  return to - start > SHORTEST_GROUP ? start : -1;
}
