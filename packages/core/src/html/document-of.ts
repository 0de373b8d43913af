import type { Block, Document, Place } from "../document.js";
import { toSource } from "./offsets.js";
import type { HtmlTable, HtmlText, HtmlView } from "./view.js";

/** A page as a document for `detectDocument`: block n is block n of the view; places are lines and columns of the source, from 1. */
export function documentOf(view: HtmlView): Document {
  const placeAt = createPlaces(view.source);
  return {
    ...(view.title === "" ? {} : { title: view.title }),
    metadata: view.metadata,
    blocks: view.blocks.map((block) =>
      block.kind === "text" ? textBlock(block, placeAt) : tableBlock(block, placeAt),
    ),
  };
}

type PlaceAt = (offset: number, part: string | null) => Place;

function textBlock(block: HtmlText, placeAt: PlaceAt): Block {
  const { text, hidden, part, map } = block;
  const place: Place = part === null ? {} : { part };
  return { kind: "text", text, hidden, place, placeOf: (start) => placeAt(toSource(map, start), part) };
}

function tableBlock(table: HtmlTable, placeAt: PlaceAt): Block {
  const { rows, hidden, hiddenOf } = table;
  return {
    kind: "table",
    rows,
    hidden,
    hiddenOf,
    place: {},
    placeOf(row, column, start) {
      const map = table.mapOf(row, column);
      return placeAt(map === null ? table.start : toSource(map, start), null);
    },
  };
}

/** Lines are counted when the first place is asked for; most pages never are. */
function createPlaces(source: string): PlaceAt {
  let starts: number[] | null = null;
  return (offset, part) => {
    starts ??= lineStarts(source);
    const line = lineOf(starts, offset);
    const place = { line: line + 1, column: offset - starts[line]! + 1 };
    return part === null ? place : { ...place, part };
  };
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
