import { unitsOf } from "../text/units.js";
import type { Attributes } from "./attribute-list.js";
import { mayHide, mayHoldText } from "./attributes.js";
import { endCell } from "./cells.js";
import { createElements, endedByBreakout, endedByClose, endedByOpen, foreignRoot, pop, push } from "./elements.js";
import { addStyleSheet, createHidingRules } from "./hiding.js";
import { SEGMENT_WIDTH } from "./offsets.js";
import { isHidden, readAttributes } from "./page-attributes.js";
import { endTable, giveUpTable, openTablePart } from "./page-tables.js";
import { readScript, readTitle } from "./page-texts.js";
import { finishFlow, type Page, pushText, type Reader, sinkOf } from "./reader.js";
import { addText, breakLine, createSink } from "./sink.js";
import { BLOCK, CELL, FOREIGN, PRE, ROOT, ROW, SECTION, TABLE, tagFlags, tagNamed, VOID } from "./tags.js";
import { type Range, tokenize } from "./tokenizer.js";
import type { HtmlBlock, HtmlView, Notation } from "./view.js";
import { isScriptWorthReading, isWorthLooking } from "./worth.js";

const TITLE = tagNamed("title");
const SCRIPT = tagNamed("script");
const STYLE = tagNamed("style");
const TEMPLATE = tagNamed("template");
const TEXTAREA = tagNamed("textarea");
const XMP = tagNamed("xmp");
const PLAINTEXT = tagNamed("plaintext");

/** See `viewHtml`. */
export function readPage(source: string): HtmlView {
  const units = unitsOf(source);
  const page: Page = { source, units, blocks: [], metadata: new Map(), rules: createHidingRules(), title: null };
  readRange(page, 0, source.length, null, "markup", "page");
  return {
    source,
    title: page.title ?? "",
    metadata: Object.fromEntries(page.metadata),
    blocks: page.blocks.sort((a, b) => startOf(a) - startOf(b)),
  };
}

function startOf(block: HtmlBlock): number {
  return block.kind === "table" ? block.start : block.map.segments[block.map.first * SEGMENT_WIDTH + 1]!;
}

/** Reads a range of the source as markup: the page, or what stands in one of its comments. */
function readRange(
  page: Page,
  from: number,
  to: number,
  hidden: string | null,
  notation: Notation,
  range: Range,
): void {
  const reader: Reader = {
    page,
    elements: createElements(),
    notation,
    layer: { flow: createSink(), cells: null, hidden, at: -1, outer: null },
    pre: 0,
    foreign: 0,
  };
  const visitor = {
    text: (start: number, end: number) => readText(reader, start, end),
    open: (tag: number, start: number, _end: number, attributes: Attributes) => open(reader, tag, start, attributes),
    close: (tag: number, start: number) => close(reader, tag, start),
    comment: (start: number, end: number) => readComment(page, start, end),
    raw: (tag: number, start: number, end: number, closed: boolean) => readRaw(reader, tag, start, end, closed),
    isForeign: () => reader.foreign > 0 && foreignRoot(reader.elements) >= 0,
  };
  tokenize(page.source, from, to, visitor, range, page.units);
  closeDownTo(reader, 0, to);
  finishFlow(reader, reader.layer);
}

function readText(reader: Reader, start: number, end: number): void {
  addText(sinkOf(reader.layer), reader.page.source, reader.page.units, start, end, reader.pre > 0, false);
}

function open(reader: Reader, tag: number, start: number, attributes: Attributes): void {
  const flags = tagFlags[tag]!;
  // Nearly half of all tags: inline, not hidden, in nothing hidden. Nothing ends with them, so they are not kept.
  if (flags === 0 && reader.foreign === 0 && reader.layer.at < 0) {
    if (hides(reader, flags, start, attributes)) openElement(reader, tag, flags, start, attributes, true);
  } else {
    const { elements } = reader;
    if (reader.foreign > 0) closeDownTo(reader, endedByBreakout(elements, tag), start);
    const ended = endedByOpen(elements, tag);
    if (ended < elements.depth) closeDownTo(reader, ended, start);
    openElement(reader, tag, flags, start, attributes, hides(reader, flags, start, attributes));
  }
  if (mayHoldText(attributes)) readAttributes(reader, tag, attributes);
}

