import type { Place } from "@tuomin/core";

/** Lines of a text, to tell where an offset stands. Lines and columns count from 1; columns are UTF-16 code units. */
export interface Lines {
  readonly lineOf: (offset: number) => number;
  readonly placeOf: (offset: number) => Place;
  /** The way back; the end of the text where there is no such line. */
  readonly offsetOf: (line: number, column: number) => number;
}

/** The lines of a text (\n, \r\n or \r), counted when first asked for: most files have no finding. */
export function linesOf(text: string): Lines {
  let starts: number[] | null = null;
  const lineOf = (offset: number): number => {
    starts ??= lineStarts(text);
    return lowerIndex(starts, offset) + 1;
  };
  return {
    lineOf,
    placeOf: (offset) => {
      const line = lineOf(offset);
      return { line, column: offset - starts![line - 1]! + 1 };
    },
    offsetOf: (line, column) => {
      starts ??= lineStarts(text);
      return Math.min(text.length, (starts[line - 1] ?? text.length) + column - 1);
    },
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 10 && code !== 13) continue;
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
    starts.push(at + 1);
  }
  return starts;
}

/** Index of the last entry of a rising list that is not above `value`. */
export function lowerIndex(list: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (list[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
