import type { Finding } from "./finding.js";

/** Where something stands, for a reader: lines, columns and pages count from 1; `cell` is in A1 form; `part` names a part of a file. */
export interface Place {
  readonly line?: number;
  readonly column?: number;
  readonly sheet?: string;
  readonly cell?: string;
  readonly page?: number;
  /** A part beside the main text: "header", "footnote 3", "metadata: author", a JSON path … */
  readonly part?: string;
  /** Left, top, width, height of what was read from a picture: pixels of the picture as it is seen, or points (1/72 inch) of a page. */
  readonly box?: readonly [number, number, number, number];
}

/** Running text. A line break ends a paragraph or a line of the source. */
export interface TextBlock {
  readonly kind: "text";
  readonly text: string;
  readonly place: Place;
  /** How the text is hidden from a reader of the page ("html comment", "hidden column" …), or null where it can be seen. */
  readonly hidden: string | null;
  /** The place of a span of `text` (UTF-16 code units); without it the block's own place holds. */
  readonly placeOf?: (start: number, end: number) => Place;
  /** Read from a picture. */
  readonly ocr?: true;
}

/** A table. Rows may differ in length; merged cells repeat their text in the first cell and leave the others empty. */
export interface TableBlock {
  readonly kind: "table";
  readonly rows: readonly (readonly string[])[];
  readonly place: Place;
  readonly hidden: string | null;
  /** The place of a cell (row and column from 0) or of a span in it. */
  readonly placeOf?: (row: number, column: number, start: number, end: number) => Place;
  /** How a cell (row and column from 0) is hidden, where that differs from the block. */
  readonly hiddenOf?: (row: number, column: number) => string | null;
  /** Read from a picture. */
  readonly ocr?: true;
}

export type Block = TextBlock | TableBlock;

/** What an extractor made of a file: blocks in reading order, and what the file says of itself. */
export interface Document {
  readonly title?: string;
  /** Metadata as the file names it, e.g. the 政府网站 meta tags SiteName, ColumnName, PubDate. */
  readonly metadata?: Readonly<Record<string, string>>;
  readonly blocks: readonly Block[];
}

/** A finding in a document. Offsets are of the block's text, or of the cell's text in a table block. */
export interface DocumentFinding extends Finding {
  /** Index into `document.blocks`. */
  readonly block: number;
  /** Table blocks only; from 0. */
  readonly row?: number;
  readonly column?: number;
  /** See `TableFinding.endColumn`. */
  readonly endColumn?: number;
  readonly place: Place;
  readonly hidden: string | null;
}
