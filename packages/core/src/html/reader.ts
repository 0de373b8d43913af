import type { CellCollector } from "./cells.js";
import type { Elements } from "./elements.js";
import type { HidingRules } from "./hiding.js";
import type { OffsetMap } from "./offsets.js";
import { resetText, type Sink, segmentCount, textOf } from "./sink.js";
import type { HtmlBlock, Notation } from "./view.js";

/** What the whole page shares, also with the insides of its comments. */
export interface Page {
  readonly source: string;
  /** The units of the source. */
  readonly units: Uint16Array;
  readonly blocks: HtmlBlock[];
  readonly metadata: Map<string, string>;
  readonly rules: HidingRules;
  title: string | null;
}

/** A region text flows in: the visible page, or a hidden element in it. */
export interface Layer {
  readonly flow: Sink;
  /** The table being read, unless it has turned out to lay the page out. */
  cells: CellCollector | null;
  readonly hidden: string | null;
  /** Index of the hidden element among the open ones, −1 for the whole. */
  readonly at: number;
  readonly outer: Layer | null;
}

/** The state of reading one range of the source. */
export interface Reader {
  readonly page: Page;
  readonly elements: Elements;
  readonly notation: Notation;
  layer: Layer;
  /** How many open elements keep white space, and how many are not HTML. */
  pre: number;
  foreign: number;
}

/** The sink that text goes to now. Text in a table but in no cell stands before the table, as browsers place it. */
export function sinkOf(layer: Layer): Sink {
  return layer.cells?.inCell === true ? layer.cells.sink : layer.flow;
}

/** What a block has beside its text. */
export interface BlockKind {
  readonly hidden: string | null;
  readonly part: string | null;
  readonly notation: Notation;
  readonly numbers?: ReadonlySet<number>;
}

/** Makes a block of a sink's text and empties it. A sink without text makes none. */
export function pushText(page: Page, sink: Sink, kind: BlockKind): void {
  if (sink.length > 0) {
    const map: OffsetMap = { segments: sink.segments, first: 0, last: segmentCount(sink), length: sink.length };
    const { hidden, part, notation, numbers } = kind;
    page.blocks.push({ kind: "text", text: textOf(sink), map, notation, hidden, part, numbers: numbers ?? null });
  }
  resetText(sink);
  sink.segments = [];
}

/** Makes a block of a span of the source as it stands. */
export function pushCopy(page: Page, start: number, end: number, kind: BlockKind): void {
  const { hidden, part, notation } = kind;
  const map: OffsetMap = { segments: [0, start, end], first: 0, last: 1, length: end - start };
  page.blocks.push({
    kind: "text",
    text: page.source.slice(start, end),
    map,
    notation,
    hidden,
    part,
    numbers: kind.numbers ?? null,
  });
}

/** Makes a block of what has flowed in a layer so far. */
export function finishFlow(reader: Reader, layer: Layer): void {
  pushText(reader.page, layer.flow, { hidden: layer.hidden, part: null, notation: reader.notation });
}
