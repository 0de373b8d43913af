import type { NumberChain } from "../../text/anchors.js";
import { isDate } from "../identity/calendar.js";
import type { DigitRun } from "../numbers/runs.js";

/** How many groups from `first` are a local number: one of 7 or 8 digits, or 3-4, 4-4; 0 where they are none. */
export function localGroups(chain: NumberChain, first: number): number {
  const { digits } = chain.groups[first]!;
  if (digits[0] === "0" || digits[0] === "1") return 0;
  if (digits.length === 7 || digits.length === 8) return 1;
  return (digits.length === 3 || digits.length === 4) && chain.groups[first + 1]?.digits.length === 4 ? 2 : 0;
}

/** Whether a hyphen ties the run to a group left of it: no area code, for those are read before. */
export function isTiedLeft(run: DigitRun): boolean {
  return run.first > 0 && run.chain.groups[run.first]!.gap === "hyphen";
}

/** Whether the run begins a 400 or 800 number set in groups. */
export function isHotline(run: DigitRun): boolean {
  return /^[48]00$/.test(run.chain.groups[run.first]!.digits);
}

/** Whether eight digits are a day: 20180520. */
export function isDay(digits: string): boolean {
  return (
    digits.length === 8 &&
    /^(?:19|20)/.test(digits) &&
    isDate(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8)))
  );
}
