import { u16, u32 } from "../ole/numbers.js";

/** A stretch of a stream (bytes). */
interface Stretch {
  readonly at: number;
  readonly size: number;
}

/** Characters of every story of a document, in the order in which they follow one another. */
interface StoryLengths {
  readonly body: number;
  readonly footnotes: number;
  readonly headers: number;
  readonly macros: number;
  readonly comments: number;
  readonly endnotes: number;
  readonly boxes: number;
  readonly headerBoxes: number;
}

/** The file information block ([MS-DOC] 2.5.1): what this program needs of it. */
export interface Fib {
  readonly version: number;
  readonly encrypted: boolean;
  /** Name of the stream that the stretches lie in. */
  readonly tables: "0Table" | "1Table";
  readonly language: number;
  readonly lengths: StoryLengths;
  readonly pieces: Stretch;
  readonly characterPages: Stretch;
  readonly paragraphPages: Stretch;
  readonly headers: Stretch;
  readonly footnotes: Stretch;
  readonly endnotes: Stretch;
  readonly comments: Stretch;
  readonly boxes: Stretch;
  readonly headerBoxes: Stretch;
  /** Names of those who commented, and of those whose changes are tracked. */
  readonly commentators: Stretch;
  readonly revisers: Stretch;
}

/** The first version of Word 97; what is below is Word 6 or 95. */
export const WORD_97 = 0xc1;

/** Reads the block at the start of the stream WordDocument. */
export function readFib(word: Buffer): Fib {
  const flags = u16(word, 10);
  const words = 34 + 2 * u16(word, 32);
  const longs = words + 2;
  const pairs = longs + 4 * u16(word, words) + 2;
  const stretch = (index: number): Stretch => ({
    at: u32(word, pairs + 8 * index),
    size: u32(word, pairs + 8 * index + 4),
  });
  const long = (index: number): number => Math.min(u32(word, longs + 4 * index), 0x7fffffff);
  return {
    version: u16(word, 2),
    encrypted: (flags & 0x0100) !== 0,
    tables: (flags & 0x0200) !== 0 ? "1Table" : "0Table",
    language: u16(word, 6),
    lengths: {
      body: long(3),
      footnotes: long(4),
      headers: long(5),
      macros: long(6),
      comments: long(7),
      endnotes: long(8),
      boxes: long(9),
      headerBoxes: long(10),
    },
    footnotes: stretch(3),
    comments: stretch(5),
    headers: stretch(11),
    characterPages: stretch(12),
    paragraphPages: stretch(13),
    pieces: stretch(33),
    commentators: stretch(36),
    endnotes: stretch(47),
    revisers: stretch(51),
    boxes: stretch(56),
    headerBoxes: stretch(58),
  };
}
