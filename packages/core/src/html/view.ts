import type { OffsetMap } from "./offsets.js";
import { readPage } from "./page.js";

/** How a text is written in the source: says what a changed text must be escaped for. */
export type Notation = "markup" | "attribute" | "comment" | "script";

/** A text of the page with its way back to the source. */
export interface HtmlText {
  readonly kind: "text";
  readonly text: string;
  readonly map: OffsetMap;
  readonly notation: Notation;
  /** How it is hidden from the page's reader, or null: "html comment", "attribute", "hidden input", "script", "css", "noscript", "template", "metadata". */
  readonly hidden: string | null;
  /** Which part beside the running text: "title", "attribute alt", "metadata Description" …, or null. */
  readonly part: string | null;
  /** In a script: where numbers without quotes start in the source. */
  readonly numbers: ReadonlySet<number> | null;
}

/** A table of data. Merged cells have their text in the first cell, "" in the others. */
export interface HtmlTable {
  readonly kind: "table";
  readonly rows: readonly (readonly string[])[];
  /** The way back of a cell's text (row and column from 0), null for the filling of a merged cell. */
  readonly mapOf: (row: number, column: number) => OffsetMap | null;
  readonly notation: Notation;
  readonly hidden: string | null;
  /** How a single cell is hidden, or null. */
  readonly hiddenOf: (row: number, column: number) => string | null;
  /** Where the table starts in the source. */
  readonly start: number;
}

export type HtmlBlock = HtmlText | HtmlTable;

/** What a page says, to its reader and beside. */
export interface HtmlView {
  readonly source: string;
  /** The text of `<title>`, "" without one. */
  readonly title: string;
  /** `<meta>` name or property → content; the first of a name counts. */
  readonly metadata: Readonly<Record<string, string>>;
  /** In the order of the source. */
  readonly blocks: readonly HtmlBlock[];
}

/**
 * The view of an HTML page: running text, tables of data as rows, and what is hidden in it as blocks of their own. Inline tags leave no gap,
 * ends of blocks are line breaks, white space is collapsed as a browser does. Takes any text, never throws; one pass, no tree, linear.
 * Offsets are UTF-16 code units of `source`.
 */
export function viewHtml(source: string): HtmlView {
  return readPage(source);
}
