import type { DigitGroup } from "../../text/anchors.js";
import { type DigitRun, sizesOf } from "../numbers/runs.js";
import { areaCodeLength, isLocalNumber } from "./area-codes.js";
import { countryCodeStart } from "./country-code.js";
import { isTiedLeft } from "./local-groups.js";

/** A land-line with its area code in one chain of digits. `start`: with its country code; offset of the normalised text. */
export interface WholeNumber {
  readonly start: number;
  /** No gap at all: 085185651234. */
  readonly glued: boolean;
}

/** The reading of a run as area code and local number: 0851-85651234, 0851 8565 1234, 085185651234, +86-851-85651234; null where it is none. */
export function readWholeNumber(run: DigitRun, text: string): WholeNumber | null {
  if (run.breaks > 1 || isTiedLeft(run)) return null;
  const country = run.digits.startsWith("0086") ? 4 : run.digits.startsWith("86") ? 2 : 0;
  const start = countryCodeStart(text, run.start);
  const abroad = country > 0 || start < run.start;
  let national = run.digits.slice(country);
  // Behind +86 the trunk 0 is left out.
  const added = abroad && national[0] !== "0" ? 1 : 0;
  if (added === 1) national = `0${national}`;
  const area = areaCodeLength(national);
  if (area === 0 || !isLocalNumber(national.slice(area), area)) return null;
  const sizes = sizesOf(run);
  const glued = sizes.length === 1;
  if (!glued && !beginsGroup(sizes, country + area - added)) return null;
  if (!glued && run.first > 0 && isPiece(run.chain.groups[run.first - 1]!, run)) return null;
  return { start, glued };
}

/** Whether the group left of a run parted by spaces is too short for a number of its own: 6223 0349 2000 002 is one card. */
function isPiece(group: DigitGroup, run: DigitRun): boolean {
  return (
    group.digits.length >= 3 &&
    group.digits.length <= 6 &&
    run.chain.groups[run.first]!.gap === "space" &&
    run.chain.groups[run.first + 1]!.gap === "space"
  );
}

/** Whether a group begins at the digit of index `at`. */
function beginsGroup(sizes: readonly number[], at: number): boolean {
  let sum = 0;
  for (const size of sizes) {
    if (sum === at) return true;
    sum += size;
  }
  return false;
}
