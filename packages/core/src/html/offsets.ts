/**
 * How a text made from a source leads back to it. The text is a row of segments, three numbers each: where the segment starts in the text,
 * and its span in the source. A segment as long in the text as in the source is a copy, unit for unit; any other stands for its span as a
 * whole (a character reference, a run of white space), or for nothing (an inserted line break: an empty span).
 */
export interface OffsetMap {
  readonly segments: readonly number[];
  /** The segments of this text: `first` to `last` (half-open). */
  readonly first: number;
  readonly last: number;
  /** Length of the text. */
  readonly length: number;
}

export const SEGMENT_WIDTH = 3;

/** A part of a span: `[textStart, textEnd)` of the text stands at `[start, end)` of the source. */
export interface Piece {
  readonly textStart: number;
  readonly textEnd: number;
  readonly start: number;
  readonly end: number;
}

/** The offset in the source of the unit at `offset` of the text; the end of the last segment for an offset at or behind the text's end. */
export function toSource(map: OffsetMap, offset: number): number {
  if (map.first === map.last) return 0;
  if (offset >= map.length) return map.segments[(map.last - 1) * SEGMENT_WIDTH + 2]!;
  const at = segmentAt(map, offset);
  const { textStart, textEnd, start, end } = segment(map, at);
  return end - start === textEnd - textStart ? start + (offset - textStart) : start;
}

/** The pieces of the source that a span of the text stands for, in order; inserted line breaks give none. */
export function piecesOf(map: OffsetMap, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  if (from >= to || map.first === map.last) return pieces;
  for (let at = segmentAt(map, from); at < map.last; at++) {
    const { textStart, textEnd, start, end } = segment(map, at);
    if (textStart >= to) break;
    if (start === end) continue;
    if (end - start !== textEnd - textStart) {
      pieces.push({ textStart, textEnd, start, end });
      continue;
    }
    const first = Math.max(from, textStart);
    const last = Math.min(to, textEnd);
    pieces.push({
      textStart: first,
      textEnd: last,
      start: start + (first - textStart),
      end: start + (last - textStart),
    });
  }
  return pieces;
}

function segment(map: OffsetMap, at: number): Piece {
  const { segments } = map;
  const index = at * SEGMENT_WIDTH;
  const textEnd = at + 1 < map.last ? segments[index + SEGMENT_WIDTH]! : map.length;
  return { textStart: segments[index]!, textEnd, start: segments[index + 1]!, end: segments[index + 2]! };
}

/** The last segment that starts at or before `offset`. */
function segmentAt(map: OffsetMap, offset: number): number {
  let low = map.first;
  let high = map.last - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (map.segments[middle * SEGMENT_WIDTH]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
