/** A line of a text: `end` is before its break, `next` behind it. Offsets are of the normalised text. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** Walks a text line by line; \n or \r\n breaks a line, or \r where the text has no \n. */
export interface LineReader {
  readonly lineAt: (start: number) => Line;
}

export function createLineReader(text: string): LineReader {
  const mark = text.includes("\n") || !text.includes("\r") ? "\n" : "\r";
  return {
    lineAt(start) {
      const found = text.indexOf(mark, start);
      if (found < 0) return { start, end: text.length, next: text.length };
      const end = found > start && text.charCodeAt(found - 1) === 0x0d ? found - 1 : found;
      return { start, end, next: found + 1 };
    },
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
