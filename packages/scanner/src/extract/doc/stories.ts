import type { Block } from "@tuomin/core";
import { u16, u32 } from "../ole/numbers.js";
import type { Characters } from "./characters.js";
import type { Fib } from "./fib.js";
import { readDocStory } from "./story.js";

/** A story's place in the whole text, and how its parts are told. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where the parts of a story start, as a table of positions (Plc) lists them before data of `size` bytes each. */
function startsOf(tables: Buffer, { at, size }: { at: number; size: number }, data: number): number[] {
  const plc = tables.subarray(at, at + size);
  const count = Math.floor((plc.length + data) / (4 + data));
  return Array.from({ length: Math.max(0, count) }, (_, i) => u32(plc, 4 * i));
}

/** Every story of a document in the order in which they stand in the text ([MS-DOC] 2.4.2). */
export function readStories(fib: Fib, tables: Buffer, characters: Characters): Block[] {
  const { lengths } = fib;
  let from = 0;
  const next = (length: number): Span => {
    const span = { from, to: from + length };
    from += length;
    return span;
  };
  const blocks = readDocStory(characters, 0, next(lengths.body).to, null, null);
  const addParts = (
    length: number,
    starts: readonly number[],
    nameOf: (index: number) => string | null,
    hidden: string | null,
  ): void => {
    const { from: start, to } = next(length);
    if (length === 0) return;
    const bounds = starts.length >= 2 ? starts : [0, length];
    for (let i = 0; i + 1 < bounds.length; i++) {
      const name = nameOf(i);
      const first = start + Math.min(length, bounds[i]!);
      const last = Math.min(to, start + bounds[i + 1]!);
      if (name !== null && last > first) blocks.push(...readDocStory(characters, first, last, name, hidden));
    }
  };
  addParts(lengths.footnotes, startsOf(tables, fib.footnotes, 0), (i) => `footnote ${i + 1}`, null);
  addParts(lengths.headers, startsOf(tables, fib.headers, 0), headerName, null);
  addParts(lengths.macros, [], () => "macro", "macro");
  addParts(lengths.comments, startsOf(tables, fib.comments, 0), (i) => `comment ${i + 1}`, "comment");
  addParts(lengths.endnotes, startsOf(tables, fib.endnotes, 0), (i) => `endnote ${i + 1}`, null);
  addParts(lengths.boxes, startsOf(tables, fib.boxes, 22), () => "text box", null);
  addParts(lengths.headerBoxes, startsOf(tables, fib.headerBoxes, 22), () => "header: text box", null);
  return blocks;
}

/** The first six are the lines above notes; then a section has six: even, odd headers and footers, those of the first page ([MS-DOC] 2.8.22). */
function headerName(index: number): string | null {
  if (index < 6) return null;
  const kind = index % 6;
  return kind === 0 || kind === 1 || kind === 4 ? "header" : "footer";
}

/** Names in a list of them: those who commented (plain strings) or whose changes are tracked (a table of strings). */
export function readPeople(fib: Fib, tables: Buffer): string[] {
  const names: string[] = [];
  const { at, size } = fib.commentators;
  for (let i = at; i + 2 <= Math.min(tables.length, at + size); ) {
    const length = u16(tables, i);
    names.push(tables.toString("utf16le", i + 2, Math.min(at + size, i + 2 + 2 * length)));
    i += 2 + 2 * length;
  }
  const list = tables.subarray(fib.revisers.at, fib.revisers.at + fib.revisers.size);
  if (u16(list, 0) === 0xffff) {
    const extra = u16(list, 4);
    for (let i = 0, j = 6; i < u16(list, 2) && j + 2 <= list.length; i++) {
      const length = u16(list, j);
      names.push(list.toString("utf16le", j + 2, Math.min(list.length, j + 2 + 2 * length)));
      j += 2 + 2 * length + extra;
    }
  }
  return [...new Set(names.map((name) => name.trim()))].filter((name) => name !== "" && name !== "Unknown");
}
