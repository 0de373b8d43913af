/** Words that a drawing sets, with where they begin and end, in units of the drawing. */
export interface DrawnWords {
  readonly x: number;
  readonly y: number;
  /** Where they end; null where the drawing leaves it to the font. */
  readonly end: number | null;
  readonly text: string;
}

/** What a drawing of Windows holds that can be read. */
export interface Drawing {
  readonly words: readonly DrawnWords[];
  /** Bytes of the largest bitmap in it, whose text cannot be read here. */
  readonly bitmap: number;
}

/** Records of a drawing that are looked at: a drawing has thousands, a page of text tens of thousands. */
export const MOST_RECORDS = 200_000;

/** Words in the order of the file as lines: those at one height together, a space where a gap stands or may stand between them. */
export function linesOfWords(words: readonly DrawnWords[]): string {
  let text = "";
  let before: DrawnWords | null = null;
  for (const word of words) {
    if (before !== null) text += before.y !== word.y || word.x < before.x ? "\n" : gapBetween(before, word);
    text += word.text;
    before = word;
  }
  return text;
}

/** Part of a letter's width from which a gap is a space. */
const SPACE = 0.3;

function gapBetween({ x, end, text }: DrawnWords, next: DrawnWords): string {
  if (end === null) return " ";
  const letter = (end - x) / Math.max(1, text.length);
  return next.x - end > SPACE * letter ? " " : "";
}
