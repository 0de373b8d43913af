import { drawingRecords } from "../ole/drawing.js";
import { u16, u32 } from "../ole/numbers.js";
import { RECORD } from "./types.js";

/** Where the objects of a presentation lie in its stream, as its last save has them ([MS-PPT] 2.1.2). */
export interface Persist {
  readonly offsets: ReadonlyMap<number, number>;
  /** The object that is the document, 0 where no save tells. */
  readonly document: number;
  readonly encrypted: boolean;
}

/** Saves gone back through: a presentation saved fast keeps them all. */
const MOST_EDITS = 1000;

export function readPersist(stream: Buffer, currentUser: Buffer | null): Persist {
  const offsets = new Map<number, number>();
  let document = 0;
  let encrypted = currentUser !== null && u32(currentUser, 12) === 0xf3d1c4df;
  const seen = new Set<number>();
  let edit = currentUser === null ? lastEdit(stream) : u32(currentUser, 16);
  if (u16(stream, edit + 2) !== RECORD.userEdit) edit = lastEdit(stream);
  while (edit > 0 && !seen.has(edit) && seen.size < MOST_EDITS && u16(stream, edit + 2) === RECORD.userEdit) {
    seen.add(edit);
    // A longer record names the object with the keys.
    if (u32(stream, edit + 4) >= 32) encrypted = true;
    if (document === 0) document = u32(stream, edit + 24);
    readDirectory(stream, u32(stream, edit + 20), offsets);
    edit = u32(stream, edit + 16);
  }
  return { offsets, document, encrypted };
}

/** Entries: a number and a count packed together, then as many offsets ([MS-PPT] 2.3.5). Later saves come first and win. */
function readDirectory(stream: Buffer, at: number, offsets: Map<number, number>): void {
  if (u16(stream, at + 2) !== RECORD.directory) return;
  const end = Math.min(stream.length, at + 8 + u32(stream, at + 4));
  for (let i = at + 8; i + 4 <= end; ) {
    const head = u32(stream, i);
    const first = head & 0xfffff;
    const count = head >>> 20;
    i += 4;
    for (let j = 0; j < count && i + 4 <= end; j++, i += 4) {
      if (!offsets.has(first + j)) offsets.set(first + j, u32(stream, i));
    }
  }
}

/** The last save in a file that does not say which it is. */
function lastEdit(stream: Buffer): number {
  let last = 0;
  for (const { type, start } of drawingRecords(stream)) if (type === RECORD.userEdit) last = start;
  return last;
}
