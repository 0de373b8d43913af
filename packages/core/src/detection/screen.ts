import type { AnchorTable } from "../text/anchors.js";
import { classOf, isDigit, isNewline, narrow, WIDE, ZERO_WIDTH } from "../text/chars.js";
import { confusedDigit } from "../text/confusions.js";
import { hanziDigit } from "../text/hanzi-digits.js";
import { hashOfPair } from "../text/pair-hash.js";

/** What tells texts in which no rule can find anything. */
export interface Screen {
  /** For each unit of a text as given what it may be once normalised: 0 nothing, DIGIT, PAIRED an anchor that counts in one of its pairs, STOP a line break or any other anchor. */
  readonly units: Uint8Array;
  readonly pairs: Uint8Array;
}

const DIGIT = 1;
const PAIRED = 2;
const STOP = 3;
/** The digits of the shortest number (anchors.ts). */
const FEWEST_DIGITS = 6;

/** Also what only looks like a digit, for normalisation may make it one. A zero-width character may part a pair: it stops. */
export function compileScreen({ classes, rules, inPairs, pairs }: AnchorTable): Screen {
  const units = new Uint8Array(0x10000);
  for (let unit = 0; unit < units.length; unit++) {
    const plain = classOf(unit) === WIDE ? narrow(unit) : unit;
    const digit = isDigit(plain) || confusedDigit(plain) >= 0 || hanziDigit(plain) >= 0;
    const paired = inPairs[classes[plain]!] !== 0;
    if (digit) units[unit] = DIGIT;
    else if (paired) units[unit] = PAIRED;
    if ((digit && paired) || rules[classes[plain]!] !== 0 || isNewline(plain) || classOf(unit) === ZERO_WIDTH)
      units[unit] = STOP;
  }
  return { units, pairs };
}

/**
 * May a rule find something in the text as given? False for most titles, captions and entries of menus, at a fraction of what the stages cost.
 * A text of several lines may be a table, which heads tell more of than anchors do: always true.
 */
export function mayHoldAny({ units, pairs }: Screen, text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = units[unit]!;
    if (kind === 0) continue;
    if (kind === STOP || (kind === DIGIT && ++digits === FEWEST_DIGITS)) return true;
    if (kind === PAIRED && (isPair(pairs, text, at - 1) || isPair(pairs, text, at))) return true;
  }
  return false;
}

/** Do the units at `at` and behind it make one of the pairs? By hash. */
function isPair(pairs: Uint8Array, text: string, at: number): boolean {
  return at >= 0 && at + 1 < text.length && pairs[hashOfPair(text.charCodeAt(at), text.charCodeAt(at + 1))] !== 0;
}
