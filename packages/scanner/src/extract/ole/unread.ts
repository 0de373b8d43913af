import type { Note } from "../contract.js";
import { embeddedUnread } from "../words.js";
import type { Compound } from "./compound.js";

/** Storages in which Word and Excel keep objects of other programs ([MS-DOC] 2.1.5; [MS-XLS] 2.1.7.7). */
const OBJECT = /^(?:ObjectPool\/(_\d+)|(MBD[0-9A-F]{8}))\//i;

/** Objects of other programs in a legacy document, save formulas: they were not read. */
export function unreadNotes(file: Compound): Note[] {
  const objects = new Map<string, boolean>();
  for (const { path } of file.streams) {
    const match = OBJECT.exec(path);
    const name = match?.[1] ?? match?.[2];
    if (name !== undefined) objects.set(name, (objects.get(name) ?? false) || path.endsWith("/Equation Native"));
  }
  return [...objects].filter(([, formula]) => !formula).map(([name]) => embeddedUnread(name));
}
