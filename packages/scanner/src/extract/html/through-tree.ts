import { type Block, type Document, documentOf, type Place, viewHtml } from "@tuomin/core";
import { linesOf } from "../lines.js";
import { rebuildPage } from "./rebuild.js";

/**
 * A page whose tables stand inside tables of data: put in order through a tree (inner tables moved behind the outer ones), then viewed as
 * any page. Places are of the page as it is, not of the ordered copy.
 */
export function documentThroughTree(source: string): Document {
  const { html, toSource } = rebuildPage(source);
  const document = documentOf(viewHtml(html));
  const copy = linesOf(html);
  const original = linesOf(source);
  const back = (place: Place): Place => {
    if (place.line === undefined || place.column === undefined) return place;
    return { ...place, ...original.placeOf(toSource(copy.offsetOf(place.line, place.column))) };
  };
  return { ...document, blocks: document.blocks.map((block) => moved(block, back)) };
}

function moved(block: Block, back: (place: Place) => Place): Block {
  if (block.kind === "text") {
    const { placeOf } = block;
    return placeOf === undefined
      ? block
      : { ...block, placeOf: (start: number, end: number) => back(placeOf(start, end)) };
  }
  const { placeOf } = block;
  return placeOf === undefined
    ? block
    : { ...block, placeOf: (row, column, start, end) => back(placeOf(row, column, start, end)) };
}
