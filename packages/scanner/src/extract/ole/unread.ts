import type { Block } from "@tuomin/core";
import type { Note } from "../contract.js";
import { embeddedUnread, imageUnread } from "../words.js";
import type { Compound } from "./compound.js";

/** Storages in which Word and Excel keep objects of other programs ([MS-DOC] 2.1.5; [MS-XLS] 2.1.7.7). */
const OBJECT = /^(?:ObjectPool\/(_\d+)|(MBD[0-9A-F]{8}))\//i;
/** Letters below which a document with pictures is likely a scan, and bytes from which a picture can be one. */
const HARDLY_ANY = 40;
const PICTURE = 20_000;

/**
 * What of a legacy document was not read: objects put into it, save formulas, and pictures where there is hardly any text beside them.
 * @param pictured how much room its pictures take (bytes)
 */
export function unreadNotes(file: Compound, pictured: number, blocks: readonly Block[]): Note[] {
  const objects = new Map<string, boolean>();
  for (const { path } of file.streams) {
    const match = OBJECT.exec(path);
    const name = match?.[1] ?? match?.[2];
    if (name !== undefined) objects.set(name, (objects.get(name) ?? false) || path.endsWith("/Equation Native"));
  }
  const notes = [...objects].filter(([, formula]) => !formula).map(([name]) => embeddedUnread(name));
  if (pictured >= PICTURE && hardlyAny(blocks)) notes.push(imageUnread("正文", "body"));
  return notes;
}

/** How long a stream is, 0 where there is none (bytes). */
export function sizeOf(file: Compound, stream: string): number {
  return file.streams.find(({ path }) => path.toLowerCase() === stream.toLowerCase())?.size ?? 0;
}

/** Whether blocks hold hardly any text, properties apart. */
export function hardlyAny(blocks: readonly Block[]): boolean {
  let letters = 0;
  for (const block of blocks) {
    if (block.hidden === "metadata") continue;
    for (const text of block.kind === "text" ? [block.text] : block.rows.flat()) letters += text.trim().length;
  }
  return letters < HARDLY_ANY;
}
