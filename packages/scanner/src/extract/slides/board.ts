import type { Block, Place } from "@tuomin/core";
import { columnName } from "../cells.js";

/** Something drawn on a slide, whatever the format of the file. */
export interface Shape {
  readonly text: string;
  /** Rows of a table; then `text` is empty. */
  readonly rows: readonly (readonly string[])[] | null;
  /** The text that tells what a picture shows. */
  readonly alternative: string;
  /** How its text is hidden ("hidden shape", "off the slide", "white text"), or null. */
  readonly hidden: string | null;
}

/** A slide as a reader would page to it. */
export interface Slide {
  /** From 1, in the order of the show. */
  readonly number: number;
  /** "hidden slide", or null. */
  readonly hidden: string | null;
  readonly shapes: readonly Shape[];
}

/** The blocks of a slide: what is seen as one text in the order of the file, tables and what is hidden each by itself. */
export function blocksOfSlide({ number, hidden, shapes }: Slide): Block[] {
  const place: Place = { page: number };
  const blocks: Block[] = [];
  let seen = "";
  const close = (): void => {
    if (seen.trim() !== "") blocks.push({ kind: "text", text: seen, place, hidden });
    seen = "";
  };
  let tables = 0;
  for (const shape of shapes) {
    const how = hidden ?? shape.hidden;
    if (shape.rows !== null) {
      close();
      tables++;
      const part = `table ${tables}`;
      blocks.push({
        kind: "table",
        rows: shape.rows,
        place: { ...place, part },
        hidden: how,
        placeOf: (row, column) => ({ ...place, part, cell: `${columnName(column)}${row + 1}` }),
      });
    } else if (shape.hidden !== null) {
      if (shape.text.trim() !== "") blocks.push({ kind: "text", text: shape.text, place, hidden: how });
    } else if (shape.text.trim() !== "") seen += `${shape.text.replace(/\n+$/, "")}\n`;
    if (shape.alternative.trim() !== "") {
      blocks.push({
        kind: "text",
        text: shape.alternative,
        place: { ...place, part: "alt text" },
        hidden: hidden ?? "alt text",
      });
    }
  }
  close();
  return blocks;
}
