import type { NumberChain } from "../../text/anchors.js";
import { classOf, HYPHEN, isDigit, isLetter, isNewline, isSpace } from "../../text/chars.js";
import { type DigitRun, runsOf } from "../numbers/runs.js";

/** Eighteen characters that may be a number of the form of GB 11643: 17 digits and a digit or X. Offsets are of the normalised text, half-open. */
export interface Eighteen {
  readonly start: number;
  readonly end: number;
  /** 18 characters, without what stood between them; X in capitals. */
  readonly number: string;
  readonly run: DigitRun;
}

/** X, x and what typists take for it: Greek Χ χ, Cyrillic Х х, ×. */
const CHECK_X = "XxΧχХх×";

/** Every run of 18 digits of a chain, and the run of 17 digits at its end where an X follows. `leads`: the first digits they may have, where not all. */
export function eighteensOf(chain: NumberChain, text: string, leads = ""): readonly Eighteen[] {
  if (chain.end - chain.start < 17) return NONE;
  const found: Eighteen[] = [];
  for (const run of runsOf(chain, 18, leads)) found.push({ start: run.start, end: run.end, number: run.digits, run });
  const end = checkXBehind(text, chain.end);
  if (end > 0) {
    for (const run of runsOf(chain, 17, leads)) {
      if (run.end === chain.end) found.push({ start: run.start, end, number: `${run.digits}X`, run });
    }
  }
  return found;
}

const NONE: readonly Eighteen[] = [];

/** The offset behind an X that follows at `at`, at most one gap away; 0 where none does. */
function checkXBehind(text: string, at: number): number {
  let index = at;
  let gaps = 0;
  while (index - at < 3) {
    const unit = text.charCodeAt(index);
    if (isSpace(unit)) index++;
    else if ((classOf(unit) === HYPHEN || isNewline(unit)) && gaps++ === 0) index++;
    else break;
  }
  const character = text[index];
  if (character === undefined || !CHECK_X.includes(character)) return 0;
  // XXXX behind 17 digits is a mask, X1 a code.
  const next = text.charCodeAt(index + 1);
  if (CHECK_X.includes(text[index + 1] ?? "?")) return 0;
  return index > at && (isLetter(next) || isDigit(next)) ? 0 : index + 1;
}
