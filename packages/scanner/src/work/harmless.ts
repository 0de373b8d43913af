import type { Kind } from "../intake/kind.js";

/** Texts are read by parsers of our own, in a time in proportion to their length: a process is not worth its start. */
const PLAIN = new Set<Kind>(["empty", "text", "html", "csv", "tsv", "json", "markdown", "sql", "xml"]);
/** Bytes. */
const SMALL = 4e6;

/** Whether a file may be examined in the process of the command: nothing in it can take long or much. */
export function isHarmless(kind: Kind, bytes: number): boolean {
  return bytes <= SMALL && PLAIN.has(kind);
}
