import { type Page, pushText, type Reader } from "./reader.js";
import { addScriptText } from "./script-text.js";
import { addText, createSink, textOf } from "./sink.js";

/** The page's title: of several the first that says something. */
export function readTitle(reader: Reader, start: number, end: number): void {
  const { page, notation } = reader;
  const sink = createSink();
  addText(sink, page.source, page.units, start, end, false, false);
  page.title ??= textOf(sink);
  pushText(page, sink, { hidden: reader.layer.hidden, part: "title", notation });
}

/** The literals of a script. */
export function readScript(page: Page, start: number, end: number): void {
  const sink = createSink();
  const numbers = new Set<number>();
  addScriptText(sink, page.source, page.units, start, end, numbers);
  pushText(page, sink, { hidden: "script", part: null, notation: "script", numbers });
}
