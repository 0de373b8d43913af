/** Space, tab, line feed, form feed, carriage return. */
export function isWhite(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09 || unit === 0x0c;
}

/**
 * `indexOf` that stops at `to`. A part of a source (the inside of a comment) is searched by hand: `indexOf` would run on to the end of
 * the page at every part that lacks the needle.
 */
export function indexWithin(source: string, needle: string, from: number, to: number): number {
  if (to === source.length) return source.indexOf(needle, from);
  const first = needle.charCodeAt(0);
  const last = to - needle.length;
  for (let at = from; at <= last; at++) {
    if (source.charCodeAt(at) === first && (needle.length === 1 || source.startsWith(needle, at))) return at;
  }
  return -1;
}
