import type { Block } from "@tuomin/core";
import type { Attached, Note, Picture } from "../contract.js";
import { embeddedUnread } from "../words.js";
import type { Zip } from "../zip/zip.js";
import type { Job } from "./job.js";

/** How deep files inside files are read. */
const DEEPEST = 3;

/**
 * Workbooks and documents inside an Office file (a chart keeps its whole source table), read with the same budget. Files of other formats are handed on.
 * @param chunks parts that a document takes its text from (`altChunk`), of whatever format
 */
export async function embeddedBlocks(
  zip: Zip,
  job: Job,
  chunks: readonly string[] = [],
): Promise<{ blocks: Block[]; notes: Note[]; members: Attached[]; pictures: Picture[] }> {
  const blocks: Block[] = [];
  const notes: Note[] = [];
  const members: Attached[] = [];
  const pictures: Picture[] = [];
  const embedded = zip.names.filter((name) => /^(?:xl|word|ppt)\/embeddings\/[^/]+$/i.test(name));
  for (const name of new Set([...embedded, ...chunks])) {
    const bytes = job.depth < DEEPEST ? zip.read(name) : null;
    const extension = name.replace(/^.*\./, "").toLowerCase();
    const inner = bytes === null ? null : await job.readInside(bytes, extension, { ...job, depth: job.depth + 1 });
    const file = name.replace(/^.*\//, "");
    if (inner === null) {
      if (bytes === null) notes.push(embeddedUnread(file));
      else members.push({ name: file, bytes });
      continue;
    }
    const part = `embedded: ${file}`;
    for (const picture of inner.pictures ?? []) {
      const place = within(picture.place, part);
      pictures.push({ ...picture, place, hidden: picture.hidden ?? "embedded file", at: blocks.length + picture.at });
    }
    blocks.push(...inner.document.blocks.map((block) => inside(block, part)));
    notes.push(...inner.notes);
    for (const member of inner.members ?? []) members.push({ ...member, name: `${file}/${member.name}` });
  }
  return { blocks, notes, members, pictures };
}

/**
 * The same block, its places told as inside a part of the file.
 * @param unseen how the part is hidden: what cannot be seen without opening an embedded file is
 */
export function inside(block: Block, part: string, unseen: string | null = "embedded file"): Block {
  const hidden = block.hidden ?? unseen;
  if (block.kind === "text") {
    const { placeOf } = block;
    const moved = { ...block, hidden, place: within(block.place, part) };
    return placeOf === undefined
      ? moved
      : { ...moved, placeOf: (start: number, end: number) => within(placeOf(start, end), part) };
  }
  const { placeOf, hiddenOf } = block;
  return {
    ...block,
    hidden,
    place: within(block.place, part),
    ...(placeOf === undefined
      ? {}
      : { placeOf: (row, column, start, end) => within(placeOf(row, column, start, end), part) }),
    ...(hiddenOf === undefined ? {} : { hiddenOf: (row, column) => hiddenOf(row, column) ?? hidden }),
  };
}

function within(place: Block["place"], part: string): Block["place"] {
  return { ...place, part: place.part === undefined ? part : `${part}: ${place.part}` };
}
