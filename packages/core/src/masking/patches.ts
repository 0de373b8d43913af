import { type OffsetMap, piecesOf } from "../html/offsets.js";
import type { Notation } from "../html/view.js";
import type { Edit } from "./edits.js";

/** A text of a page's view that is edited. */
export interface Patched {
  readonly text: string;
  readonly map: OffsetMap;
  readonly notation: Notation;
  readonly numbers: ReadonlySet<number> | null;
}

/**
 * An edit of a view's text as edits of the page's source. Of the same length, unit stands for unit, and only what changes is written. Of another
 * length, what both begin with stays, the rest of the new text goes where they part, and the rest of the old goes. Tags between stay.
 */
export function patchesFor(unit: Patched, edit: Edit): Edit[] {
  const { map, notation, numbers } = unit;
  const value = unit.text.slice(edit.start, edit.end);
  const pieces = piecesOf(map, edit.start, edit.end);
  const [first] = pieces;
  if (first !== undefined && numbers?.has(first.start) === true) {
    // A bare number of a script can hold digits only: what is masked needs quotes.
    return [{ start: first.start, end: first.end, text: `"${escapeFor("script", edit.text)}"` }];
  }
  const patches: Edit[] = [];
  if (edit.text.length === value.length) {
    for (const piece of pieces) {
      const from = piece.textStart - edit.start;
      const to = piece.textEnd - edit.start;
      const before = value.slice(from, to);
      const after = edit.text.slice(from, to);
      if (before === after) continue;
      if (piece.end - piece.start === to - from) patchRuns(piece.start, before, after, notation, patches);
      else patches.push({ start: piece.start, end: piece.end, text: escapeFor(notation, after) });
    }
    return patches;
  }
  const common = commonLength(value, edit.text);
  let rest = edit.text.slice(common);
  for (const piece of pieces) {
    const from = piece.textStart - edit.start;
    const to = piece.textEnd - edit.start;
    if (to <= common) continue;
    // A piece that stands for its span as a whole is written as a whole, with what it shares with the new text.
    const isCopy = piece.end - piece.start === to - from;
    const keep = isCopy ? Math.max(0, common - from) : 0;
    const shared = isCopy ? "" : edit.text.slice(from, Math.max(from, common));
    patches.push({ start: piece.start + keep, end: piece.end, text: escapeFor(notation, shared + rest) });
    rest = "";
  }
  const last = pieces[pieces.length - 1];
  if (rest !== "" && last !== undefined) {
    patches.push({ start: last.end, end: last.end, text: escapeFor(notation, rest) });
  }
  return patches;
}

/** Writes the runs of units that change. */
function patchRuns(at: number, before: string, after: string, notation: Notation, patches: Edit[]): void {
  let index = 0;
  while (index < before.length) {
    if (before.charCodeAt(index) === after.charCodeAt(index)) {
      index++;
      continue;
    }
    const from = index;
    while (index < before.length && before.charCodeAt(index) !== after.charCodeAt(index)) index++;
    patches.push({ start: at + from, end: at + index, text: escapeFor(notation, after.slice(from, index)) });
  }
}

function commonLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

/** A text as it must be written where it stands. Masks need none of this; a pseudonym or a caller's policy may. */
function escapeFor(notation: Notation, text: string): string {
  if (notation === "script") {
    return text.replace(
      /["'`\\<>\n\r\u2028\u2029]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
  }
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
