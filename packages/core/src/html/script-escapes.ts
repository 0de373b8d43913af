import { addAs, addRun, type Sink } from "./sink.js";

/** String contents with their escapes resolved. */
export function addEscaped(sink: Sink, source: string, start: number, end: number): void {
  let from = start;
  let at = start;
  while (at < end) {
    if (source.charCodeAt(at) !== 0x5c) {
      at++;
      continue;
    }
    if (at > from) addRun(sink, source, from, at);
    const stop = Math.min(endOfEscape(source, at, end), end);
    addAs(sink, escapeValue(source, at, stop), at, stop);
    at = stop;
    from = stop;
  }
  if (end > from) addRun(sink, source, from, end);
}

function endOfEscape(source: string, at: number, end: number): number {
  const kind = at + 1 < end ? source.charCodeAt(at + 1) : 0;
  if (kind === 0x75) {
    if (source.charCodeAt(at + 2) !== 0x7b) return hexEnd(source, at + 2, at + 6);
    const close = hexEnd(source, at + 3, at + 9);
    return source.charCodeAt(close) === 0x7d ? close + 1 : close;
  }
  return kind === 0x78 ? hexEnd(source, at + 2, at + 4) : at + 2;
}

function hexEnd(source: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && /^[0-9a-f]$/i.test(source.charAt(at))) at++;
  return at;
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\n", t: "\t", b: " ", f: " ", v: " ", "0": " " };

function escapeValue(source: string, at: number, end: number): string {
  const kind = source.charAt(at + 1);
  if (kind === "u" || kind === "x") {
    const code = Number.parseInt(source.slice(at + 2, end).replace(/[{}]/g, ""), 16);
    return Number.isNaN(code) || code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code);
  }
  return ESCAPES[kind] ?? (kind === "" ? " " : source.slice(at + 1, end));
}
