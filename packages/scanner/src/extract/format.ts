import type { Kind } from "../intake/kind.js";

/** What an extractor says of itself: a line of docs/formats.md, and what `hidden` of its blocks can be. */
export interface Format {
  readonly name: string;
  readonly kinds: readonly Kind[];
  /** What is read of it, where it stands as the reader of the file sees it. */
  readonly reads: string;
  /** Every word its blocks can tell as `hidden`. */
  readonly hidden: readonly string[];
  /** What is not read, or less well. */
  readonly limits: string;
  /** Packages it is read with; "own" for code of this project alone. */
  readonly library: string;
}
