import { isWhite } from "./find.js";
import { hashStep } from "./tags.js";

/** Attributes of the start tag being shown: five numbers each. Valid only during the call. */
export interface Attributes {
  /** Where the tag's name ends. */
  nameEnd: number;
  /** nameHash, nameStart, nameEnd, valueStart, valueEnd; without a value the last two are equal. */
  readonly data: number[];
  count: number;
  /** Bit `hash & 31` for each name: tells cheaply that a name is not there. */
  seen: number;
  /** Whether a name begins with d, as data-* does; whether a value is long enough to have swallowed markup. */
  hasD: boolean;
  hasLong: boolean;
}

/** A value of this length may be the rest of a page behind a quote that was not closed. */
export const LONG_VALUE = 200;

export const ATTRIBUTE_WIDTH = 5;

const GT = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;

/** Reads attributes up to behind `>`; −1 where the source ends first. `units`: those of the source. */
export function readAttributes(units: Uint16Array, from: number, to: number, attributes: Attributes): number {
  attributes.count = 0;
  if (from < to && units[from] === GT) return from + 1;
  attributes.seen = 0;
  attributes.hasD = false;
  attributes.hasLong = false;
  let at = from;
  while (at < to) {
    let unit = units[at]!;
    if (unit === GT) return at + 1;
    if (unit === SLASH || isWhite(unit)) {
      at++;
      continue;
    }
    const nameStart = at;
    if ((unit | 0x20) === 0x64) attributes.hasD = true;
    let hash = hashStep(0, unit);
    at++;
    while (at < to) {
      unit = units[at]!;
      if (unit === EQUALS || unit === GT || unit === SLASH || isWhite(unit)) break;
      hash = hashStep(hash, unit);
      at++;
    }
    const nameEnd = at;
    while (at < to && isWhite(units[at]!)) at++;
    let valueStart = nameEnd;
    let valueEnd = nameEnd;
    if (at < to && units[at] === EQUALS) {
      at++;
      while (at < to && isWhite(units[at]!)) at++;
      const quote = at < to ? units[at]! : 0;
      if (quote === 0x22 || quote === 0x27) {
        valueStart = at + 1;
        valueEnd = valueStart;
        while (valueEnd < to && units[valueEnd] !== quote) valueEnd++;
        if (valueEnd === to) return -1;
        at = valueEnd + 1;
      } else {
        valueStart = at;
        while (at < to) {
          unit = units[at]!;
          if (unit === GT || isWhite(unit)) break;
          at++;
        }
        valueEnd = at;
      }
    }
    keep(attributes, hash, nameStart, nameEnd, valueStart, valueEnd);
  }
  return -1;
}

function keep(list: Attributes, hash: number, nameStart: number, nameEnd: number, start: number, end: number): void {
  const { data } = list;
  let index = list.count * ATTRIBUTE_WIDTH;
  data[index++] = hash;
  data[index++] = nameStart;
  data[index++] = nameEnd;
  data[index++] = start;
  data[index] = end;
  list.count++;
  list.seen |= 1 << (hash & 31);
  if (end - start >= LONG_VALUE) list.hasLong = true;
}
