/** A line of a text: `end` is before its break, `next` behind it. Offsets are of the normalised text. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** Walks a text line by line; \n, \r\n or a lone \r breaks a line, so that what a line is does not depend on the text far from it. */
export interface LineReader {
  readonly lineAt: (start: number) => Line;
  /** The farthest offset any line asked for so far reaches to: nothing behind it has been looked at. */
  readonly farthest: () => number;
}

export function createLineReader(text: string): LineReader {
  const nextReturn = createReturnFinder(text);
  let farthest = 0;
  return {
    lineAt(start) {
      const found = text.indexOf("\n", start);
      const feed = found < 0 ? text.length : found;
      const carriage = nextReturn(start, feed);
      const isBreak = carriage < feed || found >= 0;
      const end = Math.min(carriage, feed);
      // \r\n is one break.
      const next = !isBreak ? text.length : carriage + 1 === feed ? Math.min(feed + 1, text.length) : end + 1;
      if (next > farthest) farthest = next;
      return { start, end, next };
    },
    farthest: () => farthest,
  };
}

/** The first \r from an offset on, before another; else that other. Most texts have none. Places found are kept, so that going back a few lines costs these lines. */
function createReturnFinder(text: string): (from: number, before: number) => number {
  const last = text.lastIndexOf("\r");
  let knownFrom = 0;
  let known = last < 0 ? -1 : text.indexOf("\r");
  return (from, before) => {
    if (from > last) return before;
    if (from < knownFrom) {
      let at = from;
      while (at < knownFrom && text.charCodeAt(at) !== 0x0d) at++;
      if (at < knownFrom) known = at;
    } else if (from > known) known = text.indexOf("\r", from);
    knownFrom = from;
    return Math.min(known, before);
  };
}

/** Does one of the characters stand in a line? Keeps the next place of each, so that asking line after line is one pass over the text. */
export function createFinder(text: string, characters: string): (line: Line) => boolean {
  const marks = [...characters];
  const nextOf = marks.map(() => -1);
  return (line) => {
    let found = false;
    for (let index = 0; index < marks.length; index++) {
      if (nextOf[index]! < line.start) {
        const next = text.indexOf(marks[index]!, line.start);
        nextOf[index] = next < 0 ? Number.POSITIVE_INFINITY : next;
      }
      if (nextOf[index]! < line.end) found = true;
    }
    return found;
  };
}

/** How many places of a page's grid lie between `start` and `at`: a Chinese character takes two, others one. Bounded by the line. */
export function displayColumn(text: string, start: number, at: number): number {
  let column = 0;
  for (let index = start; index < at; index++) column += text.charCodeAt(index) >= 0x2e80 ? 2 : 1;
  return column;
}
