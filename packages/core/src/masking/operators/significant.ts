import { classOf, HYPHEN, NEWLINE, narrow, SPACE, WIDE, ZERO_WIDTH } from "../../text/chars.js";

/** Signs that set the parts of a number off and say nothing: they stay where they stand. */
const SIGNS = new Set([..."()（）[]【】.·・/:：,，、+＋#"].map((sign) => sign.charCodeAt(0)));

/** Whether the unit is part of what a value says, and not white space, a hyphen, an invisible character or a bracket in it. */
export function isSignificant(unit: number): boolean {
  const charClass = classOf(unit);
  if (charClass === SPACE || charClass === NEWLINE || charClass === HYPHEN || charClass === ZERO_WIDTH) return false;
  if (charClass === WIDE && narrow(unit) === 0x20) return false;
  return !SIGNS.has(unit);
}

/** White space and invisible characters. */
export function isBlank(unit: number): boolean {
  const charClass = classOf(unit);
  return (
    charClass === SPACE ||
    charClass === NEWLINE ||
    charClass === ZERO_WIDTH ||
    (charClass === WIDE && narrow(unit) === 0x20)
  );
}

/** The value of a digit, full-width too; −1 for anything else. */
export function digitOf(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  return unit >= 0xff10 && unit <= 0xff19 ? unit - 0xff10 : -1;
}

/** The value with `*` for every significant unit that `keeps` does not name (by offset). As long as the value, signs in place. */
export function star(value: string, keeps: (offset: number) => boolean): string {
  let out = "";
  for (let at = 0; at < value.length; at++) {
    out += isSignificant(value.charCodeAt(at)) && !keeps(at) ? "*" : value.charAt(at);
  }
  return out;
}

/** The offsets of the units of a value that hold true. */
export function offsetsOf(value: string, holds: (unit: number) => boolean): number[] {
  const offsets: number[] = [];
  for (let at = 0; at < value.length; at++) if (holds(value.charCodeAt(at))) offsets.push(at);
  return offsets;
}
