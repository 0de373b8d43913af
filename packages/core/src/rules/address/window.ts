import { isDigit, isLetter } from "../../text/chars.js";
import { isNameUnit, isNumeral } from "./characters.js";

/** The piece of a text an address may lie in, with line breaks taken out. */
export interface Window {
  readonly text: string;
  /** Offsets in `text` where a line break was. */
  readonly breaks: readonly number[];
  /** The offset in `text` of an offset of the document, and back. */
  readonly inside: (offset: number) => number;
  readonly outside: (offset: number) => number;
}

/** Where an address may start at the earliest, and whether a boundary of the text says so (or only the reach, or the floor). */
export interface Edge {
  readonly offset: number;
  readonly real: boolean;
}

/** How far an address may start before an anchor in it. The longest seen: four regions with peoples' names, village, group. */
const REACH_LEFT = 72;
/** An address that starts right before an anchor may go on so far behind it. */
const REACH_RIGHT = 112;
/** More house numbers to the left than any address has: a list, or a text made to cost time. */
const MOST_NUMBERS = 3;
/** Line breaks in a window: one before the address, one inside, one behind. */
const MOST_BREAKS = 3;

const HAO = 0x53f7;

/**
 * The leftmost offset an address with a step at `at` could start at, not before `floor`: only characters of names and numbers lie between,
 * one line break at most. Reads at most 72 units; stops at the fourth 号 before.
 */
export function leftEdge(text: string, at: number, floor: number): Edge {
  const from = Math.max(floor, at - REACH_LEFT);
  let index = at;
  let breaks = 0;
  let numbers = 0;
  let real = false;
  while (index > from) {
    const unit = text.charCodeAt(index - 1);
    if (unit === HAO) {
      const before = text.charCodeAt(index - 2);
      if (!isDigit(before) && !isNumeral(before) && !isLetter(before) && before !== 0x20 && before !== 0x0a)
        real = true;
      if (real || ++numbers > MOST_NUMBERS) break;
    } else if (unit === 0x0a) {
      if (++breaks > 1) {
        real = true;
        break;
      }
    } else if (unit === 0xff09 || unit === 0x29) {
      const open = bracketStart(text, index - 1, from);
      if (open < 0) {
        real = true;
        break;
      }
      index = open;
      continue;
    } else if (!isInside(unit)) {
      real = true;
      break;
    }
    index--;
  }
  while (index < at && isBlank(text.charCodeAt(index))) {
    index++;
    real = true;
  }
  return { offset: index, real: real || index === 0 };
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d;
}

/** What may stand inside an address beside 号 and brackets: names, numbers, spaces, \r, # · and dashes. */
function isInside(unit: number): boolean {
  if (isNameUnit(unit) || isDigit(unit) || unit === 0x20 || isLetter(unit)) return true;
  // 天等县: 等 ends every other name. ○ stands in for 〇.
  if (unit === 0x7b49 || unit === 0x25cb || unit === 0xff0d) return true;
  return unit === 0x2d || unit === 0x23 || unit === 0xb7 || unit === 0x2014 || unit === 0x2013 || unit === 0x0d;
}

/** Where the bracket that closes at `close` opens, if it holds a short note; −1 otherwise. */
function bracketStart(text: string, close: number, from: number): number {
  for (let at = close - 1; at >= from && at > close - 16; at--) {
    const unit = text.charCodeAt(at);
    if (unit === 0xff08 || unit === 0x28) return at;
    if (unit === 0x0a) return -1;
  }
  return -1;
}

/** The window from `start` to some 112 units right of `at`, or to the fourth line break. */
export function windowAt(text: string, start: number, at: number): Window {
  const raw = text.slice(start, at + REACH_RIGHT);
  const first = raw.indexOf("\n");
  if (first < 0) {
    return { text: raw, breaks: [], inside: (offset) => offset - start, outside: (offset) => offset + start };
  }
  // Pieces between the breaks: where each starts in `raw` and in the text made of them.
  const pieces: { readonly raw: number; readonly made: number }[] = [{ raw: 0, made: 0 }];
  let made = "";
  let from = 0;
  let stop = first;
  while (stop >= 0 && pieces.length <= MOST_BREAKS) {
    made += raw.slice(from, trimLeft(raw, stop, from));
    from = trimRight(raw, stop + 1);
    // Figures on both sides do not make one number.
    if (isDigit(made.charCodeAt(made.length - 1)) && isDigit(raw.charCodeAt(from))) made += " ";
    pieces.push({ raw: from, made: made.length });
    stop = raw.indexOf("\n", from);
  }
  made += stop < 0 ? raw.slice(from) : raw.slice(from, stop);
  return {
    text: made,
    breaks: pieces.slice(1).map((piece) => piece.made),
    inside(offset) {
      const piece = pieces.findLast((candidate) => candidate.raw <= offset - start) ?? pieces[0]!;
      return piece.made + offset - start - piece.raw;
    },
    outside(offset) {
      const piece = pieces.findLast((candidate) => candidate.made <= offset) ?? pieces[0]!;
      return start + piece.raw + offset - piece.made;
    },
  };
}

function trimLeft(raw: string, end: number, from: number): number {
  let index = end;
  while (index > from && isBlank(raw.charCodeAt(index - 1))) index--;
  return index;
}

function trimRight(raw: string, at: number): number {
  let index = at;
  while (index < raw.length && isBlank(raw.charCodeAt(index)) && raw.charCodeAt(index) !== 0x0a) index++;
  return index;
}
