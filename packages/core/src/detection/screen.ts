import type { AnchorTable } from "../text/anchors.js";
import { classOf, isDigit, isNewline, narrow, WIDE } from "../text/chars.js";
import { confusedDigit } from "../text/confusions.js";
import { hanziDigit } from "../text/hanzi-digits.js";

/** For each unit of a text as given what it may be once normalised: 0 nothing, DIGIT, or STOP: a line break, or an anchor of a rule. */
export type Screen = Uint8Array;

const DIGIT = 1;
const STOP = 2;
/** The digits of the shortest number (anchors.ts). */
const FEWEST_DIGITS = 6;

/** Also what only looks like a digit, for normalisation may make it one. */
export function compileScreen({ stops }: AnchorTable): Screen {
  const screen = new Uint8Array(0x10000);
  for (let unit = 0; unit < screen.length; unit++) {
    const plain = classOf(unit) === WIDE ? narrow(unit) : unit;
    if (isDigit(plain) || confusedDigit(plain) >= 0 || hanziDigit(plain) >= 0) screen[unit] = DIGIT;
    else if (isNewline(plain) || stops[plain] !== 0) screen[unit] = STOP;
  }
  return screen;
}

/**
 * May a rule find something in the text as given? False for most titles, captions and entries of menus, at a fraction of what the stages cost.
 * A text of several lines may be a table, which heads tell more of than anchors do: always true.
 */
export function mayHoldAny(screen: Screen, text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = screen[text.charCodeAt(at)]!;
    if (kind === 0) continue;
    if (kind === STOP || ++digits === FEWEST_DIGITS) return true;
  }
  return false;
}
