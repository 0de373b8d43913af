export interface Mark {
  /** A natural person's, an organisation's, or left open. */
  readonly whose: "P" | "O" | "U";
  readonly start: number;
  readonly end: number;
}

export interface Passage {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The passages of a file, apart by blank lines; marks are in UTF-16 code units of the text without them. */
export function readPassages(file: string): readonly Passage[] {
  return file
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== "")
    .map(passageOf);
}

export function passageOf(marked: string): Passage {
  let text = "";
  let last = 0;
  const marks: Mark[] = [];
  for (const match of marked.matchAll(/\{([POU]):([^{}]*)\}/g)) {
    text += marked.slice(last, match.index);
    marks.push({ whose: match[1] as Mark["whose"], start: text.length, end: text.length + match[2]!.length });
    text += match[2];
    last = match.index + match[0].length;
  }
  return { text: text + marked.slice(last), marks };
}
