import { type Formatted, readPages, stretchAt } from "./pages.js";
import { type Piece, textOfPiece } from "./pieces.js";
import { type ParagraphLook, paragraphLookOf, type RunLook, runLookOf } from "./sprms.js";

/** A stretch of text of one look. */
interface Run {
  readonly text: string;
  readonly look: RunLook;
}

/** A document's characters by their number in the whole text, with how runs are hidden and what is said of their paragraphs. */
export interface Characters {
  /** The runs from character `from` up to `to`. */
  readonly runs: (from: number, to: number) => Generator<Run>;
  /** What is said of the paragraph that holds a character. */
  readonly paragraphAt: (character: number) => ParagraphLook;
}

const PLAIN: ParagraphLook = { depth: 0, rowEnd: false, innerCellEnd: false };

/**
 * @param characterPages and @param paragraphPages the tables of formatted pages
 * @param data the stream Data, where long lists of modifiers stand
 */
export function charactersOf(
  word: Buffer,
  pieces: readonly Piece[],
  characterPages: Buffer,
  paragraphPages: Buffer,
  data: Buffer | null,
): Characters {
  const hidden = readPages(word, characterPages, 1, runLookOf);
  const paragraphs = readPages(word, paragraphPages, 13, (list) => {
    const look = paragraphLookOf(list, data);
    return look.depth > 0 ? look : null;
  });
  return {
    *runs(from, to) {
      for (const piece of pieces) {
        if (piece.to <= from) continue;
        if (piece.from >= to) break;
        yield* runsOfPiece(word, piece, Math.max(from, piece.from), Math.min(to, piece.to), hidden);
      }
    },
    paragraphAt: (character) => {
      const piece = pieceAt(pieces, character);
      if (piece === null) return PLAIN;
      return stretchAt(paragraphs, placeIn(piece, character))?.look ?? PLAIN;
    },
  };
}

/** The piece that holds a character. Pieces follow one another in the text; a file saved fast has thousands of them. */
function pieceAt(pieces: readonly Piece[], character: number): Piece | null {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.to <= character) low = middle + 1;
    else high = middle;
  }
  const found = pieces[low];
  return found !== undefined && character >= found.from && character < found.to ? found : null;
}

function placeIn(piece: Piece, character: number): number {
  return piece.at + (character - piece.from) * (piece.wide ? 2 : 1);
}

function* runsOfPiece(
  word: Buffer,
  piece: Piece,
  from: number,
  to: number,
  hidden: readonly Formatted<RunLook>[],
): Generator<Run> {
  const text = textOfPiece(word, { ...piece, from, to, at: placeIn(piece, from) });
  const width = piece.wide ? 2 : 1;
  let at = from;
  while (at < to) {
    const place = placeIn(piece, at);
    const here = stretchAt(hidden, place);
    let end = to;
    if (here !== null) end = Math.min(to, at + Math.max(1, Math.ceil((here.to - place) / width)));
    else {
      const next = nextAfter(hidden, place);
      if (next !== null) end = Math.min(to, at + Math.max(1, Math.ceil((next - place) / width)));
    }
    yield { text: text.slice(at - from, end - from), look: here?.look ?? null };
    at = end;
  }
}

/** Where the next hidden stretch after a place starts. */
function nextAfter(list: readonly Formatted<RunLook>[], at: number): number | null {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.from <= at) low = middle + 1;
    else high = middle;
  }
  return list[low]?.from ?? null;
}
