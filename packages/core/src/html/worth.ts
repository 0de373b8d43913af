import { isHan } from "../text/chars.js";

/**
 * Whether a place a reader does not see (an attribute, a comment, a literal of a script) could hold personal information: it has a character
 * beyond ASCII, an @, a character reference or escape, or six digits with at most one sign between them (a date has at least six). Most have
 * none, and cost one look at each character.
 */
export function isWorthLooking(units: Uint16Array, start: number, end: number): boolean {
  let digits = 0;
  let gap = 0;
  for (let at = start; at < end; at++) {
    const unit = units[at]!;
    if (unit >= 0x30 && unit <= 0x39) {
      gap = 0;
      if (++digits === 6) return true;
    } else if (unit === 0x20 || (unit >= 0x2d && unit <= 0x2f)) {
      if (++gap > 1) digits = 0;
    } else {
      if (unit > 0x7f || unit === 0x40 || unit === 0x5c || unit === 0x26) return true;
      digits = 0;
    }
  }
  return false;
}

/** Whether a script could: it has a Chinese character (plain or escaped), or eleven digits in a row. Most libraries have neither. */
export function isScriptWorthReading(units: Uint16Array, start: number, end: number): boolean {
  let digits = 0;
  for (let at = start; at < end; at++) {
    const unit = units[at]!;
    if (unit >= 0x30 && unit <= 0x39) {
      if (++digits === 11) return true;
      continue;
    }
    digits = 0;
    if (unit > 0x7f) {
      if (isHan(unit)) return true;
    } else if (unit === 0x5c && at + 2 < end && (units[at + 1]! | 0x20) === 0x75) {
      // \u3400–\uffff
      const high = units[at + 2]! | 0x20;
      if ((high >= 0x33 && high <= 0x39) || (high >= 0x61 && high <= 0x66)) return true;
    }
  }
  return false;
}