/** Whether a start tag hides what follows. Nothing hides a root, for pages hide their body until a script has run, nor what is hidden already. */
function hides(reader: Reader, flags: number, start: number, attributes: Attributes): boolean {
  return (
    mayHide(attributes, reader.page.rules.names.size > 0) &&
    (flags & (ROOT | VOID)) === 0 &&
    reader.layer.hidden === null &&
    isHidden(reader.page, start, attributes)
  );
}

function openElement(
  reader: Reader,
  tag: number,
  flags: number,
  start: number,
  attributes: Attributes,
  isHiding: boolean,
): void {
  const { elements } = reader;
  const index = elements.depth;
  if ((flags & VOID) === 0) push(elements, tag);
  if (isHiding || tag === TEMPLATE) hide(reader, flags, tag === TEMPLATE ? "template" : "css", index);
  if ((flags & (TABLE | ROW | CELL)) !== 0) openTablePart(reader, flags, index, start, attributes);
  else if ((flags & BLOCK) !== 0) breakLine(sinkOf(reader.layer), start);
  if ((flags & PRE) !== 0) reader.pre++;
  if ((flags & FOREIGN) !== 0) reader.foreign++;
}

/** A hidden row or cell stays in its table, so that the heads keep their columns; anything else becomes a layer of its own. */
function hide(reader: Reader, flags: number, how: string, index: number): void {
  const { layer } = reader;
  if ((flags & (ROW | CELL | SECTION)) !== 0 && layer.cells !== null) {
    if (layer.cells.hiddenAt < 0) layer.cells.hiddenAt = index;
  } else if (layer.hidden === null) {
    reader.layer = { flow: createSink(), cells: null, hidden: how, at: index, outer: layer };
  }
}

function close(reader: Reader, tag: number, start: number): void {
  const flags = tagFlags[tag]!;
  if (flags === 0 && reader.elements.top[tag]! < 0) return;
  const ended = endedByClose(reader.elements, tag);
  if (ended < reader.elements.depth) closeDownTo(reader, ended, start);
  // An end tag that closes nothing: </p> and </br> stand for an empty element.
  else if ((flags & BLOCK) !== 0) breakLine(sinkOf(reader.layer), start);
}

function closeDownTo(reader: Reader, index: number, at: number): void {
  const { elements } = reader;
  while (elements.depth > index) {
    const flags = tagFlags[pop(elements)]!;
    const { depth } = elements;
    const { cells } = reader.layer;
    if (cells !== null) {
      if (cells.at === depth) endTable(reader, at);
      else if ((flags & CELL) !== 0) endCell(cells);
      else if ((flags & ROW) !== 0) cells.inRow = false;
      if (cells.hiddenAt === depth) cells.hiddenAt = -1;
    }
    if ((flags & BLOCK) !== 0) breakLine(sinkOf(reader.layer), at);
    if ((flags & PRE) !== 0) reader.pre--;
    if ((flags & FOREIGN) !== 0) reader.foreign--;
    if (reader.layer.at === depth) endLayer(reader);
  }
}

function endLayer(reader: Reader): void {
  const { layer } = reader;
  giveUpTable(layer);
  finishFlow(reader, layer);
  if (layer.outer !== null) reader.layer = layer.outer;
}

function readComment(page: Page, start: number, end: number): void {
  if (!isWorthLooking(page.units, start, end)) return;
  const lt = page.source.indexOf("<", start);
  if (lt >= 0 && lt < end) {
    readRange(page, start, end, "html comment", "comment", "comment");
    return;
  }
  const sink = createSink();
  addText(sink, page.source, page.units, start, end, false, false);
  pushText(page, sink, { hidden: "html comment", part: null, notation: "comment" });
}

function readRaw(reader: Reader, tag: number, start: number, end: number, closed: boolean): void {
  const { page, layer } = reader;
  const { source } = page;
  switch (tag) {
    case TITLE:
      readTitle(reader, start, end);
      return;
    case TEXTAREA:
    case XMP:
    case PLAINTEXT:
      readText(reader, start, end);
      return;
    case STYLE:
      addStyleSheet(page.rules, source.slice(start, end));
      return;
    case SCRIPT:
      if (!isScriptWorthReading(page.units, start, end)) return;
      if (closed) readScript(page, start, end);
      else readRange(page, start, end, "script", "comment", "element");
      return;
    default:
      // noscript, and what frames show where there are none: markup that is not seen.
      if (isWorthLooking(page.units, start, end)) {
        readRange(page, start, end, layer.hidden ?? "noscript", reader.notation, "element");
      }
  }
}
